import type { Block, Piece } from '../model.ts';
import type { ArticleDraft, PageDraft } from '../page-draft.ts';
import type { Placed } from './arrange-page.ts';
import { joinLine, openBlock } from './open-blocks.ts';
import { rateJoin } from './rate-confidence.ts';

/** The line a join would follow if it is wrong: the last one of the next best. */
function insteadOf({ shape }: PageDraft, { instead }: Placed): Pick<Piece, 'instead'> {
	const line = shape.lines[instead?.lines.at(-1) ?? -1]?.line.number;
	return line === undefined ? {} : { instead: line };
}

/**
 * A solved page and one of its chains in, the chain's text out in reading order: paragraphs mended from
 * their pieces, crossheads, credits, and each line that repeats one of them below it.
 */
export function textBlocks(page: PageDraft, draft: ArticleDraft): Block[] {
	const blocks: Block[] = [];
	let copies: Block[] = [];
	for (const placed of draft.chain) {
		const { node, joins } = placed;
		if (node.kind === 'head') continue;
		for (const i of node.lines) {
			const line = page.shape.lines[i];
			const last = blocks.at(-1);
			if (!line) continue;
			if (joins && last?.role === 'body')
				blocks[blocks.length - 1] = joinLine(last, line, {
					because: 'joins/cut',
					confidence: rateJoin(placed),
					...insteadOf(page, placed),
				});
			else {
				blocks.push(...copies.splice(0));
				const role = node.kind === 'text' ? 'body' : node.kind;
				blocks.push(openBlock(line, role, `roles/${role}`));
			}
			for (const copy of draft.duplicates.get(i) ?? []) {
				const other = page.shape.lines[copy];
				if (other) copies = [...copies, openBlock(other, 'duplicate', 'repeats/line')];
			}
		}
	}
	return [...blocks, ...copies];
}
