import { expect, test } from 'vitest';
import { readAddresses, readRedirects } from '../../src/archive/addresses.ts';
import { checkAddresses } from '../../src/archive/check-addresses.ts';
import { mistakeError } from '../../src/archive/mistakes.ts';
import { tempEdition } from './temp-edition.ts';

const a = { path: '/articles/x-p1-3/', fingerprint: 'aaaaaaaaaaaa' };
const b = { path: '/articles/x-p1-9/', fingerprint: 'bbbbbbbbbbbb' };
const published = [a, b].map(({ path, fingerprint }) => `${path}\t${fingerprint}\n`).join('');

function complaint(current: (typeof a)[], redirects = '', addresses = published): string {
	const root = tempEdition({
		'content/addresses.txt': addresses,
		'content/redirects.yaml': redirects,
	});
	const { mistakes, ...read } = readAddresses(root);
	const found = checkAddresses({ ...read, current, redirects: readRedirects(root) });
	return `\n${mistakeError([...mistakes, ...found]).message}\n`;
}

test('accepts what was published and what is new', () => {
	const fresh = { path: '/articles/y-p1-1/', fingerprint: 'cccccccccccc' };
	expect(complaint([a, b, fresh])).toBe('\n\n');
	expect(complaint([a], '', '')).toBe('\n\n');
});

test('names an address that was dropped', () => {
	expect(complaint([a])).toMatchInlineSnapshot(`
		"
		content/addresses.txt:2:1 Unexpected loss of the published address \`/articles/x-p1-9/\`, expected a page there
		  1 | /articles/x-p1-3/	aaaaaaaaaaaa
		> 2 | /articles/x-p1-9/	bbbbbbbbbbbb
		    | ^^^^^^^^^^^^^^^^^
		  3 |
		  Say in content/redirects.yaml where it leads now: \`/articles/x-p1-9/: /new/path/\`.
		"
	`);
});

test('names an address where another headline stands', () => {
	expect(complaint([a, { ...b, fingerprint: 'cccccccccccc' }])).toMatchInlineSnapshot(`
		"
		content/addresses.txt:2:1 Unexpected headline at the published address \`/articles/x-p1-9/\`, expected the one published
		  1 | /articles/x-p1-3/	aaaaaaaaaaaa
		> 2 | /articles/x-p1-9/	bbbbbbbbbbbb
		    | ^^^^^^^^^^^^^^^^^
		  3 |
		  Another article? Say in content/redirects.yaml where the old one leads. The same with a better headline? Say \`/articles/x-p1-9/: /articles/x-p1-9/\` there and run \`npm run publish\`.
		"
	`);
});

test('accepts a dropped address that leads somewhere', () => {
	expect(complaint([a], '/articles/x-p1-9/: /articles/x-p1-3/\n')).toBe('\n\n');
});

test('accepts a better headline that is said to be the same article, and later both', () => {
	const better = { ...b, fingerprint: 'cccccccccccc' };
	expect(complaint([a, better], '/articles/x-p1-9/: /articles/x-p1-9/\n')).toBe('\n\n');
	expect(complaint([a, better], '', `${published}${b.path}\tcccccccccccc\n`)).toBe('\n\n');
});

test('refuses redirects that lead nowhere, run in chains or hide a page', () => {
	const redirects = [
		'/articles/x-p1-9/: /articles/gone/',
		'/old/: /articles/x-p1-9/',
		'/articles/x-p1-3/: /about/',
		'away: https://example.org/',
	];
	expect(complaint([a], redirects.slice(0, 3).join('\n'))).toMatchInlineSnapshot(`
		"
		content/redirects.yaml:1:20 Unexpected redirect to \`/articles/gone/\`, expected an address of this edition
		> 1 | /articles/x-p1-9/: /articles/gone/
		    |                    ^^^^^^^^^^^^^^^
		  2 | /old/: /articles/x-p1-9/
		  Correct the path.

		content/redirects.yaml:2:8 Unexpected redirect to \`/articles/x-p1-9/\`, expected an address of this edition
		  1 | /articles/x-p1-9/: /articles/gone/
		> 2 | /old/: /articles/x-p1-9/
		    |        ^^^^^^^^^^^^^^^^^
		  3 | /articles/x-p1-3/: /about/
		  Lead straight to \`/articles/gone/\`.

		content/redirects.yaml:3:1 Unexpected redirect from \`/articles/x-p1-3/\`, expected an address without a page
		  2 | /old/: /articles/x-p1-9/
		> 3 | /articles/x-p1-3/: /about/
		    | ^^^^^^^^^^^^^^^^^
		  Take the line out: the page is there.

		content/redirects.yaml:3:20 Unexpected redirect to \`/about/\`, expected an address of this edition
		  2 | /old/: /articles/x-p1-9/
		> 3 | /articles/x-p1-3/: /about/
		    |                    ^^^^^^^
		  Correct the path.
		"
	`);
	expect(complaint([a, b], redirects[3])).toMatchInlineSnapshot(`
		"
		content/redirects.yaml:1:1 Unexpected key \`away\`, expected a path such as /articles/hanzhong-a-p1-3/
		> 1 | away: https://example.org/
		    | ^^^^
		  Correct the key or take the line out.
		"
	`);
});

test('names a line that is no address', () => {
	expect(complaint([a, b], '', `# note\n${published}/articles/z/ short\n`)).toMatchInlineSnapshot(`
		"
		content/addresses.txt:4:1 Unexpected line, expected a path, a tab and twelve hexadecimal digits
		  3 | /articles/x-p1-9/	bbbbbbbbbbbb
		> 4 | /articles/z/ short
		    | ^^^^^^^^^^^^^^^^^^
		  5 |
		  This file is written by \`npm run publish\`: take the line back from its history.
		"
	`);
});
