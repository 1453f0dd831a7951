import type { DeskNotice, DeskPage } from '../describe-page.ts';
import type { DeskView } from './ask-door.ts';
import type { DeskLeft } from './desk-left.ts';
import { drawForm } from './fix-form.ts';
import { likelyKind } from './fix-kinds.ts';
import { make } from './make.ts';
import { sendAndReload } from './send-and-reload.ts';
import { drawSource } from './source-view.ts';

function drawNotice(notice: DeskNotice, open: (form: boolean) => void): HTMLElement {
	const { severity, ruleId, reason, note, line } = notice;
	return make(
		'li',
		{ class: severity, 'data-rule': ruleId },
		`第${line}行 ${reason} `,
		...(note === undefined ? [] : [make('small', {}, `${note} `)]),
		make('button', { type: 'button', onclick: () => open(false) }, '看原文'),
		' ',
		make('button', { type: 'button', onclick: () => open(true) }, '修改'),
	);
}

/** One newspaper page at the desk: its doubts, and the source and the form once they are asked for. */
export function drawPage(
	page: DeskPage,
	{ counties }: DeskView,
	left: DeskLeft | undefined,
): HTMLElement {
	const work = make('div', { class: 'work' });
	const showSource = (line: number): HTMLElement => {
		const source = drawSource(page, line, (picked) => {
			if (picked.page === undefined) correct(picked.line, 'join');
		});
		work.replaceChildren(source.element);
		return source.element;
	};
	const correct = (line: number, kind: string): void => {
		const write = (fix: unknown): Promise<string | undefined> =>
			sendAndReload(
				{ page: page.page, fix },
				{ page: page.page, line, said: `第${line}行的更正已写入。` },
			);
		const back = (): void => showSource(line).querySelector<HTMLElement>('.source')?.focus();
		const form = drawForm(page, line, kind, counties, write, back);
		const source = drawSource(page, line, form.pickOther);
		work.replaceChildren(source.element, form.element);
		form.element.scrollIntoView({ block: 'nearest' });
		form.element.querySelector('select')?.focus();
	};
	const open = (line: number): void => {
		const element = showSource(line);
		element.scrollIntoView({ block: 'nearest' });
		element.querySelector<HTMLElement>('.source')?.focus({ preventScroll: true });
	};
	if (left?.page === page.page && left.line !== undefined) showSource(left.line);
	const first = page.lines[0]?.number ?? 1;
	return make(
		'section',
		{ 'data-page': page.page },
		make('h3', {}, `${page.page}：${page.notices.length}处存疑`),
		make(
			'ol',
			{ class: 'notices' },
			...page.notices.map((notice) =>
				drawNotice(notice, (form) => {
					if (form) correct(notice.line, likelyKind(notice.ruleId));
					else open(notice.line);
				}),
			),
		),
		make('button', { type: 'button', onclick: () => open(first) }, '看整版原文'),
		work,
	);
}
