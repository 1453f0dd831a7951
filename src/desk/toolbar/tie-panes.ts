/** The row of a pane that stands nearest below its upper edge. */
function topOf(pane: HTMLElement): HTMLElement | undefined {
	const edge = pane.getBoundingClientRect().top;
	const rows = [...pane.querySelectorAll<HTMLElement>('[data-line]')];
	return rows.find((row) => row.getBoundingClientRect().bottom > edge + 4);
}

/** Scrolls a pane until a line of the source stands a third below its upper edge. */
export function showLine(pane: HTMLElement, line: string | undefined, share = 1 / 3): void {
	const row = pane.querySelector<HTMLElement>(`[data-line="${line}"]`);
	if (!row) return;
	const top = row.getClientRects()[0]?.top ?? 0;
	pane.scrollTop += top - pane.getBoundingClientRect().top - pane.clientHeight * share;
}

/** Two panes that scroll together, line by line. */
export function tie(one: HTMLElement, other: HTMLElement): void {
	let led: HTMLElement | undefined;
	for (const [pane, follower] of [
		[one, other],
		[other, one],
	] as const) {
		pane.addEventListener('scroll', () => {
			if (led === pane) {
				led = undefined;
				return;
			}
			const before = follower.scrollTop;
			showLine(follower, topOf(pane)?.dataset['line'], 0);
			if (follower.scrollTop !== before) led = follower;
		});
	}
}
