import { once } from './listing.ts';
import { articleText, photos } from './queries.ts';
import { cards } from './queries-cards.ts';
import type { Story } from './records.ts';

const photosOf = once(async () => Map.groupBy(await photos(), ({ article }) => article));

/** The articles named, in that order, each with its text and pictures. Throws on an id that names no article. */
export async function stories(ids: readonly string[]): Promise<readonly Story[]> {
	return await Promise.all(
		(await cards(ids)).map(async (card) => ({
			...card,
			blocks: await articleText(card.article.id),
			photos: (await photosOf()).get(card.article.id) ?? [],
		})),
	);
}
