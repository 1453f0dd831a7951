/**
 * What was made of each issue, kept in `.cache/issues/<maker>/<issue>.json`: an unchanged one costs a
 * look. The maker is a digest of the code that made it.
 */
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { NamedHead } from './carry-ids.ts';
import type { PlacedIssue } from './place-issue.ts';
import { hasReading } from './reading-store.ts';

/** An issue's records and what its articles' addresses are tied to. */
export interface IssuePack extends PlacedIssue {
	readonly heads: readonly NamedHead[];
}

const folder = '.cache/issues';

/** The pack of an issue, if it was made under this key and its reading is still there. */
export function loadPack(
	root: string,
	maker: string,
	issue: string,
	key: string,
): IssuePack | undefined {
	try {
		const kept = JSON.parse(readFileSync(join(root, folder, maker, `${issue}.json`), 'utf8'));
		if (kept.key !== key || !hasReading(root, kept.pack.issue.reading)) return undefined;
		return kept.pack as IssuePack;
	} catch (error) {
		// A file cut short by a full disk or a killed build is written anew.
		if (error instanceof SyntaxError) return undefined;
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}

/** Keeps a pack. Written aside and renamed, so that no reader ever sees half of it. */
export function savePack(
	root: string,
	maker: string,
	issue: string,
	key: string,
	pack: IssuePack,
): void {
	const own = join(root, folder, maker);
	mkdirSync(own, { recursive: true });
	const aside = join(own, `${issue}.${process.pid}.tmp`);
	writeFileSync(aside, JSON.stringify({ key, pack }));
	renameSync(aside, join(own, `${issue}.json`));
}

/** The issues of which something is kept that this code made. */
export function listPacks(root: string, maker: string): ReadonlySet<string> {
	const path = join(root, folder, maker);
	const names = existsSync(path) ? readdirSync(path) : [];
	return new Set(names.map((name) => name.replace(/\.json$/, '')));
}

/** Takes away the packs of issues that are gone, and what other code made. */
export function prunePacks(root: string, maker: string, issues: ReadonlySet<string>): void {
	const path = join(root, folder);
	for (const name of existsSync(path) ? readdirSync(path) : [])
		if (name !== maker) rmSync(join(path, name), { recursive: true });
	for (const issue of listPacks(root, maker))
		if (!issues.has(issue)) rmSync(join(path, maker, `${issue}.json`), { force: true });
}
