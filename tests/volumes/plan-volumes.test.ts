import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readVolume } from '../../src/archive/read-volume.ts';
import { planVolumes } from '../../src/volumes/plan-volumes.ts';
import { tempEdition } from '../archive/temp-edition.ts';

const story = (what: string) =>
	`镇巴县召开${what}现场会\n\n本报讯（通讯员 郝清）近日，现场会召开。\n`;
const content = {
	'content/papers/hz.yaml': "name: 某县报\nhome: '610728'\n",
	'content/issues/a/p1.txt': story('春耕'),
	'content/issues/a/issue.yaml': 'paper: hz\ndate: 2022-03-04\n',
	'content/issues/b/p1.txt': story('防汛'),
	'content/issues/b/issue.yaml': 'paper: hz\ndate: 2023-03-04\n',
	'content/issues/c/p1.txt': story('秋收'),
	'content/issues/c/issue.yaml': 'paper: hz\ndate: 2024-03-04\n',
	'content/issues/d/p1.txt': story('采茶'),
};
const plan = (root: string) =>
	new Map(planVolumes(root).map(({ volume, inputs }) => [volume, inputs]));

test('two copies agree on what each volume is made of, whenever they were written', () => {
	const [one, two] = [tempEdition(content), tempEdition(content)];
	utimesSync(join(two, 'content/issues/a/p1.txt'), 1, 1);
	writeFileSync(join(two, 'content/issues/a/.DS_Store'), 'x');
	expect([...plan(one).keys()]).toEqual(['hz-2024', 'hz-2023', 'hz-2022', 'undated']);
	expect(plan(two)).toEqual(plan(one));
});

const edits: readonly (readonly [string, (root: string) => void, readonly string[]])[] = [
	[
		'a text',
		(root) => writeFileSync(join(root, 'content/issues/a/p1.txt'), story('禁火')),
		['hz-2022'],
	],
	[
		'the date of a neighbour',
		(root) =>
			writeFileSync(join(root, 'content/issues/c/issue.yaml'), 'paper: hz\ndate: 2024-03-05\n'),
		['hz-2023', 'hz-2024'],
	],
	[
		'an address that leads away',
		(root) =>
			writeFileSync(join(root, 'content/redirects.yaml'), '/articles/d-p1-1/: /articles/a-p1-1/\n'),
		['undated'],
	],
	[
		'a paper',
		(root) => writeFileSync(join(root, 'content/papers/hz.yaml'), 'name: 新县报\n'),
		['hz-2022', 'hz-2023', 'hz-2024'],
	],
	[
		'a remark among addresses',
		(root) => writeFileSync(join(root, 'content/addresses.txt'), '# nothing\n'),
		[],
	],
];

for (const [name, edit, expected] of edits) {
	test(`${name} that changes makes other volumes of those that show it`, () => {
		const root = tempEdition(content);
		const before = plan(root);
		edit(root);
		const changed = [...plan(root)].filter(([volume, inputs]) => before.get(volume) !== inputs);
		expect(changed.map(([volume]) => volume).sort()).toEqual(expected);
	});
}

test('a volume is read by itself, with a line each of the issues beside it', () => {
	const root = tempEdition(content);
	const { edition, pages } = readVolume(root, 'hz-2023');
	expect(pages).toBe(4);
	expect(edition.issues.map(({ id, volume }) => [id, volume])).toEqual([
		['c', 'hz-2024'],
		['b', 'hz-2023'],
		['a', 'hz-2022'],
	]);
	expect(edition.articles.map(({ issue }) => issue)).toEqual(['b']);
	// What is wrong elsewhere is told by who builds that volume.
	writeFileSync(join(root, 'content/issues/a/issue.yaml'), 'paper: none\ndate: 2022-03-04\n');
	expect(readVolume(root, 'hz-2023').edition.articles).toHaveLength(1);
	expect(() => readVolume(root, 'none-2022')).toThrow('Unexpected paper `none`');
	rmSync(join(root, 'content/issues/d'), { recursive: true });
	expect(() => readVolume(root, 'undated')).toThrow('Unexpected volume `undated`');
});
