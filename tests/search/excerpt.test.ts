import { expect, test } from 'vitest';
import { commonParts, excerpt, markWhole } from '../../src/search/excerpt.ts';
import { makePhrase } from '../../src/search/phrases.ts';
import type { Passage } from '../../src/search/record.ts';
import { traditional } from '../../src/search/traditional.ts';

const letters = (...phrases: string[]) =>
	phrases.map((phrase) => makePhrase(phrase, traditional()).letters);
const tell = (runs: ReturnType<typeof excerpt>) =>
	runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const body = (text: string): Passage => ({ field: 'body', text });

test('marks the whole phrase with the original punctuation', () => {
	expect(
		tell(markWhole('推进“两新”工委、１＋Ｎ＋Ｘ', letters('两新工委', '1+n+x'), traditional())),
	).toBe('推进“[两新”工委]、[１＋Ｎ＋Ｘ]');
});

test('shows about 60 characters round the first hit', () => {
	const text = `${'甲'.repeat(50)}，严格落实“三会一课”制度，${'乙'.repeat(50)}`;
	expect(tell(excerpt([body('别的'), body(text)], letters('三会一课'), traditional()))).toBe(
		`……${'甲'.repeat(12)}，严格落实“[三会一课]”制度，${'乙'.repeat(34)}……`,
	);
});

test('begins with words, not with the stop of a sentence left out', () => {
	const text = `${'甲'.repeat(40)}。${'丙'.repeat(17)}三会一课${'乙'.repeat(50)}`;
	expect(tell(excerpt([body(text)], letters('三会一课'), traditional()))).toBe(
		`……${'丙'.repeat(17)}[三会一课]${'乙'.repeat(39)}……`,
	);
	const near = `本报${'丙'.repeat(18)}三会一课${'乙'.repeat(50)}`;
	expect(tell(excerpt([body(near)], letters('三会一课'), traditional()))).toBe(
		`本报${'丙'.repeat(18)}[三会一课]${'乙'.repeat(36)}……`,
	);
});

test('prefers a paragraph to a crosshead that holds no more', () => {
	const long = `各村落实三会一课，${'乙'.repeat(20)}`;
	const passages = [body('三会一课在前'), body(long)];
	expect(tell(excerpt(passages, letters('三会一课'), traditional()))).toBe(
		long.replace('三会一课', '[三会一课]'),
	);
});

test('takes the passage that holds most phrases and the field asked for', () => {
	const passages: Passage[] = [
		{ field: 'title', text: '党建在前' },
		body('只有党建'),
		body('既有党建也有三会一课'),
	];
	const phrases = letters('三会一课', '党建');
	expect(tell(excerpt(passages, phrases, traditional()))).toBe('既有[党建]也有[三会一课]');
	expect(tell(excerpt(passages, phrases, traditional(), 'title'))).toBe('[党建]在前');
});

test('names what a near hit has in common with the question', () => {
	const parts = commonParts(
		[body('落实三会一课制度')],
		letters('三会一课制度化建设'),
		traditional(),
	);
	expect(parts.map((part) => part.join(''))).toEqual(['三会一课制度']);
});
