/**
 * What one run of Astro renders. The command that builds the edition writes it down and names the file
 * in the environment; without one, as in development, everything is rendered from the collections.
 */
import { readFileSync } from 'node:fs';
import type { Edition } from './read-edition.ts';
import type { ArticleRecord } from './records.ts';
import type { Beside, Totals } from './records-views.ts';

/** The variable that names the scope's file. */
export const scopeVariable = 'XIANBAO_SCOPE';

/**
 * The records a run may ask for, in the edition's order. A county, author or column whose own pages
 * are not rendered comes without its lists.
 */
export interface ScopedRecords extends Omit<Edition, 'heads'> {
	readonly totals: Totals;
	/** What an issue's sitemap lists, of the volumes whose sitemaps are rendered. */
	readonly listed: Readonly<Record<string, readonly ListedIssue[]>>;
	/** Columns of the articles of the volumes that are rendered: their faces are made of them. */
	readonly labels: readonly Pick<ArticleRecord, 'volume' | 'column'>[];
	/** The articles of a year of a list, by the list's unit and year: `county/610728/2023`. */
	readonly years: Readonly<Record<string, readonly string[]>>;
	/** Of the articles that are rendered. */
	readonly beside: Readonly<Record<string, Beside>>;
}

/** An issue and the ids of its pages and articles. */
export interface ListedIssue {
	readonly issue: string;
	readonly pages: readonly string[];
	readonly articles: readonly string[];
}

/** What one run renders. */
export interface Scope {
	/** Names of the units to render; `rest` is everything that is no issue's, county's … own page. */
	readonly units: readonly string[];
	/** The articles of the issues to render, each with its issue. */
	readonly articles: Readonly<Record<string, string>>;
	/** Old addresses that lead to new ones, below the edition's folder, without their first slash. */
	readonly moved: readonly string[];
	/** Missing where the collections hold them all. */
	readonly records?: ScopedRecords;
}

let last: { readonly file: string; readonly scope: Scope } | undefined;

/** The scope of this run, if it has one. */
export function readScope(): Scope | undefined {
	const file = process.env[scopeVariable];
	if (!file) return undefined;
	if (last?.file !== file) last = { file, scope: JSON.parse(readFileSync(file, 'utf8')) as Scope };
	return last.scope;
}
