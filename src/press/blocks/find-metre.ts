import type { MeasuredLine } from '../lines/measure-line.ts';

const LONGEST = 16;
const SHORTEST = 4;
const FEWEST = 4;

/**
 * Lines in; which of them stand in metre out: four and more short lines of one length in a row, each
 * closed by a mark, as in classical verse (雁阵横空过古关，/ 霜林一夜染千山。).
 */
export function findMetre(lines: readonly MeasuredLine[]): readonly boolean[] {
	const metre = lines.map(() => false);
	const fits = (line: MeasuredLine | undefined): boolean =>
		line !== undefined &&
		line.length <= LONGEST &&
		line.length >= SHORTEST &&
		/[，。；！？、]$/u.test(line.folded);
	for (let i = 0; i < lines.length; ) {
		let end = i;
		while (fits(lines[end]) && lines[end]?.length === lines[i]?.length) end++;
		if (end - i >= FEWEST) metre.fill(true, i, end);
		i = Math.max(end, i + 1);
	}
	return metre;
}
