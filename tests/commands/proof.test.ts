import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { formats } from '../../src/commands/print-findings.ts';
import { tempEdition } from '../archive/temp-edition.ts';

const text = '标题\n改造棚户区 and 老旧小区\n';
const finding = {
	file: 'content/issues/a/p1.txt',
	at: { start: 9, end: 12 },
	ruleId: 'words/latin-between-han',
	severity: 'warning',
	reason: '汉字之间夹着英文词“and”，应是汉字',
	note: '对照原版，用 read 改正。',
} as const;
const info = { ...finding, severity: 'info', reason: '轻的' } as const;
const pages = [
	{ file: 'content/issues/b/p1.txt', text, findings: [info] },
	{ file: finding.file, text, findings: [finding] },
];

test('prints doubts for a person by page, the worst page first, each with its line', () => {
	expect(formats.text(pages)).toMatchInlineSnapshot(`
		"content/issues/a/p1.txt：1处
		content/issues/a/p1.txt:2:7 存疑 汉字之间夹着英文词“and”，应是汉字  words/latin-between-han
		> 2 | 改造棚户区 and 老旧小区
		    |            ^^^
		  对照原版，用 read 改正。

		content/issues/b/p1.txt：1处
		content/issues/b/p1.txt:2:7 提示 轻的  words/latin-between-han
		> 2 | 改造棚户区 and 老旧小区
		    |            ^^^
		  对照原版，用 read 改正。

		错误0处，存疑1处，提示1处
		"
	`);
	expect(formats.text([])).toBe('没有存疑。\n');
});

test('prints doubts for programs with line and column', () => {
	expect(JSON.parse(formats.json(pages))[1]).toEqual({
		file: finding.file,
		line: 2,
		column: 7,
		ruleId: finding.ruleId,
		severity: 'warning',
		reason: finding.reason,
		note: finding.note,
	});
});

test('prints doubts as annotations and escapes what would end them', () => {
	const odd = { ...finding, reason: '一行\n两行 100%' };
	expect(formats.github([{ file: 'a,b:c', text, findings: [{ ...odd, file: 'a,b:c' }] }])).toBe(
		'::warning file=a%2Cb%3Ac,line=2,col=7,title=words/latin-between-han::一行%0A两行 100%25。对照原版，用 read 改正。\n',
	);
});

test('fails by the number of doubts allowed, and by every fix that is not honoured', () => {
	const page = '清溪通水了\n\n本报讯（通讯员 王安）改造棚户区 and 老旧小区，家家户户都通了水。\n';
	const file = 'content/issues/a/p1.txt';
	const run = (files: Readonly<Record<string, string>>, ...args: readonly string[]) =>
		spawnSync(process.execPath, [resolve('src/commands/proof.ts'), ...args, file], {
			cwd: tempEdition({ [file]: page, ...files }),
			encoding: 'utf8',
		});
	const plain = run({}, '--format', 'github', '--max-warnings', '0');
	expect(plain.stdout).toMatch(
		/^::warning file=content\/issues\/a\/p1\.txt,line=3,col=\d+,title=words\/latin-between-han::/,
	);
	expect(plain.status).toBe(1);
	expect(run({}, '--max-warnings', '9').status).toBe(0);
	const yaml = 'fixes:\n  - { line: 3, text: 本报讯, photo: { line: 1, text: 清溪 } }\n';
	const role = '  - { line: 3, text: 本报讯, role: body }\n';
	const unheard = run({ 'content/issues/a/p1.fixes.yaml': yaml + role });
	expect(unheard.stdout).toContain('fixes/not-honoured');
	expect(unheard.status).toBe(1);
}, 180_000);
