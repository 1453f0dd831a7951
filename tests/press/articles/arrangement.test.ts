import { describe, expect, test } from 'vitest';
import { rateJoin } from '../../../src/press/articles/rate-confidence.ts';
import { rateLikeness } from '../../../src/press/articles/rate-likeness.ts';
import { compareLeads, measureLead } from '../../../src/press/articles/score-parallel.ts';
import { scoreChains, searchChains } from '../../../src/press/articles/search-chains.ts';
import { weighEvidence } from '../../../src/press/articles/weigh-evidence.ts';
import { weighLikeness } from '../../../src/press/articles/weigh-likeness.ts';
import { shapePage } from '../../../src/press/blocks/page-shape.ts';
import { findRepeats } from '../../../src/press/lines/find-repeats.ts';
import { splitLines } from '../../../src/press/lines/split-lines.ts';
import type { Reading, World } from '../../../src/press/model.ts';
import { readIssue } from '../../../src/press/read-issue.ts';

const world: World = { words: new Map(), divisions: [], paper: { columns: [] } };
const read = (...lines: string[]): Reading =>
	readIssue([{ page: 'p', text: lines.join('\n\n') }], world, []);
const linesOf = ({ articles }: Reading): number[][] =>
	articles.map(({ blocks }) =>
		blocks.flatMap(({ role, pieces }) =>
			role === 'body' ? pieces.map(({ line }) => (line + 1) / 2) : [],
		),
	);

const WELL =
	'清溪县把饮水工程当作头等大事来抓，今年铺设饮水管道一百二十公里。山上的村民笑着说：“如今拧开龙头就有';
const WELL_ON = '饮水了，再也不用去河沟里挑水了！”清溪县还给每个村配了饮水管道的管护员。';
const SONG = '石湾镇成立了山歌队，老歌手带着年轻人学唱山歌，山歌声又在镇上响了起来，山歌队';
const SONG_ON = '还编了三十首新山歌，唱移风易俗，唱石湾镇的变化，老歌手说山歌后继有人了。';

describe('readIssue arranges a page', () => {
	test('mends two articles whose columns came out by turns', () => {
		const reading = read(
			'清溪县：村民喝上放心水',
			WELL,
			'石湾镇：山歌队唱新歌',
			SONG,
			WELL_ON,
			SONG_ON,
		);
		expect(linesOf(reading)).toEqual([
			[2, 5],
			[4, 6],
		]);
	});

	test('gives a body that stands above its headline to that headline', () => {
		const reading = read(
			'清溪县：村民喝上放心水',
			`本报讯（王安）${WELL}${WELL_ON}`,
			`本报讯（李平）${SONG}${SONG_ON}`,
			'石湾镇：山歌队唱新山歌',
		);
		expect(reading.articles.map(({ headline }) => headline)).toContain('石湾镇：山歌队唱新山歌');
		expect(linesOf(reading).flat().sort()).toEqual([2, 3]);
	});

	test('keeps the items of a list apart, though a semicolon ends them', () => {
		const { articles } = read(
			'县国土资产经营公司拍卖公告',
			'定于7月30日上午在县公共资源交易中心拍卖厅对下列资产举行公开拍卖会：',
			'1．报废班线客车十四辆（整体拍卖），起拍价二十一万元，保证金五万元；',
			'2．北街原蚕种场门面房七间三年租赁权，起拍价逐间另告；',
			'3．没收木材一批，约八十三立方米。',
		);
		expect(articles.flatMap(({ blocks }) => blocks.map(({ pieces }) => pieces.length))).toEqual([
			1, 1, 1, 1, 1,
		]);
	});

	test('mends a paragraph that a column cuts after a semicolon', () => {
		const reading = read(
			'清溪县：村民喝上放心水',
			'本报讯（王安）清溪县把饮水工程当作头等大事来抓，今年铺设管道一百二十公里，新建水厂三座；',
			'还给每个村配了饮水管道的管护员，村民拧开龙头就有水喝。',
		);
		const body = reading.articles[0]?.blocks.find(({ role }) => role === 'body');
		expect(body?.pieces.map(({ line }) => line)).toEqual([3, 5]);
	});

	test('says of a body without headline that it has none', () => {
		const { articles, notices } = read(`本报讯（王安）${WELL}${WELL_ON}`);
		expect(articles[0]?.headline).toBeUndefined();
		expect(notices.map(({ ruleId }) => ruleId)).toContain('articles/headless-body');
	});

	test('marks an article that stops in mid-sentence', () => {
		const { articles } = read('清溪县：村民喝上放心水', `本报讯（王安）${WELL}`);
		expect(articles[0]?.truncated).toEqual(['end']);
	});

	test('keeps a line printed twice in its article, marked as a duplicate', () => {
		const whole = `${WELL}${WELL_ON}`;
		const { articles } = read('清溪县：村民喝上放心水', whole, whole);
		expect(articles[0]?.blocks.map(({ role }) => role)).toEqual(['headline', 'body', 'duplicate']);
	});
});

