import type { Relation } from './records-views.ts';

/** A term in more articles than this says little, and following it would cost the square of its list. */
const longestList = 24;
const fewestShared = 2;

/**
 * Relates the articles of one volume by the rare terms they share. `terms` holds, by article id, its
 * terms and how common each is in the language (1 and up). In time linear in the number of terms:
 * only lists of at most 24 articles are followed.
 */
export function relateArticles(
	terms: ReadonlyMap<string, ReadonlyMap<string, number>>,
	limit: number,
): ReadonlyMap<string, readonly Relation[]> {
	const lists = new Map<string, string[]>();
	for (const [id, own] of terms) {
		for (const term of own.keys()) {
			const list = lists.get(term);
			if (list) list.push(id);
			else lists.set(term, [id]);
		}
	}
	const share = Math.max(2, Math.floor(terms.size / 6));
	const weigh = (term: string, common: number, list: readonly string[]) =>
		Math.log(terms.size / list.length) * Math.log(1e5 / common) * Math.sqrt(term.length);
	const relate = (id: string, own: ReadonlyMap<string, number>): readonly Relation[] => {
		const found = new Map<string, { score: number; terms: [string, number][] }>();
		for (const [term, common] of own) {
			const list = lists.get(term) ?? [];
			if (list.length < 2 || list.length > Math.min(longestList, share)) continue;
			const weight = weigh(term, common, list);
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
			.slice(0, limit)
			.map(([other, { score, terms: shared }]) => ({
				id: other,
				score,
				terms: shared.sort(([, a], [, b]) => b - a).map(([term]) => term),
			}));
	};
	return new Map([...terms].map(([id, own]) => [id, relate(id, own)]));
}
