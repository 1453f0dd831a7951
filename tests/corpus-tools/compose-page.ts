import { arrangeArticle } from './arrange-article.ts';
import { arrangePage } from './arrange-page.ts';
import { chooseHabits } from './choose-habits.ts';
import { damageArticle } from './damage-article.ts';
import { type Level, RATES } from './faults.ts';
import { furnishPage, type PagePhoto } from './furnish-page.ts';
import type { Corpus, CorpusArticle } from './load-corpus.ts';
import type { Random } from './random.ts';
import { setArticle } from './set-article.ts';
import { type Gold, writeGold, writeText } from './write-page.ts';

/** One page to compose: its articles, the set it counts for and how badly it was recognised. */
export interface PagePlan {
	readonly name: string;
	readonly difficulty: string;
	readonly level: Level;
	readonly articles: readonly CorpusArticle[];
}

export interface ComposedPage {
	readonly text: string;
	readonly gold: Gold;
}

/** Lays out one page with the faults of its level. The same random numbers give the same page. */
export function composePage(plan: PagePlan, corpus: Corpus, random: Random): ComposedPage {
	const rates = RATES[plan.level];
	const script = plan.articles[0]?.script ?? 'hans';
	const habits = chooseHabits(random, script);
	const arranged = plan.articles.map((article, index) => {
		const length = article.paragraphs.join('').length;
		const columns = Math.max(
			1,
			Math.round(length / (rates.columnLength * (0.7 + random.int(60) / 100))),
		);
		const set = setArticle(article, index, Math.min(8, columns), habits, random);
		return arrangeArticle(damageArticle(set, rates, random), rates, habits, random);
	});
	const furnishings = corpus[script];
	const own = plan.articles.flatMap((article, index): PagePhoto[] =>
		article.photos.map((source) => ({ source, article: index })),
	);
	const loose = random.shuffle(furnishings.photos).slice(0, random.pick([0, 1, 1, 1, 2]));
	const photos = [...own, ...loose.map((source): PagePhoto => ({ source }))];
	const extras = { furnishings, photos, articles: plan.articles };
	const page = furnishPage(arrangePage(arranged, rates, random), extras, habits, rates, random);
	const { text, printed } = writeText(page.stretches, habits, random.pick([2, 2, 2, 1, 0]));
	const truncated = arranged.map((one) => one.article.truncated);
	const faults = [...new Set(page.faults)].sort();
	return {
		text,
		gold: {
			source: `${plan.name}.txt`,
			difficulty: plan.difficulty,
			faults,
			...writeGold(printed, plan.articles, truncated, photos, habits),
		},
	};
}
