import type { Card } from './records.ts';

/** How early in the page a story stands, and how much room it takes, as a newspaper would weigh it. */
function weigh({ article, page }: Card): number {
	const order = page.articles.indexOf(article.id);
	const heads = (article.kicker ? 0.35 : 0) + (article.deck ? 0.35 : 0);
	const doubt = (article.truncated.length > 0 ? 0.8 : 0) + (article.headline === undefined ? 2 : 0);
	const first = page.number === undefined || page.number === 1 ? 0.4 : 0;
	return Math.log(200 + article.length) / 3 - Math.sqrt(order) * 0.6 + heads + first - doubt;
}

/**
 * Stories for the front page, weightiest first, by turns from each issue given, so that no issue
 * takes the page alone: the first of each, then the second of each, and so on. `issues` holds the
 * cards of each issue in print order, the newest issue first.
 */
export function rankFront(issues: readonly (readonly Card[])[], limit: number): readonly Card[] {
	const ranked = issues.map((cards) => [...cards].sort((a, b) => weigh(b) - weigh(a)));
	const rounds = Math.max(0, ...ranked.map((cards) => cards.length));
	const chosen: Card[] = [];
	for (let round = 0; round < rounds && chosen.length < limit; round += 1) {
		const turn = ranked.flatMap((cards) => cards.slice(round, round + 1));
		chosen.push(...turn.sort((a, b) => weigh(b) - weigh(a)));
	}
	return chosen.slice(0, limit);
}
