import type { Found } from './find-phrase.ts';
import { FIELDS, type Field } from './record.ts';
import type { Table } from './table.ts';

/** A record that holds every phrase asked for. */
export interface Hit {
	readonly record: number;
	readonly score: number;
	/** The fields in which at least one phrase stands. */
	readonly fields: ReadonlySet<Field>;
}

/** How much one occurrence counts by where it stands. */
const WEIGHTS: Readonly<Record<Field, number>> = {
	title: 6,
	byline: 3,
	body: 1,
	caption: 1.5,
	label: 2,
};
/** Occurrences beyond the first add less and less. */
const SATURATION = 1.2;

/**
 * The records in which all phrases stand, scored: rarer phrases and those in headlines count more,
 * a phrase that is most of a headline more still, and long bodies a little less.
 */
export function scoreHits(
	table: Table,
	founds: readonly Found[],
	lengths: readonly number[],
): readonly Hit[] {
	const width = FIELDS.length;
	const count = table.ids.length;
	const size = (slot: number) => (table.starts[slot + 1] ?? 0) - (table.starts[slot] ?? 0);
	const mean = (table.starts[count * width] ?? 0) / Math.max(1, count);
	const scores = founds.map((found, phrase) => {
		const scored = new Map<number, { score: number; fields: Set<Field> }>();
		for (const [slot, times] of found) {
			const record = Math.floor(slot / width);
			const field = FIELDS[slot % width] ?? 'body';
			const length = size(slot);
			const norm = field === 'body' ? 0.5 + (0.5 * length) / mean : 1;
			const share = field === 'title' ? 1 + Math.min(1, (lengths[phrase] ?? 0) / length) : 1;
			const weight = WEIGHTS[field] * share * (times / (times + SATURATION * norm));
			const entry = scored.get(record) ?? { score: 0, fields: new Set() };
			entry.score += weight;
			entry.fields.add(field);
			scored.set(record, entry);
		}
		const rarity = Math.log(1 + count / Math.max(1, scored.size));
		for (const entry of scored.values()) entry.score *= rarity;
		return scored;
	});
	const [first, ...others] = scores;
	return [...(first ?? [])].flatMap(([record, { score, fields }]) => {
		const more = others.map((scored) => scored.get(record));
		if (more.some((entry) => !entry)) return [];
		return {
			record,
			score: more.reduce((sum, entry) => sum + (entry?.score ?? 0), score),
			fields: new Set([...fields, ...more.flatMap((entry) => [...(entry?.fields ?? [])])]),
		};
	});
}
