import type { ArticleData } from '../../src/feeds/article-data.ts';
import { buildFiles } from '../../src/search/build-files.ts';
import { type Data, loadData, type ReadTwin } from '../../src/search/load-data.ts';
import type { Read } from '../../src/search/open-part.ts';
import type { Field, SearchRecord } from '../../src/search/record.ts';

/** A record with what a test says of it. */
export function makeRecord(
	id: string,
	passages: readonly (readonly [Field, string])[],
	more: Partial<SearchRecord> = {},
): SearchRecord {
	return {
		id,
		kind: 'article',
		heading: passages.find(([field]) => field === 'title')?.[1] ?? id,
		digest: `${id} ${JSON.stringify(passages)}`,
		volume: 'undated',
		issue: 'one',
		page: '版次不详',
		authors: [],
		places: [],
		passages: passages.map(([field, text]) => ({ field, text })),
		...more,
	};
}

/** Reads built search data as the browser would; `asked` lists the files in order. */
export function readBuilt(
	records: readonly SearchRecord[],
	most?: number,
): {
	readonly read: Read;
	readonly readTwin: ReadTwin;
	readonly asked: string[];
} {
	const files = new Map(buildFiles(records, { most }));
	const asked: string[] = [];
	return {
		asked,
		readTwin: async (id) => twinOf(records.find((record) => record.id === id)),
		read: async (path) => {
			asked.push(path);
			const bytes = files.get(path.replace(/\?.*/, ''));
			if (!bytes) throw new Error(`404 ${path}`);
			return bytes;
		},
	};
}

/** Addresses as the page gives them. */
export const addresses = { article: '/articles/*/', photo: '/photos/#*' };

/** Opens built search data. */
export function openBuilt(records: readonly SearchRecord[]): Data {
	const { read, readTwin } = readBuilt(records);
	return loadData(read, readTwin, addresses);
}

function twinOf(record: SearchRecord | undefined): ArticleData {
	if (!record) throw new Error('404');
	const body = record.passages.filter(({ field }) => field === 'body').map(({ text }) => text);
	return {
		id: record.id,
		url: `https://xianbao.example/articles/${record.id}/`,
		paper: record.paper?.name ?? null,
		date: record.date ?? null,
		issue: record.issue,
		page: record.page,
		pageNumber: null,
		headline: record.heading,
		kicker: null,
		deck: null,
		byline: record.authors.map((name) => ({ name })),
		credit: null,
		column: record.column ?? null,
		county: record.county?.code ?? null,
		countyName: record.county?.name ?? null,
		mentions: [],
		truncated: [],
		confidence: 1,
		fingerprint: '',
		text: body,
		photos: [],
		paragraphs: [],
	};
}

/** A small repeatable source of chance. */
export function makeChance(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}
