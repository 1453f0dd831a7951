import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isMistakeError } from '../../src/archive/mistakes.ts';
import { readContent } from '../../src/archive/read-content.ts';
import { tempEdition } from './temp-edition.ts';

const page = '标题\n\n正文。\n';

/** The message of the mistakes in an edition of these files. */
function complaint(files: Readonly<Record<string, string | Uint8Array>>): string {
	try {
		readContent(tempEdition(files));
	} catch (error) {
		if (isMistakeError(error)) return `\n${error.message}\n`;
		throw error;
	}
	return 'no mistake';
}

test('keeps the six digits of a city without counties as its home', () => {
	const root = tempEdition({ 'content/papers/dg.yaml': 'name: 某报\nhome: 441900\n' });
	const { papers } = readContent(root, (code) => code === '441900');
	expect(papers[0]?.home).toBe('441900');
});

test('reads papers and issues with what is known of them', () => {
	const root = tempEdition({
		'content/papers/hz.yaml': '# 报纸\nname: 某报\nhome: 610700\ncolumns: [思想纵横]\n',
		'content/issues/a/issue.yaml':
			'paper: hz\ndate: 2024\nnumber: 0123\npages:\n  p1: { number: 3 }\n',
		'content/issues/a/p10.txt': page,
		'content/issues/a/p2.txt': page,
		'content/issues/a/P1.TXT': page,
		'content/issues/a/.DS_Store': 'x',
		'content/issues/b/p1.txt': page,
		'content/issues/b/issue.yaml': '# paper:\n',
	});
	const { papers, issues } = readContent(root);
	expect(papers).toEqual([{ id: 'hz', name: '某报', home: '6107', columns: ['思想纵横'] }]);
	const [a, b] = issues;
	expect(a).toMatchObject({ id: 'a', paper: 'hz', date: '2024', number: '0123' });
	expect(a?.pages.map(({ id, number }) => [id, number])).toEqual([
		['a/p1', 3],
		['a/p2', undefined],
		['a/p10', undefined],
	]);
	expect(b).toEqual({ id: 'b', pages: [expect.objectContaining({ id: 'b/p1', text: page })] });
});

test('an edition without content is empty', () => {
	expect(readContent(tempEdition({}))).toEqual({ papers: [], issues: [] });
});

test('reports every mistake of a file, each with place, frame and remedy', () => {
	const yaml = 'paper: hz\ndate: 2024-13-05\nnummer: 3\npages:\n  p1: { number: zero }\n  p7: {}\n';
	const files = { 'content/issues/a/issue.yaml': yaml, 'content/issues/a/p1.txt': page };
	expect(complaint(files)).toMatchInlineSnapshot(`
		"
		content/issues/a/issue.yaml:2:7 Unexpected value \`2024-13-05\` of \`date\`, expected a day of the calendar in EDTF: 2024-11-05, 2024-09, 2024~, 2024-09/..
		  1 | paper: hz
		> 2 | date: 2024-13-05
		    |       ^^^^^^^^^^
		  3 | nummer: 3
		  Correct the value, or leave the line out when it is not known.

		content/issues/a/issue.yaml:3:1 Unexpected key \`nummer\`, expected one of \`paper\`, \`date\`, \`number\`, \`pages\`, \`photos\`
		  2 | date: 2024-13-05
		> 3 | nummer: 3
		    | ^^^^^^
		  4 | pages:
		  Correct the key or take the line out.

		content/issues/a/issue.yaml:5:17 Unexpected value \`zero\` of \`pages.p1.number\`, expected a page number from 1
		  4 | pages:
		> 5 |   p1: { number: zero }
		    |                 ^^^^
		  6 |   p7: {}
		  Correct the value, or leave the line out when it is not known.
		"
	`);
});

test('names an unknown paper and the ones there are', () => {
	const files = {
		'content/papers/hz.yaml': 'name: 某报\n',
		'content/issues/a/issue.yaml': 'paper: hy\npages:\n  p7: {}\n',
		'content/issues/a/p1.txt': page,
	};
	expect(complaint(files)).toMatchInlineSnapshot(`
		"
		content/issues/a/issue.yaml:1:8 Unexpected paper \`hy\`, expected one of \`hz\`
		> 1 | paper: hy
		    |        ^^
		  2 | pages:
		  Correct the name, or describe the paper in content/papers/hy.yaml.

		content/issues/a/issue.yaml:3:3 Unexpected page \`p7\`, expected one of \`p1\`
		  2 | pages:
		> 3 |   p7: {}
		    |   ^^
		  4 |
		  Correct the name, or put content/issues/a/p7.txt into the folder.
		"
	`);
});

test('names the place of bad YAML', () => {
	const files = { 'content/papers/hz.yaml': 'name: 某报\n  home: 610700\nname: 又一报\n' };
	expect(complaint(files)).toMatchInlineSnapshot(`
		"
		content/papers/hz.yaml:1:7 Unexpected YAML: Nested mappings are not allowed in compact mappings
		> 1 | name: 某报
		    |       ^
		  2 |   home: 610700
		  Write one \`key: value\` a line; indent with spaces; quote a value that holds \`: \`.

		content/papers/hz.yaml:1:7 Unexpected YAML: Implicit keys need to be on a single line
		> 1 | name: 某报
		    |       ^
		  2 |   home: 610700
		  Write one \`key: value\` a line; indent with spaces; quote a value that holds \`: \`.
		"
	`);
});

