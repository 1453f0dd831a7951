/**
 * What one run of Astro renders. The command that builds the edition writes it down and names the file
 * in the environment; without one, as in development, everything is rendered from the collections.
 */
import { readFileSync } from 'node:fs';
import type { Edition } from './read-edition.ts';
import type { Beside, Totals } from './records-views.ts';

/** The variable that names the scope's file. */
export const scopeVariable = 'XIANBAO_SCOPE';

/**
 * The records a run may ask for, in the edition's order. A county, author or column whose own pages
 * are not rendered comes without its lists.
 */
export interface ScopedRecords extends Omit<Edition, 'heads'> {
	readonly totals: Totals;
	/** Of the articles that are rendered. */
	readonly beside: Readonly<Record<string, Beside>>;
}

/** What one run renders. */
export interface Scope {
	/** Paths below the edition's folder, as Astro names them: `/articles/x/`, `/feed.xml`. */
	readonly paths: readonly string[];
	/** Also everything that is no issue's, county's, author's … own page. */
	readonly rest: boolean;
	/** Missing where the collections hold them all. */
	readonly records?: ScopedRecords;
}

let last: { readonly file: string; readonly scope: Scope } | undefined;

/** The scope of this run, if it has one. */
export function readScope(): Scope | undefined {
	const file = process.env[scopeVariable];
	if (!file) return undefined;
	if (last?.file !== file)
		last = { file, scope: JSON.parse(readFileSync(file, 'utf8')) as Scope };
	return last.scope;
}