describe('searchChains', () => {
	test('exchanges tails when the steps are worth more', () => {
		const size = 4;
		const step = new Float64Array(size * size).fill(-5);
		step[0 * size + 3] = 4;
		step[1 * size + 2] = 4;
		const links = {
			size,
			step,
			bare: step,
			joins: new Uint8Array(size * size),
			start: new Float64Array(size).fill(-5),
			end: new Float64Array(size),
		};
		const problem = {
			links,
			likeness: new Float64Array(size * size),
			isHead: [true, true, false, false],
		};
		const printed = [
			[0, 2],
			[1, 3],
		];
		const { chains, score } = searchChains(problem, printed);
		expect(chains).toEqual([
			[0, 3],
			[1, 2],
		]);
		expect(score).toBeGreaterThan(scoreChains(problem, printed));
	});
});

describe('compareLeads', () => {
	const compare = (f: string, g: string): number => compareLeads(measureLead(f), measureLead(g));

	test('knows the next item of a list, numbered or built alike', () => {
		expect(compare('一是抓组织。', '二是抓产业。')).toBe(3);
		expect(compare('一是抓组织。', '四是抓产业。')).toBe(-2);
		expect(compare('聚焦理论武装，下功夫。', '聚焦组织建设，见实效。')).toBeGreaterThan(2);
	});
});

describe('likeness', () => {
	test('is greater between texts that share rare words', () => {
		const table = weighLikeness([SONG, SONG_ON, WELL, WELL_ON]);
		expect(table[0 * 4 + 1]).toBeGreaterThan(table[0 * 4 + 2] as number);
	});

	test('becomes odds that rise with it', () => {
		expect(rateLikeness(0.05, false)).toBeGreaterThan(rateLikeness(0.01, false));
		expect(rateLikeness(-0.02, true)).toBeLessThan(0);
	});
});

describe('rateJoin', () => {
	test('is surer the more the page would lose', () => {
		const rate = (margin: number): number => rateJoin({ margin, fit: 2, near: true });
		expect(rate(10)).toBeGreaterThan(0.9);
		expect(rate(10)).toBeGreaterThan(rate(1));
	});
});

test('how verse opens says nothing for or against a lead', () => {
	const verse = [
		'他把一块铁',
		'从火里夹出来',
		'像夹出一个',
		'刚醒的早晨',
		'锤子落下去',
		'星子溅起来',
	];
	const text = [...verse, WELL].join('\n');
	const page = shapePage(splitLines({ page: 'p', text }), world);
	const { lead } = weighEvidence(page, 0, page.lines.length, findRepeats(page.lines), world);
	expect(verse.map((_, line) => lead(line))).toEqual(verse.map(() => 0));
	expect(lead(verse.length)).not.toBe(0);
});