test('asks for a value where a key stands alone', () => {
	const files = { 'content/papers/hz.yaml': 'name:\nhome: 6107\n' };
	expect(complaint(files)).toMatchInlineSnapshot(`
		"
		content/papers/hz.yaml:1:1 Unexpected empty \`name\`, expected a value after the colon
		> 1 | name:
		    | ^^^^
		  2 | home: 6107
		  Correct the value, or leave the line out when it is not known.

		content/papers/hz.yaml:2:7 Unexpected value \`6107\` of \`home\`, expected six digits, for example 610700
		  1 | name:
		> 2 | home: 6107
		    |       ^^^^
		  3 |
		  Correct the value, or leave the line out when it is not known.
		"
	`);
});

test('names a home that is no division', () => {
	const root = tempEdition({ 'content/papers/hz.yaml': 'name: 某报\nhome: 610799\n' });
	expect(() => readContent(root, (code) => code === '6107')).toThrow(
		'content/papers/hz.yaml:2:7 Unexpected home `610799`, expected the code of a county',
	);
});

test('asks for the name of a paper', () => {
	expect(complaint({ 'content/papers/hz.yaml': 'home: 610700\n' })).toMatchInlineSnapshot(`
		"
		content/papers/hz.yaml:1:1 Unexpected gap: no \`name\`, expected a text
		> 1 | home: 610700
		    | ^
		  2 |
		  Write the line that is missing.
		"
	`);
});

test('refuses two pages, or two papers, of one name', () => {
	const files = {
		'content/papers/hz.yaml': 'name: 某报\n',
		'content/papers/hz.yml': 'name: 某报\n',
		'content/issues/a/p1.txt': page,
		'content/issues/a/p1.TXT': page,
	};
	expect(complaint(files)).toMatchInlineSnapshot(`
		"
		content/issues/a/p1.txt Unexpected second page \`p1\`, expected names that differ in more than capitals
		  Rename one of the two files.

		content/papers/hz.yml Unexpected second paper \`hz\`, expected one file a paper
		  Keep one of the two files.
		"
	`);
});

test('refuses empty issues, stray files and names that make no address', () => {
	const files = {
		'content/issues/a/issue.yaml': '',
		'content/issues/b/p1.txt': page,
		'content/issues/b/issue.yml': '',
		'content/issues/期一/p1.txt': page,
		'content/issues/c/版一.txt': page,
		'content/issues/p1.txt': page,
		'content/issues/d/p1.txt': page,
		'content/issues/d/第二版/p2.txt': page,
		'content/isues/d/p1.txt': page,
		'content/redirect.yaml': '',
	};
	expect(complaint(files)).toMatchInlineSnapshot(`
		"
		content/issues/a Unexpected issue without a page text, expected at least \`p1.txt\`
		  Put the page texts into the folder, or take the folder away.

		content/issues/b/issue.yml Unexpected file, expected issue.yaml, page texts, scans or coordinates
		  Rename it to what it is (p1.txt, issue.yaml, p1.jpg), or take it away.

		content/issues/c/版一.txt Unexpected file name, expected small letters, digits and hyphens before \`.txt\`
		  Rename the file, for example p1.txt: its name is part of the page’s address.

		content/issues/d/第二版 Unexpected folder, expected page texts and at most a folder \`photos\`
		  An issue is one folder: move its page texts up, or make an issue of their own.

		content/issues/p1.txt Unexpected file, expected folders of issues only
		  Put the page text into a folder of its own: content/issues/<issue>/p1.txt.

		content/issues/期一 Unexpected folder name, expected small letters, digits and hyphens
		  Rename the folder: its name is the issue’s id and part of its address.

		content/isues Unexpected name, expected one of papers, issues, features, pages, styles, divisions.yaml, addresses.txt, redirects.yaml
		  Correct the name, or keep it outside content/.

		content/redirect.yaml Unexpected name, expected one of papers, issues, features, pages, styles, divisions.yaml, addresses.txt, redirects.yaml
		  Correct the name, or keep it outside content/.
		"
	`);
});

test('refuses two pages whose articles would share addresses', () => {
	const files = { 'content/issues/a/b-p1.txt': page, 'content/issues/a-b/p1.txt': page };
	expect(complaint(files)).toContain(
		'content/issues/a-b/p1.txt Unexpected addresses shared with content/issues/a/b-p1.txt',
	);
});

test('names the offset of bytes that cannot be read', () => {
	const bytes = Buffer.concat([Buffer.from('镇巴'), Buffer.from([0xff]), Buffer.from('镇巴')]);
	expect(complaint({ 'content/issues/a/p1.txt': bytes })).toMatchInlineSnapshot(`
		"
		content/issues/a/p1.txt Unexpected bytes \`ff e9 95 87\` at byte 6, expected utf-8
		  Save the text again as UTF-8 from the program that wrote it.
		"
	`);
});

test('names a file it cannot read', () => {
	const root = tempEdition({ 'content/issues/a/issue.yaml': '' });
	symlinkSync('nowhere', join(root, 'content/issues/a/p1.txt'));
	expect(() => readContent(root)).toThrow(
		'content/issues/a/p1.txt Unexpected unreadable file (ENOENT), expected a text',
	);
});
