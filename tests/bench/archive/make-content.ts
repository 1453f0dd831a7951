import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type MadeIssue, makeIssues } from './make-issues.ts';

/**
 * Writes the `content/` of a made archive of `count` articles, on pages that the press reads; `from`
 * leaves out so many issues, which are there already.
 */
export function makeContent(folder: string, count: number, seed: number, from = 0): void {
	for (const issue of makeIssues(count, seed, from)) writeIssue(folder, issue);
}

function writeIssue(folder: string, { id, paper, date, pages }: MadeIssue): void {
	const described = `name: ${paper.name}\nhome: '${paper.home.code}'\n`;
	save(folder, `papers/${paper.id}.yaml`, described);
	const numbers = pages.map((_, page) => `  p${page + 1}: { number: ${page + 1} }\n`).join('');
	save(folder, `issues/${id}/issue.yaml`, `paper: ${paper.id}\ndate: ${date}\npages:\n${numbers}`);
	for (const [page, articles] of pages.entries()) {
		const texts = articles.map(({ headline, author, paragraphs: [first, ...rest] }) =>
			[headline, `本报讯（通讯员 ${author}）${first}`, ...rest].join('\n\n'),
		);
		save(folder, `issues/${id}/p${page + 1}.txt`, `${texts.join('\n\n')}\n`);
	}
}

function save(folder: string, path: string, text: string): void {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
