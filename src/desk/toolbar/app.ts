/** 编辑台: the doubts of the page that is open, its source, and the means to mend it. */
import { defineToolbarApp } from 'astro/toolbar';
import { type DeskView, look, pageAddress } from './ask-door.ts';
import style from './desk.css?inline';
import { forgetLeft, keepOpen, readLeft, wasOpen } from './desk-left.ts';
import { drawPage } from './draw-page.ts';
import { make } from './make.ts';
import { sendAndReload } from './send-and-reload.ts';

function drawOthers({ others }: DeskView): HTMLElement {
	const items = others.map(({ id, count }) =>
		make('li', {}, make('a', { href: pageAddress(id) }, `${id}：${count}处存疑`)),
	);
	return make('section', {}, make('h3', {}, '存疑的版面'), make('ol', {}, ...items));
}

/** Back to where the desk was opened from. */
function focusButton(): void {
	const toolbar = document.querySelector('astro-dev-toolbar')?.shadowRoot;
	toolbar?.querySelector<HTMLElement>('button[data-app-id="desk"]')?.focus();
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
			tabindex: '-1',
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
		// Drawn once for each time it is opened: a second drawing would take away what was begun in it.
		let isDrawn = false;
		const ready = (): void => {
			if (isDrawn) return;
			isDrawn = true;
			draw().catch((error: unknown) => {
				isDrawn = false;
				tell(error);
			});
		};
		// The toolbar listens too, and hides itself when it finds no app open.
		panel.addEventListener('keyup', (event) => {
			if (event.key !== 'Escape') return;
			event.stopPropagation();
			app.toggleState({ state: false });
		});
		app.onToggled(({ state }) => {
			keepOpen(state);
			if (!state) {
				forgetLeft();
				const inside = canvas.activeElement !== null;
				panel.remove();
				isDrawn = false;
				if (inside) focusButton();
			} else {
				canvas.append(panel);
				// Whoever opens the desk by keyboard goes on in it.
				if (readLeft() === undefined) panel.focus({ preventScroll: true });
				ready();
			}
		});
		if (wasOpen()) app.toggleState({ state: true });
		else ready();
	},
});
