import { expect, test } from 'vitest';
import type { PageNode } from '../../../src/press/articles/make-nodes.ts';
import { proposeBeside } from '../../../src/press/articles/propose-beside.ts';
import { proposeColumns } from '../../../src/press/articles/propose-columns.ts';
import type { Links } from '../../../src/press/articles/score-links.ts';
import { WEIGHTS } from '../../../src/press/articles/tuned-weights.ts';

/** `H` a head, `a` text that stops in mid-sentence, `A` text that ends with one. */
function pageOf(shape: string): PageNode[] {
	return [...shape].map((mark, i) => ({
		kind: mark === 'H' ? 'head' : 'text',
		lines: [i],
		text: '一段文字，'.repeat(8),
		finished: mark !== 'a',
		blurred: false,
		tail: '',
		marker: '',
		signed: false,
	}));
}

/** Links in which the next node fits badly and the named steps fit well. */
function linksOf(size: number, fit: readonly (readonly [number, number])[]): Links {
	const bare = new Float64Array(size * size).fill(-2);
	for (const [from, to] of fit) bare[from * size + to] = 5;
	const step = bare.map(
		(worth, at) => worth + ((at % size) - Math.floor(at / size) === 1 ? 2 : -3),
	);
	return {
		size,
		step,
		bare,
		joins: new Uint8Array(size * size),
		start: new Float64Array(size).fill(-5),
		end: new Float64Array(size),
	};
}

test('columns printed last to first are read from the last, the head over them first', () => {
	const nodes = pageOf('HAaa');
	const links = linksOf(4, [
		[0, 3],
		[3, 2],
		[2, 1],
	]);
	const orders = proposeColumns(nodes, links, WEIGHTS).map(({ reorder }) => reorder([0, 1, 2, 3]));
	expect(orders).toContainEqual([0, 3, 2, 1]);
});

test('two articles printed column by column are taken apart', () => {
	const nodes = pageOf('HHaaAA');
	const links = linksOf(6, [
		[0, 2],
		[2, 4],
		[1, 3],
		[3, 5],
	]);
	const [guess] = proposeBeside(nodes, links, WEIGHTS);
	const order = guess?.reorder([0, 1, 2, 3, 4, 5]);
	expect(order).toEqual([0, 2, 4, 1, 3, 5]);
});
