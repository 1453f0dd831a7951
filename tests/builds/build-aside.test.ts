import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { buildAside } from '../../src/builds/build-aside.ts';
import { kindOf } from '../../src/builds/site-folders.ts';
import { outputOf, siteRoot, startBuild, wholeVersion } from './made-site.ts';

/** Writes the site that holds only these files. */
const make = (files: Readonly<Record<string, string>>) => async (folder: string) => {
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	return undefined;
};
/** Opens a file again and again for a second; prints how often, and how often in vain. */
const readForASecond = `
	let [looks, misses] = [0, 0];
	for (const end = Date.now() + 1000; Date.now() < end; looks++) {
		try { fs.readFileSync(process.argv[1]); } catch { misses++; }
	}
	console.log(looks, misses);
`;
const inode = (path: string) => statSync(path).ino;

test('a build killed at any of twenty moments leaves a whole site, old or new', async () => {
	const root = siteRoot();
	expect(await outputOf(startBuild(root, 0))).toBe('begun, ended');
	const seen = new Set<string>();
	let last = '0';
	for (let version = 1; version <= 20; version++) {
		const child = startBuild(root, version, 40);
		const ended = outputOf(child);
		await new Promise((done) => child.stdout?.once('data', done));
		await setTimeout(Math.random() * 90);
		child.kill('SIGKILL');
		await ended;
		const now = wholeVersion(root);
		expect([last, `${version}`]).toContain(now);
		seen.add(now === last ? 'old' : 'new');
		last = now;
	}
	console.log(`Killed builds left: ${[...seen].join(' and ')}`);
	expect(await outputOf(startBuild(root, 'end'))).toBe('begun, ended');
	expect(wholeVersion(root)).toBe('end');
	// The site that stands and the one before it: nothing of those that were stopped.
	expect(readdirSync(join(root, '.site'))).toHaveLength(2);
});

test('a reader never meets a moment without a front page while sites are swapped', async () => {
	const root = siteRoot();
	await buildAside(root, make({ 'index.html': 'x' }));
	const reader = spawn(process.execPath, ['-e', readForASecond, join(root, 'dist/index.html')]);
	const ended = outputOf(reader);
	let swaps = 0;
	while (reader.exitCode === null) {
		await buildAside(root, make({ 'index.html': `${swaps++}` }));
		await setTimeout(0);
	}
	const [looks = 0, misses] = (await ended).split(' ').map(Number);
	expect(misses).toBe(0);
	expect(looks).toBeGreaterThan(100);
	expect(swaps).toBeGreaterThan(20);
});

test('of two builds at once one is refused and names the other', async () => {
	const root = siteRoot();
	const first = startBuild(root, 'first', 3000);
	const ended = outputOf(first);
	await new Promise((done) => first.stdout?.once('data', done));
	expect(await outputOf(startBuild(root, 'second'))).toBe(`held by ${first.pid}`);
	expect(await ended).toBe('begun, ended');
	expect(wholeVersion(root)).toBe('first');
});

test('a full disk and a fault leave the site as it was, without leftovers', async () => {
	const root = siteRoot();
	await buildAside(root, make({ 'index.html': 'good' }));
	const full = buildAside(root, async (folder) => {
		writeFileSync(join(folder, 'index.html'), 'half');
		throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
	});
	await expect(full).rejects.toThrow('no space left');
	expect(readdirSync(join(root, '.site'))).toEqual(['1']);
	const link = () => {
		throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
	};
	await expect(buildAside(root, make({ 'index.html': 'next' }), { link })).rejects.toThrow();
	expect(inode(join(root, 'dist/index.html'))).toBe(inode(join(root, '.site/1/index.html')));
});

test('unchanged files share their bytes and time with the site before', async () => {
	const root = siteRoot();
	await buildAside(root, make({ a: 'same', b: 'old', c: 'gone' }));
	const before = statSync(join(root, 'dist/a'));
	const built = await buildAside(root, make({ a: 'same', b: 'new', d: 'more' }));
	expect(built).toEqual({ changed: 2, unchanged: 1, linked: true });
	expect(statSync(join(root, 'dist/a'))).toMatchObject({
		ino: before.ino,
		mtimeMs: before.mtimeMs,
	});
	expect(readdirSync(join(root, 'dist'))).toEqual(['a', 'b', 'd']);
	expect(inode(join(root, '.site/1/b'))).not.toBe(inode(join(root, 'dist/b')));
});

test('a folder from another tool becomes a link and is kept until the next build', async () => {
	const root = siteRoot();
	mkdirSync(join(root, 'dist'));
	writeFileSync(join(root, 'dist/index.html'), 'older');
	expect(await buildAside(root, make({ 'index.html': 'newer' }))).toMatchObject({ linked: true });
	expect(kindOf(join(root, 'dist'))).toBe('link');
	expect(readdirSync(join(root, '.site')).sort()).toEqual(['1', 'last']);
	await buildAside(root, make({ 'index.html': 'newest' }));
	expect(readdirSync(join(root, '.site')).sort()).toEqual(['1', '2']);
});

test('a folder stands where none can link, or where one is asked for', async () => {
	const root = siteRoot();
	await buildAside(root, make({ 'index.html': 'linked' }));
	const link = () => {
		throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
	};
	const built = await buildAside(root, make({ 'index.html': 'one' }), { link });
	expect(built).toMatchObject({ linked: false, because: 'EPERM' });
	expect(kindOf(join(root, 'dist'))).toBe('folder');
	await buildAside(root, make({ 'index.html': 'two' }), { folder: true });
	expect(kindOf(join(root, 'dist'))).toBe('folder');

	rmSync(join(root, '.site/last'), { recursive: true });
	// Stopped between the two renames: the next build begins by putting the last site back.
	renameSync(join(root, 'dist'), join(root, '.site/last'));
	const fault = buildAside(root, () => Promise.reject(new Error('a fault')));
	await expect(fault).rejects.toThrow('a fault');
	expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
});
