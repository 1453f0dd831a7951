/** Every notice of the catalogue is raised by something, and not raised by what comes near it. */
import { expect, test } from 'vitest';
import { readArticleText } from '../../src/archive/article-text.ts';
import { checkPapers, findReprints } from '../../src/archive/checks/check-archive.ts';
import { readEdition } from '../../src/archive/read-edition.ts';
import { STATES } from '../../src/press/blocks/roles/states.ts';
import { checkCounty } from '../../src/press/checks/check-county.ts';
import { checkRoles } from '../../src/press/checks/check-roles.ts';
import { raiseNotices } from '../../src/press/checks/raise-notices.ts';
import type { Fix } from '../../src/press/fixes.ts';
import type { Article, Block } from '../../src/press/model.ts';
import { NOTICES, type NoticeId } from '../../src/press/notices.ts';
import { readIssue } from '../../src/press/read-issue.ts';
import { readPage } from '../../src/press/read-page.ts';
import { tempEdition } from '../archive/temp-edition.ts';
import { at, pageText, world } from '../press/fixes/sample-page.ts';

type Raised = readonly { readonly ruleId: string }[];
interface Example {
	readonly raises: () => Raised;
	/** As like it as can be, and no doubt. */
	readonly spares: () => Raised;
}

const traditional = new Map([['祿', '禄']]);
const words = new Map([['蒸蒸日上', 100]]);

/** What the press says of pages. */
function press(texts: readonly string[], fixes: readonly Fix[] = []): Raised {
	const pages = texts.map((text, i) => ({ page: `x/p${i + 1}`, text }));
	return readIssue(pages, { ...world, words, traditional }, fixes).notices;
}
const onPage = (raises: string, spares: string): Example => ({
	raises: () => press([raises]),
	spares: () => press([spares]),
});
const inText = (raises: string, spares: string): Example =>
	onPage(pageText.replace('满满当当', raises), pageText.replace('满满当当', spares));

const place = (start: number) => ({ page: 'x/p1', start, end: start + 2 });
const block = (role: Block['role'], text: string, confidence?: number): Block => {
	const piece = { from: 0, to: 2, place: place(0), line: 1 };
	const rest = { ...piece, from: 2, to: text.length, because: 'joins/cut', line: 3 };
	const pieces = confidence === undefined ? [piece] : [piece, { ...rest, confidence }];
	return { id: 'x-p1-1', role, because: 'test', text, pieces };
};
const body = block('body', '近日，全县春耕全面展开。');
const article = (more: Partial<Article>): Article => ({
	id: 'x-p1-1',
	byline: [],
	mentions: [],
	truncated: [],
	confidence: 0.9,
	pages: ['x/p1'],
	blocks: [block('headline', '春耕'), body],
	headline: '春耕',
	...more,
});
const ofArticle = (raises: Partial<Article>, spares: Partial<Article>): Example => ({
	raises: () => raiseNotices([article(raises)]),
	spares: () => raiseNotices([article(spares)]),
});

const match = (code: string, start: number) => ({
	code,
	text: '镇巴',
	because: 'test',
	place: place(start),
});
/** The first is the county the article is set in; the one at 0 stands in the headline. */
const located = (...[county, ...mentions]: readonly ReturnType<typeof match>[]): Raised =>
	checkCounty([article({ ...(county && { county }), mentions })]);

function doubtRole(headline: number): Raised {
	const [page] = readPage({ page: 'x/p1', text: '党建赋能' }, world, []);
	const odds = STATES.map((state) =>
		state === 'headline' ? headline : state === 'crosshead' ? 1 - headline : 0,
	);
	if (!page) throw new Error('Unexpected page without a draft');
	const { shape } = page;
	return checkRoles(
		{ shape, states: ['headline'], odds: [Float64Array.from(odds)] },
		new Set<number>(),
	);
}

function reprint(text: string): Raised {
	const root = tempEdition({
		'content/issues/a/p1.txt': pageText,
		'content/issues/b/p1.txt': text,
	});
	return findReprints(readEdition(root), (hash, one) => readArticleText(hash, one, root));
}

