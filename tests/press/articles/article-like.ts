import type { Article, Block, Photo } from '../../../src/press/model.ts';
import { block } from '../places/world.ts';

/** An article of these blocks, of which nothing else is known. */
export function articleOf(id: string, blocks: readonly Block[]): Article {
	return { id, byline: [], mentions: [], truncated: [], blocks, confidence: 1, pages: ['test/p1'] };
}

/** An article with a headline and paragraphs. */
export function article(headline: string, ...body: readonly string[]): Article {
	return articleOf(headline, [
		...(headline ? [block('headline', headline)] : []),
		...body.map((text) => block('body', text)),
	]);
}

/** A photo with this caption, of the article with this id. */
export function photo(caption: string, of?: string): Photo {
	const { pieces } = block('body', caption);
	return { id: caption, caption, credit: [], pieces, ...(of && { article: of }) };
}
