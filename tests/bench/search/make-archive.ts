import { globSync, readFileSync } from 'node:fs';
import type { ArticleData } from '../../../src/feeds/article-data.ts';
import type { SearchRecord } from '../../../src/search/record.ts';

/** An article of a made archive, as search is told of it and as its data twin tells it. */
export interface MadeArticle {
	readonly record: SearchRecord;
	readonly twin: ArticleData;
}

/** Characters of a body, about. */
const LENGTH = 1250;
const PROVINCES = ['陕西省', '河南省', '四川省', '云南省'];

/**
 * Makes an archive from the seeds' sentences: half of them as they stand, half with words swapped
 * for others by frequency. The same count and seed make the same archive.
 */
export function makeArchive(count: number, seed: number): readonly MadeArticle[] {
	const chance = mulberry(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
	const sentences = globSync('content/issues/*/p1.txt')
		.sort()
		.flatMap((file) => readFileSync(file, 'utf8').split(/(?<=。)|\n/u))
		.map((line) => line.trim())
		.filter((line) => line.length > 8);
	const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
	const cut = sentences.map((line) => [...segmenter.segment(line)]);
	const words = cut.flat().flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
	const names = Array.from(
		{ length: 400 },
		() => pick(words).slice(0, 1) + pick(words).slice(0, 2),
	);
	const sentence = (): string => {
		const at = Math.floor(chance() * sentences.length);
		if (chance() < 0.5) return sentences[at] ?? '';
		return (cut[at] ?? [])
			.map(({ segment, isWordLike }) => (isWordLike && chance() < 0.35 ? pick(words) : segment))
			.join('');
	};
	return Array.from({ length: count }, (_, index) => {
		const text: string[] = [];
		for (let length = 0; length < LENGTH; length += text.at(-1)?.length ?? 1) {
			text.push(sentence() + sentence() + sentence());
		}
		const issue = `made-${String(Math.floor(index / 20)).padStart(4, '0')}`;
		const page = 1 + Math.floor((index % 20) / 5);
		const county = Math.floor(chance() * 100);
		return makeArticle({
			id: `${issue}-p${page}-${3 + (index % 5) * 20}`,
			issue,
			page,
			date: new Date(Date.UTC(2024, 11, 31 - Math.floor(index / 20))).toISOString().slice(0, 10),
			headline: `${pick(words)}${pick(words)}：${pick(words)}${pick(words)}${pick(words)}`,
			author: pick(names),
			county,
			text,
		});
	});
}

function makeArticle(made: {
	readonly id: string;
	readonly issue: string;
	readonly page: number;
	readonly date: string;
	readonly headline: string;
	readonly author: string;
	readonly county: number;
	readonly text: readonly string[];
}): MadeArticle {
	const { id, issue, page, date, headline, author, county, text } = made;
	const code = String(610000 + county);
	const province = PROVINCES[Math.floor(county / 25)] ?? '';
	const byline = `通讯员 ${author}`;
	return {
		record: {
			id,
			kind: 'article',
			digest: id,
			heading: headline,
			volume: `made-${date.slice(0, 4)}`,
			issue,
			date,
			paper: { id: 'made', name: '试验报' },
			page: `第${page}版`,
			county: { code, name: `第${county}县`, province: { code: code.slice(0, 2), name: province } },
			authors: [author],
			places: [`第${county}县`],
			passages: [
				{ field: 'title', text: headline },
				{ field: 'byline', text: byline },
				...text.map((line) => ({ field: 'body' as const, text: line })),
			],
		},
		twin: {
			id,
			url: `https://xianbao.example/articles/${id}/`,
			paper: '试验报',
			date,
			issue,
			page: `${issue}/p${page}`,
			pageNumber: page,
			headline,
			kicker: null,
			deck: null,
			byline: [{ name: author, post: '通讯员' }],
			credit: null,
			column: null,
			county: code,
			countyName: `第${county}县`,
			mentions: [],
			truncated: [],
			confidence: 1,
			fingerprint: '0'.repeat(64),
			text,
			photos: [],
			paragraphs: text.map((_, line) => ({
				id: `${id}-${line}`,
				role: 'body',
				lines: [line * 2 + 1],
				pages: [`${issue}/p${page}`],
			})),
		},
	};
}

/** A small, good source of chance: the same seed gives the same numbers on every machine. */
export function mulberry(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
