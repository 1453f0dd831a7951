import { weighLikeness } from '../articles/weigh-likeness.ts';
import { foldText } from '../lines/fold-text.ts';
import type { Article, World } from '../model.ts';
import type { PageDraft } from '../page-draft.ts';
import { assignColumns } from './assign-columns.ts';
import type { Jump } from './read-jumps.ts';
import { weighPair } from './weigh-pair.ts';

/** One article as a page has it, with the directions at its end and its beginning. */
export interface Part {
	readonly article: Article;
	/** What was solved together: the page, or a stretch of one too large. */
	readonly draft: PageDraft;
	readonly on?: Jump;
	readonly back?: Jump;
}

/** The second part continues the first. */
export interface JumpPair {
	readonly one: Part;
	readonly two: Part;
	/** 0…1. */
	readonly confidence: number;
	/** In mid-paragraph or not, where an editor says. */
	readonly joins?: boolean;
}

/** Log-odds for a share in common of 0…1: of the texts’ rare words. */
const ALIKE = 12;
/** Log-odds that the only pair there could be is one. */
const ONLY_ONE = 3.5;
/** So many articles of one page may go on on one other. */
const MOST = 6;

const textOf = ({ article }: Part): string =>
	article.blocks.map(({ text }) => foldText(text)).join('\n');
const round = (x: number): number => Math.round(x * 1000) / 1000;

/**
 * The parts of an issue in, those that belong together out: 下转第3版 on page 1 and 上接第1版 on
 * page 3. Where several could, sentence, headline and words in common decide. Two that are not
 * `free` for each other are no pair.
 */
export function pairJumps(
	parts: readonly Part[],
	world: World,
	free: (one: Part, two: Part) => boolean,
): readonly JumpPair[] {
	const ways = Map.groupBy(
		parts.filter(({ on }) => on),
		({ on }) => `${on?.from} ${on?.to}`,
	);
	return [...ways.values()].flatMap((all) => {
		const ones = all.slice(0, MOST);
		const meets = ({ back }: Part): boolean =>
			back?.to === ones[0]?.on?.from && back?.from === ones[0]?.on?.to;
		const from = parts.indexOf(ones.at(-1) as Part);
		const twos = parts.filter((two, at) => at > from && meets(two)).slice(0, MOST);
		const likeness = weighLikeness([...ones, ...twos].map(textOf));
		const size = ones.length + twos.length;
		const table = ones.map((one, i) =>
			twos.map((two, j) => {
				if (!free(one, two)) return Number.NEGATIVE_INFINITY;
				const alike = likeness[i * size + ones.length + j] ?? 0;
				return weighPair(one.article, two.article, world) + alike * ALIKE;
			}),
		);
		const [total, columns] = assignColumns(table);
		return ones.flatMap((one, i) => {
			const two = twos[columns[i] ?? -1];
			if (!two) return [];
			const [other] = assignColumns(table, [i, columns[i] ?? -1]);
			const lead = Math.min(ONLY_ONE, total - other);
			return [{ one, two, confidence: round(1 / (1 + Math.exp(-lead))) }];
		});
	});
}
