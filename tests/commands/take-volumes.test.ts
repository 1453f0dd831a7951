import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeVolumes } from '../../src/commands/take-volumes.ts';
import { folderStore } from '../../src/fleet/folder-store.ts';
import { keepVolume } from '../../src/fleet/keep-volume.ts';
import { planVolumes } from '../../src/volumes/plan-volumes.ts';
import { tempEdition } from '../archive/temp-edition.ts';

test('what stands in a site made of the same volumes is not taken again', async () => {
	const root = tempEdition({
		'content/issues/a/p1.txt': '镇巴县召开春耕现场会\n',
		'content/issues/a/issue.yaml': 'date: 2022-03-04\n',
		'content/issues/b/p1.txt': '镇巴县召开防汛现场会\n',
	});
	const store = folderStore(tempEdition({ 'x.txt': '' }));
	const [first] = planVolumes(root);
	await keepVolume(
		store,
		first?.inputs ?? '',
		tempEdition({ 'site/issues/a/index.html': '<p>', 'readings/1.json': '{}' }),
	);
	const take = async (standing?: string) => await takeVolumes(root, store, standing);

	const { provided, close } = await take();
	const [[volume, folder] = ['', '']] = provided;
	expect([provided.size, volume]).toEqual([1, '2022']);
	expect(readFileSync(join(folder, 'issues/a/index.html'), 'utf8')).toBe('<p>');
	expect(readFileSync(join(root, '.cache/readings/1.json'), 'utf8')).toBe('{}');
	close('the site');
	expect(existsSync(folder)).toBe(false);

	expect((await take('the site')).provided.size).toBe(0);
	expect((await take('another site')).provided.size).toBe(1);
	expect((await take()).provided.size).toBe(1);
	// Without the cache nothing is known of what was read.
	rmSync(join(root, '.cache'), { recursive: true });
	expect((await take('the site')).provided.size).toBe(1);
});
