import { expect, test } from 'vitest';
import { assetNames, isLasting, neededNames } from '../../src/browser/offline/asset-names.ts';

test('a page’s, a style sheet’s and a script’s files are found by name', () => {
	const html = '<link href="/_astro/base.Dk3-x_.css"><script src="/_astro/page.Cq1.js"></script>';
	expect(assetNames(html)).toEqual(['base.Dk3-x_.css', 'page.Cq1.js']);
	expect(assetNames('@font-face{src:url(/fonts/3fa2.woff2) format("woff2")}')).toEqual([
		'3fa2.woff2',
	]);
	expect(assetNames('import"./kept.Bz.js";import("./cut.Az.js")')).toEqual([
		'kept.Bz.js',
		'cut.Az.js',
	]);
});

test('what a script loads on a press is not needed to begin', () => {
	const script = 'import{a}from"./shared.B0.js";import"../_astro/x.js";b=()=>import(`./cut.Az.js`)';
	expect(neededNames(script)).toEqual(['shared.B0.js', 'x.js']);
});

test('only files named by their content last', () => {
	expect(isLasting('/xian/_astro/a.css', '/xian/')).toBe(true);
	expect(isLasting('/xian/fonts/a.woff2', '/xian/')).toBe(true);
	expect(isLasting('/xian/articles/_astro/', '/xian/')).toBe(false);
});
