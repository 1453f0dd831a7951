import { escapeText } from './xml-text.ts';

/** An address in a sitemap. */
export interface SitemapEntry {
	/** As the world sees it. */
	readonly url: string;
	/** `yyyy-mm-dd`, left out when not known to the day. */
	readonly modified?: string;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const writeEntry =
	(element: string) =>
	({ url, modified }: SitemapEntry): string => {
		const lastmod = modified ? `<lastmod>${modified}</lastmod>` : '';
		return `<${element}><loc>${escapeText(url)}</loc>${lastmod}</${element}>`;
	};

/** Writes one sitemap. A sitemap may hold 50,000 addresses: a volume stays below that. */
export function writeSitemap(entries: readonly SitemapEntry[]): string {
	return `${head}\n<urlset ${namespace}>\n${entries.map(writeEntry('url')).join('\n')}\n</urlset>\n`;
}

/** Writes the index of the sitemaps. */
export function writeSitemapIndex(entries: readonly SitemapEntry[]): string {
	return `${head}\n<sitemapindex ${namespace}>\n${entries.map(writeEntry('sitemap')).join('\n')}\n</sitemapindex>\n`;
}
