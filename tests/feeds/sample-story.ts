import type { Story } from '../../src/archive/records.ts';
import type { Block, Role } from '../../src/press/model.ts';

const place = { page: 'sample/p1', start: 0, end: 1 };

/** A block of a story, taken from one source line. */
function sampleBlock(role: Role, text: string, line: number): Block {
	return {
		id: `sample-p1-${line}`,
		role,
		because: 'sample',
		text,
		pieces: [{ from: 0, to: text.length, place, line }],
	};
}

/** A story about 镇巴县 of which everything is known but what `article` and `issue` leave out. */
export function sampleStory(
	article: Partial<Story['article']> = {},
	issue: Partial<Story['issue']> = {},
): Story {
	const base = {
		id: 'sample-p1-1',
		byline: [{ name: '王小明', post: '通讯员' }],
		mentions: [],
		truncated: [],
		confidence: 0.9,
		pages: ['sample/p1'],
		issue: 'sample',
		page: 'sample/p1',
		length: 5,
		lead: '今年以来',
		volume: 'undated',
		fingerprint: 'f',
		digest: 'd',
	};
	return {
		article: { ...base, ...article },
		title: [article.headline ?? '无题（今年以来）'],
		issue: {
			id: 'sample',
			pages: ['sample/p1'],
			inferences: [],
			volume: 'undated',
			size: { articles: 1, photos: 0, length: 9 },
			reading: 'r',
			digest: 'd',
			...issue,
		},
		page: {
			id: 'sample/p1',
			issue: 'sample',
			file: 'content/issues/sample/p1.txt',
			sha256: '0',
			encoding: 'utf-8',
			lines: 9,
			articles: ['sample-p1-1'],
			photos: [],
			furniture: [],
			notices: [],
			corrections: [],
			withheld: [],
			digest: 'd',
		},
		county: {
			code: '610728',
			name: '镇巴县',
			prefecture: { code: '6107', name: '汉中市' },
			province: { code: '61', name: '陕西省' },
			counts: { articles: 1, mentioned: 0, photos: 0 },
			years: [],
			townships: [],
			authors: [],
			columns: [],
			articles: ['sample-p1-1'],
			mentioned: [],
			photos: [],
			digest: 'd',
		},
		photos: [],
		blocks: [
			sampleBlock('headline', '镇巴：<茶>香', 1),
			sampleBlock('crosshead', '一片叶子', 3),
			sampleBlock('body', '今年以来，A&B 公司', 5),
			sampleBlock('duplicate', 'A&B 公司', 7),
		],
	};
}
