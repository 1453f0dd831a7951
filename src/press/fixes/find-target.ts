import type { FixTarget } from '../fixes.ts';
import type { Line } from '../model.ts';

/**
 * Lines of a page and a fix's target in, the target's position among the lines out: the line of
 * that number when it holds the expected words, else the nearest that does, else undefined.
 */
export function findTarget(lines: readonly Line[], target: FixTarget): number | undefined {
	let found: number | undefined;
	let nearest = Number.POSITIVE_INFINITY;
	lines.forEach(({ place, number, text }, i) => {
		const distance = Math.abs(number - target.line);
		if (place.page !== target.page || distance >= nearest || !text.includes(target.expects)) return;
		found = i;
		nearest = distance;
	});
	return found;
}
