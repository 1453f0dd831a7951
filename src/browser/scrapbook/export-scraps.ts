import type { Scrap } from './scraps.ts';

/** A file the reader takes away. */
export interface ExportFile {
	readonly name: string;
	readonly type: string;
	readonly text: string;
}

const blocks = (scrap: Scrap): string => scrap.text.split('\n').join('\n\n');

function toText(scraps: readonly Scrap[]): string {
	return scraps
		.map((scrap) => [scrap.title, blocks(scrap), scrap.citation, scrap.url, ''].join('\n\n'))
		.join('\n');
}

/** Signs that Markdown would take for its own, wherever they could begin something. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

function toMarkdown(scraps: readonly Scrap[]): string {
	return scraps
		.map((scrap) => {
			const quoted = plain(blocks(scrap)).replace(/^/gm, '> ').replace(/^> $/gm, '>');
			const body = scrap.kind === 'passage' ? quoted : plain(blocks(scrap));
			return `## [${plain(scrap.title)}](<${scrap.url}>)\n\n${body}\n\n${plain(scrap.citation)}\n`;
		})
		.join('\n');
}

/** One entry an article, however many passages of it were cut, with the date of access. */
function toBibtex(scraps: readonly Scrap[]): string {
	const entries = new Map(
		scraps.map(({ path, bibtex, on }) => [
			path,
			bibtex.trim().replace(/\}$/, `  urldate = {${on}},\n}\n`),
		]),
	);
	return [...entries.values()].join('\n');
}

/** The scrapbook as a file of the form asked for. */
export function exportScraps(
	scraps: readonly Scrap[],
	form: 'text' | 'markdown' | 'bibtex',
): ExportFile {
	switch (form) {
		case 'text':
			return { name: '剪报.txt', type: 'text/plain', text: toText(scraps) };
		case 'markdown':
			return { name: '剪报.md', type: 'text/markdown', text: toMarkdown(scraps) };
		case 'bibtex':
			return { name: '剪报.bib', type: 'application/x-bibtex', text: toBibtex(scraps) };
	}
}
