import type { Habits } from './choose-habits.ts';
import type { DamagedArticle } from './damage-article.ts';
import type { Fault, FaultRates } from './faults.ts';
import type { Random } from './random.ts';
import type { Item } from './set-article.ts';

/** What is printed in one go: a head, a column, a picture. */
export type Stretch = readonly Item[];

/** One article as a run of stretches in print order. */
export interface ArrangedArticle {
	readonly article: DamagedArticle;
	readonly stretches: readonly Stretch[];
	/** Head first, columns in order: only such an article can share a stack of heads. */
	readonly plain: boolean;
	readonly faults: readonly Fault[];
}

/**
 * Puts the head and the columns of one article in the order the recogniser printed them.
 * `head 1 2 3` may become `1 head 2 3` (head inside), `3 2 head 1` (columns reversed), `3 head 1 2`.
 */
export function arrangeArticle(
	article: DamagedArticle,
	rates: FaultRates,
	habits: Habits,
	random: Random,
): ArrangedArticle {
	const { columns } = article;
	const faults: Fault[] = [];
	let head = [...article.head];
	const apart = head.filter((item) => item.role === 'byline');
	const moved = apart.length > 0 && columns.length > 1 && random.chance(rates.bylineApart);
	if (moved) {
		head = head.filter((item) => item.role !== 'byline');
		faults.push('byline-apart');
	}
	const kicker = head.filter((item) => item.role === 'kicker');
	if (kicker.length > 0 && random.chance(rates.kickerBelow)) {
		const rest = head.filter((item) => item.role !== 'kicker');
		const titles = rest.filter((item) => item.role === 'title').length;
		head = [...rest.slice(0, titles), ...kicker, ...rest.slice(titles)];
		faults.push('kicker-below');
	}
	if (random.chance(rates.splitTitle) && head.some(isSplittable)) {
		head = head.flatMap((item) => splitTitle(item, habits));
		faults.push('split-title');
	}
	head = head.map((item, at) => (at === 0 ? { ...item, tight: false } : item));
	const { stretches, fault } = order(columns, head, rates, random);
	if (fault) faults.push(fault);
	if (moved) stretches.splice(1 + random.int(stretches.length), 0, apart);
	return {
		article,
		stretches: stretches.filter((stretch) => stretch.length > 0),
		plain: fault === undefined && head.length > 0,
		faults: [...article.faults, ...faults, ...(columns.length > 1 ? (['cut'] as const) : [])],
	};
}

const isSplittable = ({ role, text }: Item): boolean => role === 'title' && / /.test(text);

/** A headline of two halves on two lines. */
function splitTitle(item: Item, { tightHeads }: Habits): Item[] {
	if (!isSplittable(item)) return [item];
	const at = item.text.indexOf(' ');
	const tight = tightHeads !== 'none';
	const second = { ...item, text: item.text.slice(at + 1), seq: item.seq + 1, tight };
	return [{ ...item, text: item.text.slice(0, at) }, second];
}

function order(
	columns: readonly Stretch[],
	head: Stretch,
	rates: FaultRates,
	random: Random,
): { stretches: Stretch[]; fault?: Fault } {
	const count = columns.length;
	const insert = (list: readonly Stretch[], at: number): Stretch[] => [
		...list.slice(0, at),
		head,
		...list.slice(at),
	];
	if (count > 1 && random.chance(rates.reversed))
		return {
			stretches: insert([...columns].reverse(), random.pick([0, 0, count, random.int(count)])),
			fault: 'reversed',
		};
	if (count > 2 && random.chance(rates.rotated)) {
		const turn = 1 + random.int(count - 1);
		const turned = [...columns.slice(turn), ...columns.slice(0, turn)];
		return { stretches: insert(turned, random.pick([0, count - turn])), fault: 'rotated' };
	}
	if (head.length > 0 && random.chance(rates.headLast))
		return { stretches: insert(columns, count), fault: 'head-last' };
	if (head.length > 0 && count > 1 && random.chance(rates.headInside))
		return { stretches: insert(columns, 1 + random.int(count - 1)), fault: 'head-inside' };
	return { stretches: insert(columns, 0) };
}
