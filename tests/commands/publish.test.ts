import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tempEdition } from '../archive/temp-edition.ts';

const command = fileURLToPath(new URL('../../src/commands/publish.ts', import.meta.url));
const publish = (root: string) =>
	spawnSync(process.execPath, [command], { cwd: root, encoding: 'utf8' });

test('writes down what is new, nothing twice, and refuses to break a promise', () => {
	const page = '镇巴县召开春耕现场会\n\n近日，全县春耕现场会召开。\n';
	const root = tempEdition({
		'content/issues/a/p1.txt': page,
		'content/addresses.txt': '# 每行一个地址',
	});
	const addresses = () => readFileSync(join(root, 'content/addresses.txt'), 'utf8');

	expect(publish(root)).toMatchObject({ status: 0, stderr: '' });
	const first = addresses();
	expect(first).toMatch(/^# 每行一个地址\n(\/\S*\/\t[0-9a-f]{12}\n)+$/);
	expect(first).toMatch(/^\/articles\/a-p1-1\/\t/m);
	expect(first).toMatch(/^\/issues\/a\/p1\/\t/m);

	expect(publish(root)).toMatchObject({ status: 0 });
	expect(addresses()).toBe(first);

	writeFileSync(join(root, 'content/issues/a/p1.txt'), page.replace('春耕', '秋收'));
	const refused = publish(root);
	expect(refused.status).toBe(1);
	expect(refused.stderr).toContain('Unexpected headline at the published address');
	expect(addresses()).toBe(first);
}, 60_000);
