import type { DeskPage } from '../describe-page.ts';
import { make } from './make.ts';

const share = (confidence: number): string => `${Math.round(confidence * 100)}%`;

/** The piece of a pane that stands nearest below its upper edge. */
function topOf(pane: HTMLElement): HTMLElement | undefined {
	const edge = pane.getBoundingClientRect().top;
	const rows = [...pane.querySelectorAll<HTMLElement>('[data-line]')];
	return rows.find((row) => row.getBoundingClientRect().bottom > edge + 4);
}

function showLine(pane: HTMLElement, line: string | undefined): void {
	const row = pane.querySelector<HTMLElement>(`[data-line="${line}"]`);
	if (!row) return;
	pane.scrollTop += row.getBoundingClientRect().top - pane.getBoundingClientRect().top - 8;
}

/** Two panes that scroll together, line by line. */
function tie(one: HTMLElement, other: HTMLElement): void {
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
			showLine(follower, topOf(pane)?.dataset['line']);
			if (follower.scrollTop !== before) led = follower;
		});
	}
}

/**
 * The source of a page beside what was read from it, line for line. Joins show where they come from,
 * why, and how sure that is; a line that is pressed is given to `pick`.
 */
export function drawSource(
	page: DeskPage,
	start: number,
	pick: (line: number) => void,
): { readonly element: HTMLElement; readonly show: (line: number) => void } {
	const source = make('ol', { class: 'pane source', tabindex: '0', 'aria-label': '原文' });
	for (const { number, text } of page.lines) {
		const button = make('button', { type: 'button', onclick: () => pick(number) }, text);
		source.append(make('li', { 'data-line': String(number), value: String(number) }, button));
	}
	const reading = make('div', { class: 'pane reading', tabindex: '0', 'aria-label': '整理后' });
	for (const article of page.articles) {
		const part = make('section', {}, make('h3', {}, article.title));
		for (const { role, because, pieces } of article.blocks) {
			const paragraph = make('p', { class: role, title: because });
			for (const { line, text, join } of pieces) {
				if (join) {
					const mark = `⤷ 第${join.after}行→第${line}行 ${share(join.confidence)} ${join.because}`;
					paragraph.append(make('small', { class: 'join' }, mark));
				}
				const button = make('button', { type: 'button', onclick: () => pick(line) }, text);
				paragraph.append(make('span', { 'data-line': String(line) }, button));
			}
			part.append(paragraph);
		}
		reading.append(part);
	}
	tie(source, reading);
	const show = (line: number): void => {
		for (const pane of [source, reading]) {
			for (const old of pane.querySelectorAll('.here')) old.classList.remove('here');
			for (const row of pane.querySelectorAll(`[data-line="${line}"]`)) row.classList.add('here');
			showLine(pane, String(line));
		}
	};
	requestAnimationFrame(() => show(start));
	return { element: make('div', { class: 'panes' }, source, reading), show };
}
