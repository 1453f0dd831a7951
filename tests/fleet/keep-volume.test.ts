import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { create } from 'tar';
import { expect, onTestFinished, test } from 'vitest';
import { folderStore } from '../../src/fleet/folder-store.ts';
import { archiveName, hasVolume, keepVolume } from '../../src/fleet/keep-volume.ts';
import { takeVolume } from '../../src/fleet/take-volume.ts';
import { unpackVolume } from '../../src/fleet/unpack-volume.ts';

function folderOf(files: Readonly<Record<string, string>> = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'xianbao-volume-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

const files = {
	'site/articles/a/index.html': '<p>春耕</p>',
	'readings/1.json': '{}',
	'site/空.txt': '',
};

test('a volume comes out of the store as it went in', async () => {
	const store = folderStore(folderOf());
	expect(await hasVolume(store, 'abc')).toBe(false);
	const kept = await keepVolume(store, 'abc', folderOf(files));
	expect(kept.files).toBe(3);
	expect(await hasVolume(store, 'abc')).toBe(true);
	const taken = folderOf();
	expect(await takeVolume(store, 'abc', taken)).toEqual(kept);
	for (const [path, text] of Object.entries(files))
		expect(readFileSync(join(taken, path), 'utf8')).toBe(text);
	expect(await takeVolume(store, 'other', folderOf())).toBeUndefined();
});

test('the same files make the same archive, wherever and whenever they were written', async () => {
	const [one, two] = [
		folderOf(files),
		folderOf(Object.fromEntries(Object.entries(files).reverse())),
	];
	for (const path of Object.keys(files)) utimesSync(join(two, path), 1, 1);
	const folder = folderOf();
	const store = folderStore(folder);
	const kept = await keepVolume(store, 'one', one);
	expect(await keepVolume(store, 'two', two)).toEqual(kept);
	expect(readdirSync(join(folder, 'archives'))).toEqual([`${kept.archive}.tar.zst`]);
});

test('an archive that is not what it is named by is not unpacked', async () => {
	const folder = folderOf();
	const store = folderStore(folder);
	const { archive } = await keepVolume(store, 'abc', folderOf(files));
	const name = archiveName(archive);
	writeFileSync(join(folder, name), 'another');
	const taken = folderOf();
	await expect(takeVolume(store, 'abc', taken)).rejects.toThrow(`Unexpected bytes in ${name}`);
	expect(readdirSync(taken)).toEqual([]);
	rmSync(join(folder, name));
	expect(await takeVolume(store, 'abc', taken)).toBeUndefined();
});

test('an archive with a path outside its folder is refused', async () => {
	const outer = folderOf({ 'evil.txt': 'x', 'inner/good.txt': 'y' });
	const parts: Buffer[] = [];
	const pack = create({ cwd: join(outer, 'inner'), preservePaths: true, portable: true }, [
		'good.txt',
		'../evil.txt',
	]);
	for await (const part of pack) parts.push(part);
	const bytes = zstdCompressSync(Buffer.concat(parts));
	const folder = folderOf({ 'below/x': '' });
	await expect(unpackVolume(bytes, join(folder, 'below'))).rejects.toThrow('../evil.txt');
	expect(readdirSync(folder)).toEqual(['below']);
});
