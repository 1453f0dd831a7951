import type { Division, Reading } from '../press/model.ts';
import { inferIssueHome } from './infer-issue-home.ts';
import { inferNotBefore } from './infer-not-before.ts';
import type { IssueSource } from './read-issue-folder.ts';
import type { Inference } from './records.ts';

/** Concludes from an issue's text what its editor left unknown; never what is known. */
export function inferFacts(
	source: IssueSource,
	reading: Reading,
	divisions: readonly Division[],
): readonly Inference[] {
	const date = source.date === undefined ? inferNotBefore(source.pages) : undefined;
	const home =
		source.paper === undefined ? inferIssueHome(source.pages, reading, divisions) : undefined;
	return [date, home].filter((inference) => inference !== undefined);
}
