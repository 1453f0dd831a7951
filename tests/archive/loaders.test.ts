import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { editionLoader } from '../../src/archive/loaders.ts';
import { recordSchemas } from '../../src/archive/record-schemas.ts';
import { tempEdition } from './temp-edition.ts';

const page = '镇巴县召开春耕现场会\n\n本报讯（通讯员 郝清）近日，全县春耕现场会召开。\n';

/** What Astro hands a loader, as far as ours asks, with a log of what was written. */
function contextOf(root: string, collection: keyof typeof recordSchemas, dev = false) {
	const entries = new Map<string, { data: Record<string, unknown>; digest?: string | undefined }>();
	const log: string[] = [];
	const context = {
		collection,
		config: { root: pathToFileURL(`${root}/`) },
		logger: { error: (text: string) => log.push(text), warn: (text: string) => log.push(text) },
		parseData: async ({ data }: { data: Record<string, unknown> }) =>
			recordSchemas[collection].parse(data) as unknown as Record<string, unknown>,
		store: {
			get: (id: string) => entries.get(id),
			set: ({ id, ...entry }: { id: string; data: Record<string, unknown>; digest?: string }) => {
				log.push(`set ${id}`);
				entries.set(id, entry);
			},
			delete: (id: string) => {
				log.push(`delete ${id}`);
				entries.delete(id);
			},
			keys: () => [...entries.keys()],
		},
		...(dev ? { watcher: {} } : {}),
	};
	return { context: context as unknown as LoaderContext, entries, log };
}

test('the schemas accept every record of an edition', async () => {
	const root = tempEdition({
		'content/issues/a/p1.txt': page,
		'content/papers/hz.yaml': 'name: 某报\n',
		'content/redirects.yaml': '/old/: /issues/a/\n',
	});
	for (const collection of [
		'papers',
		'issues',
		'pages',
		'articles',
		'authors',
		'redirects',
	] as const) {
		const { context, entries } = contextOf(root, collection);
		await editionLoader(collection).load(context);
		expect([collection, entries.size]).toEqual([collection, 1]);
	}
});

test('leaves unchanged entries alone, takes vanished ones away', async () => {
	const root = tempEdition({
		'content/issues/a/p1.txt': page,
		'content/issues/a/p2.txt': page.replace('春耕', '秋收'),
		'content/issues/b/p1.txt': page.replace('春耕', '冬修'),
	});
	const { context, log } = contextOf(root, 'articles');
	const { load } = editionLoader('articles');
	await load(context);
	expect(log.splice(0)).toEqual(['set a-p1-1', 'set a-p2-1', 'set b-p1-1']);
	await load(context);
	expect(log.splice(0)).toEqual([]);
	writeFileSync(join(root, 'content/issues/a/p2.txt'), page.replace('春耕', '秋收大会'));
	writeFileSync(join(root, 'content/issues/b/p1.txt'), `\n${page}`);
	await load(context);
	expect(log).toEqual(['set a-p2-1', 'set b-p1-2', 'delete b-p1-1']);
});

test('a collection without entries is known to be empty', async () => {
	const { context, entries, log } = contextOf(tempEdition({}), 'papers');
	await editionLoader('papers').load(context);
	expect(log).toEqual(['set none', 'delete none']);
	expect(entries.size).toBe(0);
});

test('a mistake stops a build, and a dev server starts with what it had', async () => {
	const root = tempEdition({ 'content/issues/a/issue.yaml': 'papr: x\n' });
	const { load } = editionLoader('papers');
	await expect(load(contextOf(root, 'papers').context)).rejects.toThrow('Unexpected key `papr`');
	const { context, log } = contextOf(root, 'papers', true);
	await load(context);
	expect(log.join('\n')).toContain('content/issues/a/issue.yaml:1:1 Unexpected key `papr`');
});

test('a broken promise stops a build and is a notice in dev', async () => {
	const root = tempEdition({
		'content/issues/a/p1.txt': page,
		'content/addresses.txt': '/articles/gone-p1-1/\taaaaaaaaaaaa\n',
	});
	const { load } = editionLoader('redirects');
	const loss = 'Unexpected loss of the published address `/articles/gone-p1-1/`';
	await expect(load(contextOf(root, 'redirects').context)).rejects.toThrow(loss);
	const { context, log } = contextOf(root, 'redirects', true);
	await load(context);
	expect(log.join('\n')).toContain(loss);
});
