import { addCounts, type Counts, type Narrowing, narrowHits } from './facets.ts';
import { findNear } from './find-near.ts';
import { type Found, findPhrase } from './find-phrase.ts';
import type { Part } from './open-part.ts';
import type { Phrase } from './phrases.ts';
import { FIELDS, type Field } from './record.ts';
import { type Hit, scoreHits } from './score-hits.ts';

/** What a reader asks. */
export interface Question {
	readonly phrases: readonly Phrase[];
	/** Only where every phrase stands in this field. */
	readonly field?: Field;
	readonly chosen: Narrowing;
	readonly byDate: boolean;
}

/** A hit and the index it stands in. */
export interface PlacedHit extends Hit {
	readonly part: Part;
}

/** What is answered. `near` hits share much with the question but do not hold all of it. */
export interface Answer {
	readonly hits: readonly PlacedHit[];
	readonly near: readonly PlacedHit[];
	readonly counts: Counts;
	/** Hits in each field, whatever field was chosen. */
	readonly fields: ReadonlyMap<Field, number>;
	/** Records that hold each phrase, whatever else was asked. */
	readonly each: readonly number[];
}

/** Asks all indexes at once; they are given newest first, which decides between equal hits. */
export async function ask(parts: readonly Part[], question: Question): Promise<Answer> {
	const answers = await Promise.all(parts.map((part) => askPart(part, question)));
	const fields = new Map<Field, number>();
	for (const { inFields } of answers)
		for (const [field, count] of inFields) fields.set(field, (fields.get(field) ?? 0) + count);
	const hits = answers.flatMap(({ placed }) => placed);
	const order = question.byDate ? byDate : byScore;
	return {
		hits: hits.toSorted((a, b) => order(a, b) || byDate(a, b)),
		near: hits.length ? [] : (await askNear(parts, question)).toSorted(byScore),
		counts: addCounts(answers.map(({ counts }) => counts)),
		fields,
		each: question.phrases.map((_, index) =>
			answers.reduce((sum, { each }) => sum + (each[index] ?? 0), 0),
		),
	};
}

async function askPart(part: Part, question: Question) {
	const { phrases, field, chosen } = question;
	const { table } = part;
	const founds = await Promise.all(phrases.map((phrase) => findPhrase(part, phrase)));
	const lengths = phrases.map(({ letters }) => letters.length);
	const answer = (within: readonly Found[]) =>
		narrowHits(
			table,
			phrases.length ? scoreHits(table, within, lengths) : listAll(table.ids.length),
			chosen,
		);
	const anywhere = answer(founds);
	const { hits, counts } = field
		? answer(founds.map((found) => keepField(found, field)))
		: anywhere;
	const inFields = FIELDS.map((each, order) => {
		const stands = ({ record }: Hit) =>
			founds.every((found) => found.has(record * FIELDS.length + order));
		return [each, phrases.length ? anywhere.hits.filter(stands).length : 0] as const;
	});
	const recordOf = (slot: number) => Math.floor(slot / FIELDS.length);
	const each = founds.map((found) => new Set([...found.keys()].map(recordOf)).size);
	return { placed: hits.map((hit) => ({ ...hit, part })), counts, inFields, each };
}

async function askNear(parts: readonly Part[], { phrases, chosen }: Question) {
	const all = await Promise.all(
		parts.map(async (part) => {
			const near = narrowHits(part.table, await findNear(part, phrases), chosen).hits;
			return near.map((hit) => ({ ...hit, part }));
		}),
	);
	return all.flat();
}

function listAll(count: number): readonly Hit[] {
	return Array.from({ length: count }, (_, record) => ({ record, score: 0, fields: new Set() }));
}

function keepField(found: Found, field: Field): Found {
	return new Map([...found].filter(([slot]) => FIELDS[slot % FIELDS.length] === field));
}

const byScore = (a: PlacedHit, b: PlacedHit) => b.score - a.score;

/** Newest first, undated last; within an issue as printed. */
function byDate(a: PlacedHit, b: PlacedHit): number {
	const [first, second] = [dateOf(a), dateOf(b)];
	if (first !== second) return first < second ? 1 : -1;
	return a.part === b.part ? a.record - b.record : 0;
}

function dateOf({ part: { table }, record }: PlacedHit): string {
	return table.names.issues[table.issue[record] ?? 0]?.date ?? '';
}
