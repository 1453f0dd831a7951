/** Text that Astro's store does not carry: read from the reading store and the page's own file. */
import { maskText } from '../press/fixes/mask-text.ts';
import { splitLines } from '../press/lines/split-lines.ts';
import type { Block, Line, Reading } from '../press/model.ts';
import { readSource } from './content-files.ts';
import { mistakeError } from './mistakes.ts';
import { loadReading } from './reading-store.ts';
import type { ArticleRecord, PageRecord } from './records.ts';

/** A page's decoded text and its lines, blank ones left out. */
export interface PageSourceText {
	readonly text: string;
	readonly lines: readonly Line[];
}

// Pages are rendered issue by issue: a few readings are enough to read each file once.
const recent = new Map<string, ReadonlyMap<string, readonly Block[]>>();
const recentSize = 8;

/** The blocks of an article out of its issue's reading, named by hash. */
export function readArticleText(
	reading: string,
	{ id, readAs = id }: Pick<ArticleRecord, 'id' | 'readAs'>,
	root = process.cwd(),
): readonly Block[] {
	const blocks = blocksOf(reading, root).get(readAs);
	if (!blocks) throw new Error(`Unexpected article \`${id}\`, expected one of reading ${reading}`);
	return blocks;
}

/** The text of a page as its file has it now; what is withheld is masked. */
export function readPageText({ id, file, withheld }: PageRecord): PageSourceText {
	const source = readSource(process.cwd(), file);
	if ('mistake' in source) throw mistakeError([source.mistake]);
	const text = maskText(source.text, id, withheld);
	return { text, lines: splitLines({ page: id, text }) };
}

function blocksOf(hash: string, root: string): ReadonlyMap<string, readonly Block[]> {
	const known = recent.get(hash);
	if (known) return known;
	const reading: Reading | undefined = loadReading(root, hash);
	if (!reading) throw new Error(`Unexpected gap in .cache/readings, expected ${hash}.json`);
	const blocks = new Map(reading.articles.map((article) => [article.id, article.blocks]));
	recent.set(hash, blocks);
	for (const oldest of recent.keys()) {
		if (recent.size <= recentSize) break;
		recent.delete(oldest);
	}
	return blocks;
}
