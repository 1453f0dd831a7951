import { defineCollection } from 'astro:content';
import { editionLoader } from './archive/loaders.ts';
import { writtenPages } from './archive/written-pages.ts';

export const collections = {
	papers: defineCollection({ loader: editionLoader('papers') }),
	issues: defineCollection({ loader: editionLoader('issues') }),
	pages: defineCollection({ loader: editionLoader('pages') }),
	articles: defineCollection({ loader: editionLoader('articles') }),
	photos: defineCollection({ loader: editionLoader('photos') }),
	counties: defineCollection({ loader: editionLoader('counties') }),
	authors: defineCollection({ loader: editionLoader('authors') }),
	columns: defineCollection({ loader: editionLoader('columns') }),
	redirects: defineCollection({ loader: editionLoader('redirects') }),
	features: defineCollection(writtenPages('content/features')),
	standing: defineCollection(writtenPages('content/pages')),
};
