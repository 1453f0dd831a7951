import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SETS } from './compose-set.ts';
import { type Corpus, loadCorpus } from './load-corpus.ts';

const sets = SETS.map((set) => {
	return { set, corpus: loadCorpus(join(import.meta.dirname, '../corpus', set)) };
});
const pairs = sets.flatMap(({ set, corpus }, at) =>
	sets.slice(at + 1).map((other) => [set, other.set, corpus, other.corpus] as const),
);

/** What a reader of one set must not know from another. */
const wordsOf = ({ articles, hans, hant }: Corpus): string[] =>
	[
		...articles.flatMap(({ headline, byline, column }) => [...headline, ...byline, column ?? '']),
		...[hans, hant].flatMap(({ labels, slogans, heads, photos }) => [
			...[...labels, ...slogans, ...heads],
			...photos.flatMap(({ caption, credit }) => [caption, ...credit]),
		]),
	].filter((word) => word !== '');

describe.each(pairs)('the sets %s and %s', (_, __, one, other) => {
	test('share no headline, name, label, slogan, page head or caption', () => {
		const known = new Set(wordsOf(one));
		expect(wordsOf(other).filter((word) => known.has(word))).toEqual([]);
	});

	test('share no place', () => {
		const places = new Set(one.articles.map(({ county }) => county));
		const both = other.articles.filter(({ county }) => county && places.has(county));
		expect(both.map(({ name }) => name)).toEqual([]);
	});
});

test('no genre is tried that cannot be learnt', () => {
	const genres = sets.map(({ corpus }) => new Set(corpus.articles.map(({ genre }) => genre)));
	const [learnt, ...tried] = genres;
	for (const set of tried) expect([...set].filter((genre) => !learnt?.has(genre))).toEqual([]);
});

describe.each(sets)('the articles of the set $set', ({ corpus: { articles } }) => {
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
