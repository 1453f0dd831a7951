/** What was made of each issue, kept in `.cache/issues/<issue>.json`: an unchanged one costs a look. */
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
export function loadPack(root: string, issue: string, key: string): IssuePack | undefined {
	try {
		const kept = JSON.parse(readFileSync(join(root, folder, `${issue}.json`), 'utf8'));
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
export function savePack(root: string, issue: string, key: string, pack: IssuePack): void {
	mkdirSync(join(root, folder), { recursive: true });
	const aside = join(root, folder, `${issue}.${process.pid}.tmp`);
	writeFileSync(aside, JSON.stringify({ key, pack }));
	renameSync(aside, join(root, folder, `${issue}.json`));
}

/** Takes away the packs of issues that are gone. */
export function prunePacks(root: string, issues: ReadonlySet<string>): void {
	const path = join(root, folder);
	for (const name of existsSync(path) ? readdirSync(path) : [])
		if (!issues.has(name.replace(/\.json$/, ''))) rmSync(join(path, name));
}
