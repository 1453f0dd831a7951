import type { Fix } from '../fixes.ts';
import type { Line } from '../model.ts';
import { findTarget } from './find-target.ts';
import { otherTarget } from './other-target.ts';

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
	/** Lines at which an article, or its part on this page, begins. */
	readonly opens: ReadonlySet<number>;
	/** Lines at which an article's part on this page ends. */
	readonly ends: ReadonlySet<number>;
	/** Heading lines that do not continue the head above them. */
	readonly breaks: ReadonlySet<number>;
	/** Every line these name: none may get out of them by taking another role. */
	readonly named: ReadonlySet<number>;
}

/**
 * Lines of a page and the fixes that name one of them in, what these settle about the order of the
 * lines out. Of a fix that names a line of another page too, this page's part is only that a part
 * of an article begins or ends here.
 */
export function listConstraints(lines: readonly Line[], fixes: readonly Fix[]): Constraints {
	const follows: Constraints['follows'][number][] = [];
	const apart: [number, number][] = [];
	const together: [number, number][] = [];
	const opens = new Set<number>();
	const ends = new Set<number>();
	for (const fix of fixes) {
		const line = findTarget(lines, fix.target);
		if (fix.kind === 'open' && line !== undefined) opens.add(line);
		const named = fix.kind === 'photo' ? undefined : otherTarget(fix);
		if (!named) continue;
		const other = findTarget(lines, named);
		if (line === other) continue;
		if (line === undefined) {
			if (fix.kind === 'join' || fix.kind === 'order') ends.add(other as number);
		} else if (other === undefined) {
			if (fix.kind !== 'separate') opens.add(line);
		} else if (fix.kind === 'move') together.push([line, other]);
		else if (fix.kind === 'separate') apart.push([other, line]);
		else follows.push({ before: other, line, joins: fix.kind === 'join' });
	}
	return {
		follows,
		apart,
		together,
		opens,
		ends,
		breaks: new Set([...opens, ...apart.map(([, line]) => line)]),
		named: new Set([
			...opens,
			...ends,
			...[...apart, ...together].flat(),
			...follows.flatMap(({ before, line }) => [before, line]),
		]),
	};
}
