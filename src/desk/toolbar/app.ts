/** 编辑台: the doubts of the page that is open, its source, and the means to mend it. */
import { defineToolbarApp } from 'astro/toolbar';
import type { DeskNotice, DeskPage } from '../describe-page.ts';
import { type DeskView, look, pageAddress } from './ask-door.ts';
import style from './desk.css?inline';
import { type DeskLeft, forgetLeft, keepOpen, readLeft, wasOpen } from './desk-left.ts';
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

function drawPage(page: DeskPage, { counties }: DeskView, left: DeskLeft | undefined): HTMLElement {
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

function drawOthers({ others }: DeskView): HTMLElement {
	const items = others.map(({ id, count }) =>
		make('li', {}, make('a', { href: pageAddress(id) }, `${id}：${count}处存疑`)),
	);
	return make('section', {}, make('h3', {}, '存疑的版面'), make('ol', {}, ...items));
}

export default defineToolbarApp({
	init(canvas, app) {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(style);
		canvas.adoptedStyleSheets = [...canvas.adoptedStyleSheets, sheet];
		const panel = make('section', {
			class: 'desk',
			lang: 'zh-Hans',
			'aria-label': '编辑台',
		});
		const draw = async (): Promise<void> => {
			const view = await look();
			const left = readLeft();
			const said = make('output', { role: 'status', tabindex: '-1' }, left?.said ?? '');
			const undo = make(
				'button',
				{
					type: 'button',
					class: 'undo',
					onclick: () => {
						sendAndReload({ undo: true }, { ...left, said: '已撤销。' })
							.then((trouble) => {
								said.textContent = trouble ?? '已撤销，正在重排这一版……';
							})
							.catch(tell);
					},
				},
				`撤销上一条更正（${view.undo}）`,
			);
			undo.disabled = view.undo === 0;
			const close = (): void => app.toggleState({ state: false });
			panel.replaceChildren(
				make(
					'header',
					{},
					make('h2', {}, '编辑台'),
					said,
					undo,
					make('button', { type: 'button', onclick: close }, '关闭'),
				),
				...view.pages.map((page) => drawPage(page, view, left)),
				...(view.pages.length === 0 ? [drawOthers(view)] : []),
			);
			// The reload took the editor's place on the page: it goes on where it was.
			if (left?.said !== undefined) said.focus();
			const count = view.pages.flatMap(({ notices }) => notices).length;
			app.toggleNotification(count > 0 ? { state: true, level: 'warning' } : { state: false });
		};
		const tell = (error: unknown): void => {
			panel.replaceChildren(make('p', { class: 'error' }, String(error)));
		};
		panel.addEventListener('keydown', ({ key }) => {
			if (key === 'Escape') app.toggleState({ state: false });
		});
		app.onToggled(({ state }) => {
			keepOpen(state);
			if (!state) {
				forgetLeft();
				panel.remove();
			} else {
				canvas.append(panel);
				draw().catch(tell);
			}
		});
		if (wasOpen()) app.toggleState({ state: true });
		else draw().catch(tell);
	},
});
