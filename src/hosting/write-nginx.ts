import { type HeaderRow, otherwise } from './header-table.ts';

/**
 * The table as a file for nginx's `http` context: a map of cache lifetimes and a server to be given
 * its name. Headers stand once, in the server: a location with one of its own would lose the others.
 * @param base the folder of the host the edition is served from, with a slash at both ends
 */
export function writeNginx(table: readonly HeaderRow[], base: string): string {
	const lifetimes = table.flatMap(({ path, cache }) =>
		cache ? [`\t"~^${patternOf(path)}$" "${cache}";`] : [],
	);
	const headers = table.flatMap(({ headers = {} }) =>
		Object.entries(headers).map(([name, value]) => `\tadd_header ${name} "${value}" always;`),
	);
	const root = base === '/' ? 'root /srv/paper/dist' : 'alias /srv/paper/dist/';
	return `map $uri $edition_lifetime {
	default "${otherwise}";
${lifetimes.join('\n')}
}

server {
	listen 80;
	server_name paper.example;
${headers.join('\n')}
	add_header Cache-Control $edition_lifetime;
	charset utf-8;
	charset_types text/plain text/xml application/json application/javascript;
	gzip_static on;
	# With the modules for them: brotli_static on; zstd_static on;
	location ${base} {
		${root};
		index index.html;
	}
	error_page 404 ${base}404.html;
}
`;
}

function patternOf(path: string): string {
	return path
		.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
		.replaceAll('*', '.*')
		.replace(/:[a-z]+/g, '[^/]+');
}
