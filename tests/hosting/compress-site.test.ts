import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressSite } from '../../src/hosting/compress-site.ts';
import { tempEdition } from '../archive/temp-edition.ts';

const page = '<p>镇巴县召开春耕现场会</p>\n'.repeat(100);
const madeSite = () =>
	tempEdition({
		'site/index.html': page,
		'site/articles/a/index.html': `${page}.`,
		'site/small.txt': 'too small to be worth it',
		'site/card.png': page,
	});

test('packs text three ways, each giving back the file', async () => {
	const root = madeSite();
	const site = join(root, 'site');
	expect(await compressSite(site, join(root, 'cache'), 60)).toEqual({ ready: 2, made: 2, left: 0 });
	expect(readdirSync(site).sort()).toEqual(
		['articles', 'card.png', 'small.txt', 'index.html', 'index.html.br', 'index.html.gz']
			.concat('index.html.zst')
			.sort(),
	);
	const packed = (end: string) => readFileSync(join(site, `index.html.${end}`));
	expect(brotliDecompressSync(packed('br')).toString()).toBe(page);
	expect(gunzipSync(packed('gz')).toString()).toBe(page);
	expect(zstdDecompressSync(packed('zst')).toString()).toBe(page);
	expect(packed('br').length).toBeLessThan(page.length / 10);
});

test('takes from the cache what was packed before, and packs what changed', async () => {
	const root = madeSite();
	const [site, cache] = [join(root, 'site'), join(root, 'cache')];
	await compressSite(site, cache, 60);
	expect(await compressSite(site, cache, 60)).toEqual({ ready: 2, made: 0, left: 0 });
	writeFileSync(join(site, 'index.html'), page.replace('春耕', '秋收'));
	expect(await compressSite(site, cache, 60)).toEqual({ ready: 2, made: 1, left: 0 });
	const again = brotliDecompressSync(readFileSync(join(site, 'index.html.br'))).toString();
	expect(again).toContain('秋收');
});

test('stops packing when the time is over and tells what is left', async () => {
	const root = madeSite();
	const site = join(root, 'site');
	expect(await compressSite(site, join(root, 'cache'), 0)).toEqual({ ready: 0, made: 0, left: 2 });
	expect(statSync(join(site, 'index.html.br'), { throwIfNoEntry: false })).toBeUndefined();
});
