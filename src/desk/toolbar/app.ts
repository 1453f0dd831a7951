/** 编辑台: the doubts of the page that is open, its source, and the means to mend it. */
import { defineToolbarApp } from 'astro/toolbar';
import type { DeskNotice, DeskPage } from '../describe-page.ts';
import { type DeskView, look, pageAddress, send } from './ask-door.ts';
import style from './desk.css?inline';
import { drawForm } from './fix-form.ts';
import { likelyKind } from './fix-kinds.ts';
import { make } from './make.ts';
import { drawSource } from './source-view.ts';

// A fix reloads the page: the desk comes back as it was left.
const openKey = 'desk-open';

/** The dev server reloads the page when it has read the edition again; where that is missed, the desk does. */
const reloadMs = 1500;
const reload = (): void => {
	setTimeout(() => location.reload(), reloadMs);
};

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

function drawPage(page: DeskPage, { counties }: DeskView): HTMLElement {
	const work = make('div', { class: 'work' });
	const open = (line: number, kind: string | undefined): void => {
		const form = kind === undefined ? undefined : drawForm(page, line, kind, counties, reload);
		const source = drawSource(page, line, (picked) => {
			if (form) form.pickOther(picked);
			else open(picked, 'join');
		});
		work.replaceChildren(source.element, ...(form ? [form.element] : []));
		work.scrollIntoView({ block: 'nearest' });
		form?.element.querySelector('select')?.focus();
	};
	const first = page.lines[0]?.number ?? 1;
	return make(
		'section',
		{ 'data-page': page.page },
		make('h3', {}, `${page.page}：${page.notices.length}处存疑`),
		make(
			'ol',
			{ class: 'notices' },
			...page.notices.map((notice) =>
				drawNotice(notice, (form) =>
					open(notice.line, form ? likelyKind(notice.ruleId) : undefined),
				),
			),
		),
		make('button', { type: 'button', onclick: () => open(first, undefined) }, '看整版原文'),
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
			const said = make('output', { role: 'status' });
			const undo = make(
				'button',
				{
					type: 'button',
					class: 'undo',
					onclick: () => {
						send({ undo: true }).then((trouble) => {
							said.textContent = trouble ?? '已撤销，正在重排这一版……';
							if (!trouble) reload();
						});
					},
				},
				`撤销上一条更正（${view.undo}）`,
			);
			undo.disabled = view.undo === 0;
			panel.replaceChildren(
				make('header', {}, make('h2', {}, '编辑台'), undo, said),
				...view.pages.map((page) => drawPage(page, view)),
				...(view.pages.length === 0 ? [drawOthers(view)] : []),
			);
			const count = view.pages.flatMap(({ notices }) => notices).length;
			app.toggleNotification(count > 0 ? { state: true, level: 'warning' } : { state: false });
		};
		const tell = (error: unknown): void => {
			panel.replaceChildren(make('p', { class: 'error' }, String(error)));
		};
		app.onToggled(({ state }) => {
			sessionStorage.setItem(openKey, state ? 'yes' : '');
			if (!state) panel.remove();
			else {
				canvas.append(panel);
				draw().catch(tell);
			}
		});
		if (sessionStorage.getItem(openKey)) app.toggleState({ state: true });
		else draw().catch(tell);
	},
});
