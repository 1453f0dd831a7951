import type { World } from '../model.ts';
import { makeSieve, mix } from '../sieve.ts';
import { gatherNames, type PlaceName } from './gather-names.ts';

/** The names to look for. */
export interface NameIndex {
	/** By their first two characters, the longest first. */
	readonly names: ReadonlyMap<string, readonly PlaceName[]>;
	/** Whether a name may begin in a text at a place; where not, none does. */
	readonly mayStart: (text: string, at: number) => boolean;
}

const indexes = new WeakMap<World['divisions'], NameIndex>();

/** After the first two characters of a name: that it ends there. */
const END = 0;

function hashOfTwo(text: string, at: number): number {
	return mix(mix(0, text.charCodeAt(at)), text.charCodeAt(at + 1));
}

/** The names to look for, built once for a table of divisions. */
export function indexNames(divisions: World['divisions']): NameIndex {
	const known = indexes.get(divisions);
	if (known) return known;
	const names = new Map<string, PlaceName[]>();
	const all = [...gatherNames(divisions)];
	for (const entry of all) {
		const start = entry.name.slice(0, 2);
		const beside = names.get(start);
		if (beside) beside.push(entry);
		else names.set(start, [entry]);
	}
	for (const beside of names.values()) {
		if (beside.length > 1) beside.sort((a, b) => b.name.length - a.name.length);
	}
	const starts = makeSieve(names.size + all.length);
	for (const { name } of all) {
		const two = hashOfTwo(name, 0);
		starts.add(two);
		starts.add(mix(two, name.length > 2 ? name.charCodeAt(2) : END));
	}
	const index: NameIndex = {
		names,
		mayStart: (text, at) => {
			const two = hashOfTwo(text, at);
			if (!starts.mayHave(two)) return false;
			return starts.mayHave(mix(two, text.charCodeAt(at + 2))) || starts.mayHave(mix(two, END));
		},
	};
	indexes.set(divisions, index);
	return index;
}
