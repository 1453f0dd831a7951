/**
 * Issues whose articles continue on another page, as if each issue were one long page: page `p2`
 * begins at line 10,001. So an issue is scored as a page is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageText, Reading } from '../../src/press/model.ts';
import { type PredictedArticle, predictPage } from '../../src/press/prediction.ts';
import type { Predicted } from './score-page.ts';
import type { Gold, GoldArticle } from './write-page.ts';

type PageLine = readonly [page: string, line: number];

/** `gold.json` of an issue with jumps: as a page's gold, but each line with its page. */
export interface IssueGold {
	readonly articles: readonly (Omit<GoldArticle, 'lines' | 'truncated' | 'genre'> & {
		readonly truncated: readonly ('start' | 'end')[];
		readonly pages: readonly string[];
		readonly lines: readonly (readonly [...PageLine, role: string, joins: boolean])[];
	})[];
	readonly photos: readonly (Omit<Gold['photos'][number], 'lines'> & {
		readonly lines: readonly PageLine[];
	})[];
	readonly furniture: readonly (readonly [...PageLine, role: string])[];
	/** Lines whose jump has no other half in the issue. */
	readonly orphans: readonly PageLine[];
}

/** One issue: its pages, and its gold as written. */
export interface JumpIssue {
	readonly name: string;
	readonly pages: readonly PageText[];
	readonly gold: IssueGold;
}

const PAGE_LINES = 10_000;
const place = (page: string, line: number): number =>
	(Number(page.slice(1)) - 1) * PAGE_LINES + line;

/** Reads every issue of `tests/corpus/jumps`. */
export function loadJumps(): JumpIssue[] {
	const root = join(import.meta.dirname, '../corpus/jumps');
	return readdirSync(root).map((name) => {
		const folder = join(root, name);
		const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
		const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
		return {
			name,
			gold: JSON.parse(read('gold.json')) as IssueGold,
			pages: files.sort().map((file) => ({ page: file.slice(0, -4), text: read(file) })),
		};
	});
}

/** The issue's gold, text and the reading of it as of one page. */
export function asOnePage({ pages, gold }: JumpIssue, reading: Reading) {
	const text = pages.map(({ text }) => {
		const lines = text.split('\n');
		return [...lines, ...Array.from({ length: PAGE_LINES - lines.length }, () => '')].join('\n');
	});
	const articles = gold.articles.map(
		(article): GoldArticle => ({
			...article,
			genre: 'jumps',
			truncated: article.truncated.length > 0,
			lines: article.lines.map(([page, line, role, joins]) => [place(page, line), role, joins]),
		}),
	);
	return {
		text: text.join('\n'),
		gold: {
			articles,
			photos: gold.photos.map((photo) => {
				return { ...photo, lines: photo.lines.map(([page, line]) => place(page, line)) };
			}),
			furniture: gold.furniture.map(([page, line, role]): readonly [number, string] => [
				place(page, line),
				role,
			]),
		},
		predicted: mergePages(pages, reading),
	};
}

/** The predictions of all pages in one; the parts of an article on several pages are put together. */
function mergePages(pages: readonly PageText[], reading: Reading): Predicted {
	const parts = pages.map(({ page }) => {
		const shift = (lines: readonly number[]): number[] => lines.map((line) => place(page, line));
		const { articles, photos, furniture } = predictPage(reading, page);
		return {
			articles: articles.map((article) => {
				const confidence = Object.entries(article.confidence).map(
					([line, value]): [string, number] => [String(place(page, Number(line))), value],
				);
				return {
					...article,
					lines: shift(article.lines),
					joins: shift(article.joins),
					duplicates: shift(article.duplicates),
					confidence: Object.fromEntries(confidence),
				};
			}),
			photos: photos.map((photo) => ({ ...photo, lines: shift(photo.lines) })),
			furniture: shift(furniture),
		};
	});
	const whole = new Map<string, PredictedArticle>();
	for (const part of parts.flatMap(({ articles }) => articles)) {
		const first = whole.get(part.id);
		whole.set(part.id, first ? mergeParts(first, part) : part);
	}
	return {
		articles: [...whole.values()],
		photos: parts.flatMap(({ photos }) => photos),
		furniture: parts.flatMap(({ furniture }) => furniture),
	};
}

const mergeParts = (one: PredictedArticle, two: PredictedArticle): PredictedArticle => ({
	...one,
	lines: [...one.lines, ...two.lines],
	joins: [...one.joins, ...two.joins],
	duplicates: [...one.duplicates, ...two.duplicates],
	confidence: { ...one.confidence, ...two.confidence },
});
