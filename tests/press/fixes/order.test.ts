import { expect, test } from 'vitest';
import { articleAt, at, lines, linesOf, pageText, read } from './sample-page.ts';

test('reads the sample as two articles and a photo when there is no fix', () => {
	const { articles, photos, corrections } = read([]);
	expect(articles.map(linesOf)).toEqual([
		[[1], [3], [5], [7]],
		[[13], [15], [17]],
	]);
	expect(photos).toHaveLength(1);
	expect(corrections).toEqual([]);
});

test('joins a line to the one an editor names, in mid-paragraph', () => {
	const reading = read([{ kind: 'join', target: at(17), after: at(5) }]);
	expect(linesOf(articleAt(reading, 5))).toContainEqual([5, 17]);
	expect(reading.notices.map(({ ruleId }) => ruleId)).not.toContain('fixes/not-honoured');
	expect(reading.corrections).toMatchObject([
		{
			line: 17,
			before: '在《白石县：山路修到家门口》中，第15行之后另起',
			after: '在《清溪县：老井通上自来水》中，接第5行',
		},
	]);
});

test('takes what a line is joined to for text, not for a crosshead', () => {
	const reading = read([
		{ kind: 'role', role: 'crosshead', target: at(5) },
		{ kind: 'join', target: at(17), after: at(5) },
	]);
	expect(reading.notices.map(({ ruleId }) => ruleId)).toContain('fixes/not-honoured');
	const short = pageText.replace(lines[5] ?? '', '村民有水了');
	const joined = read([{ kind: 'join', target: at(17), after: at(5, '村民有水了') }], short);
	expect(linesOf(articleAt(joined, 5))).toContainEqual([5, 17]);
});

test('separates two lines', () => {
	const reading = read([{ kind: 'separate', target: at(7), after: at(5) }]);
	const steps = linesOf(articleAt(reading, 7)).flat();
	expect(steps[steps.indexOf(7) - 1]).not.toBe(5);
});

test('sets a paragraph after the one an editor names', () => {
	const reading = read([{ kind: 'order', target: at(5), after: at(7) }]);
	expect(linesOf(articleAt(reading, 5))).toEqual([[1], [3], [7], [5]]);
});

test('puts text under the headline an editor names', () => {
	const reading = read([{ kind: 'order', target: at(7), after: at(13) }]);
	expect(linesOf(articleAt(reading, 13)).slice(0, 2)).toEqual([[13], [7]]);
});

test('moves a block into the article in which another line stands', () => {
	const reading = read([{ kind: 'move', target: at(7), article: at(13) }]);
	expect(articleAt(reading, 7)?.headline).toBe('白石县：山路修到家门口');
	expect(articleAt(reading, 3)?.headline).toBe('清溪县：老井通上自来水');
});

test('moves a headline over the text of another article', () => {
	const reading = read([{ kind: 'move', target: at(1), article: at(17) }]);
	expect(articleAt(reading, 17)?.headline).toBe('清溪县：老井通上自来水');
	expect(articleAt(reading, 13)?.id).not.toBe(articleAt(reading, 17)?.id);
});

test('opens an article at a line', () => {
	const reading = read([{ kind: 'open', target: at(7) }]);
	expect(linesOf(articleAt(reading, 7))[0]).toEqual([7]);
	expect(articleAt(reading, 7)?.headline).toBeUndefined();
});

test('takes a line for a crosshead, a label or a repetition', () => {
	const crosshead = read([{ kind: 'role', role: 'crosshead', target: at(5) }]);
	expect(articleAt(crosshead, 5)?.blocks.find(({ role }) => role === 'crosshead')).toBeDefined();
	const label = read([{ kind: 'role', role: 'column-label', target: at(13) }]);
	expect(label.furniture.map(({ line, kind }) => [line.number, kind])).toEqual([
		[13, 'column-label'],
	]);
	const copy = read([{ kind: 'role', role: 'duplicate', target: at(7) }]);
	expect(articleAt(copy, 7)?.blocks.find(({ role }) => role === 'duplicate')).toBeDefined();
});

test('says which of two fixes that contradict each other it could not honour', () => {
	const reading = read([
		{ kind: 'join', target: at(17), after: at(5) },
		{ kind: 'join', target: at(17), after: at(7) },
	]);
	expect(reading.notices.filter(({ ruleId }) => ruleId === 'fixes/not-honoured')).toHaveLength(1);
});
