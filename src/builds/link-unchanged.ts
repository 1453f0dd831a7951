import { linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many files of a site are new or other than before, and how many are the same. */
export interface Change {
	readonly changed: number;
	readonly unchanged: number;
}

/**
 * Replaces each file of `folder` that has the same bytes in `before` by a hard link to it: the two
 * share the space, and what did not change keeps its time, by which servers and uploaders go.
 * Nothing writes into a finished site, so that neither can change the other.
 */
export function linkUnchanged(folder: string, before: string | undefined): Change {
	let [changed, unchanged, canLink] = [0, 0, true];
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		const old = before && join(before, file.slice(folder.length));
		if (!old || !isSame(file, old)) {
			changed++;
			continue;
		}
		unchanged++;
		if (canLink) canLink = replaceByLink(file, old);
	}
	return { changed, unchanged };
}

function isSame(file: string, old: string): boolean {
	const before = statSync(old, { throwIfNoEntry: false });
	if (!before?.isFile() || before.size !== statSync(file).size) return false;
	return readFileSync(file).equals(readFileSync(old));
}

function replaceByLink(file: string, old: string): boolean {
	const aside = `${file}.linked`;
	try {
		linkSync(old, aside);
	} catch {
		// Not every file system has hard links, and none has endlessly many: the copy is as good.
		rmSync(aside, { force: true });
		return false;
	}
	renameSync(aside, file);
	return true;
}
