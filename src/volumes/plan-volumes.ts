import { readAddresses, readRedirects } from '../archive/addresses.ts';
import { listFolder } from '../archive/content-files.ts';
import { digestOf, fingerprintFiles } from '../archive/digest.ts';
import { listBorders, listIssueLines } from '../archive/list-issue-lines.ts';
import { groupPublished } from '../archive/name-articles.ts';
import { listPapers } from '../archive/read-content.ts';
import { ownsCard } from '../cards/owns-card.ts';
import { site } from '../site.ts';
import { fingerprintCode } from './fingerprint-code.ts';
import { isDivided } from './is-divided.ts';

/** A volume and the digest of all that its pages are made of. */
export interface VolumePlan {
	readonly volume: string;
	/** The same on every machine with the same content, code and settings. */
	readonly inputs: string;
}

/**
 * What the pages of each volume's issues are made of, from the files alone: the press reads nothing.
 * Contents count, not times or places: two working copies agree on it. Newest volume first.
 */
export function planVolumes(root: string): readonly VolumePlan[] {
	const lines = listIssueLines(root);
	const { papers } = listPapers(root, () => true);
	const moved = readRedirects(root).value ?? {};
	const names = groupPublished(readAddresses(root).published, moved);
	const borders = listBorders(lines);
	const pages = lines.reduce((sum, line) => sum + line.pages, 0);
	const whole = [
		fingerprintCode(root).code,
		isDivided(pages),
		ownsCard(pages),
		pages > site.ownFaceUpTo,
	];
	return [...Map.groupBy(lines, ({ volume }) => volume)].map(([volume, issues]) => {
		const own = issues.map(({ id, paper = '' }) => [
			id,
			fingerprintFiles(root, filesOf(root, `content/issues/${id}`)),
			papers.get(paper),
			names.of(id),
			[...names.retired].filter((name) => name.startsWith(`${id}-`)),
		]);
		const border = (borders.get(volume) ?? []).map(({ id, paper, date, number }) => [
			id,
			paper,
			date,
			number,
		]);
		return { volume, inputs: digestOf([volume, whole, own, border]) };
	});
}

/** What belongs to an issue: what an operating system leaves in its folder does not. */
function filesOf(root: string, folder: string): readonly string[] {
	const { path, files, folders } = listFolder(root, folder);
	return [
		...files.map((name) => `${path}/${name}`),
		...folders.flatMap((name) => filesOf(root, `${path}/${name}`)),
	];
}
