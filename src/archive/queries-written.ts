import { type CollectionEntry, render } from 'astro:content';

/** The rendered MDX of a page written by hand. */
export async function written(entry: CollectionEntry<'features' | 'standing'>) {
	return (await render(entry)).Content;
}
