/** Puts a site together from pages just rendered and pages that stand already. */
import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from './link-unchanged.ts';

/** A part of a site that is made at one stroke. */
export interface Part {
	/** Of all that its files depend on: the same key, the same bytes. */
	readonly key: string;
	/** Paths below the site's folder, with forward slashes. */
	readonly files: readonly string[];
}

/** What a site consists of, by the name of the part. */
export type Parts = Readonly<Record<string, Part>>;

/** A site's folder and its parts. */
export interface WholeSite {
	readonly folder: string;
	readonly parts: Parts;
}

/** Packed siblings of a file: they follow it. */
const packed = ['.br', '.gz', '.zst'];

/**
 * Makes the site of `parts` in `folder`. A part that was rendered comes from the folder `rendered`
 * names; another must stand in `current` under the same key. `spare` are the parts of the older site
 * that already lies in `folder`. A file with the bytes it had keeps its time, by which servers and
 * uploaders go; nothing is written into a file that another site shares.
 * @returns how many files are other than in `current`, and how many are the same.
 */
export function assembleSite(
	folder: string,
	parts: Parts,
	rendered: ReadonlyMap<string, string>,
	{ current, spare = {} }: { readonly current?: WholeSite; readonly spare?: Parts },
): Change {
	const wanted = new Set(Object.values(parts).flatMap(({ files }) => files));
	for (const file of Object.values(spare).flatMap(({ files }) => files))
		if (!wanted.has(file)) remove(folder, file);
	let [changed, unchanged] = [0, 0];
	const [made, moved] = [new Set<string>(), new Set<string>()];
	for (const [name, { key, files }] of Object.entries(parts)) {
		const from = rendered.get(name);
		if (from === undefined) {
			if (!current || current.parts[name]?.key !== key)
				throw new Error(`Unexpected part \`${name}\`, neither rendered nor standing`);
			unchanged += files.length;
			if (spare[name]?.key === key) continue;
			for (const file of files) takeOver(join(current.folder, file), folder, file, made);
			continue;
		}
		for (const file of files) {
			// A picture that several parts show is moved once.
			if (moved.has(file)) continue;
			const fresh = join(from, file);
			const old = current && join(current.folder, file);
			if (old && isSame(fresh, old)) {
				unchanged++;
				takeOver(old, folder, file, made);
				continue;
			}
			changed++;
			moved.add(file);
			clear(folder, file, made);
			renameSync(fresh, join(folder, file));
		}
	}
	return { changed, unchanged };
}

function isSame(file: string, old: string): boolean {
	const before = statSync(old, { throwIfNoEntry: false });
	if (!before?.isFile() || before.size !== statSync(file).size) return false;
	return readFileSync(file).equals(readFileSync(old));
}

/** Lets a file of the site that stands be one of the new site, with what is packed of it. */
function takeOver(source: string, folder: string, file: string, made: Set<string>): void {
	const target = join(folder, file);
	const there = statSync(target, { throwIfNoEntry: false });
	if (there && there.ino !== 0 && there.ino === statSync(source).ino) return;
	clear(folder, file, made);
	link(source, target);
	for (const end of packed) if (existsSync(source + end)) link(source + end, target + end);
}

function link(source: string, target: string): void {
	try {
		linkSync(source, target);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw error;
		// Not every file system has hard links, and none has endlessly many: the copy is as good.
		copyFileSync(source, target);
	}
}

/** Makes room for a file. */
function clear(folder: string, file: string, made: Set<string>): void {
	const target = join(folder, file);
	const parent = dirname(target);
	if (!made.has(parent)) mkdirSync(parent, { recursive: true });
	made.add(parent);
	for (const end of ['', ...packed]) rmSync(target + end, { force: true });
}

function remove(folder: string, file: string): void {
	for (const end of ['', ...packed]) rmSync(join(folder, file) + end, { force: true });
	for (let parent = dirname(file); parent !== '.'; parent = dirname(parent)) {
		try {
			rmdirSync(join(folder, parent));
		} catch {
			return;
		}
	}
}
