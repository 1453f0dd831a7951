import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findCounties } from '../../../src/press/articles/find-counties.ts';
import type { Block, Role } from '../../../src/press/model.ts';
import { block, worldOf } from '../places/world.ts';
import { articleOf, photo } from './article-like.ts';

interface Gold {
	readonly articles: readonly {
		readonly id: string;
		readonly county: string | null;
		readonly lines: readonly (readonly [number, string, boolean])[];
	}[];
	readonly photos: readonly {
		readonly caption: string;
		readonly article: string | null;
		readonly county: string | null;
	}[];
}

const roles: Record<string, Role> = { title: 'headline', subtitle: 'deck' };

/** Articles as the gold has them: each line a block, a line that joins part of the one before. */
function articlesOf(gold: Gold, lines: readonly string[]) {
	return gold.articles.map(({ id, lines: ofArticle }) => {
		const blocks: Block[] = [];
		for (const [number, role, joins] of ofArticle) {
			const text = (lines[number - 1] ?? '').replace(/^#+ /, '');
			const last = joins && role === 'body' ? blocks.pop() : undefined;
			blocks.push(block(roles[role] ?? (role as Role), (last?.text ?? '') + text));
		}
		return articleOf(id, blocks);
	});
}

test.each(readdirSync('tests/golden'))('finds the counties of %s as its gold has them', (issue) => {
	const gold = JSON.parse(readFileSync(`tests/golden/${issue}/gold.json`, 'utf8')) as Gold;
	const lines = readFileSync(`content/issues/${issue}/p1.txt`, 'utf8').split('\n');
	const photos = gold.photos.map(({ caption, article }) => photo(caption, article ?? undefined));
	const found = findCounties(articlesOf(gold, lines), photos, worldOf());
	const codes = (items: readonly { county?: { code: string } }[]) =>
		items.map(({ county }) => county?.code ?? null);
	expect(codes(found.articles)).toEqual(gold.articles.map(({ county }) => county));
	expect(codes(found.photos)).toEqual(gold.photos.map(({ county }) => county));
});
