import type { Citable } from './describe-article.ts';

/**
 * One BibTeX entry, `@article` of the subtype newspaper as biblatex knows it. Unknown fields are
 * left out. Ends in a line end.
 */
export function writeBibtex(article: Citable): string {
	const fields: readonly (readonly [name: string, value: string | undefined])[] = [
		['entrysubtype', 'newspaper'],
		['author', article.authors.map((name) => `{${protect(name)}}`).join(' and ') || undefined],
		['title', `{${protect(article.title)}}`],
		['journal', article.paper && protect(article.paper)],
		['date', article.date],
		['pages', article.pages.join(', ') || undefined],
		['url', article.url],
		['langid', 'chinese'],
	];
	const lines = fields.flatMap(([name, value]) =>
		value === undefined ? [] : [`  ${name} = {${value}},\n`],
	);
	return `@article{${article.id},\n${lines.join('')}}\n`;
}

/** TeX's own signs are set as signs. */
function protect(text: string): string {
	const named: Readonly<Record<string, string>> = {
		'\\': '\\textbackslash{}',
		'~': '\\textasciitilde{}',
		'^': '\\textasciicircum{}',
	};
	return text.replace(/[\\{}$&#%_~^]/g, (sign) => named[sign] ?? `\\${sign}`);
}
