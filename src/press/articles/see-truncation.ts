import { isDateLine } from '../blocks/patterns.ts';
import { measureEnds } from '../cuts/measure-ends.ts';
import { scoreStart } from '../cuts/score-start.ts';
import { foldText } from '../lines/fold-text.ts';
import type { Article, Block, World } from '../model.ts';
import type { ArticleDraft } from '../page-draft.ts';

const SHORT = 20;
const HARDLY_A_START = -0.9;
const HARDLY_HEADLESS = 0.3;

/** An article in the making in, the ends of it that are not on the page out. */
export function seeTruncation(
	{ chain }: ArticleDraft,
	blocks: readonly Block[],
	world: World,
): Article['truncated'] {
	const texts = chain.filter(({ node }) => node.kind === 'text');
	const first = texts[0]?.node;
	const last = texts.at(-1)?.node;
	const truncated: ('start' | 'end')[] = [];
	if (!first || !last)
		return chain.length > 0 && blocks.some(({ role }) => role === 'headline') ? ['end'] : [];
	const verse = texts.length > 5 && texts.every(({ node }) => node.text.length <= SHORT);
	if (verse) return [];
	const isHeaded = chain[0]?.node.kind === 'head';
	const start = scoreStart(first.text, measureEnds(first.text, world), world.words);
	const lost = start < (isHeaded ? HARDLY_A_START : HARDLY_HEADLESS);
	if (lost || chain[0]?.node.back || first.back) truncated.push('start');
	const foot =
		last.text.length <= SHORT &&
		texts.length > 1 &&
		!texts.at(-1)?.joins &&
		!/[，。、]/u.test(last.text);
	const open = !last.finished && !foot && !isDateLine(foldText(last.text));
	if (last.on || open) truncated.push('end');
	return truncated;
}
