const steps = [1, 1.5, 2, 3, 4, 6];

function makeButton(words: string, act: () => void): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = words;
	button.addEventListener('click', act);
	return button;
}

/**
 * Lets a scan be looked at closely: buttons, the keys + - 0, the wheel with Ctrl, two fingers. The
 * frame scrolls by itself, by mouse, touch and arrow keys. Without script the large picture is a link.
 */
export function zoomScan(frame: HTMLElement): void {
	const image = frame.querySelector('img');
	if (!image) return;
	frame.tabIndex = 0;
	let zoom = 1;
	const set = (next: number): void => {
		const middle = {
			x: (frame.scrollLeft + frame.clientWidth / 2) / zoom,
			y: (frame.scrollTop + frame.clientHeight / 2) / zoom,
		};
		zoom = Math.min(6, Math.max(1, next));
		image.style.inlineSize = `${zoom * 100}%`;
		image.style.maxInlineSize = 'none';
		image.sizes = `${Math.round(frame.clientWidth * zoom)}px`;
		frame.scrollTo(
			middle.x * zoom - frame.clientWidth / 2,
			middle.y * zoom - frame.clientHeight / 2,
		);
	};
	const closer = (): void => set(steps.find((step) => step > zoom + 0.01) ?? zoom);
	const back = (): void => set(steps.findLast((step) => step < zoom - 0.01) ?? 1);
	const row = document.createElement('p');
	row.className = 'tool-row';
	row.append(
		makeButton('放大', closer),
		makeButton('缩小', back),
		makeButton('全版', () => set(1)),
	);
	frame.before(row);
	frame.addEventListener('keydown', ({ key }) => {
		if (key === '+' || key === '=') closer();
		else if (key === '-') back();
		else if (key === '0') set(1);
	});
	frame.addEventListener(
		'wheel',
		(event) => {
			if (!event.ctrlKey) return;
			event.preventDefault();
			set(zoom * Math.exp(-event.deltaY / 300));
		},
		{ passive: false },
	);
	wirePinch(frame, () => zoom, set);
}

function wirePinch(frame: HTMLElement, now: () => number, set: (zoom: number) => void): void {
	let start: { apart: number; zoom: number } | undefined;
	const apart = ({ touches }: TouchEvent): number =>
		Math.hypot(
			(touches[0]?.clientX ?? 0) - (touches[1]?.clientX ?? 0),
			(touches[0]?.clientY ?? 0) - (touches[1]?.clientY ?? 0),
		);
	frame.addEventListener('touchstart', (event) => {
		start = event.touches.length === 2 ? { apart: apart(event), zoom: now() } : undefined;
	});
	frame.addEventListener(
		'touchmove',
		(event) => {
			if (!start || event.touches.length !== 2) return;
			event.preventDefault();
			set((start.zoom * apart(event)) / start.apart);
		},
		{ passive: false },
	);
}
