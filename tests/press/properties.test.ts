import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLines } from '../../src/press/lines/split-lines.ts';
import type { Reading, World } from '../../src/press/model.ts';
import { readIssue } from '../../src/press/read-issue.ts';

const words = new Map([
	['党员', 900],
	['群众', 900],
	['发展', 900],
	['产业', 900],
]);
const world: World = { words, divisions: [], paper: { columns: ['党旗飘扬'] } };
const root = join(import.meta.dirname, '../../content/issues');
const seeds = readdirSync(root).map((issue) => readFileSync(join(root, issue, 'p1.txt'), 'utf8'));

const read = (text: string): Reading => readIssue([{ page: 'x/p1', text }], world, []);

/** Every non-blank line in exactly one article, photo or furniture; every place reads back. */
function expectAccounted(text: string): void {
	const { articles, photos, furniture } = read(text);
	const pieces = [
		...articles.flatMap(({ blocks }) => blocks.flatMap((block) => block.pieces)),
		...photos.flatMap((photo) => photo.pieces),
	];
	for (const { blocks } of articles)
		for (const block of blocks)
			for (const { from, to, place } of block.pieces)
				expect(block.text.slice(from, to)).toBe(text.slice(place.start, place.end));
	const places = [...pieces.map(({ place }) => place), ...furniture.map(({ line }) => line.place)];
	const sorted = places.sort((a, b) => a.start - b.start || a.end - b.end);
	sorted.forEach((place, i) => {
		expect(place.start).toBeGreaterThanOrEqual(sorted[i - 1]?.end ?? 0);
		expect(place.end).toBeLessThanOrEqual(text.length);
	});
	const owned = new Set([
		...pieces.map(({ line }) => line),
		...furniture.map(({ line }) => line.number),
	]);
	const lines = splitLines({ page: 'x/p1', text }).map(({ number }) => number);
	expect([...owned].sort((a, b) => a - b)).toEqual(lines);
}

const character = fc.oneof(
	fc.constantFrom(...'党员群众发展产业，。“”（）：；、！？…—#*◎■ 　\n\n\r\t12摄讯本报'),
	fc.constantFrom('\r\n', '\u0000', '\u200b', '\ufeff', '\ud800', '\udfff', '\u2028', '😀'),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
);
const anyText = fc.array(character, { maxLength: 400 }).map((parts) => parts.join(''));

describe('readIssue on any text at all', () => {
	test('loses no line and puts none in two places', () => {
		fc.assert(fc.property(anyText, expectAccounted), { numRuns: 150 });
	});

	test('does so on seeds cut and shuffled at random', () => {
		const cut = fc.record({
			seed: fc.constantFrom(...seeds),
			from: fc.double({ min: 0, max: 0.9, noNaN: true }),
			length: fc.integer({ min: 1, max: 4000 }),
			end: fc.constantFrom('\n', '\r\n', '\r'),
		});
		fc.assert(
			fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => {
				const text = cuts
					.map(({ seed, from, length, end }) => {
						const start = Math.floor(seed.length * from);
						return seed.slice(start, start + length).replaceAll('\n', end);
					})
					.join('\n\n');
				expectAccounted(text);
			}),
			{ numRuns: 25 },
		);
	});

	test('reads the same text the same way again', () => {
		for (const text of seeds.slice(0, 2)) expect(read(text)).toEqual(read(text));
	});

	test('bears an empty page, blank lines, one line and one character', () => {
		for (const text of ['', '\n\n\r\n', '今天', '。', '\ufeff', ' \u0000 ', '# ', '**', '◎'])
			expectAccounted(text);
	});
});

describe('readIssue on hostile pages', () => {
	/** Reads it in less than ten seconds of this process, however busy the machine is. */
	const readSoon = (text: string): Reading => {
		const start = process.cpuUsage();
		const reading = read(text);
		const { user, system } = process.cpuUsage(start);
		expect((user + system) / 1e6).toBeLessThan(10);
		return reading;
	};

	test('reads a megabyte on one line, with a notice that it stops in mid-sentence', () => {
		const { notices } = readSoon('产业发展'.repeat(87_500));
		expect(notices.length).toBeGreaterThan(0);
	}, 240_000);

	test('reads ten thousand times the same line, with a notice that the page is too large', () => {
		const { notices } = readSoon(Array(10_000).fill('群众说，产业发展了。').join('\n'));
		expect(notices.map(({ ruleId }) => ruleId)).toContain('pages/too-large');
	}, 240_000);
});
