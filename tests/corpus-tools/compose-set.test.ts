import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ComposedPage } from './compose-page.ts';
import { composeSet } from './compose-set.ts';
import type { Fault } from './faults.ts';
import { loadCorpus } from './load-corpus.ts';

/** Enough for the rarest fault, a lost head, to come up two or three times. */
const PAGES = 180;

const train = composeSet('train', PAGES, 'tests');

/** Every line the gold of a page names, with doublets. */
function linesOf({ gold }: ComposedPage): number[] {
	return [
		...gold.articles.flatMap((article) => article.lines.map(([line]) => line)),
		...gold.photos.flatMap((photo) => photo.lines),
		...gold.furniture.map(([line]) => line),
	].sort((a, b) => a - b);
}

const fullLines = (text: string): number[] =>
	text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));

const lineAt = ({ text }: ComposedPage, number: number): string =>
	text.split('\n')[number - 1] ?? '';

describe('a composed page', () => {
	test('has each non-empty line exactly once in its gold', () => {
		for (const page of train) expect(linesOf(page)).toEqual(fullLines(page.text));
	});

	test('is the same byte for byte when the seed is the same', () => {
		expect(composeSet('train', PAGES, 'tests')).toEqual(train);
		expect(composeSet('train', 1, 'other')[0]?.text).not.toBe(train[0]?.text);
	});

	test('does not change when more pages are asked for', () => {
		expect(composeSet('train', 3, 'tests')).toEqual(train.slice(0, 3));
	});

	test('holds three to nine articles', () => {
		for (const { gold } of train) {
			expect(gold.articles.length).toBeGreaterThanOrEqual(3);
			expect(gold.articles.length).toBeLessThanOrEqual(9);
		}
	});

	test('never opens an article with a fragment that joins', () => {
		for (const { gold } of train)
			for (const { lines } of gold.articles)
				expect(lines.find(([, role]) => role === 'body')?.[2] ?? false).toBe(false);
	});

	test('continues a cut paragraph with the words the corpus has there', () => {
		const corpus = loadCorpus(join(import.meta.dirname, '../corpus/train'));
		const known = corpus.articles.flatMap(({ paragraphs }) => paragraphs).join('');
		const plain = (text: string): string => text.replaceAll(/[\s，：；？！（）,:;?!()]/g, '');
		const source = plain(known);
		let joins = 0;
		for (const page of train.filter(({ gold }) => !gold.faults.includes('tail-again')))
			for (const { lines } of page.gold.articles.filter(({ truncated }) => !truncated)) {
				const body = lines.filter(([, role]) => role === 'body');
				body.forEach(([line, , joined], at) => {
					if (!joined) return;
					joins++;
					const before = plain(lineAt(page, body[at - 1]?.[0] ?? 0)).slice(-12);
					expect(source).toContain(before + plain(lineAt(page, line)).slice(0, 12));
				});
			}
		expect(joins).toBeGreaterThan(100);
	});

	test('names only what is printed on it', () => {
		for (const page of train)
			for (const { title, byline } of page.gold.articles) {
				const dense = page.text.replaceAll(/[\s#*]/g, '');
				for (const name of byline) expect(dense).toContain(name);
				if (title !== null) expect(dense).toContain(title.replaceAll(' ', ''));
			}
	});
});

describe('as many pages', () => {
	const all: readonly Fault[] = [
		'cut',
		'head-inside',
		'head-last',
		'reversed',
		'rotated',
		'interleaved',
		'inserted',
		'stacked-heads',
		'kicker-below',
		'split-title',
		'byline-apart',
		'caption-inside',
		'label-inside',
		'split-head',
		'picture-gap',
		'twice',
		'tail-again',
		'run-on',
		'lost-end',
		'lost-start',
		'lost-head',
		'jump',
	];

	test.each(all)('show the fault %s', (fault) => {
		expect(train.some(({ gold }) => gold.faults.includes(fault))).toBe(true);
	});

	test('show headlines of one level, in ranks, in bold, and in two lines set close', () => {
		const pages = train.map(({ text }) => text);
		for (const habit of [/^# [\s\S]*^# /m, /^# [\s\S]*^## /m, /^\*\*[^*\n]+\*\*\n\n/m])
			expect(pages.some((text) => habit.test(text))).toBe(true);
		const close = train.some(({ gold }) =>
			gold.articles.some(({ lines }) =>
				lines.some(
					([line, role], at) =>
						role === 'title' && lines[at + 1]?.[1] === 'title' && lines[at + 1]?.[0] === line + 1,
				),
			),
		);
		expect(close).toBe(true);
	});

	test('show both widths, Markdown, indents and pages without empty lines', () => {
		const pages = train.map(({ text }) => text);
		for (const habit of [/，/, /,/, /^# /m, /^　　/m, /^### /m, /^\*\*/m])
			expect(pages.some((text) => habit.test(text))).toBe(true);
		expect(pages.some((text) => !/[^\n]\n\n[^\n]/.test(text))).toBe(true);
	});
});
