import { globSync, readFileSync } from 'node:fs';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { parseDivisions } from '../../../src/archive/divisions/divisions-file.ts';
import { mulberry } from '../search/make-archive.ts';
import { openWords } from './draw-words.ts';

/** An article of a made archive, as its author knows it. */
export interface MadeArticle {
	readonly headline: string;
	readonly author: string;
	readonly county: MadePlace;
	readonly paragraphs: readonly string[];
}

/** An issue of a made archive; its articles page by page. */
export interface MadeIssue {
	readonly id: string;
	readonly paper: MadePaper;
	/** Of the calendar: `2001-03-09`. */
	readonly date: string;
	readonly pages: readonly (readonly MadeArticle[])[];
}

/** A paper of a made archive, and the county it is at home in. */
export interface MadePaper {
	readonly id: string;
	readonly name: string;
	readonly home: MadePlace;
}

interface MadePlace {
	readonly code: string;
	readonly name: string;
}

/** Issues are dealt out to the papers, ten a month each: 2,400 articles a year and paper. */
const papers = 5;
const perIssue = 20;
const perPage = 5;
const counties = 100;

/**
 * Makes the issues of an archive of `count` articles, twenty in each. Sentences are the seeds', most
 * of them with words swapped for others of their kind from the whole dictionary, the common ones more
 * often: the vocabulary grows as a real archive's does. Lengths are spread as in print, 1,085
 * characters in the mean. The same count and seed make the same archive, and a longer archive begins
 * with the issues of a shorter one: `from` leaves out so many of them.
 */
export function* makeIssues(count: number, seed: number, from = 0): Generator<MadeIssue> {
	const places = chooseCounties(seed);
	const write = makeWriter(seed);
	const near = counties / papers;
	for (let issue = from; issue * perIssue < count; issue++) {
		const of = issue % papers;
		const at = Math.floor(issue / papers);
		const month = String(1 + (Math.floor(at / 10) % 12)).padStart(2, '0');
		const day = String(1 + (at % 10) * 2).padStart(2, '0');
		const date = `${2001 + Math.floor(at / 120)}-${month}-${day}`;
		const home = places[of * near] as MadePlace;
		const articles = Math.min(perIssue, count - issue * perIssue);
		const pages = Array.from({ length: Math.ceil(articles / perPage) }, (_, page) => {
			const chance = mulberry(seed * 1_000_003 + issue * 8 + page);
			return Array.from({ length: Math.min(perPage, articles - page * perPage) }, () =>
				write(places[of * near + Math.floor(chance() * near)] as MadePlace, chance),
			);
		});
		const paper = { id: `made-${of}`, name: `试验报${of + 1}`, home };
		yield { id: `${paper.id}-${date}`, paper, date, pages };
	}
}

function chooseCounties(seed: number): readonly MadePlace[] {
	const chance = mulberry(seed);
	const table = parseDivisions(readFileSync('src/archive/divisions/divisions.tsv', 'utf8'))
		.filter(({ code, name }) => /^\d{6}$/.test(code) && !code.endsWith('00') && name.endsWith('县'))
		.filter(({ name }) => name.length === 3);
	const start = Math.floor(chance() * (table.length - counties));
	return table.slice(start, start + counties);
}

function makeWriter(seed: number): (county: MadePlace, chance: () => number) => MadeArticle {
	const cutter = Jieba.withDict(dict);
	const tagged = globSync('content/issues/*/p1.txt')
		.sort()
		.flatMap((file) => wholeSentences(readFileSync(file, 'utf8')))
		.map((sentence) => cutter.tag(sentence));
	const draw = openWords();
	const chanceOfNames = mulberry(seed + 1);
	const names = Array.from({ length: 2000 }, () => draw('nr', chanceOfNames) ?? '').filter(
		(name) => name.length === 2 || name.length === 3,
	);
	const sentence = (chance: () => number): string =>
		(tagged[Math.floor(chance() * tagged.length)] ?? [])
			.map(({ word, tag }) =>
				word.length > 1 && chance() < 0.4 ? (draw(tag, chance) ?? word) : word,
			)
			.join('')
			.replace(/\d+(?![\d年])/g, (digits) =>
				String(1 + Math.floor(chance() * 10 ** digits.length)),
			);
	return (county, chance) => {
		// The product of chances is spread to one side, as lengths in print are.
		const length = 250 + 3050 * chance() * chance();
		const headline = `${county.name}：${['v', 'n', 'v', 'n'].map((kind) => draw(kind, chance)).join('')}`;
		const author = names[Math.floor(chance() * names.length)] ?? '';
		const paragraphs: string[] = [];
		for (let written = 0; written < length; written += paragraphs.at(-1)?.length ?? 1) {
			const lead = written === 0 ? `近日，${county.name}` : '';
			paragraphs.push(lead + sentence(chance) + sentence(chance) + sentence(chance));
		}
		return { headline, author, county, paragraphs };
	};
}

/** Sentences that stand whole on their page: one broken by a column's end reads as an article's end. */
function wholeSentences(text: string): readonly string[] {
	return text.split('\n').flatMap((line, at, lines) => {
		const before = lines[at - 1]?.trim() ?? '';
		const sentences = line.trim().split(/(?<=。[”’）]?)(?![”’）])/u);
		const whole = /[。”]$/u.test(before) ? sentences : sentences.slice(1);
		return whole.filter(
			(sentence) =>
				sentence.length > 12 &&
				/。[”’）]?$/u.test(sentence) &&
				!sentence.includes('本报讯') &&
				['“”', '‘’', '（）', '《》'].every(
					([open = '', close = '']) => sentence.split(open).length === sentence.split(close).length,
				) &&
				!/^[^\p{L}\d“《‘]/u.test(sentence),
		);
	});
}
