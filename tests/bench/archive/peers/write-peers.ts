import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type MadeArticle, type MadeIssue, makeIssues } from '../make-issues.ts';

/**
 * Sets up one project for both peers: the same Markdown files, and templates that show the same of
 * each article, issue and county.
 */
export function writePeers(folder: string, count: number, seed: number): void {
	cpSync(join(import.meta.dirname, 'project'), folder, { recursive: true });
	const counties = new Map<string, string>();
	for (const issue of makeIssues(count, seed)) {
		for (const { county } of issue.pages.flat()) counties.set(county.code, county.name);
		writeIssue(folder, issue);
	}
	cpSync(join(folder, 'issues.11tydata.mjs'), join(folder, 'content/issues/issues.11tydata.mjs'));
	save(folder, 'issues/_index.md', { title: '往期' });
	save(folder, 'counties/_index.md', { title: '县区' });
	for (const [code, title] of counties) save(folder, `counties/${code}/_index.md`, { title });
}

function writeIssue(folder: string, issue: MadeIssue): void {
	const title = titleOf(issue);
	save(folder, `issues/${issue.id}/_index.md`, { title });
	let weight = 0;
	for (const [page, articles] of issue.pages.entries()) {
		for (const article of articles) {
			weight += 1;
			const slug = `${issue.id}-p${page + 1}-${weight}`;
			const facts = { ...describe(issue, article), issueTitle: title, slug, weight };
			save(folder, `issues/${issue.id}/${slug}.md`, facts, writeBody(article));
		}
	}
}

function titleOf({ paper, date }: MadeIssue): string {
	return `${paper.name} ${date}`;
}

function describe(
	{ id, paper, date }: MadeIssue,
	{ headline, author, county, paragraphs }: MadeArticle,
) {
	return {
		title: headline,
		date: new Date(date),
		author,
		lead: paragraphs[0]?.slice(0, 80) ?? '',
		paper: paper.name,
		issue: id,
		counties: [county.code],
		county: county.name,
	};
}

/** Markdown's own signs are escaped: the text is shown as it stands. */
function writeBody({ author, paragraphs: [first, ...rest] }: MadeArticle): string {
	return [`本报讯（通讯员 ${author}）${first}`, ...rest]
		.map((text) => text.replace(/[\\`*_{}[\]<>#+\-.!|~&]/g, '\\$&'))
		.join('\n\n');
}

function save(folder: string, path: string, facts: object, body = ''): void {
	const file = join(folder, 'content', path);
	mkdirSync(dirname(file), { recursive: true });
	const rows = Object.entries(facts).map(
		([key, value]) =>
			`${key}: ${value instanceof Date ? value.toISOString().slice(0, 10) : JSON.stringify(value)}\n`,
	);
	writeFileSync(file, `---\n${rows.join('')}---\n\n${body}\n`);
}
