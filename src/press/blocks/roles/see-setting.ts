import type { PageShape } from '../page-shape.ts';

/** Where a line stands among its neighbours, and what runs on past it. */
export interface Setting {
	/** Place in its row of lines that are not running text, and how long that row is: `2/3`. */
	readonly row: string;
	/** Log-odds that the running text below the row continues the running text above it. */
	readonly bridge: number | undefined;
	/** Share of the words below the row that the text above has too, 0 to 1. */
	readonly cohesion: number | undefined;
	/** Share of a short line's character pairs found in the text above the row. */
	readonly takenAbove: number;
}

const MOST = 4;
const REACH = 2;
const CHARACTERS = 400;

/** Adds each two letters or digits in a row to the pairs, as one number. */
function addPairs(pairs: Set<number>, text: string): void {
	const dense = text.replace(/[^\p{L}\p{N}]/gu, '');
	for (let k = 0; k + 1 < dense.length; k++)
		pairs.add(dense.charCodeAt(k) * 65536 + dense.charCodeAt(k + 1));
}

function pairsOf({ lines, prose }: PageShape, from: number, step: 1 | -1): Set<number> {
	const pairs = new Set<number>();
	for (let i = from, seen = 0; prose[i] && seen < REACH; i += step, seen++) {
		const text = lines[i]?.folded ?? '';
		addPairs(pairs, step > 0 ? text.slice(0, CHARACTERS) : text.slice(-CHARACTERS));
	}
	return pairs;
}

function shareOf(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
	let found = 0;
	for (const pair of some) if (others.has(pair)) found++;
	return some.size > 0 ? found / some.size : 0;
}

function pairsIn(text: string): Set<number> {
	const pairs = new Set<number>();
	addPairs(pairs, text);
	return pairs;
}

/** A page's shapes in, the setting of each of its lines out; running text has none of its own. */
export function seeSettings(page: PageShape): readonly (Setting | undefined)[] {
	const { lines, prose, closed, continues } = page;
	const settings: (Setting | undefined)[] = lines.map(() => undefined);
	for (let from = 0; from < lines.length; from++) {
		if (prose[from]) continue;
		let to = from;
		while (to + 1 < lines.length && !prose[to + 1]) to++;
		const above = pairsOf(page, from - 1, -1);
		const below = pairsOf(page, to + 1, 1);
		const both = above.size > 0 && below.size > 0;
		const cohesion = both
			? shareOf(below.size < above.size ? below : above, below.size < above.size ? above : below)
			: undefined;
		const bridge = both && !closed[from - 1] ? continues[to + 1] : undefined;
		const size = to - from + 1;
		for (let i = from; i <= to; i++) {
			const at = size <= MOST ? i - from + 1 : Math.min(i - from + 1, 2);
			settings[i] = {
				row: `${at}${size > MOST && i > to - 2 ? `-${to - i}` : ''}/${Math.min(size, MOST + 1)}`,
				bridge,
				cohesion,
				takenAbove: shareOf(pairsIn((lines[i]?.folded ?? '').slice(0, 60)), above),
			};
		}
		from = to;
	}
	return settings;
}
