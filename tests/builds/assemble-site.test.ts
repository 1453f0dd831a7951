import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { assembleSite, type Parts } from '../../src/builds/assemble-site.ts';
import { siteRoot } from './made-site.ts';

/** Writes files below a folder. */
function fill(folder: string, files: Readonly<Record<string, string>>): string {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const parts = (keys: Readonly<Record<string, string>>): Parts =>
	Object.fromEntries(
		Object.entries(keys).map(([name, key]) => [name, { key, files: [`${name}/i`] }]),
	);

test('takes what is rendered from there and the rest from the site that stands', () => {
	const root = siteRoot();
	const current = {
		folder: fill(join(root, '1'), { 'a/i': 'a1', 'b/i': 'b1' }),
		parts: parts({ a: '1', b: '1' }),
	};
	const fresh = fill(join(root, 'fresh'), { 'b/i': 'b2' });
	const site = join(root, '2');
	mkdirSync(site);
	const change = assembleSite(site, parts({ a: '1', b: '2' }), new Map([['b', fresh]]), {
		current,
	});
	expect(change).toEqual({ changed: 1, unchanged: 1 });
	expect([read(site, 'a/i'), read(site, 'b/i')]).toEqual(['a1', 'b2']);
	expect(statSync(join(site, 'a/i')).ino).toBe(statSync(join(current.folder, 'a/i')).ino);
	expect(read(current.folder, 'b/i')).toBe('b1');
});

test('writes over an older site only where it differs, and takes away what is gone', () => {
	const root = siteRoot();
	const old = fill(join(root, '1'), { 'a/i': 'a1', 'b/i': 'b1', 'c/i': 'c1', 'c/i.br': 'packed' });
	const current = {
		folder: fill(join(root, '2'), { 'a/i': 'a1', 'b/i': 'b2' }),
		parts: parts({ a: '1', b: '2' }),
	};
	const kept = statSync(join(old, 'a/i')).ino;
	const change = assembleSite(old, parts({ a: '1', b: '2' }), new Map(), {
		current,
		spare: parts({ a: '1', b: '1', c: '1' }),
	});
	expect(change).toEqual({ changed: 0, unchanged: 2 });
	expect(read(old, 'b/i')).toBe('b2');
	expect(statSync(join(old, 'a/i')).ino).toBe(kept);
	expect(readdirSync(old)).toEqual(['a', 'b']);
});

test('a packed sibling goes with the file it was packed from', () => {
	const root = siteRoot();
	const old = fill(join(root, '1'), { 'a/i': 'a1', 'a/i.gz': 'packed a1' });
	const current = { folder: fill(join(root, '2'), { 'a/i': 'a1' }), parts: parts({ a: '1' }) };
	const fresh = fill(join(root, 'fresh'), { 'a/i': 'a2' });
	assembleSite(old, parts({ a: '2' }), new Map([['a', fresh]]), {
		current,
		spare: parts({ a: '1' }),
	});
	expect(read(old, 'a/i')).toBe('a2');
	expect(existsSync(join(old, 'a/i.gz'))).toBe(false);
});

test('a part that is neither rendered nor stands is a fault of ours', () => {
	const site = siteRoot();
	expect(() => assembleSite(site, parts({ a: '1' }), new Map(), {})).toThrow('Unexpected part `a`');
});
