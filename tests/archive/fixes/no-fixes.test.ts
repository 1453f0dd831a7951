import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticleText } from '../../../src/archive/article-text.ts';
import { readEdition } from '../../../src/archive/read-edition.ts';
import { composeSet } from '../../corpus-tools/compose-set.ts';
import { tempEdition } from '../temp-edition.ts';

const pages = composeSet('train', 8, 'no fixes').map(({ text }) => text);

/** All that an edition of one page holds, the hash of what it was read from left out. */
function readAll(files: Readonly<Record<string, string>>): unknown {
	const root = tempEdition(files);
	const { articles, photos, pages, counties, columns, issues } = readEdition(root);
	const reading = issues[0]?.reading ?? '';
	const told = { articles, photos, pages, counties, columns };
	const texts = articles.map((article) => readArticleText(reading, article, root));
	return JSON.parse(JSON.stringify({ told, texts }).replaceAll(reading, ''));
}

test('a fix file with no fixes changes nothing', () => {
	const empty = fc.constantFrom('', '\n', '# 这一版没有更正\n', 'fixes: []\n', '{}\n');
	fc.assert(
		fc.property(fc.constantFrom(...pages), empty, (text, yaml) => {
			const page = { 'content/issues/a/p1.txt': text };
			const plain = readAll(page);
			expect(readAll({ ...page, 'content/issues/a/p1.fixes.yaml': yaml })).toEqual(plain);
		}),
		{ numRuns: 8 },
	);
});

test('a fix file with one fix is read', () => {
	const text = pages[0] ?? '';
	const at = text.split('\n').findLastIndex((line) => line.trim().length > 20);
	const words = text.split('\n')[at]?.trim().slice(0, 10);
	const yaml = `fixes:\n  - line: ${at + 1}\n    text: '${words}'\n    open: true\n`;
	const page = { 'content/issues/a/p1.txt': text };
	const fixed = readAll({ ...page, 'content/issues/a/p1.fixes.yaml': yaml });
	expect(fixed).not.toEqual(readAll(page));
});
