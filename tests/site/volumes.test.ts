import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { differing, filesOf } from './built-files.ts';
import { ownEdition, run, write } from './own-edition.ts';

const story = (county: string, what: string) =>
	`${county}召开${what}现场会\n\n本报讯（通讯员 郝清）近日，${county}${what}现场会在城关镇召开，各镇负责人参加了会议。\n`;
const issue = (date: string) => `paper: hz\ndate: ${date}\n`;

/** Three volumes: two years of a paper, and what bears no date. */
const content: Readonly<Record<string, string>> = {
	'content/papers/hz.yaml': "name: 某县报\nhome: '610728'\n",
	'content/issues/a/p1.txt': `${story('镇巴县', '春耕')}\n${story('石泉县', '防汛')}`,
	'content/issues/a/issue.yaml': issue('2023-04-05'),
	'content/issues/b/p1.txt': `思想纵横\n\n${story('镇巴县', '秋收')}`,
	'content/issues/b/issue.yaml': issue('2024-09-10'),
	'content/issues/c/p1.txt': story('镇巴县', '禁火'),
	'content/issues/c/issue.yaml': issue('2024-10-11'),
	'content/issues/d/p1.txt': story('汉阴县', '采茶'),
};

test('volumes rendered one by one on other machines make the site of one machine', async () => {
	const store = mkdtempSync(join(tmpdir(), 'xianbao-store-'));
	onTestFinished(() => rmSync(store, { recursive: true, force: true }));
	const [alone, matrix, together] = [ownEdition(content), ownEdition(content), ownEdition(content)];
	const build = async (root: string, ...args: readonly string[]) => {
		const { status, output } = await run(root, 'src/commands/build.ts', ...args);
		expect(status, output).toBe(0);
		return output;
	};
	await build(alone);
	const volumes: readonly string[] = JSON.parse(await build(matrix, '--volumes'));
	expect(volumes).toEqual(['hz-2024', 'hz-2023', 'undated']);
	for (const volume of volumes)
		expect(await build(matrix, '--volume', volume, '--store', store)).toContain(
			`Volume ${volume}: made`,
		);
	expect(await build(matrix, '--volume', 'hz-2023', '--store', store)).toContain('already');
	expect(readdirSync(matrix)).not.toContain('dist');

	const output = await build(together, '--store', store);
	expect(output).toContain('3 of 3 volumes; 0 stand already');
	expect(output).toContain('Rendered: volumes 0, articles 0');
	expect(differing(filesOf(alone), filesOf(together))).toEqual([]);

	// A volume that nobody has made is made here; those that stand are not asked for again.
	write(together, 'content/issues/c/p1.txt', story('镇巴县', '护林'));
	expect(await build(together, '--store', store)).toContain('0 of 3 volumes; 2 stand already');
	cpSync(join(together, 'content'), join(alone, 'content'), { recursive: true });
	await build(alone);
	expect(differing(filesOf(alone), filesOf(together))).toEqual([]);

	// What somebody changed in the store is not let in.
	for (const archive of readdirSync(join(store, 'archives')))
		write(store, `archives/${archive}`, 'no archive');
	const spoilt = await run(together, 'src/commands/build.ts', '--all', '--store', store);
	expect(spoilt.status).not.toBe(0);
	expect(spoilt.output).toContain('expected what it is named by');
	expect(differing(filesOf(alone), filesOf(together))).toEqual([]);
}, 900_000);
