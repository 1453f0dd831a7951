/** Takes from one set article what the recogniser lost, and adds what it read twice. */
import { findCut } from './cut-columns.ts';
import type { Fault, FaultRates } from './faults.ts';
import type { Random } from './random.ts';
import type { Item, SetArticle } from './set-article.ts';

/** A set article with its faults so far. */
export interface DamagedArticle extends SetArticle {
	readonly faults: readonly Fault[];
	readonly truncated: boolean;
}

/** Articles shorter than this keep their ends: little would be left of them. */
const LONG = 300;

/** At most one end is lost, and one passage repeated, by the rates given. */
export function damageArticle(set: SetArticle, rates: FaultRates, random: Random): DamagedArticle {
	const whole: DamagedArticle = { ...set, faults: [], truncated: false };
	const length = set.source.paragraphs.join('').length;
	const prose = set.source.genre !== 'verse' && set.source.genre !== 'notice';
	let damaged = whole;
	if (length >= LONG && prose) {
		if (random.chance(rates.lostEnd)) damaged = loseEnd(damaged, random);
		else if (random.chance(rates.lostStart)) damaged = loseStart(damaged, random);
		else if (random.chance(rates.lostHead) && set.head.length > 0)
			damaged = { ...damaged, head: [], faults: ['lost-head'] };
	}
	if (random.chance(rates.twice)) damaged = printTwice(damaged, random);
	if (prose && random.chance(rates.tailAgain)) damaged = repeatAtTail(damaged, random);
	if (prose && random.chance(rates.runOn)) damaged = runParagraphsOn(damaged, random);
	return damaged;
}

const bodyOf = (set: SetArticle): Item[] =>
	set.columns.flat().filter((item) => item.role === 'body');

/** Keeps the items for which `keep` gives one, changed or not. */
function filterItems(set: DamagedArticle, keep: (item: Item) => Item | undefined): Item[][] {
	return set.columns
		.map((column) => column.map(keep).filter((item) => item !== undefined))
		.filter((column) => column.length > 0);
}

/** The body item and offset in it at `share` of the body's length, where a line may end. */
function findPlace(set: SetArticle, share: number): { item: Item; at: number } | undefined {
	const body = bodyOf(set);
	let left = share * body.reduce((sum, item) => sum + item.text.length, 0);
	for (const item of body) {
		if (left < item.text.length) {
			const at = findCut(item, Math.round(left));
			return at === undefined || item.text[at - 1] === '。' ? undefined : { item, at };
		}
		left -= item.text.length;
	}
	return undefined;
}

function loseEnd(set: DamagedArticle, random: Random): DamagedArticle {
	const place = findPlace(set, 0.45 + random.int(45) / 100);
	if (!place) return set;
	const jump = random.chance(0.3);
	const note = random.pick(['（下转第3版）', '（下转4版）', '下转第二版', '（下转第 2 版）']);
	const inline = jump && random.chance(0.4);
	const columns = filterItems(set, (item) => {
		if (item.seq > place.item.seq) return undefined;
		if (item !== place.item) return item;
		return { ...item, text: item.text.slice(0, place.at) + (inline ? note : '') };
	});
	const line: Item = { text: note, role: 'jump', joins: false, seq: 0 };
	if (jump && !inline) columns.at(-1)?.push(line);
	const faults: Fault[] = jump ? ['lost-end', 'jump'] : ['lost-end'];
	return { ...set, columns, faults: [...set.faults, ...faults], truncated: true };
}

function loseStart(set: DamagedArticle, random: Random): DamagedArticle {
	const place = findPlace(set, 0.08 + random.int(20) / 100);
	if (!place) return set;
	const columns = filterItems(set, (item) => {
		if (item.seq < place.item.seq) return undefined;
		if (item !== place.item) return item;
		return { ...item, text: item.text.slice(place.at), joins: false, before: '' };
	});
	return { ...set, columns, faults: [...set.faults, 'lost-start'], truncated: true };
}

/** Prints a fragment (or its tail) again at the foot of its own or a later column. */
function printTwice(set: DamagedArticle, random: Random): DamagedArticle {
	const long = bodyOf(set).filter((item) => item.text.length >= 40);
	if (long.length === 0) return set;
	const item = random.pick(long);
	const from = random.chance(0.3) ? (findCut(item, random.int(item.text.length - 30)) ?? 0) : 0;
	const again: Item = {
		...item,
		text: item.text.slice(from),
		role: 'duplicate',
		joins: false,
		seq: item.seq + 0.5,
		before: '',
	};
	const home = set.columns.findIndex((column) => column.includes(item));
	const foot = home + random.int(Math.min(2, set.columns.length - home));
	const columns = set.columns.map((column, at) => (at === foot ? [...column, again] : column));
	return { ...set, columns, faults: [...set.faults, 'twice'] };
}

/** Lets a column's last fragment run on into an earlier passage of the same article. */
function repeatAtTail(set: DamagedArticle, random: Random): DamagedArticle {
	const feet = set.columns.slice(1).map((column) => column.at(-1));
	const item = random.pick([...feet, undefined]);
	const earlier = bodyOf(set).filter((one) => item && one.seq < item.seq && one.text.length > 60);
	if (item?.role !== 'body' || item.text.endsWith('版）') || earlier.length === 0) return set;
	const source = random.pick(earlier);
	const from = findCut(source, source.text.length - 30 - random.int(30));
	if (from === undefined) return set;
	const columns = filterItems(set, (one) =>
		one === item ? { ...one, text: one.text + source.text.slice(from) } : one,
	);
	return { ...set, columns, faults: [...set.faults, 'tail-again'] };
}

/** Prints two paragraphs of one column as one line. */
function runParagraphsOn(set: DamagedArticle, random: Random): DamagedArticle {
	const pairs = set.columns.flatMap((column) =>
		column.slice(1).flatMap((next, at) => {
			const item = column[at];
			const both = item?.role === 'body' && next.role === 'body' && !next.joins;
			return both && item.text.endsWith('。') ? [{ item, next }] : [];
		}),
	);
	if (pairs.length === 0) return set;
	const { item, next } = random.pick(pairs);
	const columns = filterItems(set, (one) => {
		if (one === next) return undefined;
		return one === item ? { ...one, text: one.text + next.text } : one;
	});
	return { ...set, columns, faults: [...set.faults, 'run-on'] };
}
