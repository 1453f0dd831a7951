import type { IssueRecord } from '../archive/records.ts';

/** Numbers (期号) that the edition lacks between two issues it has. */
export interface NumberGap {
	readonly from: number;
	readonly to: number;
}

/**
 * Which printed numbers are missing between the lowest and the highest of these issues. Issues
 * without a number say nothing either way.
 */
export function findNumberGaps(issues: readonly IssueRecord[]): readonly NumberGap[] {
	const numbers = issues
		.flatMap(({ number }) => /\d+/.exec(number ?? '')?.[0] ?? [])
		.map(Number)
		.sort((a, b) => a - b);
	return numbers.flatMap((number, index) => {
		const next = numbers[index + 1];
		return next !== undefined && next > number + 1 ? [{ from: number + 1, to: next - 1 }] : [];
	});
}
