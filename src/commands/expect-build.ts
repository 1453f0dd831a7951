import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { belowBase } from '../archive/article-path.ts';
import { readEdition } from '../archive/read-edition.ts';
import { urls } from '../urls.ts';
import type { Expected } from './watch-build.ts';

/** What is not rendered as a page: bundles, search data, packed siblings and what hosts read. */
const notPages = /^(?:_astro|search\/data)\/|\.(?:br|gz|zst)$|^_headers$/;

/** What a build of this edition has to do; the site that stands tells how many files to expect. */
export function expectBuild(root: string): Expected {
	const dist = join(root, 'dist');
	const entries = existsSync(dist)
		? readdirSync(`${dist}/.`, { recursive: true, withFileTypes: true })
		: [];
	const files = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(dist.length + 1));
	const { articles } = readEdition(root);
	return {
		volumeOf: new Map(
			articles.map(({ id, volume }) => [
				`${belowBase(urls.article(id)).slice(1)}index.html`,
				volume,
			]),
		),
		files: files.filter((file) => !notPages.test(file)).length,
	};
}
