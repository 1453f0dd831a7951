import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdLock } from '../../src/builds/hold-lock.ts';
import { outputOf, siteRoot, startBuild } from './made-site.ts';

function take(path: string): () => void {
	const hold = holdLock(path);
	if ('heldBy' in hold) throw new Error(`Unexpected holder ${hold.heldBy?.pid}`);
	return hold.release;
}

test('a lock is held by one until it is let go, and names its process', () => {
	const path = join(siteRoot(), 'lock');
	const release = take(path);
	expect(holdLock(path)).toMatchObject({ heldBy: { pid: process.pid, host: hostname() } });
	release();
	expect(existsSync(path)).toBe(false);
	take(path)();
});

test('the lock of a process that has ended is taken over', () => {
	const path = join(siteRoot(), 'lock');
	const { pid } = spawnSync(process.execPath, ['-e', '']);
	writeFileSync(path, JSON.stringify({ pid, began: 'x', host: hostname() }));
	const release = take(path);
	expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
	release();
});

test('a process number used again does not hold the lock of the one before', () => {
	const path = join(siteRoot(), 'lock');
	writeFileSync(path, JSON.stringify({ pid: process.pid, began: 'before', host: hostname() }));
	take(path)();
});

test('the lock of another machine stands: nobody here can tell', () => {
	const path = join(siteRoot(), 'lock');
	const holder = { pid: 1, began: 'x', host: `not-${hostname()}` };
	writeFileSync(path, JSON.stringify(holder));
	expect(holdLock(path)).toEqual({ heldBy: holder });
});

test('a lock cut short by a full disk stands for ten seconds, then it is taken over', () => {
	const path = join(siteRoot(), 'lock');
	writeFileSync(path, '{"pid":');
	expect(holdLock(path)).toEqual({ heldBy: undefined });
	const before = Date.now() / 1000 - 11;
	utimesSync(path, before, before);
	take(path)();
});

test('of several that find a dead lock exactly one takes it', async () => {
	const root = siteRoot();
	const { pid } = spawnSync(process.execPath, ['-e', '']);
	const holder = { pid, began: 'x', host: hostname() };
	const first = startBuild(root, 0);
	await outputOf(first);
	writeFileSync(join(root, '.site/lock'), JSON.stringify(holder));
	const outputs = await Promise.all([1, 2, 3, 4].map((n) => outputOf(startBuild(root, n, 4000))));
	expect(outputs.filter((output) => output === 'begun, ended')).toHaveLength(1);
	expect(outputs.filter((output) => /^held by \d+$/.test(output))).toHaveLength(3);
	expect(readdirSync(join(root, '.site')).filter((name) => name.startsWith('lock'))).toEqual([]);
});
