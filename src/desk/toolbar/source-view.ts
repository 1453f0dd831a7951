import type { DeskArticle, DeskLine, DeskPage } from '../describe-page.ts';
import { drawLinks } from './draw-links.ts';
import { listJoins, nameLine, seamWords } from './list-joins.ts';
import { make } from './make.ts';
import { showLine, tie } from './tie-panes.ts';

type Pick = (line: DeskLine) => void;

function drawSourceLines(page: DeskPage, pick: Pick): HTMLElement {
	const list = make('ol', { class: 'pane source', tabindex: '0', 'aria-label': '原文' });
	for (const { number, text, apart } of page.lines) {
		const press = (): void => pick({ line: number });
		const row = make('li', { 'data-line': String(number), value: String(number) });
		if (apart) row.append(make('small', { class: 'role' }, apart));
		row.append(make('button', { type: 'button', onclick: press }, text));
		list.append(row);
	}
	return list;
}

function drawArticle({ title, blocks }: DeskArticle, pick: Pick): HTMLElement {
	const part = make('section', {}, make('h4', {}, title));
	for (const { role, name, pieces } of blocks) {
		const paragraph = make('p', { class: role });
		if (role !== 'body') paragraph.append(make('small', { class: 'role' }, name));
		for (const { join, text, ...place } of pieces) {
			const seam = join && seamWords(join.confidence);
			if (join && seam)
				paragraph.append(
					make(
						'small',
						{ class: `join ${seam.sure}` },
						`⤷ ${nameLine(join.after)}→${nameLine(place)} 把握${seam.share}`,
					),
				);
			// A line of another page has no row beside it to be tied to.
			const own = place.page === undefined ? { 'data-line': String(place.line) } : {};
			const label = place.page === undefined ? {} : { title: nameLine(place) };
			paragraph.append(
				make(
					'span',
					{
						...own,
						...(join && place.page === undefined && join.after.page === undefined
							? { 'data-after': String(join.after.line), 'data-share': String(join.confidence) }
							: {}),
					},
					text === ''
						? make('small', { class: 'role' }, '略去')
						: make('button', { type: 'button', ...label, onclick: () => pick(place) }, text),
				),
			);
		}
		part.append(paragraph);
	}
	return part;
}

/**
 * The source of a page beside what was read from it. Lines lead from each line to where it is read;
 * where two were joined they meet, with how sure that is. The same is told in words below. A line
 * that is pressed is given to `pick`.
 */
export function drawSource(
	page: DeskPage,
	start: number,
	pick: Pick,
): { readonly element: HTMLElement; readonly show: (line: number) => void } {
	const source = drawSourceLines(page, pick);
	const reading = make(
		'div',
		{ class: 'pane reading', tabindex: '0', role: 'region', 'aria-label': '整理后' },
		...page.articles.map((article) => drawArticle(article, pick)),
	);
	const links = drawLinks(source, reading);
	tie(source, reading);
	const show = (line: number): void => {
		for (const pane of [source, reading]) {
			for (const old of pane.querySelectorAll('.here')) old.classList.remove('here');
			for (const row of pane.querySelectorAll(`[data-line="${line}"]`)) row.classList.add('here');
			showLine(pane, String(line));
		}
		links.draw();
	};
	requestAnimationFrame(() => show(start));
	const panes = make('div', { class: 'panes' }, source, links.element, reading);
	return { element: make('div', {}, panes, listJoins(page, show)), show };
}
