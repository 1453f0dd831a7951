import type { World } from '../model.ts';
import { gatherNames, type NameMeaning } from './gather-names.ts';

/** A name to look for, and what it may mean. */
export interface PlaceName extends NameMeaning {
	readonly name: string;
}

/** Names by their first two characters, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly PlaceName[]>;

const indexes = new WeakMap<World['divisions'], NameIndex>();

/** The names to look for, built once for a table of divisions. */
export function indexNames(divisions: World['divisions']): NameIndex {
	const known = indexes.get(divisions);
	if (known) return known;
	const index = sortNames(gatherNames(divisions));
	indexes.set(divisions, index);
	return index;
}

function sortNames(names: ReadonlyMap<string, NameMeaning>): NameIndex {
	const index = new Map<string, PlaceName[]>();
	for (const [name, entry] of names) {
		const start = name.slice(0, 2);
		const beside = index.get(start);
		if (beside) beside.push({ name, ...entry });
		else index.set(start, [{ name, ...entry }]);
	}
	for (const beside of index.values()) beside.sort((a, b) => b.name.length - a.name.length);
	return index;
}
