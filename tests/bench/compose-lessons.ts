import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ComposedPage, composePage } from '../corpus-tools/compose-page.ts';
import { type CorpusArticle, loadCorpus } from '../corpus-tools/load-corpus.ts';
import { planPages } from '../corpus-tools/plan-pages.ts';
import { type Random, seedRandom } from '../corpus-tools/random.ts';

interface Further {
	readonly crossheads: readonly (readonly string[])[];
	readonly kickers: readonly string[];
	readonly decks: readonly string[];
	readonly captions: readonly string[];
	readonly labels: readonly string[];
	readonly slogans: readonly string[];
}

const SETS = 10;

/**
 * Pages of the train half for learning line roles: the same articles, but each tenth of the pages
 * gives many of them other crossheads, kickers, decks, captions and labels, so that no article's own
 * headings are learnt by heart.
 */
export function composeLessons(count: number): ComposedPage[] {
	const corpus = loadCorpus(join(import.meta.dirname, '../corpus/train'));
	const text = readFileSync(join(import.meta.dirname, 'role-lessons.yaml'), 'utf8');
	const further = parse(text) as Further;
	return Array.from({ length: SETS }, (_, set) => {
		const random = seedRandom(`roles ${set}`);
		const articles = corpus.articles.map((article) => vary(article, further, random));
		const labels = [...corpus.hans.labels, ...further.labels];
		const slogans = [...corpus.hans.slogans, ...further.slogans];
		const varied = { ...corpus, articles, hans: { ...corpus.hans, labels, slogans } };
		const plans = planPages(varied, count / SETS, random);
		return plans.map((plan) => composePage(plan, varied, seedRandom(`${set} ${plan.name}`)));
	}).flat();
}

function vary(article: CorpusArticle, further: Further, random: Random): CorpusArticle {
	const { int, pick } = random;
	if (article.script === 'hant') return article;
	const headed = article.paragraphs.some((text) => text.startsWith('##'));
	const long = article.paragraphs.length >= 5 && article.genre !== 'verse';
	return {
		...article,
		...(int(8) === 0 ? { kicker: [pick(further.kickers)] } : {}),
		...(int(8) === 0 ? { deck: pick(further.decks) } : {}),
		...(int(5) === 0 ? { photos: [{ caption: pick(further.captions), credit: [] }] } : {}),
		...(long && !headed && int(2) === 0
			? { paragraphs: setCrossheads(article.paragraphs, pick(further.crossheads)) }
			: {}),
	};
}

/** Spreads crossheads over the paragraphs after the lead. */
function setCrossheads(paragraphs: readonly string[], heads: readonly string[]): string[] {
	const every = Math.max(1, Math.floor((paragraphs.length - 1) / heads.length));
	return paragraphs.flatMap((text, i) => {
		const head = i > 0 && (i - 1) % every === 0 ? heads[(i - 1) / every] : undefined;
		return head === undefined ? [text] : [`## ${head}`, text];
	});
}
