import type { Block, Division } from '../press/model.ts';

/** By the table they were taken from; it is read once. */
const kept = new WeakMap<readonly Division[], ReadonlyMap<string, readonly Division[]>>();

/** Codes of a county's townships that an article's text names in full, in the table's order. */
export function findTownships(
	blocks: readonly Block[],
	county: string,
	divisions: readonly Division[],
): readonly string[] {
	const byCounty =
		kept.get(divisions) ??
		Map.groupBy(
			divisions.filter(({ code }) => code.length === 9),
			({ code }) => code.slice(0, 6),
		);
	kept.set(divisions, byCounty);
	const text = blocks.map((block) => block.text).join('\n');
	return (byCounty.get(county) ?? [])
		.filter(({ name }) => text.includes(name))
		.map(({ code }) => code);
}
