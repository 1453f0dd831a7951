/** Names that have a page of their own: authors and columns. */
import { pinyin } from 'pinyin-pro';
import { countYears, type YearOf } from './count-years.ts';
import { digestOf } from './digest.ts';
import { groupIds } from './list-counties.ts';
import type {
	ArticleRecord,
	AuthorRecord,
	ColumnRecord,
	PageRecord,
	PhotoRecord,
} from './records.ts';

/** `<pinyin>-<first 6 hex of the name's SHA-256>`: names that sound alike stay apart. */
export function slugOf(name: string): string {
	const sound = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
		.join('')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');
	return `${sound || 'x'}-${digestOf(name).slice(0, 6)}`;
}

/** Every name in a byline or a photo's credit, by slug. Namesakes are one entry. */
export function listAuthors(
	articles: readonly ArticleRecord[],
	photos: readonly PhotoRecord[],
	years: YearOf = () => 'undated',
): readonly AuthorRecord[] {
	const written = groupIds(articles, ({ byline }) => byline.map(({ name }) => name));
	const taken = groupIds(photos, ({ credit }) => credit);
	const posts = new Map<string, Set<string>>();
	for (const { name, post } of articles.flatMap(({ byline }) => byline)) {
		if (post !== undefined) posts.set(name, (posts.get(name) ?? new Set()).add(post));
	}
	return [...new Set([...written.keys(), ...taken.keys()])]
		.map((name) => {
			const lists = { articles: written.get(name) ?? [], photos: taken.get(name) ?? [] };
			return {
				slug: slugOf(name),
				name,
				posts: [...(posts.get(name) ?? [])],
				counts: { articles: lists.articles.length, photos: lists.photos.length },
				years: countYears(lists.articles, years),
				...lists,
			};
		})
		.sort(bySlug);
}

/** Every column an article stands in and every label that stands on a page by itself, by slug. */
export function listColumns(
	articles: readonly ArticleRecord[],
	pages: readonly PageRecord[],
	years: YearOf = () => 'undated',
): readonly ColumnRecord[] {
	const filled = groupIds(articles, ({ column }) => (column === undefined ? [] : [column]));
	const printed = groupIds(pages, ({ furniture }) =>
		furniture.filter(({ kind }) => kind === 'column-label').map(({ line }) => line.text.trim()),
	);
	return [...new Set([...filled.keys(), ...printed.keys()])]
		.map((name) => {
			const lists = { articles: filled.get(name) ?? [], pages: printed.get(name) ?? [] };
			return {
				slug: slugOf(name),
				name,
				counts: { articles: lists.articles.length, pages: lists.pages.length },
				years: countYears(lists.articles, years),
				...lists,
			};
		})
		.sort(bySlug);
}

function bySlug(a: { readonly slug: string }, b: { readonly slug: string }): number {
	return a.slug < b.slug ? -1 : Number(a.slug > b.slug);
}
