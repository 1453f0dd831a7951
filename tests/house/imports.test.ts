import { expect, test } from 'vitest';
import { type Import, importsOf, sources } from './sources.ts';

/**
 * What each room of `src/` may import: rooms, files or packages, by the beginning of their name.
 * `types` may be imported as types only. A room not listed here has no place in the house.
 */
const rooms: Readonly<Record<string, { code: readonly string[]; types?: readonly string[] }>> = {
	'src/press/': { code: [] },
	'src/archive/': {
		code: [
			'src/press/',
			'src/words/',
			'src/site.ts',
			'src/urls.ts',
			'node:',
			'astro/',
			// A test below holds it to the queries.
			'astro:content',
			'package',
		],
		types: ['astro'],
	},
	'src/cite/': {
		code: [
			'src/archive/mistakes.ts',
			'src/words/',
			'src/site.ts',
			'src/urls.ts',
			'node:',
			'package',
		],
		types: ['src/archive/records'],
	},
	'src/faces/': {
		code: ['src/site.ts', 'node:', 'package'],
		types: ['src/archive/records.ts'],
	},
	'src/cards/': {
		code: ['src/faces/', 'src/site.ts', 'node:', 'package'],
		types: ['src/archive/records.ts'],
	},
	'src/content.config.ts': { code: ['src/archive/', 'astro:content', 'astro/'] },
	// Records into the words a reader sees: names, dates, anchors.
	'src/words/': {
		code: ['src/archive/edtf.ts'],
		types: ['src/archive/records', 'src/press/model.ts'],
	},
	'src/feeds/': {
		code: ['src/words/', 'src/site.ts', 'src/urls.ts', 'package'],
		types: ['src/archive/records', 'src/press/model.ts'],
	},
	'src/search/': {
		code: ['src/words/', 'src/site.ts', 'src/urls.ts', 'node:', 'package'],
		// The list of hits is read from the articles' data twins.
		types: ['src/archive/records', 'src/press/model.ts', 'src/feeds/article-data.ts', 'astro'],
	},
	'src/components/': {
		code: view(),
		types: ['src/archive/records', 'src/press/model.ts', 'package', 'astro'],
	},
	'src/layouts/': {
		code: view(),
		types: ['src/archive/records', 'src/press/model.ts', 'package', 'astro'],
	},
	'src/pages/': {
		code: [
			'src/archive/queries',
			'src/words/',
			'src/layouts/',
			'src/components/',
			'src/cite/',
			'src/faces/',
			'src/cards/',
			'src/feeds/',
			'src/search/',
			'src/browser/',
			'src/styles/',
			'src/site.ts',
			'src/urls.ts',
			'astro:',
			'astro/',
		],
		types: ['src/archive/records', 'src/press/model.ts', 'astro'],
	},
	'src/browser/': {
		code: ['src/words/', 'src/site.ts', 'src/urls.ts', 'package'],
		types: ['src/archive/records', 'src/press/model.ts'],
	},
	'src/styles/': { code: ['package'] },
	'src/site.ts': { code: ['astro/zod'] },
	'src/urls.ts': { code: ['src/site.ts'] },
	// How a finished site takes its place: folders and files, whatever is in them.
	'src/builds/': { code: ['node:'] },
	// What a site consists of, and what of it has changed.
	'src/volumes/': {
		code: [
			'src/archive/',
			'src/builds/',
			'src/cards/',
			'src/faces/',
			'src/search/',
			'src/words/',
			'src/site.ts',
			'src/urls.ts',
			'node:',
		],
		types: ['astro'],
	},
	// How machines share volumes: files and their names, whatever is in them.
	'src/fleet/': { code: ['node:', 'package'] },
	// What a host is told and given beside the pages.
	'src/hosting/': { code: ['src/site.ts', 'src/urls.ts', 'node:'] },
	// Doors to the outside: they start what others do.
	'src/commands/': { code: ['src/', 'node:', 'astro', 'package'] },
	'src/desk/': { code: ['src/', 'node:', 'astro', 'package'] },
};

function view(): readonly string[] {
	return [
		'src/words/',
		'src/components/',
		'src/layouts/',
		'src/browser/',
		'src/cite/',
		'src/feeds/',
		'src/faces/',
		'src/cards/',
		'src/styles/',
		'src/search/',
		'src/site.ts',
		'src/urls.ts',
		'astro:',
	];
}

const imports = sources('src/**/*.{ts,astro}').flatMap(importsOf);
const roomOf = (path: string): string | undefined =>
	Object.keys(rooms).find((room) => path.startsWith(room));

const isAllowed = ({ target }: Import, allowed: readonly string[]): boolean => {
	const isPackage = !/^(src|tests|content|public)\/|^node:|^astro\b/.test(target);
	return allowed.some((name) => (name === 'package' ? isPackage : target.startsWith(name)));
};

test('every file stands in a room of the house', () => {
	const paths = sources('src/**/*.{ts,astro}').map(({ path }) => path);
	expect(paths.filter((path) => !roomOf(path))).toEqual([]);
});

test('every room imports only what its place in the flow allows', () => {
	const faults = imports.filter((each) => {
		const room = roomOf(each.from);
		if (!room || each.target.startsWith(room)) return false;
		const { code, types = [] } = rooms[room] ?? { code: [] };
		return !isAllowed(each, each.typeOnly ? [...code, ...types] : code);
	});
	expect(faults.map(({ from, target }) => `${from} imports ${target}`)).toEqual([]);
});

test('only the queries of the archive read the content collections', () => {
	const readers = imports.filter(({ target, typeOnly }) => target === 'astro:content' && !typeOnly);
	const allowed = /^src\/(archive\/queries[\w-]*\.ts|content\.config\.ts)$/;
	expect(readers.map(({ from }) => from).filter((path) => !allowed.test(path))).toEqual([]);
});

test('nothing under src imports a test', () => {
	expect(imports.filter(({ target }) => target.startsWith('tests/'))).toEqual([]);
});

test('reads the imports of code, types, script tags and calls', () => {
	const text = `---
import type { A } from './a.ts';
import { type B, type C } from '../site.ts';
import { type D, e } from 'e';
---
<script src="./f.ts"></script>
<script>
	import './g.ts';
	const h = await import('h');
</script>`;
	const found = importsOf({ path: 'src/pages/x.astro', text });
	expect(found.map(({ target, typeOnly }) => `${target}${typeOnly ? ' type' : ''}`)).toEqual([
		'src/pages/a.ts type',
		'src/site.ts type',
		'e',
		'src/pages/g.ts',
		'h',
		'src/pages/f.ts',
	]);
});
