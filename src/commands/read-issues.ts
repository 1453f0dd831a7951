/**
 * Reads the issues it is told over the channel, so that what is made of them is kept; started by the
 * build, once for each core. Mistakes are left to who reads the edition.
 */

import { termsOfIssue } from '../archive/issue-terms.ts';
import { listPapers } from '../archive/read-content.ts';
import { openArchive } from '../archive/read-edition.ts';

const root = process.cwd();
const { divisionOf, readFolder } = openArchive(root, root);
const { known, papers } = listPapers(root, (code) => divisionOf.has(code));
process.on('disconnect', () => process.exit());
process.on('message', (name: string) => {
	const { issue } = readFolder(name, known, papers);
	if (issue) termsOfIssue(issue.issue.reading, issue.articles, root);
	const { userCPUTime, systemCPUTime } = process.resourceUsage();
	process.send?.({ cpu: (userCPUTime + systemCPUTime) / 1e6 });
});
