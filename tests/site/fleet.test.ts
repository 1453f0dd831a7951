import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { differing, filesOf } from './built-files.ts';
import { ownEdition, run, start, write } from './own-edition.ts';
import { startRedis } from './start-redis.ts';
import { watchWorker } from './watch-worker.ts';

const story = (what: string) =>
	`镇巴县召开${what}现场会\n\n本报讯（通讯员 郝清）近日，镇巴县${what}现场会在城关镇召开，各镇负责人参加了会议。\n`;

/** An issue a year: as many volumes. */
function yearsOf(subjects: string): Readonly<Record<string, string>> {
	const issues = [...subjects].flatMap((subject, year) => [
		[`content/issues/i${year}/p1.txt`, story(`${subject}业`)],
		[`content/issues/i${year}/issue.yaml`, `paper: hz\ndate: ${2011 + year}-05-04\n`],
	]);
	return {
		'content/papers/hz.yaml': "name: 某县报\nhome: '610728'\n",
		...Object.fromEntries(issues),
	};
}

function ownStore(): string {
	const store = mkdtempSync(join(tmpdir(), 'xianbao-store-'));
	onTestFinished(() => rmSync(store, { recursive: true, force: true }));
	return store;
}

const startWorker = (root: string, store: string) =>
	watchWorker(start(root, 'src/commands/build-worker.ts', ['--store', store]));

test('two working copies make ten volumes, one is killed, a third only takes them', async () => {
	process.env['REDIS_URL'] = await startRedis();
	process.env['VOLUME_LOCK_MS'] = '5000';
	const store = ownStore();
	const content = yearsOf('农林牧渔工商交邮教医');
	const [one, two, third, alone] = Array.from({ length: 4 }, () => ownEdition(content));
	if (!one || !two || !third || !alone) throw new Error('Unexpected end of editions');
	const [first, second] = [startWorker(one, store), startWorker(two, store)];
	const coordinator = run(one, 'src/commands/build-archive.ts', '--store', store);
	await second.until(() => second.taken().length === 2);
	await new Promise((done) => setTimeout(done, 1000));
	second.kill();
	const { status, output } = await coordinator;
	expect(status, output + first.output()).toBe(0);

	const lost = second.taken().filter((volume) => !second.made().includes(volume));
	expect(lost).toHaveLength(1);
	expect(second.made().length).toBeGreaterThan(0);
	expect(first.made()).toContain(lost[0]);
	const all = Array.from({ length: 10 }, (_, year) => `hz-${2011 + year}`);
	expect([...first.made(), ...second.made()].sort()).toEqual(all);
	for (const kind of ['volumes', 'archives'])
		expect(readdirSync(join(store, kind))).toHaveLength(10);

	const taken = await run(third, 'src/commands/build.ts', '--store', store);
	expect(taken.status, taken.output).toBe(0);
	expect(taken.output).toContain('10 of 10 volumes; 0 stand already');
	expect(taken.output).toContain('Rendered: volumes 0, articles 0');
	const whole = await run(alone, 'src/commands/build.ts');
	expect(whole.status, whole.output).toBe(0);
	expect(filesOf(alone).size).toBeGreaterThan(50);
	expect(differing(filesOf(alone), filesOf(third))).toEqual([]);
	expect(differing(filesOf(alone), filesOf(one))).toEqual([]);
}, 1_800_000);

test('volumes that fail keep the others from nothing and leave dist as it was', async () => {
	process.env['REDIS_URL'] = await startRedis();
	const store = ownStore();
	const [one, other] = [ownEdition(yearsOf('农林牧')), ownEdition(yearsOf('农林牧'))];
	// In both copies the same mistake, and in one another text than in the other.
	for (const root of [one, other])
		write(root, 'content/issues/i0/issue.yaml', 'paper: unknown\ndate: 2011-05-04\n');
	write(other, 'content/issues/i1/p1.txt', story('茶业'));
	startWorker(other, store);
	const { status, output } = await run(one, 'src/commands/build-archive.ts', '--store', store);
	expect(status).toBe(1);
	expect(output).toContain('Unexpected paper `unknown`');
	expect(output).toMatch(/Unexpected volume `hz-2012`, made of other inputs/);
	expect(output).toContain('2 of 3 volumes failed');
	expect(readdirSync(join(store, 'volumes'))).toHaveLength(1);
	expect(existsSync(join(one, 'dist'))).toBe(false);
}, 600_000);
