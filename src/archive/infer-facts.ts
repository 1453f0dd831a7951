import type { Reading } from '../press/model.ts';
import { inferNotBefore } from './infer-not-before.ts';
import type { IssueSource } from './read-issue-folder.ts';
import type { Inference } from './records.ts';

/** Concludes from an issue's text what its editor left unknown; never what is known. */
export function inferFacts(source: IssueSource, _reading: Reading): readonly Inference[] {
	const date = source.date === undefined ? inferNotBefore(source.pages) : undefined;
	return date ? [date] : [];
}
