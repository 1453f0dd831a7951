import { appendFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mulberry } from '../bench/search/make-archive.ts';
import { differing, filesOf } from './built-files.ts';
import { ownEdition, run, write } from './own-edition.ts';

const story = (county: string, what: string) =>
	`${county}召开${what}现场会\n\n本报讯（通讯员 郝清）近日，${county}${what}现场会在城关镇召开，各镇负责人参加了会议。\n`;
const issue = (date: string) => `paper: hz\ndate: ${date}\npages:\n  p1: { name: 要闻 }\n`;

/** Two papers, three dated issues in two years, one undated. */
const content: Readonly<Record<string, string>> = {
	'content/papers/hz.yaml': "name: 某县报\nhome: '610728'\n",
	'content/issues/a/p1.txt': `${story('镇巴县', '春耕')}\n${story('石泉县', '防汛')}`,
	'content/issues/a/issue.yaml': issue('2023-04-05'),
	'content/issues/b/p1.txt': `思想纵横\n\n${story('镇巴县', '秋收')}`,
	'content/issues/b/p2.txt': story('石泉县', '冬修'),
	'content/issues/b/issue.yaml': issue('2024-09-10'),
	'content/issues/c/p1.txt': story('镇巴县', '禁火'),
	'content/issues/c/issue.yaml': issue('2024-10-11'),
	'content/issues/d/p1.txt': story('汉阴县', '采茶'),
	'content/pages/about.mdx': '---\ntitle: 关于\n---\n\n本库。\n',
};

/** What editors and developers do, in any order. */
const edits: Readonly<Record<string, (root: string) => void>> = {
	'a new issue': (root) => {
		write(root, 'content/issues/e/p1.txt', story('镇巴县', '河长'));
		write(root, 'content/issues/e/issue.yaml', issue('2024-11-05'));
	},
	'a changed text': (root) =>
		appendFileSync(join(root, 'content/issues/a/p1.txt'), '\n会上表彰了郝清等人。\n'),
	'a new fix': (root) =>
		write(
			root,
			'content/issues/c/p1.fixes.yaml',
			'fixes:\n  - line: 1\n    text: 镇巴县召开禁火\n    set: { column: 防火专栏 }\n    reason: 版头另有栏目\n',
		),
	'a deleted page': (root) => rmSync(join(root, 'content/issues/b/p2.txt')),
	'a renamed paper': (root) =>
		write(root, 'content/papers/hz.yaml', "name: 新县报\nhome: '610728'\n"),
	'a renamed issue': (root) =>
		renameSync(join(root, 'content/issues/d'), join(root, 'content/issues/dd')),
	'a changed template': (root) =>
		appendFileSync(join(root, 'src/components/SiteFoot.astro'), '\n<p>增补</p>\n'),
	'a page by hand': (root) =>
		write(root, 'content/features/x.mdx', '---\ntitle: 专题\n---\n\n<ArticleCard id="a-p1-1" />\n'),
};

async function build(root: string): Promise<string> {
	const { status, output } = await run(root, 'src/commands/build.ts');
	expect(status, output).toBe(0);
	return output;
}

for (const [size, sizes] of [
	['whole', '{}'],
	['divided', '{"wholeUpTo":2,"listUpTo":1}'],
] as const) {
	test(`a ${size} edition built in steps is the one built from nothing`, async () => {
		process.env['SITE_SIZES'] = sizes;
		const seed = Number(process.env['STEPS_SEED'] ?? Date.now() % 1_000_000);
		console.log(`STEPS_SEED=${seed}`);
		const chance = mulberry(seed);
		const order = Object.keys(edits)
			.map((name) => [chance(), name] as const)
			.sort(([a], [b]) => a - b)
			.map(([, name]) => name);
		const root = ownEdition(content);
		await build(root);
		expect(await build(root)).toContain('Nothing has changed since the last build.');
		for (const [index, name] of order.entries()) {
			edits[name]?.(root);
			// Two at a time, and twice from nothing: each build takes seconds.
			if (index % 2 === 0) continue;
			await build(root);
			if (index !== 3 && index !== order.length - 1) continue;
			const stepped = filesOf(root);
			// From nothing: no site, no cache.
			for (const left of ['.cache', '.site', '.astro', 'dist'])
				rmSync(join(root, left), { recursive: true, force: true });
			await build(root);
			expect(differing(stepped, filesOf(root)), `after ${order.slice(0, index + 1)}`).toEqual([]);
		}
	}, 1_800_000);
}
