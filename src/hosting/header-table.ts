import { urls } from '../urls.ts';

/** Response headers of the addresses a path pattern names. */
export interface HeaderRow {
	/** `*` stands for anything, `:name` for one step. No two rows that fit one address name one header. */
	readonly path: string;
	readonly cache?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

const forever = 'public, max-age=31536000, immutable';

/** What hosts send by themselves for the rest: kept, but asked after at each visit. */
export const otherwise = 'public, max-age=0, must-revalidate';

/**
 * What a host is to send with each address. Scripts and styles are allowed page by page, by the
 * policy in each page's head; here stands what a page cannot say of itself, and nothing twice,
 * because hosts join the values of one header.
 */
export const headerTable: readonly HeaderRow[] = [
	{
		path: urls.asset('*'),
		headers: {
			'Content-Security-Policy':
				"frame-ancestors 'self'; object-src 'none'; base-uri 'none'; form-action 'self'",
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
		},
	},
	// Named by what is in them.
	{ path: urls.asset('_astro/*'), cache: forever },
	{ path: urls.asset('fonts/*'), cache: forever },
	{ path: urls.searchData(':part/*'), cache: forever },
	// One name for ever: a browser has to see a new worker at once.
	{ path: urls.asset('sw.js'), cache: 'no-cache' },
];
