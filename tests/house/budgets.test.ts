import { expect, test } from 'vitest';
import { sources } from './sources.ts';

// Lines a file should keep to: the first pattern that fits counts. One over it is listed; one a
// quarter above it is a fault, because by then it holds two ideas. Split it by idea.
const budgets: readonly (readonly [pattern: RegExp, lines: number])[] = [
	// The records, one after another: nothing in it that could be split but the house's vocabulary.
	[/^src\/press\/model\.ts$/, 200],
	[/^src\/press\/[^/]+\//, 80],
	[/^src\//, 150],
	[/^tests\//, 230],
];
const tolerance = 1.25;

test('every file keeps to its budget of lines', () => {
	const long = sources('{src,tests}/**/*.{ts,astro}')
		// A model is a table a script wrote: its length is that of the evidence.
		.filter(({ text }) => !/^\/\* Written by tests\/bench\//.test(text))
		.map(({ path, text }) => ({
			path,
			lines: text.split('\n').length - 1,
			budget: budgets.find(([pattern]) => pattern.test(path))?.[1] ?? 0,
		}))
		.filter(({ lines, budget }) => lines > budget);
	const told = ({ path, lines, budget }: (typeof long)[number]) => `${path}: ${lines} of ${budget}`;
	if (long.length > 0) console.log(`Over budget:\n${long.map(told).join('\n')}`);
	expect(long.filter(({ lines, budget }) => lines > budget * tolerance).map(told)).toEqual([]);
});
