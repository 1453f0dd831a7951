import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from './load-corpus.ts';

const [train, aside] = ['train', 'aside'].map((half) =>
	loadCorpus(join(import.meta.dirname, '../corpus', half)),
);
if (!train || !aside) throw new Error('Unexpected corpus, expected two halves');

describe('the two halves', () => {
	test('share no headline, name, label, slogan, page head or caption', () => {
		const words = ({ articles, hans, hant }: typeof train): string[] => [
			...articles.flatMap(({ headline, byline, column }) => [...headline, ...byline, column ?? '']),
			...[hans, hant].flatMap(({ labels, slogans, heads, photos }) => [
				...[...labels, ...slogans, ...heads],
				...photos.flatMap(({ caption, credit }) => [caption, ...credit]),
			]),
		];
		const known = new Set(words(train));
		expect(words(aside).filter((word) => word !== '' && known.has(word))).toEqual([]);
	});

	test('share no place', () => {
		const places = new Set(train.articles.map(({ county }) => county));
		const both = aside.articles.filter(({ county }) => county && places.has(county));
		expect(both.map(({ name }) => name)).toEqual([]);
	});

	test('are tried on no genre that cannot be learnt', () => {
		const learnt = new Set(train.articles.map(({ genre }) => genre));
		expect(aside.articles.filter(({ genre }) => !learnt.has(genre))).toEqual([]);
	});
});

describe.each([
	['train', train],
	['aside', aside],
])('the articles of the %s half', (_, { articles }) => {
	test('name the county they are filed under, by its code and a name they print', () => {
		for (const { name, county, headline, kicker, deck, paragraphs, signed } of articles) {
			if (county === undefined) continue;
			const [code, place] = county.split(' ');
			expect(code, name).toMatch(/^\d{6}$/);
			const text = [...headline, ...kicker, deck, ...paragraphs, signed].join('');
			expect(text, name).toContain(place);
		}
	});

	test('print the names of their byline', () => {
		for (const { name, byline, signed, paragraphs } of articles)
			for (const person of byline)
				expect((signed ?? '') + paragraphs.join(''), name).toContain(person);
	});
});
