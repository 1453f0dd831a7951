import { expect, test } from 'vitest';
import { isMistakeError } from '../../../src/archive/mistakes.ts';
import { tiePictures } from '../../../src/archive/pictures/tie-pictures.ts';
import { readContent } from '../../../src/archive/read-content.ts';
import type { Photo } from '../../../src/press/model.ts';
import { tempEdition } from '../temp-edition.ts';

const text = '标题\n\n正文。\n';

function complaint(act: () => unknown): string {
	try {
		act();
	} catch (error) {
		if (isMistakeError(error)) return `\n${error.message}\n`;
		throw error;
	}
	return 'no mistake';
}

const photo = (id: string, caption: string): Photo => ({
	id,
	caption,
	credit: [],
	pieces: [{ from: 0, to: 1, line: 1, place: { page: 'a/p1', start: 0, end: 1 } }],
});

test('finds the scan of a page and the pictures named in issue.yaml', () => {
	const root = tempEdition({
		'content/issues/a/p1.txt': text,
		'content/issues/a/p1.JPG': 'x',
		'content/issues/a/photos/market.png': 'x',
		'content/issues/a/issue.yaml': 'photos:\n  market.png: { caption: 近日，城固县 }\n',
	});
	const [issue] = readContent(root).issues;
	expect(issue?.pages[0]?.scan).toBe('content/issues/a/p1.JPG');
	expect(issue?.photos).toEqual([
		{ caption: '近日，城固县', file: 'content/issues/a/photos/market.png' },
	]);
});

test('refuses a scan without a page, a second scan, a picture nobody names and a name without a file', () => {
	const root = tempEdition({
		'content/issues/a/p1.txt': text,
		'content/issues/a/p1.jpg': 'x',
		'content/issues/a/p1.png': 'x',
		'content/issues/a/p7.jpg': 'x',
		'content/issues/a/photos/stray.png': 'x',
		'content/issues/a/issue.yaml': 'photos:\n  market.png: { caption: 近日 }\n',
	});
	expect(complaint(() => readContent(root))).toMatchInlineSnapshot(`
		"
		content/issues/a/issue.yaml:2:3 Unexpected picture \`market.png\`, expected a file in content/issues/a/photos/
		  1 | photos:
		> 2 |   market.png: { caption: 近日 }
		    |   ^^^^^^^^^^
		  3 |
		  Correct the name, or put the picture into the folder.

		content/issues/a/p1.png Unexpected second scan of \`p1\`, expected one
		  Rename it after its page text, or take it away; photos go into \`photos/\`.

		content/issues/a/p7.jpg Unexpected scan, expected the page text p7.txt beside it
		  Rename it after its page text, or take it away; photos go into \`photos/\`.

		content/issues/a/photos/stray.png Unexpected picture, expected its name and caption in issue.yaml
		  Write under \`photos:\` a line \`stray.png: { caption: first words of its caption }\`.
		"
	`);
});

test('ties a picture to the only caption that begins so, spaces aside', () => {
	const photos = [photo('a-p1-41', '近日，城固县莲花 街道'), photo('a-p1-62', '近日，汉阴县')];
	const tied = tiePictures('a', [{ file: 'f.jpg', caption: '近日，城固县莲花街' }], photos);
	expect([...tied]).toEqual([['a-p1-41', 'f.jpg']]);
});

test('refuses a caption that two photos begin with', () => {
	const photos = [photo('a-p1-41', '近日，城固县'), photo('a-p1-62', '近日，汉阴县')];
	expect(
		complaint(() => tiePictures('a', [{ file: 'f.jpg', caption: '近日' }], photos)),
	).toMatchInlineSnapshot(`
		"
		content/issues/a/issue.yaml Unexpected caption \`近日\` of f.jpg, expected the first words of one of \`近日，城固县\`, \`近日，汉阴县\`
		  Copy the first words of the caption from the page text, enough to tell it apart.
		"
	`);
});
