import { CSL } from 'citeproc-plus/dist/index.js';
import { formatDate } from '../words/format-date.ts';
import type { Citable } from './describe-article.ts';
import { loadStyle } from './load-style.ts';

/** A citation after GB/T 7714—2015. */
export interface GbtCitation {
	/** Of the printed newspaper, `[N]`. */
	readonly print: string;
	/** Of this edition, `[N/OL]`. Between the two parts stands the reader's date of access. */
	readonly online: readonly [before: string, after: string];
}

const styleName = 'china-national-standard-gb-t-7714-2015-numeric';
/** No reader came on that day: it marks the place of the date of access and is cut out again. */
const access = { parts: [1111, 11, 11], text: '[1111-11-11]' };

/**
 * Renders the citation by the published style. Unknown stays unknown: 报名不详, 日期不详; an unknown
 * 版次 and unknown authors are left out, as the standard allows in the numeric form.
 */
export async function renderGbt(article: Citable): Promise<GbtCitation> {
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
	const online = await render({ ...item, URL: article.url, accessed });
	const [before, after] = online.split(access.text);
	if (before === undefined || after === undefined)
		throw new Error(`\`${styleName}\` prints no date of access`);
	return { print: await render(item), online: [before, after] };
}

function cslDate(date: string | undefined): object {
	const points = (date ?? '').split('/');
	if (!points.every((point) => /^\d{4}(-\d{2}){0,2}$/.test(point)))
		return { literal: formatDate(date) };
	return { 'date-parts': points.map((point) => point.split('-').map(Number)) };
}

let engine: ReturnType<typeof openEngine> | undefined;
let current: object = {};

async function openEngine() {
	const { style, locale } = loadStyle(styleName);
	const csl = new CSL();
	csl.locales['zh-CN'] = locale;
	const opened = await csl.getEngine(
		{ retrieveItem: (id) => ({ ...current, id }) },
		style,
		'zh-CN',
	);
	opened.setOutputFormat('text');
	return opened;
}

/** The processor reads markup and turns quotation marks; a headline is to stand as printed. */
const signs = ['<', '>', '"', "'", '“', '”', '‘', '’'];
const privateUse = (at: number): string => String.fromCharCode(0xe000 + at);
const cover = (text: string): string =>
	text.replace(/[<>"'“”‘’]/g, (sign) => privateUse(signs.indexOf(sign)));
const uncover = (text: string): string =>
	signs.reduce((line, sign, at) => line.replaceAll(privateUse(at), sign), text);

/** One engine serves all: between setting the item and reading its line nothing is awaited. */
async function render(item: object): Promise<string> {
	engine ??= openEngine();
	const opened = await engine;
	current = item;
	opened.updateItems([]);
	opened.updateItems(['item']);
	const [line = ''] = opened.makeBibliography()[1];
	return uncover(line.trim().replace(/^\[1\] /, ''));
}
