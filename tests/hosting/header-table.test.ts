import { expect, test } from 'vitest';
import { headerTable } from '../../src/hosting/header-table.ts';
import { writeHeadersFile } from '../../src/hosting/write-headers-file.ts';
import { writeNginx } from '../../src/hosting/write-nginx.ts';

const table = [
	{ path: '/paper/*', headers: { 'X-One': 'a' } },
	{ path: '/paper/data/:part/*', cache: 'immutable' },
	{ path: '/paper/sw.js', cache: 'no-cache' },
];

test('writes the table as Netlify and Cloudflare read it', () => {
	expect(writeHeadersFile(table)).toMatchInlineSnapshot(`
		"/paper/*
		  X-One: a
		/paper/data/:part/*
		  Cache-Control: immutable
		/paper/sw.js
		  Cache-Control: no-cache
		"
	`);
});

test('writes the same table for nginx, headers once and lifetimes by pattern', () => {
	const written = writeNginx(table, '/paper/');
	expect(written).toContain('\tadd_header X-One "a" always;\n');
	expect(written).toContain('\t"~^/paper/data/[^/]+/.*$" "immutable";\n');
	expect(written).toContain('\t"~^/paper/sw\\.js$" "no-cache";\n');
	expect(written).toContain('location /paper/ {\n\t\talias /srv/paper/dist/;');
	expect(writeNginx(table, '/')).toContain('location / {\n\t\troot /srv/paper/dist;');
});

test('forbids framing by others and keeps what is named by its content', () => {
	const lifetime = (path: string) =>
		headerTable
			.filter(({ path: pattern, cache }) => cache && fits(path, pattern))
			.map((r) => r.cache);
	expect(headerTable[0]?.headers?.['Content-Security-Policy']).toContain("frame-ancestors 'self'");
	expect(lifetime('/_astro/x.Bq3_.css')).toEqual([expect.stringContaining('immutable')]);
	expect(lifetime('/search/data/undated.0a1b/3.bin')).toEqual([
		expect.stringContaining('immutable'),
	]);
	expect(lifetime('/search/data/start.bin')).toEqual([]);
	expect(lifetime('/sw.js')).toEqual(['no-cache']);
	expect(lifetime('/articles/a-p1-1/')).toEqual([]);
});

function fits(path: string, pattern: string): boolean {
	const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replace(/:\w+/g, '[^/]+');
	return new RegExp(`^${source}$`).test(path);
}
