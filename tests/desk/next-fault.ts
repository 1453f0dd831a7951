import type { DeskPage } from '../../src/desk/describe-page.ts';
import { headOf, type Predicted, scorePage } from '../corpus-tools/score-page.ts';
import type { Tally } from '../corpus-tools/tally.ts';
import type { Gold, GoldArticle } from '../corpus-tools/write-page.ts';

/** What the desk shows of a page's lines and articles. */
export type ShownPage = Pick<DeskPage, 'articles' | 'lines'>;

/** What an editor who knows the page would write of one line. */
export interface Mend {
	readonly line: number;
	readonly kind: 'join' | 'after' | 'open' | 'role';
	/** Of `join` and `after`: the line before. */
	readonly other?: number;
	readonly role?: string;
}

const fixRoles: Readonly<Record<string, string>> = {
	title: 'headline',
	kicker: 'kicker',
	subtitle: 'deck',
	crosshead: 'crosshead',
	body: 'body',
	duplicate: 'duplicate',
};

interface Seen {
	readonly role: string;
	/** The text line read before it in its article, and whether it goes on from it in mid-paragraph. */
	readonly before?: number;
	readonly joins: boolean;
	/** The headline it stands under, by its lines. */
	readonly heads: readonly number[];
}

/** The page as the desk shows it, in the form of a prediction. */
function predictionOf({ articles, lines }: ShownPage): Predicted {
	const unknown = { byline: [], credit: null, column: null, county: null, truncated: false };
	return {
		articles: articles.map(({ id, blocks }) => {
			const wordsOf = (role: string): string | null =>
				blocks
					.filter((block) => block.role === role)
					.map(({ pieces }) => pieces.map(({ text }) => text).join(''))
					.join(' ') || null;
			const pieces = blocks.flatMap((block) => block.pieces);
			return {
				...unknown,
				id,
				title: wordsOf('headline'),
				kicker: wordsOf('kicker'),
				subtitle: wordsOf('deck'),
				lines: [...new Set(pieces.map(({ line }) => line))],
				joins: pieces.flatMap(({ join, line }) => (join ? [line] : [])),
				duplicates: [],
				confidence: {},
				certainty: 1,
			};
		}),
		photos: [],
		furniture: lines.flatMap(({ number, apart }) => (apart === undefined ? [] : [number])),
	};
}

function seeLines({ articles, lines }: ShownPage): ReadonlyMap<number, Seen> {
	const seen = new Map<number, Seen>(
		lines.flatMap(({ number, apart }) =>
			apart === undefined ? [] : [[number, { role: apart, joins: false, heads: [] }]],
		),
	);
	for (const { blocks } of articles) {
		const heads = blocks
			.filter(({ role }) => role === 'headline')
			.flatMap(({ pieces }) => pieces.map(({ line }) => line));
		let before: number | undefined;
		for (const { role, pieces } of blocks)
			for (const { line, join } of pieces) {
				const own = { role, joins: join !== undefined, heads };
				if (!seen.has(line))
					seen.set(line, { ...own, ...(before === undefined ? {} : { before }) });
				if (role === 'body' || role === 'crosshead') before = line;
			}
	}
	return seen;
}

const TEXT = ['body', 'crosshead'];

/** The faults of one article, in reading order: one a line. */
function faultsIn({ lines }: GoldArticle, seen: ReadonlyMap<number, Seen>): Mend[] {
	const titles = lines.flatMap(([line, role]) => (role === 'title' ? [line] : []));
	const text = lines.filter(([, role]) => TEXT.includes(role));
	const roles = lines.flatMap(([line, role]): Mend[] => {
		const { role: is = '', joins = false } = seen.get(line) ?? {};
		const wanted = fixRoles[role];
		if (wanted === undefined || is === wanted) return [];
		// What is neither text nor headline, and is taken for neither, leaves articles as they are.
		const matters = ['title', 'body'].includes(role) || is === 'headline' || joins;
		const same = TEXT.includes(role) && TEXT.includes(is);
		return matters && !same ? [{ line, kind: 'role', role: wanted }] : [];
	});
	const places = text.flatMap(([line, , joins], at): Mend[] => {
		const is = seen.get(line);
		const before = text[at - 1]?.[0];
		if (before !== undefined) {
			if (is?.before === before && is.joins === joins) return [];
			return [{ line, kind: joins ? 'join' : 'after', other: before }];
		}
		const head = titles.at(-1);
		if (head === undefined)
			return is?.before === undefined && is?.heads.length === 0 ? [] : [{ line, kind: 'open' }];
		if (is?.before === undefined && is?.heads.includes(head)) return [];
		return [{ line, kind: 'after', other: head }];
	});
	const known = new Set(roles.map(({ line }) => line));
	return [...roles, ...places.filter(({ line }) => !known.has(line))];
}

/** What is wrong on a page as the desk shows it: wrong joins, heads and misplaced blocks, one a line. */
export function listFaults(gold: Gold, page: ShownPage): readonly Mend[] {
	const seen = seeLines(page);
	const inside = new Set(
		page.articles.flatMap(({ blocks }) =>
			blocks.flatMap(({ pieces }) => pieces.map(({ line }) => line)),
		),
	);
	const apart = [
		...gold.photos.flatMap(({ lines }) => lines),
		...gold.furniture.map(([line]) => line),
	];
	const strays = apart.flatMap((line): Mend[] => {
		const role = gold.furniture.find(([one]) => one === line)?.[1] ?? 'caption';
		return inside.has(line) ? [{ line, kind: 'role', role }] : [];
	});
	return [...strays, ...gold.articles.flatMap((article) => faultsIn(article, seen))];
}

/** HEAD of the page as the desk shows it: 1 when articles, order and joins are right. */
export function headIn(gold: Gold, page: ShownPage, text: string): number {
	return headOf(scorePage(gold, predictionOf(page), text));
}

/** Wrong joins, wrong heads and misplaced blocks as the scorer counts them, one by one. */
export function countScored(gold: Gold, page: ShownPage, text: string): readonly number[] {
	const { joinF1, title, order } = scorePage(gold, predictionOf(page), text).tallies;
	const missed = (tally: Tally): number => tally.real - tally.hit;
	return [missed(joinF1) + joinF1.said - joinF1.hit, missed(title), missed(order)];
}
