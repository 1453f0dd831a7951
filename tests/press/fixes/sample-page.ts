import type { Fix, FixTarget } from '../../../src/press/fixes.ts';
import type { Article, Reading, World } from '../../../src/press/model.ts';
import { readIssue } from '../../../src/press/read-issue.ts';

/** Without a dictionary and without divisions. */
export const world: World = { words: new Map(), divisions: [], paper: { columns: [] } };

/** Two plain articles with a photo, on one page; line numbers are the keys of `lines`. */
export const lines: Readonly<Record<number, string>> = {
	1: '清溪县：老井通上自来水',
	3: '本报讯（通讯员 王安）清溪县把饮水工程当作头等大事来抓，今年新建水厂三座，铺设管道一百二十公里。',
	5: '村民赵大娘拧开龙头，清水哗哗流进缸里，她说再也不用翻山去挑水，日子越过越有滋味。',
	7: '县里还请来技术人员，每月给水质做一次检测，结果贴在村口的公示栏里。',
	11: '施工人员在铺设管道。 赵远 摄',
	13: '白石县：山路修到家门口',
	15: '本报讯（记者 李平）白石县今年修通村道四十条，最后一个不通车的村子也通了客车。',
	17: '司机老陈每天跑两趟，捎去种子化肥，带回山货土产，车厢里总是满满当当。',
};

export const pageText = Array.from({ length: 17 }, (_, i) => lines[i + 1] ?? '').join('\n');

/** A second page: what an article on the first goes on with, and one of its own. */
export const moreLines: Readonly<Record<number, string>> = {
	1: '公里，棚户区和老旧小区也在其中，全县的老井就此封存。',
	3: '青石镇：石头里种出花椒',
	5: '本报讯（记者 周宁）青石镇在石缝里种下花椒两千亩，今年头一回挂果，收了三万斤。',
	7: '镇上把烘干房修到了地头，椒农采完当天就能卖。',
};

const secondText = Array.from({ length: 7 }, (_, i) => moreLines[i + 1] ?? '').join('\n');

/** A target at a line of the second page. */
export const onSecond = (
	line: number,
	expects = moreLines[line]?.slice(0, 8) ?? '',
): FixTarget => ({
	page: 'x/p2',
	line,
	expects,
});

/** Both pages read as one issue. */
export const readBoth = (fixes: readonly Fix[]): Reading =>
	readIssue(
		[
			{ page: 'x/p1', text: pageText },
			{ page: 'x/p2', text: secondText },
		],
		world,
		fixes,
	);

/** A target at a line, by its first words. */
export const at = (line: number, expects = lines[line]?.slice(0, 8) ?? ''): FixTarget => ({
	page: 'x/p1',
	line,
	expects,
});

export const read = (fixes: readonly Fix[], text = pageText): Reading =>
	readIssue([{ page: 'x/p1', text }], world, fixes);

/** The source lines of each block of an article, in reading order. */
export const linesOf = (article: Article | undefined): readonly (readonly number[])[] =>
	article?.blocks.map(({ pieces }) => [...new Set(pieces.map(({ line }) => line))]) ?? [];

/** The article a line stands in. */
export const articleAt = (reading: Reading, line: number): Article | undefined =>
	reading.articles.find((article) => linesOf(article).flat().includes(line));
