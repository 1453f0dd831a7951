import { articleText } from './queries.ts';
import { cards } from './queries-cards.ts';
import type { Story } from './records.ts';

/** The articles named, in that order, each with its text. Throws on an id that names no article. */
export async function stories(ids: readonly string[]): Promise<readonly Story[]> {
	return await Promise.all(
		(await cards(ids)).map(async (card) => ({
			...card,
			blocks: await articleText(card.article.id),
		})),
	);
}
