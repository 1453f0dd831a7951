import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSettings, type VolumeJob } from '../../src/fleet/open-queue.ts';
import { shareOut } from '../../src/fleet/share-out.ts';
import { start } from './own-edition.ts';
import { startRedis } from './start-redis.ts';
import { watchWorker } from './watch-worker.ts';

const ten: readonly VolumeJob[] = Array.from({ length: 10 }, (_, at) => ({
	volume: `hz-${2011 + at}`,
	inputs: `${at}`.repeat(64),
}));

async function openFleet() {
	process.env['REDIS_URL'] = await startRedis();
	process.env['VOLUME_LOCK_MS'] = '5000';
	const store = mkdtempSync(join(tmpdir(), 'xianbao-store-'));
	onTestFinished(() => rmSync(store, { recursive: true, force: true }));
	const worker = () => watchWorker(start('.', resolve('tests/site/quick-worker.ts'), [store]));
	return { settings: readSettings(), store, worker };
}

test('ten volumes are made once each, by whoever lives', async () => {
	const { settings, store, worker } = await openFleet();
	const [first, second] = [worker(), worker()];
	const lines: string[] = [];
	// Two who ask for the same wait for the same.
	const ended = Promise.all([
		shareOut(settings, ten, (line) => lines.push(line)),
		shareOut(settings, ten.slice(0, 5), () => undefined),
	]);
	await second.until(() => second.taken().length === 2);
	second.kill();
	expect((await ended).map(({ failed }) => failed.size)).toEqual([0, 0]);
	const lost = second.taken().filter((volume) => !second.made().includes(volume));
	expect(lost).toHaveLength(1);
	expect(first.made()).toContain(lost[0]);
	expect([...first.made(), ...second.made()].sort()).toEqual(ten.map(({ volume }) => volume));
	expect(readdirSync(join(store, 'volumes'))).toHaveLength(10);
	expect(lines.at(-1)).toMatch(/^10 of 10, volume hz-20\d\d: made$/);
}, 300_000);

test('a volume that failed is tried again when it is asked for again', async () => {
	const { settings, worker } = await openFleet();
	const only = worker();
	const bad = [{ volume: 'bad-2011', inputs: 'b'.repeat(64) }];
	for (const times of [1, 2]) {
		const { failed } = await shareOut(settings, bad, () => undefined);
		expect([...failed]).toEqual([['bad-2011', 'Unexpected text']]);
		expect(only.taken()).toHaveLength(times);
	}
}, 300_000);
