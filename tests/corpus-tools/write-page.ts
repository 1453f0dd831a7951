/** Writes a page's items down as text, and as gold what each line is. */
import type { Stretch } from './arrange-article.ts';
import { blanksBefore, type Habits, setWidth } from './choose-habits.ts';
import type { PagePhoto } from './furnish-page.ts';
import type { CorpusArticle } from './load-corpus.ts';
import type { Item } from './set-article.ts';

export type GoldLine = readonly [number: number, role: string, joins: boolean];

export interface GoldArticle {
	readonly id: string;
	readonly genre: string;
	readonly title: string | null;
	readonly kicker: string | null;
	readonly subtitle: string | null;
	readonly byline: readonly string[];
	readonly credit: string | null;
	readonly column: string | null;
	readonly county: string | null;
	readonly truncated: boolean;
	readonly lines: readonly GoldLine[];
	readonly alternative_lines?: readonly GoldLine[];
}

export interface GoldPhoto {
	readonly lines: readonly number[];
	readonly caption: string;
	readonly credit: readonly string[];
	readonly article: string | null;
	readonly county: string | null;
}

/** What is on a page, in the form of the gold files. */
export interface Gold {
	readonly source: string;
	readonly difficulty: string;
	readonly faults: readonly string[];
	readonly articles: readonly GoldArticle[];
	readonly photos: readonly GoldPhoto[];
	readonly furniture: readonly (readonly [number, string])[];
}

interface Printed extends Item {
	readonly line: number;
}

/** The page's text and its items with the lines they came to stand on. */
export function writeText(stretches: readonly Stretch[], habits: Habits, blanks: number) {
	const lines: string[] = Array.from({ length: blanks }, () => '');
	const printed: Printed[] = [];
	for (const item of stretches.flat()) {
		const above = printed.at(-1);
		const gap = !above || item.tight ? 0 : blanksBefore(habits, item.role, above.role);
		for (let i = 0; i < gap + (item.gap ?? 0); i++) lines.push('');
		const text = setWidth(item.text, habits);
		lines.push(`${item.before ?? ''}${text}${item.after ?? ''}`);
		printed.push({ ...item, text, line: lines.length });
	}
	return { text: lines.join('\n') + (habits.finalNewline ? '\n' : ''), printed };
}

/** The gold of article number `index`: only what is printed counts. */
function toGoldArticle(
	source: CorpusArticle,
	index: number,
	truncated: boolean,
	printed: readonly Printed[],
): Omit<GoldArticle, 'id'> {
	const own = printed.filter((item) => item.article === index).sort((a, b) => a.seq - b.seq);
	const field = (role: string): string | null => {
		const items = own.filter((item) => item.role === role);
		return items.length > 0 ? items.map((item) => item.text).join(' ') : null;
	};
	const text = own.map((item) => item.text).join('');
	const dense = text.replaceAll(' ', '');
	const [code, place] = (source.county ?? '').split(' ');
	const labels = printed.filter((item) => item.role === 'column-label').map((item) => item.text);
	return {
		genre: source.genre,
		title: field('title'),
		kicker: field('kicker'),
		subtitle: field('subtitle'),
		byline: source.byline.filter((name) => dense.includes(name)),
		credit: field('credit')?.slice(1, -1) ?? null,
		column: source.column && labels.includes(source.column) ? source.column : null,
		county: code && place && text.includes(place) ? code : null,
		truncated,
		lines: own.map((item) => [item.line, item.role, item.joins]),
	};
}

/** The gold of a page. `sources` and `truncated` stand in the order of the articles' numbers. */
export function writeGold(
	printed: readonly Printed[],
	sources: readonly CorpusArticle[],
	truncated: readonly boolean[],
	photos: readonly PagePhoto[],
	habits: Habits,
) {
	const order = [...new Set(printed.map((item) => item.article).filter((at) => at !== undefined))];
	const idOf = (index: number | undefined): string | null =>
		index === undefined ? null : `a${order.indexOf(index) + 1}`;
	const articles = order.map((index): GoldArticle => {
		const source = sources[index] as CorpusArticle;
		const rest = toGoldArticle(source, index, truncated[index] ?? false, printed);
		return { id: `a${order.indexOf(index) + 1}`, ...rest };
	});
	return {
		articles,
		photos: photos.map(({ source, article }, number): GoldPhoto => {
			const lines = printed.filter((item) => item.photo === number).map((item) => item.line);
			const county = source.county?.split(' ')[0] ?? null;
			const caption = setWidth(source.caption, habits);
			return { lines, caption, credit: source.credit, article: idOf(article), county };
		}),
		furniture: printed
			.filter((item) => item.article === undefined && item.photo === undefined)
			.map((item): readonly [number, string] => [item.line, item.role]),
	};
}
