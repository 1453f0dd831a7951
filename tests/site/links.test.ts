import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { base, site } from '../../src/site.ts';
import { htmlPages, read } from './edition.ts';
import { findLinkFaults, readLinks } from './links.ts';

const home = new URL(site.url).origin;
const inFolder = (path: string): boolean =>
	path.startsWith(base) &&
	!path.endsWith('/') &&
	existsSync(join(inject('folder'), decodeURIComponent(path.slice(base.length))));

test('every internal link and fragment resolves, and no part comes from a third party', () => {
	const pages = new Map(htmlPages().map((path) => [path, readLinks(read(path))]));
	const faults = Map.groupBy(
		findLinkFaults(pages, inFolder, home),
		({ address, fault }) => `${address} ${fault}`,
	);
	const told = [...faults].map(([fault, on]) => `${fault} (${on.length} times, ${on[0]?.page})`);
	expect(told).toEqual([]);
});

test('the checker names a dead page, a dead fragment, a third party and a missing slash', () => {
	const html = `<p id="p1"><a href="/gone/">1</a><a href="#p2">2</a><a href="#p1">3</a>
		<img srcset="https://cdn.example/a.png 1x"><a href="/b">4</a><a href="https://else.example/">5</a>`;
	const pages = new Map([
		['/a/', readLinks(html)],
		['/b/', readLinks('')],
	]);
	expect(findLinkFaults(pages, () => false, 'https://x.example')).toEqual([
		{ page: '/a/', address: '/gone/', fault: 'no such page' },
		{ page: '/a/', address: '#p2', fault: 'no such fragment' },
		{ page: '/a/', address: 'https://cdn.example/a.png', fault: 'part of a third party' },
		{ page: '/a/', address: '/b', fault: 'redirects' },
	]);
});
