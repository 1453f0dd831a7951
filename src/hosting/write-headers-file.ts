import type { HeaderRow } from './header-table.ts';

/** The table as `_headers`, which Netlify and Cloudflare Pages read at the top of a site. */
export function writeHeadersFile(table: readonly HeaderRow[]): string {
	return table
		.map(({ path, cache, headers }) => {
			const all = { ...headers, ...(cache && { 'Cache-Control': cache }) };
			const lines = Object.entries(all).map(([name, value]) => `  ${name}: ${value}`);
			return `${[path, ...lines].join('\n')}\n`;
		})
		.join('');
}
