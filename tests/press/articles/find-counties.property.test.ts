import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCounties } from '../../../src/press/articles/find-counties.ts';
import { worldOf } from '../places/world.ts';
import { article, photo } from './article-like.ts';

const world = worldOf();
const codes = new Set(world.divisions.map(({ code }) => code));

/** Text thick with names of places, their endings and what runs names together. */
const text = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				...'陕西 汉中市 勉县 平利 新安镇 城区 鎮巴縣 县委 台北市 村 公司 ： ， 和 在 \ud800'.split(
					' ',
				),
			),
			fc.string({ unit: 'binary', maxLength: 6 }),
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(''));

test('names only divisions there are, at places that read as printed, on any text', () => {
	fc.assert(
		fc.property(text, text, text, (headline, body, caption) => {
			const found = findCounties([article(headline, body)], [photo(caption)], world);
			for (const { county, mentions } of [
				...found.articles,
				{ ...found.photos[0], mentions: [] },
			]) {
				for (const match of [...(county ? [county] : []), ...mentions]) {
					expect(codes).toContain(match.code);
					const { start, end } = match.place;
					const sources = [headline, body, caption].map((source) => source.slice(start, end));
					expect(sources).toContain(match.text);
				}
			}
		}),
	);
});

test('reads a paragraph of hundreds of thousands of characters', () => {
	const long = '陕西汉中市勉县平利新安镇，县委在陕西。'.repeat(20_000);
	const [read] = findCounties([article('勉县：春茶', long)], [], world).articles;
	expect(read?.county?.code).toBe('610725');
});
