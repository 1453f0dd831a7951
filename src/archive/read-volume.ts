import type { IssuePack } from './issue-packs.ts';
import { type IssueLine, listBorders, listIssueLines } from './list-issue-lines.ts';
import { newestFirst } from './listing.ts';
import { mistakeError } from './mistakes.ts';
import { listPapers } from './read-content.ts';
import { collectEdition, type Edition, openArchive } from './read-edition.ts';
import type { IssueRecord } from './records.ts';

/** A volume as an edition of its own, and how large the whole one is. */
export interface VolumeEdition {
	/** With a line each of the issues of other volumes that stand before or after its own. */
	readonly edition: Edition;
	/** How many newspaper pages the whole edition has. */
	readonly pages: number;
}

/**
 * Reads one volume of the edition below `root` and no other: its pages ask for nothing more.
 * @throws a mistake error when an editor has to mend something in it, another when there is none.
 */
export function readVolume(root: string, volume: string): VolumeEdition {
	const lines = listIssueLines(root);
	const archive = openArchive(root, root);
	const mistakes = [...archive.mistakes];
	const { known, papers } = listPapers(root, (code) => archive.divisionOf.has(code), mistakes);
	const packs: IssuePack[] = [];
	for (const { id } of lines.filter((line) => line.volume === volume)) {
		const { issue, mistakes: found } = archive.readFolder(id, known, papers);
		mistakes.push(...found);
		if (issue) packs.push(issue);
	}
	if (mistakes.length > 0) throw mistakeError(mistakes);
	if (packs.length === 0) {
		const all = [...new Set(lines.map((line) => line.volume))].join(', ');
		throw new Error(`Unexpected volume \`${volume}\`, expected one of ${all || 'an edition'}`);
	}
	const edition = collectEdition([...papers.values()], packs, archive.divisionOf, archive.moved);
	const border = (listBorders(lines).get(volume) ?? []).map(lineOnly);
	return {
		edition: { ...edition, issues: [...edition.issues, ...border].sort(newestFirst) },
		pages: lines.reduce((sum, { pages }) => sum + pages, 0),
	};
}

/** An issue of which nothing is known but its line. */
function lineOnly({ pages: _, ...line }: IssueLine): IssueRecord {
	const size = { articles: 0, photos: 0, length: 0 };
	return { ...line, pages: [], inferences: [], size, reading: '', digest: '' };
}