const again = '县里还请来技术人员，每月给水质做一次检测，结果贴在村口的公示栏里。';
const passage = '清水哗哗流进缸里，她说再也不用翻山去挑水，日子越过越有滋味';
const join = (after: number): Fix => ({ kind: 'join', target: at(17), after: at(after) });
const paper = { id: 'x', name: '某报', columns: [] };
const legal = { copyright: '©某报社', icp: '陕ICP备1号', licence: '61120200001' };
const leading = (number: number) => `${pageText}\n（下转第${number}版）`;
const coming = '第2版 综合\n\n（上接第1版）路灯也装上了，夜里回家不再摸黑。';

const examples: Record<NoticeId, Example> = {
	'joins/uncertain': ofArticle(
		{ blocks: [block('body', '近日，全县春耕', 0.4)] },
		{ blocks: [block('body', '近日，全县春耕', 0.95)] },
	),
	'articles/uncertain': ofArticle({ confidence: 0.1 }, { confidence: 0.6 }),
	'articles/bodiless-headline': ofArticle({ blocks: [block('headline', '春耕')] }, {}),
	'articles/headless-body': {
		raises: () => {
			const { headline: _, ...headless } = article({ blocks: [body] });
			return raiseNotices([headless]);
		},
		spares: () => raiseNotices([article({})]),
	},
	'articles/truncated': ofArticle({ truncated: ['end'] }, { truncated: [] }),
	'repeats/line': onPage(`${pageText}\n\n${again}`, pageText),
	'repeats/passage': inText(passage, passage.slice(0, 8)),
	'roles/uncertain': { raises: () => doubtRole(0.4), spares: () => doubtRole(0.9) },
	'jumps/orphan': {
		raises: () => press([leading(3), coming]),
		spares: () => press([leading(2), coming]),
	},
	'pages/too-large': onPage(
		Array.from({ length: 270 }, (_, i) => `群众说，第${i}件事办好了。`).join('\n'),
		Array.from({ length: 60 }, (_, i) => `群众说，第${i}件事办好了。`).join('\n'),
	),
	'fixes/not-honoured': {
		raises: () => press([pageText], [join(5), join(7)]),
		spares: () => press([pageText], [join(5)]),
	},
	'words/latin-between-han': inText('装着大米 and 花椒', '装着20kg大米'),
	'words/one-for-dash': inText('按照“征集一派单一办理一反馈”的流程', '按照“一村一品”的路子'),
	'words/mixed-width': onPage(
		`${'春耕，播种，施肥，除草，灌溉，收割。\n'.repeat(20)}本报讯(通讯员 甲)近日`,
		`${'春耕，播种，施肥，除草，灌溉，收割。\n'.repeat(20)}本报讯（通讯员 甲）近日`,
	),
	'words/unbalanced': inText('“满满当当', '“满满当当”'),
	'words/odd-character': inText('忙祿河的米', '忙禄河的米'),
	'words/unlikely': inText('日子蒸蒸目上', '日子蒸蒸日上'),
	'dates/impossible': inText('装到2月30日', '装到2月28日'),
	'counties/contradicts-headline': {
		raises: () => located(match('610730', 9), match('610728', 0)),
		spares: () => located(match('610728', 0), match('610730', 9)),
	},
	'articles/reprinted': {
		raises: () => reprint(pageText),
		spares: () => reprint(pageText.replaceAll(/[水路村]/gu, '山').replaceAll('，', '，又')),
	},
	'papers/no-licence': {
		raises: () => checkPapers({ papers: [paper] }),
		spares: () => checkPapers({ papers: [{ ...paper, ...legal }] }),
	},
};

const rulesOf = (raised: Raised): readonly string[] => raised.map(({ ruleId }) => ruleId);

test('the examples are of the whole catalogue', () => {
	expect(Object.keys(examples).sort()).toEqual(Object.keys(NOTICES).sort());
});

for (const [id, { raises, spares }] of Object.entries(examples)) {
	test(`${id} is raised by its example, and spares what is like it`, () => {
		expect(rulesOf(raises())).toContain(id);
		expect(rulesOf(spares())).not.toContain(id);
	});
}
