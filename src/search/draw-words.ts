import type { Answer } from './ask.ts';
import { makeElement } from './make-element.ts';
import type { Phrase } from './phrases.ts';

/** The sentence that says how many, for the eye and for the live region. */
export function tellCount(answer: Answer, phrases: readonly Phrase[], narrowed: boolean): string {
	const asked = phrases.map(({ text }) => `“${text}”`).join('、');
	const within = narrowed ? '所选范围内' : '';
	if (answer.hits.length)
		return asked
			? `${within}找到${asked}共 ${answer.hits.length} 条`
			: `${within}共 ${answer.hits.length} 条`;
	if (!asked) return `${within}没有文章`;
	const none = `${within}没有${phrases.length > 1 ? '同时' : ''}含${asked}的文章`;
	return answer.near.length ? `${none}，以下 ${answer.near.length} 篇字句相近` : none;
}

/** What a reader may try when nothing was found. `each` tells how often each phrase stands alone. */
export function drawAdvice(
	phrases: readonly Phrase[],
	each: readonly number[],
	narrowed: boolean,
	hrefOf: (query: string) => string,
): readonly HTMLElement[] {
	const items: HTMLElement[] = [];
	if (narrowed) {
		const all = makeElement('button', { type: 'button', 'data-drop': 'all' }, '在全部文章中找');
		items.push(makeElement('li', {}, '只查了所选范围：', all));
	}
	if (phrases.length > 1) {
		const links = phrases.flatMap(({ text }, index): (HTMLElement | string)[] =>
			each[index]
				? [makeElement('a', { href: hrefOf(text) }, `${text}（${each[index]}）`), ' ']
				: [makeElement('span', {}, `${text}（无） `)],
		);
		items.push(makeElement('li', {}, '分开来找：', ...links));
	}
	items.push(makeElement('li', {}, '词句按原样查找：少输几个字，或换一种写法，往往就找到了。'));
	return items;
}

/** Other characters the letters typed may stand for. */
export function drawSpelled(
	spelled: readonly string[],
	hrefOf: (query: string) => string,
): readonly HTMLElement[] {
	if (!spelled.length) return [];
	const links = spelled.flatMap((text) => [makeElement('a', { href: hrefOf(text) }, text), ' ']);
	return [makeElement('li', {}, '也可能是：', ...links)];
}

/** Shown when the search data cannot be had. */
export function drawFailure(): HTMLElement {
	return makeElement(
		'div',
		{ class: 'search-failure', role: 'alert' },
		makeElement('p', {}, '搜索数据没有取到：可能断网，也可能被拦截。'),
		makeElement(
			'p',
			{},
			'可以先打开某一期或某一县的页面，用浏览器自带的“在页面中查找”（Ctrl+F 或 ⌘F，手机在浏览器菜单里）。',
		),
		makeElement('button', { type: 'button', 'data-retry': true }, '再试一次'),
	);
}
