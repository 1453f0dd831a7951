/** One folder of `content/issues/` → an issue and its page texts, or what is wrong with it. */

import type { Fix } from '../press/fixes.ts';
import { listFolder, readSource, type SourceText } from './content-files.ts';
import { issueFile } from './content-schemas.ts';
import { readPageFixes } from './fixes/read-page-fixes.ts';
import type { Mistake } from './mistakes.ts';
import { type PhotoFile, readPictures } from './pictures/read-pictures.ts';
import { readYaml } from './read-yaml.ts';

/** A page as its editor keeps it. */
export interface PageSource extends SourceText {
	/** `<issue>/<file name without ending>`. */
	readonly id: string;
	readonly number?: number;
	readonly name?: string;
	/** The editor's corrections to it. */
	readonly fixes: readonly Fix[];
	/** Path of the page's scan. */
	readonly scan?: string;
}

/** An issue as its editor keeps it; what is not known is left out. */
export interface IssueSource {
	readonly id: string;
	readonly paper?: string;
	readonly date?: string;
	readonly number?: string;
	readonly pages: readonly PageSource[];
	readonly photos?: readonly PhotoFile[];
}

interface IssueReading {
	/** Missing when there are mistakes. */
	readonly issue?: IssueSource;
	readonly mistakes: readonly Mistake[];
}

/** What else may lie in an issue's folder: scans, coordinates. */
const companions = /\.(?:fixes\.yaml|jpe?g|png|webp|tiff?|alto\.xml|hocr|page\.xml)$/i;

/** Reads the folder `content/issues/<name>`; `papers` are the ids of the papers there are. */
export function readIssueFolder(
	root: string,
	name: string,
	papers: ReadonlySet<string>,
	isDivision: (code: string) => boolean,
): IssueReading {
	const listed = listFolder(root, `content/issues/${name}`);
	const { path, files, folders } = listed;
	const mistakes: Mistake[] = [];
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
		mistakes.push({
			file: path,
			reason: 'Unexpected folder name, expected small letters, digits and hyphens',
			remedy: 'Rename the folder: its name is the issue’s id and part of its address.',
		});
	}
	for (const folder of folders.filter((folder) => folder !== 'photos')) {
		mistakes.push({
			file: `${path}/${folder}`,
			reason: 'Unexpected folder, expected page texts and at most a folder `photos`',
			remedy: 'An issue is one folder: move its page texts up, or make an issue of their own.',
		});
	}
	const sources = new Map<string, SourceText>();
	for (const file of files) {
		const id = /^(.+)\.txt$/i.exec(file)?.[1]?.toLowerCase();
		const problem = id ? refusePage(id, sources) : refuseCompanion(file);
		if (problem) mistakes.push({ file: `${path}/${file}`, ...problem });
		if (!id || problem) continue;
		const source = readSource(root, `${path}/${file}`);
		if ('mistake' in source) mistakes.push(source.mistake);
		else sources.set(id, source);
	}
	if (!files.some((file) => /\.txt$/i.test(file))) {
		mistakes.push({
			file: path,
			reason: 'Unexpected issue without a page text, expected at least `p1.txt`',
			remedy: 'Put the page texts into the folder, or take the folder away.',
		});
	}
	const about = files.includes('issue.yaml') ? readSource(root, `${path}/issue.yaml`) : undefined;
	if (about && 'mistake' in about) mistakes.push(about.mistake);
	const yaml = readYaml(
		{ file: `${path}/issue.yaml`, text: about && 'text' in about ? about.text : '' },
		issueFile,
	);
	mistakes.push(...yaml.mistakes);
	const said = yaml.value;
	if (said?.paper !== undefined && !papers.has(said.paper)) {
		mistakes.push(
			yaml.mistakeAt(
				['paper'],
				`Unexpected paper \`${said.paper}\`, expected ${listKnown(papers)}`,
				`Correct the name, or describe the paper in content/papers/${said.paper}.yaml.`,
			),
		);
	}
	for (const page of Object.keys(said?.pages ?? {}).filter((id) => !sources.has(id))) {
		mistakes.push(
			yaml.mistakeAt(
				['pages', page],
				`Unexpected page \`${page}\`, expected ${listKnown(new Set(sources.keys()))}`,
				`Correct the name, or put ${path}/${page}.txt into the folder.`,
				'key',
			),
		);
	}
	const corrected = readPageFixes(root, path, files, sources, isDivision);
	mistakes.push(...corrected.mistakes);
	const pictures = readPictures(
		root,
		listed,
		new Set(sources.keys()),
		said?.photos ?? {},
		yaml.mistakeAt,
	);
	mistakes.push(...pictures.mistakes);
	if (mistakes.length > 0 || !said) return { mistakes };
	const pages = [...sources].map(([id, source]) => ({
		...source,
		fixes: corrected.fixes.get(id) ?? [],
		id: `${name}/${id}`,
		...(pictures.scans.has(id) && { scan: pictures.scans.get(id) ?? '' }),
		...said.pages?.[id],
	}));
	const { pages: _, photos: __, ...facts } = said;
	const photos = pictures.photos.length > 0 ? { photos: pictures.photos } : {};
	return { issue: { id: name, ...facts, pages, ...photos }, mistakes };
}

type Problem = Pick<Mistake, 'reason' | 'remedy'> | undefined;

function refusePage(id: string, sources: ReadonlyMap<string, SourceText>): Problem {
	if (sources.has(id)) {
		return {
			reason: `Unexpected second page \`${id}\`, expected names that differ in more than capitals`,
			remedy: 'Rename one of the two files.',
		};
	}
	if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id !== 'source') return undefined;
	return {
		reason: 'Unexpected file name, expected small letters, digits and hyphens before `.txt`',
		remedy: 'Rename the file, for example p1.txt: its name is part of the page’s address.',
	};
}

function refuseCompanion(file: string): Problem {
	if (file === 'issue.yaml' || companions.test(file)) return undefined;
	return {
		reason: 'Unexpected file, expected issue.yaml, page texts, scans or coordinates',
		remedy: 'Rename it to what it is (p1.txt, issue.yaml, p1.jpg), or take it away.',
	};
}

function listKnown(names: ReadonlySet<string>): string {
	if (names.size === 0) return 'none, there is none yet';
	return `one of ${[...names].map((name) => `\`${name}\``).join(', ')}`;
}
