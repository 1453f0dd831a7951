import type { ArticleDraft, PageDraft } from '../page-draft.ts';
import type { Part } from './pair-jumps.ts';
import type { Jump } from './read-jumps.ts';

/** An article in the making in; where it goes on and where it comes from out. */
export function jumpsOf({ chain }: ArticleDraft): Pick<Part, 'on' | 'back'> {
	const on = chain.findLast(({ node }) => node.on)?.node.on;
	const back = chain.find(({ node }) => node.back)?.node.back;
	return { ...(on && { on }), ...(back && { back }) };
}

/** All directions to other pages that a solved page prints, in print order. */
export function listJumps({ shape, states }: PageDraft): readonly Jump[] {
	return shape.jumps.flatMap((jump, i) =>
		jump && (!jump.whole || states[i] === 'jump') ? [jump] : [],
	);
}
