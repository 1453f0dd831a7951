import { seamWords } from './list-joins.ts';

const svg = 'http://www.w3.org/2000/svg';

interface Edge {
	readonly top: number;
	readonly height: number;
}

/** Where a row is seen, from the upper edge of the panes; undefined when it is scrolled away. */
function middleOf(row: Element | null, { top, height }: Edge): number | undefined {
	const seen = row?.getClientRects()[0];
	if (!seen) return undefined;
	const middle = seen.top + Math.min(seen.height, 24) / 2 - top;
	return middle < 0 || middle > height ? undefined : middle;
}

/** A row's place, held at the edge when it is scrolled away: a join shows where its other half is. */
function heldOf(row: Element | null, { top, height }: Edge): number {
	const seen = row?.getClientRects()[0];
	const middle = (seen?.top ?? top) + Math.min(seen?.height ?? 0, 24) / 2 - top;
	return Math.min(height - 2, Math.max(2, middle));
}

const curve = (x1: number, y1: number, x2: number, y2: number): string => {
	const half = (x1 + x2) / 2;
	return `M${x1} ${y1}C${half} ${y1} ${half} ${y2} ${x2} ${y2}`;
};

function part(tag: string, attributes: Readonly<Record<string, string>>, text = ''): Element {
	const element = document.createElementNS(svg, tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.textContent = text;
	return element;
}

/**
 * The gutter between source and reading: a thin line from each line of the source to where it is
 * read, and two that meet where lines were joined. Redrawn as either pane scrolls. For the eye
 * only: `listJoins` says the same in words.
 */
export function drawLinks(
	source: HTMLElement,
	reading: HTMLElement,
): { readonly element: SVGSVGElement; readonly draw: () => void } {
	const element = document.createElementNS(svg, 'svg');
	element.setAttribute('class', 'links');
	element.setAttribute('aria-hidden', 'true');
	const rows = new Map(
		[...source.querySelectorAll<HTMLElement>('[data-line]')].map((row) => [
			row.dataset['line'],
			row,
		]),
	);
	const pieces = [...reading.querySelectorAll<HTMLElement>('[data-line]')];
	const draw = (): void => {
		const { top, width, height } = element.getBoundingClientRect();
		const edge = { top, height };
		const meet = width * 0.5;
		const plain: Element[] = [];
		const joins: Element[] = [];
		for (const piece of pieces) {
			const to = middleOf(piece, edge);
			const row = rows.get(piece.dataset['line']) ?? null;
			const from = middleOf(row, edge);
			const here = piece.classList.contains('here') ? ' here' : '';
			const { after, share } = piece.dataset;
			if (after !== undefined && to !== undefined) {
				const { sure, share: words } = seamWords(Number(share));
				const before = heldOf(rows.get(after) ?? null, edge);
				const join = { class: `seam ${sure}${here}` };
				joins.push(
					part('path', { ...join, d: curve(0, before, meet, to) }),
					part('path', { ...join, d: curve(0, heldOf(row, edge), meet, to) }),
					part('path', { ...join, d: `M${meet} ${to}H${width}` }),
					part('circle', { ...join, cx: String(meet), cy: String(to), r: '3' }),
					part('text', { class: sure, x: String(meet + 4), y: String(to - 5) }, words),
				);
			} else if (from !== undefined && to !== undefined)
				plain.push(part('path', { class: `way${here}`, d: curve(0, from, width, to) }));
		}
		element.replaceChildren(...plain, ...joins);
	};
	let asked = 0;
	const later = (): void => {
		cancelAnimationFrame(asked);
		asked = requestAnimationFrame(draw);
	};
	for (const pane of [source, reading]) pane.addEventListener('scroll', later, { passive: true });
	new ResizeObserver(later).observe(element);
	return { element, draw: later };
}
