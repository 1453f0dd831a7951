import type { Fix } from '../fixes.ts';
import type { Line } from '../model.ts';
import { findTarget } from './find-target.ts';

/** What an editor has settled about the order of a page's lines, by their positions. */
export interface Constraints {
	/** `line` is read right after `before`, in mid-paragraph where it `joins`. */
	readonly follows: readonly {
		readonly before: number;
		readonly line: number;
		readonly joins: boolean;
	}[];
	/** The second is not read right after the first. */
	readonly apart: readonly (readonly [before: number, line: number])[];
	/** The first belongs to the article of the second. */
	readonly together: readonly (readonly [line: number, other: number])[];
	/** Lines at which an article begins. */
	readonly opens: ReadonlySet<number>;
	/** Heading lines that do not continue the head above them. */
	readonly breaks: ReadonlySet<number>;
	/** Every line these name: none may get out of them by taking another role. */
	readonly named: ReadonlySet<number>;
}

/** Lines of a page and its fixes in, what they settle about the order of the lines out. */
export function listConstraints(lines: readonly Line[], fixes: readonly Fix[]): Constraints {
	const follows: Constraints['follows'][number][] = [];
	const apart: [number, number][] = [];
	const together: [number, number][] = [];
	const opens = new Set<number>();
	for (const fix of fixes) {
		const line = findTarget(lines, fix.target);
		if (line === undefined) continue;
		if (fix.kind === 'open') opens.add(line);
		if (fix.kind === 'move') {
			const other = findTarget(lines, fix.article);
			if (other !== undefined && other !== line) together.push([line, other]);
		}
		if (fix.kind !== 'join' && fix.kind !== 'separate' && fix.kind !== 'order') continue;
		const before = findTarget(lines, fix.after);
		if (before === undefined || before === line) continue;
		if (fix.kind === 'separate') apart.push([before, line]);
		else follows.push({ before, line, joins: fix.kind === 'join' });
	}
	return {
		follows,
		apart,
		together,
		opens,
		breaks: new Set([...opens, ...apart.map(([, line]) => line)]),
		named: new Set([
			...opens,
			...[...apart, ...together].flat(),
			...follows.flatMap(({ before, line }) => [before, line]),
		]),
	};
}
