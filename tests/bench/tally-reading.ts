import type { Arrangement } from '../../src/press/articles/arrange-page.ts';
import type { State } from '../../src/press/blocks/roles/states.ts';
import type { Gold } from '../corpus-tools/write-page.ts';

/** Counts from which the three measures of a reading are made. */
export interface Tally {
	articles: [right: number, found: number, wanted: number];
	order: [right: number, wanted: number];
	joins: [right: number, found: number, wanted: number];
}

/** A page's gold and its reading in, by line numbers; what is right of it is added to the tally. */
export function tallyReading(
	gold: Gold,
	numbers: readonly number[],
	states: readonly State[],
	{ chains }: Arrangement,
	tally: Tally,
): void {
	const bodyOf = new Map<number, number>();
	const wanted = new Set<string>();
	const next = new Map<number, number>();
	const joined = new Set<number>();
	gold.articles.forEach(({ lines }, a) => {
		const body = lines.filter(([, role]) => role === 'body').map(([line]) => line);
		const titles = lines.filter(([, role]) => role === 'title').map(([line]) => line);
		for (const line of body) bodyOf.set(line, a);
		wanted.add(`${[...titles].sort()}|${[...body].sort()}`);
		body.forEach((line, i) => {
			if (i > 0) next.set(body[i - 1] ?? 0, line);
		});
		for (const [line, role, joins] of lines) if (role === 'body' && joins) joined.add(line);
	});
	tally.articles[1] += chains.length;
	tally.articles[2] += gold.articles.length;
	tally.order[1] += next.size;
	tally.joins[2] += joined.size;
	for (const chain of chains) {
		const lines = chain.flatMap(({ node }) => [...node.lines]);
		const titles = lines.filter((i) => states[i] === 'headline').map((i) => numbers[i] ?? 0);
		const texts = chain.filter(({ node }) => node.kind === 'text');
		const body = texts.flatMap(({ node }) => node.lines.map((i) => numbers[i] ?? 0));
		if (wanted.has(`${[...titles].sort()}|${[...body].sort()}`)) tally.articles[0]++;
		const known = body.filter((line) => bodyOf.has(line));
		known.forEach((line, i) => {
			if (i > 0 && next.get(known[i - 1] ?? 0) === line) tally.order[0]++;
		});
		texts.forEach(({ node, joins }) => {
			if (!joins) return;
			tally.joins[1]++;
			if (joined.has(numbers[node.lines[0] ?? 0] ?? 0)) tally.joins[0]++;
		});
	}
}
