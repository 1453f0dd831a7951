import type { Edition } from '../archive/read-edition.ts';
import { listFiles } from './list-files.ts';
import { nameUnit } from './name-unit.ts';

/** Files of a unit, and the folder they lie in. */
export interface Provided {
	readonly from: string;
	readonly files: readonly string[];
}

/**
 * Finds the units of issues that have been rendered elsewhere. `folders` holds the folder of each
 * volume that was; `dirty` are the units that have to be rendered.
 */
export function listProvided(
	{ issues, articles }: Pick<Edition, 'issues' | 'articles'>,
	dirty: readonly string[],
	folders: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, Provided> {
	const wanted = new Set(dirty);
	const found = new Map<string, Provided>();
	const ids = new Map(articles.map(({ id, issue }) => [id, issue]));
	for (const { id } of issues) ids.set(id, id);
	for (const [volume, own] of Map.groupBy(issues, (issue) => issue.volume)) {
		const from = folders.get(volume);
		if (from === undefined || !own.some(({ id }) => wanted.has(`issue/${id}`))) continue;
		for (const [unit, files] of listFiles(from, (path) => nameUnit(path, (id) => ids.get(id))))
			if (wanted.has(unit)) found.set(unit, { from, files });
	}
	return found;
}
