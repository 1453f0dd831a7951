import type { Part } from './open-part.ts';
import { listRuns, type Phrase } from './phrases.ts';
import { FIELDS } from './record.ts';
import type { Hit } from './score-hits.ts';

/** Share of the question's weight a record must hold to count as near. */
const ENOUGH = 0.3;
const MOST = 20;

/**
 * Records that share much with a question nothing answers: they hold many of its pairs of letters,
 * rare pairs weighing more.
 */
export async function findNear(part: Part, phrases: readonly Phrase[]): Promise<readonly Hit[]> {
	const runs = phrases.flatMap(listRuns);
	const grams = new Set(
		runs.flatMap(({ letters }) =>
			letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`),
		),
	);
	const lists = await Promise.all([...grams].map((gram) => part.list(gram)));
	const { starts, ids } = part.table;
	const held = new Map<number, number>();
	let whole = 0;
	for (const list of lists) {
		const records = recordsOf(list, starts);
		const weight = Math.log(1 + (ids.length + 1) / (records.size + 0.5));
		whole += weight;
		for (const record of records) held.set(record, (held.get(record) ?? 0) + weight);
	}
	return [...held]
		.map(([record, weight]) => ({ record, score: weight / whole, fields: new Set<never>() }))
		.filter(({ score }) => score >= ENOUGH)
		.sort((a, b) => b.score - a.score || a.record - b.record)
		.slice(0, MOST);
}

function recordsOf(list: Uint32Array, starts: Uint32Array): ReadonlySet<number> {
	const records = new Set<number>();
	const width = FIELDS.length;
	let record = 0;
	for (const place of list) {
		while ((starts[(record + 1) * width] ?? Number.POSITIVE_INFINITY) <= place) record++;
		records.add(record);
	}
	return records;
}
