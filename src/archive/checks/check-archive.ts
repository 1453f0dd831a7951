/** Doubts that no page shows by itself: an article printed twice, a paper without its legal lines. */
import type { Block } from '../../press/model.ts';
import { makeNotice } from '../../press/notices.ts';
import { readArticleText } from '../article-text.ts';
import type { Edition } from '../read-edition.ts';
import type { ArticleRecord } from '../records.ts';

/** One doubt, and where: a file below the project, and in a page's text the UTF-16 range. */
export interface Finding {
	readonly file: string;
	readonly at?: { readonly start: number; readonly end: number };
	readonly ruleId: string;
	readonly severity: 'error' | 'warning' | 'info';
	readonly reason: string;
	readonly note?: string;
}

/** Paragraphs shorter than this may be anybody's. */
const telling = 40;

/** Papers whose copyright line, ICP or licence number is missing. */
export function checkPapers({ papers }: Pick<Edition, 'papers'>): readonly Finding[] {
	return papers.flatMap(({ id, name, copyright, icp, licence }) => {
		if (copyright && icp && licence) return [];
		const place = { page: id, start: 0, end: 0 };
		const { ruleId, severity, reason, note = '' } = makeNotice('papers/no-licence', place, name);
		return [{ file: `content/papers/${id}.yaml`, ruleId, severity, reason, note }];
	});
}

/** Articles at least half of whose longer paragraphs stand in an article of another issue, read before. */
export function findReprints(
	{ issues, pages, articles }: Pick<Edition, 'issues' | 'pages' | 'articles'>,
	textOf: (reading: string, article: ArticleRecord) => readonly Block[] = readArticleText,
): readonly Finding[] {
	const readings = new Map(issues.map(({ id, reading }) => [id, reading]));
	const files = new Map(pages.map(({ id, file }) => [id, file]));
	const seen = new Map<string, ArticleRecord>();
	return articles.flatMap((article): Finding[] => {
		const blocks = textOf(readings.get(article.issue) ?? '', article);
		const paragraphs = blocks.filter(({ role, text }) => role === 'body' && text.length >= telling);
		const others = paragraphs.flatMap(({ text }) => seen.get(text) ?? []);
		for (const { text } of paragraphs) if (!seen.has(text)) seen.set(text, article);
		const other = others.find(({ issue }) => issue !== article.issue);
		const place = blocks[0]?.pieces[0]?.place;
		if (!other || !place || others.length * 2 < paragraphs.length) return [];
		const name = `${other.issue}《${other.headline ?? '无题'}》`;
		const { ruleId, severity, reason, note = '' } = makeNotice('articles/reprinted', place, name);
		const file = files.get(place.page) ?? place.page;
		return [{ file, at: place, ruleId, severity, reason, note }];
	});
}
