import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ownEdition, run, start, write } from './own-edition.ts';

const page = '镇巴县召开春耕现场会\n\n本报讯（通讯员 郝清）近日，全县春耕现场会召开。\n';

/** Every file of the built edition with its bytes. */
function builtFiles(root: string): ReadonlyMap<string, string> {
	const dist = join(root, 'dist');
	const files = readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();
	return new Map(files.map((file) => [relative(dist, file), readFileSync(file, 'latin1')]));
}

test('a mistake or a fault in a page leaves the last good edition as it was', async () => {
	const root = ownEdition({ 'content/issues/a/p1.txt': page });
	const good = await run(root, 'src/commands/build.ts');
	expect(good.output).toMatch(
		/1 issue, 1 page, 1 article, 0 photos, \d+ count\S+, \d+ notices? in/,
	);
	expect(good.status).toBe(0);
	const before = builtFiles(root);
	expect([...before.keys()]).toContain('articles/a-p1-1/index.html');

	write(root, 'content/issues/a/issue.yaml', 'papr: x\n');
	const mistaken = await run(root, 'src/commands/build.ts');
	expect(mistaken.status).toBe(1);
	expect(mistaken.output).toContain('content/issues/a/issue.yaml:1:1 Unexpected key `papr`');
	expect(mistaken.output).not.toContain('    at ');
	expect(builtFiles(root)).toEqual(before);

	// As a build leaves it that is killed while it puts the new edition in place.
	renameSync(join(root, 'dist'), join(root, '.site/last'));
	expect((await run(root, 'src/commands/build.ts')).status).toBe(1);
	expect(builtFiles(root)).toEqual(before);

	rmSync(join(root, 'content/issues/a/issue.yaml'));
	write(root, 'content/features/broken.mdx', '---\ntitle: x\n---\n\n{nowhere.at.all}\n');
	const broken = await run(root, 'src/commands/build.ts');
	expect(broken.status).not.toBe(0);
	expect(builtFiles(root)).toEqual(before);

	rmSync(join(root, 'content/features'), { recursive: true });
	write(root, 'content/redirects.yaml', '/articles/old-p1-1/: /articles/a-p1-1/\n');
	expect((await run(root, 'src/commands/build.ts')).status).toBe(0);
	const moved = builtFiles(root).get('articles/old-p1-1/index.html');
	expect(moved).toContain('content="0; url=/articles/a-p1-1/"');
}, 360_000);

test('a build killed at any moment leaves a whole edition, and the next one ends well', async () => {
	const root = ownEdition({ 'content/issues/a/p1.txt': page });
	const began = performance.now();
	expect((await run(root, 'src/commands/build.ts')).status).toBe(0);
	const whole = performance.now() - began;
	const before = builtFiles(root);
	write(root, 'content/issues/b/p1.txt', page.replace('春耕', '秋收'));
	for (const share of [0.2, 0.5, 0.8]) {
		const child = start(root, 'src/commands/build.ts', []);
		const ended = new Promise((done) => child.once('close', done));
		await setTimeout(whole * (share + 0.1 * Math.random()));
		child.kill('SIGKILL');
		await ended;
		const now = builtFiles(root);
		if (!now.has('articles/b-p1-1/index.html')) expect(now).toEqual(before);
	}
	const next = await run(root, 'src/commands/build.ts');
	expect(next.status, next.output).toBe(0);
	expect([...builtFiles(root).keys()]).toContain('articles/b-p1-1/index.html');
	// The site in place and at most the one before it, each with its manifest.
	const left = readdirSync(join(root, '.site')).filter((name) => !name.endsWith('.json'));
	expect(left.filter((name) => !/^\d+$/.test(name))).toEqual([]);
	expect(left.length).toBeLessThanOrEqual(2);
}, 360_000);
