import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFolder } from '../archive/content-files.ts';
import type { Totals } from '../archive/records-views.ts';
import type { Scope } from '../archive/scope.ts';
import { gatherRecords } from './gather-records.ts';
import { isDivided } from './is-divided.ts';
import type { Batch } from './list-batches.ts';
import { unitsOf } from './name-unit.ts';
import type { SitePlan } from './plan-site.ts';

/** What a scope is made of; the whole edition's totals are given where this one is a part of it. */
type ScopeInputs = Pick<SitePlan, 'edition' | 'besideOf'> & { readonly totals?: Totals };

/** Writes down what one run of Astro renders. @returns the file, and the unit of each path it makes. */
export function writeScope(
	root: string,
	name: string,
	batch: Batch,
	{ edition, besideOf, totals }: ScopeInputs,
): { readonly file: string; readonly unitOf: (path: string) => string | undefined } {
	const names = new Set(batch);
	const articles: Record<string, string> = {};
	for (const { id, issue } of edition.articles)
		if (names.has(`issue/${issue}`)) articles[id] = issue;
	for (const { id, issue } of edition.pages)
		if (names.has(`issue/${issue}`)) articles[id.replace('/', '-')] = issue;
	// Pictures for sharing bear the names of issues, or of articles.
	for (const { id } of edition.issues) if (names.has(`issue/${id}`)) articles[id] = id;
	const scope: Scope = {
		units: batch,
		articles,
		moved: edition.redirects.map(({ id }) => id.slice(1)),
		...((totals || isDivided(edition.pages.length)) && {
			records: gatherRecords(edition, batch, { besideOf, written: readWritten(root), totals }),
		}),
	};
	const file = join(root, '.cache/scopes', `${name}.json`);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, JSON.stringify(scope));
	return { file, unitOf: unitsOf(scope) };
}

/** The text of the pages written by hand. */
function readWritten(root: string): string {
	return ['content/features', 'content/pages']
		.flatMap((folder) => listFolder(root, folder).files.map((name) => join(root, folder, name)))
		.filter((file) => file.endsWith('.mdx'))
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
}
