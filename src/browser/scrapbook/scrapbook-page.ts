import { keep } from '../kept.ts';
import { recallReadings } from '../reading-history.ts';
import { tellReader } from '../tell-reader.ts';
import { exportScraps } from './export-scraps.ts';
import { recallScraps, removeScrap, type Scrap } from './scraps.ts';

type Child = Node | string;

function make(
	tag: string,
	attributes: Readonly<Record<string, string>>,
	...children: Child[]
): HTMLElement {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}

function list(name: string, none: string, tools: string, items: readonly HTMLElement[]): void {
	document.querySelector(`[data-${name}]`)?.replaceChildren(...items);
	document.querySelector(`[data-${none}]`)?.toggleAttribute('hidden', items.length > 0);
	document.querySelector(`[data-${tools}]`)?.toggleAttribute('hidden', items.length === 0);
}

function showScrap({ kind, url, title, text, citation, on }: Scrap): HTMLElement {
	const shown = kind === 'passage' ? text : `${text.slice(0, 120)}……（全文）`;
	return make(
		'li',
		{},
		make('h3', {}, make('a', { href: url }, title)),
		make('blockquote', {}, shown),
		make('p', { class: 'cited' }, citation),
		make(
			'p',
			{ class: 'tool-row' },
			`${on}剪下`,
			make('button', { type: 'button', 'data-remove': url }, '移出'),
		),
	);
}

function show(): void {
	list('scraps', 'scraps-none', 'scraps-tools', recallScraps().map(showScrap));
	const readings = recallReadings().map(({ path, title, on }) =>
		make('li', {}, make('a', { href: path }, title), ` ${on}`),
	);
	list('readings', 'read-none', 'read-tools', readings);
}

function download(form: string): void {
	if (form !== 'text' && form !== 'markdown' && form !== 'bibtex') return;
	const { name, type, text } = exportScraps(recallScraps(), form);
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	make('a', { href: url, download: name }).click();
	URL.revokeObjectURL(url);
}

function clear(what: string): void {
	const words = what === 'read' ? '清除全部阅读记录？' : '清空全部剪报？清空后不能恢复。';
	if (!confirm(words)) return;
	if (what === 'read') keep('read', undefined);
	else removeScrap();
}

document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest('button') : null;
	const { export: form, remove, clear: what } = button?.dataset ?? {};
	if (form) download(form);
	if (remove) removeScrap(remove);
	if (what) clear(what);
	if (!remove && !what) return;
	show();
	tellReader('已更新。');
	document.querySelector<HTMLElement>('#scraps')?.focus();
});
window.addEventListener('storage', show);
show();
