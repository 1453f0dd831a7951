import { WRITING_LABEL } from '../blocks/roles/apart-patterns.ts';
import { editText } from '../fixes/edit-text.ts';
import { foldText } from '../lines/fold-text.ts';
import type { Article, Role, World } from '../model.ts';
import type { PageDraft } from '../page-draft.ts';
import { openBlock } from './open-blocks.ts';
import { rateWriting } from './rate-writing.ts';

/** Endings that name a subject or a circle of people. */
const SUBJECT = /(?:园地|天地|人物|故事|风采|风貌|风范|说法|百科|课堂|顾问|之友|之家|家园|百味)$/u;
/** Endings that name news: what stands under them is anything. */
const NEWS =
	/(?:新闻|要闻|快讯|简讯|短讯|速递|速览|传真|连线|一线|在线|动态|聚焦|焦点|热点|视窗|之窗|之声|广角|亮点|前沿|新风|行动|建设|工作|党建|综合|综述|消息|短波|风景|领航|服务台|公告栏)$/u;
const HEADING: ReadonlySet<Role> = new Set(['kicker', 'headline', 'deck']);

const LEAST = 2.5;
const KNOWN = 4;
const ABOVE_HEAD = 2;
const INSIDE = 1;

/** How much a label's own words say that it names what it stands over. */
function rateLabel(label: string, known: boolean): number {
	if (known) return KNOWN;
	if (NEWS.test(label)) return -2;
	return WRITING_LABEL.test(label) ? 1.5 : SUBJECT.test(label) ? 0.5 : -0.5;
}

/**
 * The column of each article that stands under its label (清江副刊): a solved page and its articles
 * in, the same articles out, with the column where a label directly over their head, or inside
 * them, names a kind of writing that they are, or is one the paper is known to use. The label's
 * line stays furniture.
 */
export function findColumns(
	{ shape, states, edits }: PageDraft,
	articles: readonly Article[],
	{ paper }: World,
): readonly Article[] {
	const owner = new Map<number, [number, Role]>();
	articles.forEach(({ blocks }, a) => {
		for (const { role, pieces } of blocks)
			for (const { line } of pieces) owner.set(line, [a, role]);
	});
	const at = (i: number) => owner.get(shape.lines[i]?.line.number ?? 0);
	const best = new Map<number, [number, string]>();
	shape.lines.forEach((line, i) => {
		if (states[i] !== 'column-label') return;
		const block = openBlock(line, 'body', 'roles/column-label');
		const label = editText(block, edits).text.trim();
		const [above] = at(i - 1) ?? [];
		const [below, role = 'body'] = at(i + 1) ?? [];
		const article = articles[below ?? -1];
		if (below === undefined || !article) return;
		const place = HEADING.has(role) && above !== below ? ABOVE_HEAD : above === below ? INSIDE : -9;
		const known = paper.columns.includes(label);
		const score = place + rateWriting(article) + rateLabel(foldText(label), known);
		if (score >= LEAST && score > (best.get(below)?.[0] ?? 0)) best.set(below, [score, label]);
	});
	return articles.map((article, a) => {
		const [, column] = best.get(a) ?? [];
		return column === undefined ? article : { ...article, column };
	});
}
