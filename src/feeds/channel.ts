import { site } from '../site.ts';
import { urls } from '../urls.ts';

/** What a feed is about, and the paths that go with it, from `urls`. */
export interface Channel {
	readonly title: string;
	readonly description: string;
	/** The page it goes with. */
	readonly path: string;
	readonly feed: string;
	readonly atom: string;
	/** Ids of its articles, newest first. */
	readonly articles: readonly string[];
}

/** Entries a feed holds at most. The rest is in the data and on the pages. */
const length = 50;

/** The feed of the whole edition. */
export function editionChannel(articles: readonly { readonly id: string }[]): Channel {
	return {
		title: site.name,
		description: site.tagline,
		path: urls.front(),
		feed: urls.feed(),
		atom: urls.atom(),
		articles: articles.slice(0, length).map(({ id }) => id),
	};
}

/** A part of the edition: its name and the ids of its articles, newest first. */
interface Part {
	readonly name: string;
	readonly articles: readonly string[];
}

/** The feed of the articles about one county. */
export function countyChannel({ code, name, articles }: Part & { code: string }): Channel {
	return {
		title: `${name} · ${site.name}`,
		description: `${site.name}里关于${name}的文章，新的在前。`,
		path: urls.county(code),
		feed: urls.countyFeed(code),
		atom: urls.countyAtom(code),
		articles: articles.slice(0, length),
	};
}

/** The feed of one column. */
export function columnChannel({ slug, name, articles }: Part & { slug: string }): Channel {
	return {
		title: `${name} · ${site.name}`,
		description: `${site.name}“${name}”栏目的文章，新的在前。`,
		path: urls.column(slug),
		feed: urls.columnFeed(slug),
		atom: urls.columnAtom(slug),
		articles: articles.slice(0, length),
	};
}
