import { keep, recall } from '../kept.ts';

/** A passage or a whole article that the reader cut out. */
export interface Scrap {
	readonly kind: 'passage' | 'article';
	/** Leads to the article, or to the passage in it. */
	readonly url: string;
	/** URL path of the article. */
	readonly path: string;
	readonly title: string;
	/** Paragraphs, one a line. */
	readonly text: string;
	/** GB/T 7714 with the date of access. */
	readonly citation: string;
	readonly bibtex: string;
	/** The reader's date. */
	readonly on: string;
}

const fields = ['kind', 'url', 'path', 'title', 'text', 'citation', 'bibtex', 'on'];

function isScrap(value: unknown): value is Scrap {
	return (
		typeof value === 'object' &&
		value !== null &&
		fields.every((name) => typeof Reflect.get(value, name) === 'string')
	);
}

/** The scrapbook, the latest scrap first. */
export function recallScraps(): readonly Scrap[] {
	const kept = recall('scraps');
	return Array.isArray(kept) ? kept.filter(isScrap) : [];
}

/** Pastes a scrap in; the same passage is there once only. `false` where the browser has no room. */
export function addScrap(scrap: Scrap): boolean {
	return keep('scraps', [scrap, ...recallScraps().filter(({ url }) => url !== scrap.url)]);
}

/** Takes one scrap out, or without a name all of them. */
export function removeScrap(url?: string): void {
	keep(
		'scraps',
		url === undefined ? undefined : recallScraps().filter((scrap) => scrap.url !== url),
	);
}
