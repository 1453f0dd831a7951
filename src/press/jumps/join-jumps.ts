import type { SettledPairs } from '../fixes/settle-pairs.ts';
import type { Article, Notice, World } from '../model.ts';
import { makeNotice } from '../notices.ts';
import { joinParts } from './join-parts.ts';
import { linkParts } from './link-parts.ts';
import type { Part } from './pair-jumps.ts';
import type { Jump } from './read-jumps.ts';

/** The articles of an issue, each whole, and the directions that lead nowhere. */
export interface JoinedArticles {
	readonly articles: readonly Article[];
	readonly orphans: readonly Notice[];
}

/**
 * The articles as their pages have them in, in print order, with all directions printed (下转, 上接)
 * and what an editor has settled; out, one article for the parts of each, in print order of their heads.
 */
export function joinJumps(
	parts: readonly Part[],
	jumps: readonly Jump[],
	world: World,
	settled: SettledPairs,
): JoinedArticles {
	const pairs = linkParts(
		parts.filter(({ article }) => article.blocks.length > 0),
		world,
		settled,
	);
	const next = new Map(pairs.map((pair) => [pair.one, pair]));
	const later = new Set(pairs.map(({ two }) => two));
	const owner = new Map<Jump | undefined, string>();
	const articles = parts.flatMap((part) => {
		if (later.has(part) || part.article.blocks.length === 0) return [];
		let whole = part.article;
		let last = part;
		owner.set(part.back, whole.id);
		for (let pair = next.get(part); pair; pair = next.get(pair.two)) {
			whole = joinParts(whole, pair.two.article, pair);
			last = pair.two;
		}
		owner.set(last.on, whole.id);
		return [whole];
	});
	const paired = new Set(pairs.flatMap(({ one, two }) => [one.on, two.back]));
	const orphans = jumps
		.filter((jump) => !paired.has(jump))
		.map((jump) => {
			const article = owner.get(jump);
			return makeNotice(
				'jumps/orphan',
				jump.place,
				jump.words,
				article === undefined ? {} : { article },
			);
		});
	return { articles, orphans };
}
