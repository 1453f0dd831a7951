import type { PagePlan } from './compose-page.ts';
import type { Level } from './faults.ts';
import type { Corpus, CorpusArticle } from './load-corpus.ts';
import type { Random } from './random.ts';

/** The sets a page may count for; `genres` and `traditional` are other papers than a county's party page. */
const CYCLE = [
	'easy',
	'medium',
	'hard',
	'genres',
	'medium',
	'hard',
	'traditional',
	'genres',
	'hard',
	'medium',
	'genres',
	'easy',
] as const;

/** What the pages of a party-building supplement mostly hold. */
const MAIN = ['report', 'feature', 'list', 'biography'];

/**
 * Plans `count` pages of three to nine articles. Each pool is dealt out to its end before an article
 * comes again, so that all stand on about the same number of pages.
 */
export function planPages(corpus: Corpus, count: number, random: Random): PagePlan[] {
	const simplified = corpus.articles.filter((article) => article.script === 'hans');
	const traditional = corpus.articles.filter((article) => article.script === 'hant');
	const decks = {
		main: makeDeck(
			simplified.filter(({ genre }) => MAIN.includes(genre)),
			random,
		),
		other: makeDeck(
			simplified.filter(({ genre }) => !MAIN.includes(genre)),
			random,
		),
		traditional: makeDeck(traditional, random),
	};
	return Array.from({ length: count }, (_, at) => {
		const difficulty = CYCLE[at % CYCLE.length] ?? 'easy';
		const mixed = difficulty === 'genres' || difficulty === 'traditional';
		const level: Level = mixed
			? random.pick(['easy', 'easy', 'medium', 'medium', 'hard'])
			: difficulty;
		const [least, most] = level === 'easy' ? [3, 5] : [4, 9];
		const wanted = least + random.int(most - least + 1);
		const articles: CorpusArticle[] = [];
		// No article stands on a page twice: a small set makes small pages.
		const size = difficulty === 'traditional' ? Math.min(wanted, 4, traditional.length) : wanted;
		while (articles.length < size) {
			const deck = difficulty === 'traditional' ? 'traditional' : isMain(difficulty, random);
			const article = decks[deck]();
			if (!articles.includes(article)) articles.push(article);
		}
		return { name: String(at + 1).padStart(2, '0'), difficulty, level, articles };
	});
}

const isMain = (difficulty: string, random: Random): 'main' | 'other' =>
	difficulty !== 'genres' && random.chance(0.7) ? 'main' : 'other';

function makeDeck(articles: readonly CorpusArticle[], random: Random): () => CorpusArticle {
	let deck: CorpusArticle[] = [];
	return () => {
		if (deck.length === 0) deck = random.shuffle(articles);
		const article = deck.pop();
		if (!article) throw new Error('The corpus has no article for this kind of page');
		return article;
	};
}
