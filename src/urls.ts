/** The only place that spells a path (design: addresses are promises). All paths end in a slash. */
import { base, site } from './site.ts';

const at = (path: string): string => `${base}${path}`;

export const urls = {
	front: () => at(''),
	issues: () => at('issues/'),
	issue: (issue: string) => at(`issues/${issue}/`),
	/** `page` is the page record's id: `<issue>/<page>`. */
	page: (page: string) => at(`issues/${page}/`),
	ledger: (page: string) => at(`issues/${page}/source/`),
	calendar: (paper: string, month: string) => at(`issues/calendar/${paper}/${month}/`),
	paper: (paper: string) => at(`papers/${paper}/`),
	article: (id: string) => at(`articles/${id}/`),
	articleData: (id: string) => at(`articles/${id}.json`),
	/** The data of one newspaper page's articles, one a line: of an edition too large for a file each. */
	pageData: (page: string) => at(`data/pages/${page.replace('/', '-')}.ndjson`),
	counties: () => at('counties/'),
	county: (code: string) => at(`counties/${code}/`),
	/** `year` is four digits or `undated`. */
	countyYear: (code: string, year: string) => at(`counties/${code}/${year}/`),
	authors: () => at('authors/'),
	author: (slug: string) => at(`authors/${slug}/`),
	authorYear: (slug: string, year: string) => at(`authors/${slug}/${year}/`),
	columns: () => at('columns/'),
	column: (slug: string) => at(`columns/${slug}/`),
	columnYear: (slug: string, year: string) => at(`columns/${slug}/${year}/`),
	photos: () => at('photos/'),
	photo: (id: string) => `${at('photos/')}#${id}`,
	features: () => at('features/'),
	feature: (slug: string) => at(`features/${slug}/`),
	search: (query?: string) => at(`search/${query ? `?q=${encodeURIComponent(query)}` : ''}`),
	openSearch: () => at('opensearch.xml'),
	/** `file` is a path below the search data. */
	searchData: (file = '') => at(`search/data/${file}`),
	corrections: () => at('corrections/'),
	/** The kinds of doubt and what to do about them. */
	notices: () => at('notices/'),
	standing: (slug: string) => at(`${slug}/`),
	feed: () => at('feed.xml'),
	countyFeed: (code: string) => at(`counties/${code}/feed.xml`),
	columnFeed: (slug: string) => at(`columns/${slug}/feed.xml`),
	atom: () => at('atom.xml'),
	countyAtom: (code: string) => at(`counties/${code}/atom.xml`),
	columnAtom: (slug: string) => at(`columns/${slug}/atom.xml`),
	sitemap: () => at('sitemap.xml'),
	/** `part` is a volume's name or `edition`. */
	sitemapPart: (part: string) => at(`sitemap-${part}.xml`),
	data: () => at('data/articles.ndjson'),
	/** A subset face, by its name. */
	face: (name: string) => at(`fonts/${name}.woff2`),
	/** The picture for sharing, by the id of the article or issue; without one, the edition's. */
	card: (id = '_edition') => at(`cards/${id}.png`),
	icon: () => at('favicon.svg'),
	scrapbook: () => at('scrapbook/'),
	/** Shown when a page is neither at hand nor to be had. */
	offline: () => at('offline/'),
	/** What is kept for reading offline, for the service worker. */
	offlineList: () => at('offline.json'),
	asset: (path: string) => at(path),
} as const;

/** The address of a path as the world sees it. `path` comes from `urls`. */
export function absolute(path: string): string {
	return new URL(path, site.url).href;
}
