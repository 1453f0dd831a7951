import { expect, test } from 'vitest';
import { exportScraps } from '../../src/browser/scrapbook/export-scraps.ts';
import { phraseFragment } from '../../src/browser/scrapbook/phrase-fragment.ts';
import type { Scrap } from '../../src/browser/scrapbook/scraps.ts';

const scrap: Scrap = {
	kind: 'passage',
	url: 'https://paper.example/articles/a-p1-3/#p1:~:text=%E6%9D%91',
	path: '/articles/a-p1-3/',
	title: '一村*一品*',
	text: '# 第一段\n第二段',
	citation: '一村*一品*[N/OL]. 报名不详, 日期不详[2026-11-22].',
	bibtex: '@article{a-p1-3,\n  title = {{一村}},\n}\n',
	on: '2026-11-22',
};

test('the text export gives each scrap its title, words, citation and address', () => {
	expect(exportScraps([scrap], 'text').text).toBe(
		`${scrap.title}\n\n# 第一段\n\n第二段\n\n${scrap.citation}\n\n${scrap.url}\n\n`,
	);
});

test('the Markdown export quotes passages and takes no sign of the text for its own', () => {
	expect(exportScraps([scrap], 'markdown').text).toBe(
		[
			`## [一村\\*一品\\*](<${scrap.url}>)`,
			'> \\# 第一段\n>\n> 第二段',
			'一村\\*一品\\*\\[N/OL\\]. 报名不详, 日期不详\\[2026-11-22\\].\n',
		].join('\n\n'),
	);
});

test('the BibTeX export has one entry an article, with the date of access', () => {
	expect(exportScraps([scrap, { ...scrap, url: 'other' }], 'bibtex').text).toBe(
		'@article{a-p1-3,\n  title = {{一村}},\n  urldate = {2026-11-22},\n}\n',
	);
});

const text = '全县坚持党建引领，推动乡村振兴。各村坚持党建引领，办好实事。';
const within = (from: number, to: number) => ({
	anchor: 'p2',
	first: text,
	from,
	last: text,
	to,
	oneBlock: true,
});

test('a phrase’s address names the paragraph and whole words', () => {
	const at = text.indexOf('村振');
	expect(decodeURIComponent(phraseFragment(within(at, at + 2), text))).toBe('#p2:~:text=乡村振兴');
});

test('a phrase that stands there twice brings the words around it', () => {
	const at = text.lastIndexOf('党建引领');
	const fragment = phraseFragment(within(at, at + 4), text);
	expect(decodeURIComponent(fragment)).toBe(
		'#p2:~:text=乡村振兴。各村坚持-,党建引领,-，办好实事。',
	);
});

test('a long passage is named by its first and its last words', () => {
	const long = text.repeat(3);
	const passage = { ...within(0, long.length), first: long, last: long };
	expect(decodeURIComponent(phraseFragment(passage, long))).toMatch(
		/^#p2:~:text=全县坚持党建引领，推动.*,.*办好实事。$/,
	);
});
