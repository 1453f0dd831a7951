import type { Relation } from './records-views.ts';

/** A term in more articles than this says little, and following it would cost the square of its list. */
const longestList = 24;
const fewestShared = 2;

/** How common each term of an article is in the language (1 and up), by term. */
export type Terms = ReadonlyMap<string, number>;

/**
 * Relates the articles of one volume by the rare terms they share: each with those of its own group
 * and of the groups before, so that what is printed later changes nothing about earlier pages.
 * `groups` hold terms by article id. In time linear in the number of terms: only lists of at most 24
 * articles are followed.
 */
export function relateArticles(
	groups: readonly ReadonlyMap<string, Terms>[],
	limit: number,
): ReadonlyMap<string, readonly Relation[]> {
	const lists = new Map<string, string[]>();
	const relations = new Map<string, readonly Relation[]>();
	let size = 0;
	for (const group of groups) {
		size += group.size;
		for (const [id, own] of group) {
			for (const term of own.keys()) {
				const list = lists.get(term);
				if (list) list.push(id);
				else lists.set(term, [id]);
			}
		}
		for (const [id, own] of group) relations.set(id, relate(id, own, lists, size).slice(0, limit));
	}
	return relations;
}

/** The best first. `lists` holds the articles of each term, `size` is how many articles there are. */
function relate(
	id: string,
	own: Terms,
	lists: ReadonlyMap<string, readonly string[]>,
	size: number,
): readonly Relation[] {
	const longest = Math.min(longestList, Math.max(2, Math.floor(size / 6)));
	const found = new Map<string, { score: number; terms: [string, number][] }>();
	for (const [term, common] of own) {
		const list = lists.get(term) ?? [];
		if (list.length < 2 || list.length > longest) continue;
		const weight = Math.log(size / list.length) * Math.log(1e5 / common) * Math.sqrt(term.length);
		for (const other of list) {
			if (other === id) continue;
			const relation = found.get(other) ?? { score: 0, terms: [] };
			relation.score += weight;
			relation.terms.push([term, weight]);
			found.set(other, relation);
		}
	}
	return [...found]
		.filter(([, relation]) => relation.terms.length >= fewestShared)
		.sort(([a, one], [b, two]) => two.score - one.score || (a < b ? -1 : 1))
		.map(([other, { score, terms }]) => ({
			id: other,
			score,
			terms: terms.sort(([, a], [, b]) => b - a).map(([term]) => term),
		}));
}
