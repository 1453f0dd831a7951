import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { parseDivisions } from '../../../src/archive/divisions/divisions-file.ts';
import { mulberry } from '../search/make-archive.ts';

/** Papers of the made archive: its issues are dealt out to them, two years each at ten a month. */
const papers = 5;
const perIssue = 20;
const perPage = 5;
const counties = 100;

/** Kinds of words that are swapped for others of their kind; function words make the language. */
const swapped = /^(?:n|v|vn|a|nz|nr)$/;

/**
 * Writes the `content/` of a made archive: `count` articles in issues of twenty, on pages that the
 * press reads. Sentences are the seeds', most of them with words swapped for others of their kind
 * from the whole dictionary, the common ones more often: the vocabulary grows as a real archive's
 * does. Lengths are spread as in print, 1,085 characters in the mean. The same count and seed make
 * the same archive, and a longer archive begins with the issues of a shorter one.
 */
export function makeContent(folder: string, count: number, seed: number): void {
	const places = chooseCounties(seed);
	const write = makeWriter(seed);
	for (let paper = 0; paper < papers; paper++) {
		const home = places[paper * (counties / papers)];
		save(folder, `papers/made-${paper}.yaml`, `name: 试验报${paper + 1}\nhome: '${home?.code}'\n`);
	}
	for (let issue = 0; issue * perIssue < count; issue++) {
		const paper = issue % papers;
		const at = Math.floor(issue / papers);
		const month = String(1 + (Math.floor(at / 10) % 12)).padStart(2, '0');
		const day = String(1 + (at % 10) * 2).padStart(2, '0');
		const date = `${2001 + Math.floor(at / 120)}-${month}-${day}`;
		const name = `issues/made-${paper}-${date}`;
		const pages: string[] = [];
		const articles = Math.min(perIssue, count - issue * perIssue);
		for (let page = 0; page * perPage < articles; page++) {
			pages.push(`  p${page + 1}: { number: ${page + 1} }\n`);
			const chance = mulberry(seed * 1_000_003 + issue * 8 + page);
			const held = Math.min(perPage, articles - page * perPage);
			const texts = Array.from({ length: held }, () => {
				const within = places.slice(paper * (counties / papers), (paper + 1) * (counties / papers));
				return write(within[Math.floor(chance() * within.length)]?.name ?? '', chance);
			});
			save(folder, `${name}/p${page + 1}.txt`, `${texts.join('\n')}\n`);
		}
		save(
			folder,
			`${name}/issue.yaml`,
			`paper: made-${paper}\ndate: ${date}\npages:\n${pages.join('')}`,
		);
	}
}

function save(folder: string, path: string, text: string): void {
	const file = join(folder, path);
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, text);
}

function chooseCounties(seed: number): readonly { readonly code: string; readonly name: string }[] {
	const chance = mulberry(seed);
	const table = parseDivisions(readFileSync('src/archive/divisions/divisions.tsv', 'utf8'))
		.filter(({ code, name }) => /^\d{6}$/.test(code) && !code.endsWith('00') && name.endsWith('县'))
		.filter(({ name }) => name.length === 3);
	const start = Math.floor(chance() * (table.length - counties));
	return table.slice(start, start + counties);
}

type Writer = (county: string, chance: () => number) => string;

function makeWriter(seed: number): Writer {
	const cutter = Jieba.withDict(dict);
	const tagged = globSync('content/issues/*/p1.txt')
		.sort()
		.flatMap((file) => readFileSync(file, 'utf8').split(/(?<=。)|\n/u))
		.map((line) => line.trim())
		.filter((line) => line.length > 12 && line.endsWith('。') && !line.includes('本报讯'))
		.map((line) => cutter.tag(line));
	const byKind = wordsByKind();
	const chanceOfNames = mulberry(seed + 1);
	const draw = (kind: string, chance: () => number): string => {
		const { words, sums } = byKind.get(kind) ?? { words: [], sums: [] };
		return words[search(sums, chance() * (sums.at(-1) ?? 0))] ?? '';
	};
	const names = Array.from({ length: 2000 }, () => draw('nr', chanceOfNames)).filter(
		(name) => name.length === 2 || name.length === 3,
	);
	const sentence = (chance: () => number): string =>
		(tagged[Math.floor(chance() * tagged.length)] ?? [])
			.map(({ word, tag }) =>
				swapped.test(tag) && word.length > 1 && chance() < 0.4 ? draw(tag, chance) : word,
			)
			.join('')
			.replace(/\d+/g, (digits) => String(1 + Math.floor(chance() * 10 ** digits.length)));
	return (county, chance) => {
		// The product of chances is spread to one side, as lengths in print are.
		const length = 250 + 3340 * chance() * chance();
		const noun = () => draw('n', chance);
		const headline = `${county}：${draw('v', chance)}${noun()}${draw('v', chance)}${noun()}`;
		const author = names[Math.floor(chance() * names.length)];
		const paragraphs: string[] = [];
		for (let written = 0; written < length; written += paragraphs.at(-1)?.length ?? 1) {
			const lead = written === 0 ? `本报讯（通讯员 ${author}）近日，${county}` : '';
			paragraphs.push(lead + sentence(chance) + sentence(chance) + sentence(chance));
		}
		return `${[headline, ...paragraphs].join('\n\n')}\n`;
	};
}

/** The dictionary's words by kind with running sums, so that common words are drawn more often. */
function wordsByKind() {
	const kinds = new Map<string, { words: string[]; sums: number[] }>();
	for (const row of Buffer.from(dict).toString('utf8').split('\n')) {
		const [word = '', frequency, kind = ''] = row.trim().split(' ');
		if (word.length < 2 || !swapped.test(kind)) continue;
		const held = kinds.get(kind) ?? { words: [], sums: [] };
		held.words.push(word);
		held.sums.push((held.sums.at(-1) ?? 0) + Number(frequency) + 1);
		kinds.set(kind, held);
	}
	return kinds;
}

/** Index of the first sum above a number. */
function search(sums: readonly number[], wanted: number): number {
	let [low, high] = [0, sums.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sums[middle] ?? 0) > wanted) high = middle;
		else low = middle + 1;
	}
	return low;
}
