import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ComposedPage, composePage } from '../corpus-tools/compose-page.ts';
import type { Corpus, CorpusArticle, Furnishings } from '../corpus-tools/load-corpus.ts';
import { planPages } from '../corpus-tools/plan-pages.ts';
import { type Random, seedRandom } from '../corpus-tools/random.ts';
import { signAgain } from './sign-again.ts';

interface Further {
	readonly crossheads: readonly (readonly string[])[];
	readonly kickers: readonly string[];
	readonly decks: readonly string[];
	readonly captions: readonly string[];
	readonly labels: readonly string[];
	readonly slogans: readonly string[];
	readonly heads: readonly string[];
}

const SETS = 10;
const CAPTION_STYLES = [undefined, '摄', '摄影报道', 'line', 'bare'] as const;

/**
 * Pages of a corpus for learning line roles: the same articles, but each tenth of the pages gives
 * many of them other crossheads, kickers, decks, captions, bylines and labels, so that no article's
 * own headings are learnt by heart.
 */
export function composeLessons(corpus: Corpus, count: number): ComposedPage[] {
	const text = readFileSync(join(import.meta.dirname, 'role-lessons.yaml'), 'utf8');
	const further = parse(text) as Further;
	const add = (own: Furnishings, random: Random): Furnishings => ({
		...own,
		labels: [...own.labels, ...random.shuffle(further.labels).slice(0, 40)],
		slogans: [...own.slogans, ...further.slogans],
		heads: [...own.heads, ...further.heads],
	});
	return Array.from({ length: SETS }, (_, set) => {
		const random = seedRandom(`roles ${set}`);
		const articles = corpus.articles.map((article) => vary(article, further, random));
		const varied = {
			articles,
			hans: add(corpus.hans, random),
			hant: add(corpus.hant, random),
		};
		const plans = planPages(varied, count / SETS, random);
		return plans.map((plan) => composePage(plan, varied, seedRandom(`${set} ${plan.name}`)));
	}).flat();
}

function vary(article: CorpusArticle, further: Further, random: Random): CorpusArticle {
	const { int, pick } = random;
	const headed = article.paragraphs.some((text) => text.startsWith('##'));
	const long = article.paragraphs.length >= 4 && article.genre !== 'verse';
	const style = pick(CAPTION_STYLES);
	const credit = style ? article.byline.slice(0, 1) : [];
	const photo = {
		caption: pick(further.captions),
		credit,
		...(style && credit.length > 0 ? { style } : {}),
	};
	return {
		...article,
		...(int(6) === 0 ? { kicker: int(3) === 0 ? [] : [pick(further.kickers)] } : {}),
		...(int(3) === 0 ? { headline: breakHeadline(article.headline, random) } : {}),
		...(int(7) === 0 ? { deck: pick(further.decks) } : {}),
		...(int(5) === 0 ? { photos: [photo] } : {}),
		...(int(2) === 0 ? signAgain(article, random) : {}),
		...(long && int(headed ? 3 : 2) === 0
			? { paragraphs: setCrossheads(article.paragraphs, pick(further.crossheads)) }
			: {}),
	};
}

/** A headline of one line broken in two where a paper would: after a colon, a comma, a closing quote. */
function breakHeadline(headline: readonly string[], { pick }: Random): readonly string[] {
	const [only = '', ...others] = headline;
	const places = [...only.matchAll(/[：，”’？！ ]/gu)]
		.map(({ index, 0: mark }) => ({ at: index + 1, mark }))
		.filter(({ at }) => at >= 5 && only.length - at >= 4);
	if (others.length > 0 || places.length === 0) return headline;
	const { at } = pick(places);
	return [only.slice(0, at).replace(/[ ，]$/u, ''), only.slice(at)];
}

/** Spreads crossheads over the paragraphs after the lead, in place of those there are. */
function setCrossheads(paragraphs: readonly string[], heads: readonly string[]): string[] {
	const plain = paragraphs.filter((text) => !text.startsWith('## '));
	const every = Math.max(1, Math.floor((plain.length - 1) / heads.length));
	return plain.flatMap((text, i) => {
		const head = i > 0 && (i - 1) % every === 0 ? heads[(i - 1) / every] : undefined;
		return head === undefined ? [text] : [`## ${head}`, text];
	});
}
