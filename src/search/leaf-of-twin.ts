import type { ArticleData } from '../feeds/article-data.ts';
import type { Leaf, Passage } from './record.ts';

/** What the results list shows of an article, out of its data twin. */
export function leafOfTwin(twin: ArticleData): Leaf {
	const begin = (twin.text[0] ?? '').slice(0, 14);
	const passages: readonly (readonly [Passage['field'], string | null])[] = [
		['title', twin.headline],
		['title', twin.kicker],
		['title', twin.deck],
		['byline', twin.byline.map(({ name, post }) => `${post ?? ''} ${name}`).join(' ')],
		...twin.text.map((text) => ['body', text] as const),
		['byline', twin.credit],
		...twin.photos.map(({ caption, credit }) => ['caption', captionLine(caption, credit)] as const),
		['label', twin.column],
	];
	return {
		kind: 'article',
		heading: twin.headline ?? (begin ? `无题（${begin}……）` : '无题'),
		page: twin.pageNumber === null ? '版次不详' : `第${twin.pageNumber}版`,
		...(twin.date === null ? {} : { date: twin.date }),
		...(twin.paper === null ? {} : { paper: twin.paper }),
		...(twin.countyName === null ? {} : { county: twin.countyName }),
		...(twin.column === null ? {} : { column: twin.column }),
		passages: passages.flatMap(([field, text]) => (text ? [{ field, text }] : [])),
	};
}

/** A caption as its page shows it. */
export function captionLine(caption: string, credit: readonly string[]): string {
	return credit.length ? `${caption} ${credit.join(' ')} 摄` : caption;
}
