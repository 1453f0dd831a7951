import { STATES, type State } from '../blocks/roles/states.ts';
import { editText } from '../fixes/edit-text.ts';
import type { Article, Block, Role, World } from '../model.ts';
import { type ArticleDraft, type PageDraft, slugPage } from '../page-draft.ts';
import { openBlock } from './open-blocks.ts';
import { rateArticle } from './rate-confidence.ts';
import { readNames } from './read-names.ts';
import { seeTruncation } from './see-truncation.ts';
import { textBlocks } from './text-blocks.ts';

const HEAD_ORDER: readonly Role[] = ['kicker', 'headline', 'deck', 'byline'];
const ROLES: Partial<Record<State, Role>> = {
	headline: 'headline',
	'kicker-before': 'kicker',
	'kicker-after': 'kicker',
	deck: 'deck',
	byline: 'byline',
	crosshead: 'crosshead',
	credit: 'credit',
};

const oddsOf = (odds: Float64Array | undefined, state: State | undefined): number =>
	Math.round((odds?.[STATES.indexOf(state ?? 'body')] ?? 1) * 1000) / 1000;

function headBlocks({ shape, states, odds }: PageDraft, lines: readonly number[]): Block[] {
	const blocks: Block[] = [];
	for (const role of HEAD_ORDER)
		for (const i of lines) {
			const line = shape.lines[i];
			if (line && ROLES[states[i] ?? 'body'] === role)
				blocks.push(openBlock(line, role, `roles/${role}`, oddsOf(odds[i], states[i])));
		}
	return blocks;
}

const joinTexts = (blocks: readonly Block[], role: Role): string =>
	blocks
		.filter((block) => block.role === role)
		.map(({ text }) => text)
		.join(' ');

/** A chain with what belongs to it in, the article out. Its county is found later. */
export function buildArticle(page: PageDraft, draft: ArticleDraft, world: World): Article {
	const headLines = draft.chain.flatMap(({ node }) => (node.kind === 'head' ? node.lines : []));
	const text = textBlocks(page, draft);
	const blocks = [...headBlocks(page, [...headLines, ...draft.bylines]), ...text].map((block) => ({
		...block,
		...editText(block, page.edits),
	}));
	const named = blocks.find(({ role }) => role === 'headline') ?? blocks[0];
	const headline = joinTexts(blocks, 'headline');
	const kicker = joinTexts(blocks, 'kicker');
	const deck = joinTexts(blocks, 'deck');
	const credit = joinTexts(blocks, 'credit')
		.replace(/^[（(【[]|[）)】\]]$/gu, '')
		.trim();
	return {
		id: named?.id ?? `${slugPage(page.source.page)}-0`,
		...(headline ? { headline } : {}),
		...(kicker ? { kicker } : {}),
		...(deck ? { deck } : {}),
		byline: readNames(blocks, world.words),
		...(credit ? { credit } : {}),
		mentions: [],
		truncated: seeTruncation(draft, blocks, world),
		blocks,
		confidence: rateArticle(draft.chain),
		pages: [page.source.page],
	};
}
