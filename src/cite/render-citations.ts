import { formatDate } from '../words/format-date.ts';
import type { Citable } from './describe-article.ts';
import { cover } from './open-renderer.ts';
import { readStyles, type Style } from './read-styles.ts';

/** An article's citation in one style. */
export interface Citation extends Pick<Style, 'id' | 'title' | 'credit'> {
	/** Of the printed newspaper, `[N]`. */
	readonly print: string;
	/** Of this edition, `[N/OL]`. If there are two parts, the reader's date of access goes between. */
	readonly online: readonly [before: string, after?: string];
}

/** No reader came on that day: it marks the place of the date of access and is cut out again. */
const access = { parts: [1111, 11, 11], text: '[1111-11-11]' };
let styles: ReturnType<typeof readStyles> | undefined;

/**
 * Renders an article's citation in every style there is, GB/T 7714—2015 first. Unknown stays
 * unknown: 报名不详, 日期不详; an unknown 版次 and unknown authors are left out, as the standard allows
 * in the numeric form.
 */
export async function renderCitations(article: Citable): Promise<readonly Citation[]> {
	styles ??= readStyles();
	return (await styles).map((style) => renderCitation(article, style));
}

/** Renders an article's citation in one style. */
export function renderCitation(article: Citable, { id, title, credit, render }: Style): Citation {
	const item = {
		type: 'article-newspaper',
		language: 'zh-CN',
		title: cover(article.title),
		author: article.authors.map((name) => ({ literal: cover(name) })),
		'container-title': cover(article.paper ?? '报名不详'),
		issued: cslDate(article.date),
		page: article.pages.length > 0 ? article.pages.join(', ') : undefined,
	};
	const accessed = { 'date-parts': [access.parts] };
	const [before = '', after] = render({ ...item, URL: article.url, accessed }).split(access.text);
	const online = after === undefined ? ([before] as const) : ([before, after] as const);
	return { id, title, credit, print: render(item), online };
}

function cslDate(date: string | undefined): object {
	const points = (date ?? '').split('/');
	if (!points.every((point) => /^\d{4}(-\d{2}){0,2}$/.test(point)))
		return { literal: formatDate(date) };
	return { 'date-parts': points.map((point) => point.split('-').map(Number)) };
}
