/** `content/` → papers and issues with their page texts, all mistakes gathered. */
import type { PaperConventions } from '../press/model.ts';
import { listFolder, readSource } from './content-files.ts';
import { paperFile } from './content-schemas.ts';
import { type Mistake, mistakeError } from './mistakes.ts';
import { type IssueSource, readIssueFolder } from './read-issue-folder.ts';
import { readYaml } from './read-yaml.ts';
import type { PaperRecord } from './records.ts';

/** What the editor keeps, decoded and checked. */
export interface Content<Issue = IssueSource> {
	readonly papers: readonly PaperRecord[];
	readonly issues: readonly Issue[];
}

/** What must be known of an issue to tell whether its addresses are its own. */
interface Paged {
	readonly pages: readonly { readonly id: string; readonly file: string }[];
}

/** Reads the issue of a folder's name; `papers` are the papers that could be read, by id. */
export type ReadIssue<Issue> = (
	name: string,
	known: ReadonlySet<string>,
	papers: ReadonlyMap<string, PaperRecord>,
) => { readonly issue?: Issue; readonly mistakes: readonly Mistake[] };

/**
 * Reads papers and issues below `root`; `isDivision` knows the codes a paper's home may have: 610700
 * is kept as 6107, but 441900 (东莞, a city without counties) as it is.
 * @throws a mistake error with everything that is wrong, not only the first.
 */
export function readContent(
	root: string,
	isDivision: (code: string) => boolean = () => true,
	others: readonly Mistake[] = [],
): Content {
	const read: ReadIssue<IssueSource> = (name, known) =>
		readIssueFolder(root, name, known, isDivision);
	return readContentWith(root, isDivision, others, read);
}

/** The same, with what is made of each issue's folder. */
export function readContentWith<Issue extends Paged>(
	root: string,
	isDivision: (code: string) => boolean,
	others: readonly Mistake[],
	readIssue: ReadIssue<Issue>,
): Content<Issue> {
	const mistakes = [...others];
	const { known, papers } = listPapers(root, isDivision, mistakes);
	const issues: Issue[] = [];
	for (const name of listFolder(root, 'content/issues').folders) {
		const { issue, mistakes: found } = readIssue(name, known, papers);
		mistakes.push(...found);
		if (issue) issues.push(issue);
	}
	mistakes.push(...refuseStrays(root), ...refuseTwins(issues));
	if (mistakes.length > 0) throw mistakeError(mistakes);
	return { papers: [...papers.values()], issues };
}

/** What the press is told of the paper an issue belongs to. */
export function conventionsOf(paper: PaperRecord | undefined): PaperConventions {
	return {
		...(paper?.home === undefined ? {} : { home: paper.home }),
		columns: paper?.columns ?? [],
	};
}

/** The papers below `root` that can be read, by id, and the ids of all there are. */
export function listPapers(
	root: string,
	isDivision: (code: string) => boolean,
	mistakes: Mistake[] = [],
): {
	readonly known: ReadonlySet<string>;
	readonly papers: ReadonlyMap<string, PaperRecord>;
} {
	const readings = readPapers(root, isDivision, mistakes);
	return {
		known: new Set(readings.map(({ id }) => id)),
		papers: new Map(readings.flatMap(({ id, paper }) => (paper ? [[id, paper] as const] : []))),
	};
}

interface PaperReading {
	readonly id: string;
	/** Missing when there are mistakes; its issues are still known to have a paper. */
	readonly paper?: PaperRecord;
}

function readPapers(
	root: string,
	isDivision: (code: string) => boolean,
	mistakes: Mistake[],
): readonly PaperReading[] {
	const folder = listFolder(root, 'content/papers');
	const byId = new Map<string, PaperReading>();
	for (const name of folder.files) {
		const file = `${folder.path}/${name}`;
		const id = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.ya?ml$/.exec(name)?.[1];
		if (!id) {
			mistakes.push({
				file,
				reason: 'Unexpected file name, expected small letters, digits and hyphens before `.yaml`',
				remedy: 'Rename the file: its name is the paper’s id and part of its address.',
			});
			continue;
		}
		if (byId.has(id)) {
			mistakes.push({
				file,
				reason: `Unexpected second paper \`${id}\`, expected one file a paper`,
				remedy: 'Keep one of the two files.',
			});
			continue;
		}
		const source = readSource(root, file);
		if ('mistake' in source) mistakes.push(source.mistake);
		const yaml = 'text' in source ? readYaml({ file, text: source.text }, paperFile) : undefined;
		mistakes.push(...(yaml?.mistakes ?? []));
		const said = yaml?.value;
		const home = [said?.home?.replace(/(?:00){1,2}$/, ''), said?.home].find(
			(code) => code !== undefined && isDivision(code),
		);
		if (said?.home !== undefined && home === undefined) {
			const reason = `Unexpected home \`${said.home}\`, expected the code of a county or prefecture`;
			const remedy = 'Look the code up in src/archive/divisions/divisions.tsv.';
			mistakes.push(...(yaml ? [yaml.mistakeAt(['home'], reason, remedy)] : []));
		}
		const paper = said && { id, columns: [], ...said, ...(home !== undefined && { home }) };
		byId.set(id, { id, ...(paper && { paper }) });
	}
	return [...byId.values()];
}

/** Addresses of articles join issue and page by a hyphen: `a-b/p1` and `a/b-p1` would share them. */
function refuseTwins(issues: readonly Paged[]): readonly Mistake[] {
	const pages = issues.flatMap((issue) => issue.pages);
	const byAddress = Map.groupBy(pages, ({ id }) => id.replace('/', '-'));
	return [...byAddress.values()].flatMap(([first, ...twins]) =>
		twins.map(({ file }) => ({
			file,
			reason: `Unexpected addresses shared with ${first?.file}, expected addresses of its own`,
			remedy: 'Rename the folder of one of the two issues.',
		})),
	);
}

/** What may stand in `content/` itself. */
const rooms = ['papers', 'issues', 'features', 'pages', 'styles'];
const lists = ['divisions.yaml', 'addresses.txt', 'redirects.yaml'];

function refuseStrays(root: string): readonly Mistake[] {
	const { files, folders } = listFolder(root, 'content');
	const stray = [
		...files.filter((name) => !lists.includes(name)),
		...folders.filter((name) => !rooms.includes(name)),
	];
	return [
		...stray.map((name) => ({
			file: `content/${name}`,
			reason: `Unexpected name, expected one of ${[...rooms, ...lists].join(', ')}`,
			remedy: 'Correct the name, or keep it outside content/.',
		})),
		...listFolder(root, 'content/issues').files.map((name) => ({
			file: `content/issues/${name}`,
			reason: 'Unexpected file, expected folders of issues only',
			remedy: 'Put the page text into a folder of its own: content/issues/<issue>/p1.txt.',
		})),
	];
}
