import { listFolder, readSource } from './content-files.ts';
import { issueFile } from './content-schemas.ts';
import { newestFirst } from './listing.ts';
import { issueNeighbours } from './neighbours.ts';
import { volumeOf } from './place-issue.ts';
import { readYaml } from './read-yaml.ts';
import type { IssueRecord } from './records.ts';

/** What is known of an issue before the press has read it. */
export interface IssueLine
	extends Pick<IssueRecord, 'id' | 'paper' | 'date' | 'number' | 'volume'> {
	/** How many newspaper pages it has. */
	readonly pages: number;
}

/**
 * Every issue below `root`, newest first, from the names of its files and its `issue.yaml`. A mistake
 * in that file is left to who reads the volume the issue then falls into.
 */
export function listIssueLines(root: string): readonly IssueLine[] {
	return listFolder(root, 'content/issues')
		.folders.map((id) => {
			const { path, files } = listFolder(root, `content/issues/${id}`);
			const source = files.includes('issue.yaml') && readSource(root, `${path}/issue.yaml`);
			const text = source && 'text' in source ? source.text : '';
			const said = readYaml({ file: `${path}/issue.yaml`, text }, issueFile).value ?? {};
			const { paper, date, number } = said;
			const facts = {
				...(paper !== undefined && { paper }),
				...(date !== undefined && { date }),
				...(number !== undefined && { number }),
			};
			const pages = files.filter((file) => /\.txt$/i.test(file)).length;
			return { id, ...facts, volume: volumeOf(facts), pages };
		})
		.sort(newestFirst);
}

/** By volume: the issues of other volumes that stand before or after one of its own. */
export function listBorders(
	lines: readonly IssueLine[],
): ReadonlyMap<string, readonly IssueLine[]> {
	const steps = issueNeighbours(lines);
	const borders = new Map<string, Set<IssueLine>>();
	for (const { id, volume } of lines) {
		const { previous, next } = steps.get(id) ?? {};
		const border = borders.get(volume) ?? new Set<IssueLine>();
		borders.set(volume, border);
		for (const line of [previous, next]) if (line && line.volume !== volume) border.add(line);
	}
	return new Map([...borders].map(([volume, border]) => [volume, [...border]]));
}
