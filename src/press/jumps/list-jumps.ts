import { buildArticle } from '../articles/build-article.ts';
import { draftArticles } from '../articles/draft-articles.ts';
import { findColumns } from '../articles/find-columns.ts';
import type { World } from '../model.ts';
import type { ArticleDraft, PageDraft } from '../page-draft.ts';
import type { Part } from './pair-jumps.ts';
import type { Jump } from './read-jumps.ts';

/** An article in the making in; where it goes on and where it comes from out. */
function jumpsOf({ chain }: ArticleDraft): Pick<Part, 'on' | 'back'> {
	const on = chain.findLast(({ node }) => node.on)?.node.on;
	const back = chain.find(({ node }) => node.back)?.node.back;
	return { ...(on && { on }), ...(back && { back }) };
}

/** A solved page in, its articles out, each with where it goes on and where it comes from. */
export function listParts(page: PageDraft, world: World): readonly Part[] {
	const drafts = draftArticles(page);
	const articles = drafts.map((draft) => buildArticle(page, draft, world));
	const jumps = drafts.map(jumpsOf);
	return findColumns(page, articles, world).map((article, i) => ({
		article,
		draft: page,
		...jumps[i],
	}));
}

/** All directions to other pages that a solved page prints, in print order. */
export function listJumps({ shape, states }: PageDraft): readonly Jump[] {
	return shape.jumps.flatMap((jump, i) =>
		jump && (!jump.whole || states[i] === 'jump') ? [jump] : [],
	);
}
