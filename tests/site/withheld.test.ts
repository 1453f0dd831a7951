import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownEdition, run } from './own-edition.ts';

const page = [
	'清溪县：老井通上自来水',
	'本报讯（通讯员 王安）清溪县今年新建水厂三座，村民赵小满拧开龙头，清水流进缸里。',
	'白石县：山路修到家门口',
	'本报讯（记者 李平）白石县今年修通村道四十条，最后一个不通车的村子也通了客车。',
].join('\n\n');
const fixes = `fixes:
  - { line: 3, text: 赵小满, withhold: passage, reason: 未成年人 }
  - { line: 7, text: 本报讯, withhold: article, reason: 未获授权 }
`;

test('publishes what is withheld nowhere, and says at its address why', async () => {
	const root = ownEdition({
		'content/issues/a/p1.txt': page,
		'content/issues/a/p1.fixes.yaml': fixes,
	});
	const { status, output } = await run(root, 'src/commands/build.ts');
	expect(output).toContain('2 articles');
	expect(status).toBe(0);
	const files = globSync('dist/**/*.*', { cwd: root }).filter((file) =>
		statSync(join(root, file)).isFile(),
	);
	const telling = files.filter((file) =>
		/赵小满|山路修到|李平|四十条/.test(readFileSync(join(root, file), 'utf8')),
	);
	expect(telling).toEqual([]);
	const html = (id: string) => readFileSync(join(root, `dist/articles/${id}/index.html`), 'utf8');
	expect(html('a-p1-1')).toContain('村民〔此处不公开：未成年人〕拧开龙头');
	expect(html('a-p1-5')).toContain('〔本篇不公开：未获授权〕');
}, 480_000);
