import type { World } from '../model.ts';
import { gatherNames, type PlaceName } from './gather-names.ts';

/** Names by their first two characters, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly PlaceName[]>;

const indexes = new WeakMap<World['divisions'], NameIndex>();

/** The names to look for, built once for a table of divisions. */
export function indexNames(divisions: World['divisions']): NameIndex {
	const known = indexes.get(divisions);
	if (known) return known;
	const index = new Map<string, PlaceName[]>();
	for (const entry of gatherNames(divisions)) {
		const start = entry.name.slice(0, 2);
		const beside = index.get(start);
		if (beside) beside.push(entry);
		else index.set(start, [entry]);
	}
	for (const beside of index.values()) {
		if (beside.length > 1) beside.sort((a, b) => b.name.length - a.name.length);
	}
	indexes.set(divisions, index);
	return index;
}
