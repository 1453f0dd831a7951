import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/fleet/open-store.ts';
import type { Store } from '../../src/fleet/store.ts';
import { standInBucket } from './stand-in-bucket.ts';

const bytes = (text: string) => Buffer.from(text);

process.env['AWS_ACCESS_KEY_ID'] ??= 'nobody';
process.env['AWS_SECRET_ACCESS_KEY'] ??= 'nothing';

async function holdToPromises(store: Store): Promise<void> {
	expect(await store.has('volumes/a.json')).toBe(false);
	expect(await store.read('volumes/a.json')).toBeUndefined();
	await store.write('volumes/a.json', bytes('first'));
	await store.write('volumes/a.json', bytes('second'));
	expect(await store.has('volumes/a.json')).toBe(true);
	expect(Buffer.from((await store.read('volumes/a.json')) ?? []).toString()).toBe('first');
}

test('a folder keeps what was written first and leaves nothing aside', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'xianbao-store-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const store = await openStore(folder);
	await holdToPromises(store);
	// Ten at once: one stays, whole.
	await Promise.all(
		Array.from({ length: 10 }, (_, at) => store.write('x', bytes(`${at}`.repeat(9)))),
	);
	expect(Buffer.from((await store.read('x')) ?? []).toString()).toMatch(/^(\d)\1{8}$/);
	expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
		'volumes',
		'volumes/a.json',
		'x',
	]);
});

test('a bucket keeps what was written first, below its prefix', async () => {
	const { endpoint, objects, asked } = await standInBucket();
	const store = await openStore(`s3://papers/county/hz?endpoint=${encodeURIComponent(endpoint)}`);
	await holdToPromises(store);
	expect([...objects].map(([path, held]) => [path, held.toString()])).toEqual([
		['/papers/county/hz/volumes/a.json', 'first'],
	]);
	expect(asked.filter(({ method }) => method === 'PUT').map(({ status }) => status)).toEqual([
		200, 412,
	]);
});

test('a bucket that refuses to answer is not one that lacks the volume', async () => {
	const { endpoint, asked } = await standInBucket({ refuses: true });
	const store = await openStore(`s3://papers?endpoint=${encodeURIComponent(endpoint)}`);
	await expect(store.has('volumes/a.json')).rejects.toThrow();
	await expect(store.write('volumes/a.json', bytes('first'))).rejects.toThrow();
	expect(asked.map(({ path }) => path)).toContain('/papers/volumes/a.json');
});

test('an address of something else is told from a store', async () => {
	await expect(openStore('ftp://papers/county')).rejects.toThrow(
		'Unexpected store ftp://papers/county, expected a folder or s3://bucket/prefix',
	);
});
