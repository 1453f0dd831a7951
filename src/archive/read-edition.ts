/** The one reading of `content/` that all loaders project from. */
import type { Division, PaperConventions, Reading } from '../press/model.ts';
import { readIssue } from '../press/read-issue.ts';
import { readAddresses, readRedirects } from './addresses.ts';
import type { NamedHead } from './carry-ids.ts';
import { openYears } from './count-years.ts';
import { digestOf, fingerprintFiles, stampFiles } from './digest.ts';
import { type IssuePack, loadPack, savePack } from './issue-packs.ts';
import { listCounties } from './list-counties.ts';
import { listAuthors, listColumns } from './list-names.ts';
import { newestFirst } from './listing.ts';
import type { Mistake } from './mistakes.ts';
import { groupPublished, nameArticles } from './name-articles.ts';
import { placeIssue } from './place-issue.ts';
import { conventionsOf, type ReadIssue, readContentWith } from './read-content.ts';
import { type IssueSource, readIssueFolder } from './read-issue-folder.ts';
import { divisionsOf, readWorld } from './read-world.ts';
import { loadReading, saveReading } from './reading-store.ts';
import type {
	ArticleRecord,
	AuthorRecord,
	ColumnRecord,
	CountyRecord,
	IssueRecord,
	PageRecord,
	PaperRecord,
	PhotoRecord,
	RedirectRecord,
} from './records.ts';

/** Everything the edition holds but the text of its articles, in the order in which lists show it. */
export interface Edition {
	readonly papers: readonly PaperRecord[];
	/** Newest first; undated last, in id order. */
	readonly issues: readonly IssueRecord[];
	readonly pages: readonly PageRecord[];
	readonly articles: readonly ArticleRecord[];
	readonly photos: readonly PhotoRecord[];
	readonly counties: readonly CountyRecord[];
	readonly authors: readonly AuthorRecord[];
	readonly columns: readonly ColumnRecord[];
	readonly redirects: readonly RedirectRecord[];
	/** What each article's address is tied to. */
	readonly heads: readonly NamedHead[];
}

/** What a reading depends on besides the issue itself: the press and what it knows of the world. */
const pressFiles = [
	'src/press',
	'src/archive/read-world.ts',
	'src/archive/read-divisions.ts',
	'src/archive/divisions',
	'node_modules/@node-rs/jieba/package.json',
];

/** What the records of an issue depend on besides its own folder: the press, and what places its reading. */
const placingFiles = [...pressFiles, 'src/archive'];

let last: { readonly stamp: string; readonly edition: Edition } | undefined;

/**
 * Reads the edition below `root`; `code` is where the press's own files lie. Nothing is read again
 * while no file has changed, and what was made of an issue is kept on disk.
 * @throws a mistake error when an editor has to mend something.
 */
export function readEdition(root = process.cwd(), code = process.cwd()): Edition {
	const stamp = root + code + stampFiles(root, ['content']) + stampFiles(code, pressFiles);
	if (last?.stamp === stamp) return last.edition;
	const { mistakes, moved, divisionOf, readFolder } = openArchive(root, code);
	const content = readContentWith(root, (code) => divisionOf.has(code), mistakes, readFolder);
	const edition = collectEdition(content.papers, content.issues, divisionOf, moved);
	last = { stamp, edition };
	return edition;
}

/** Puts the records of issues together, with what is counted over all of them. */
export function collectEdition(
	papers: readonly PaperRecord[],
	packs: readonly IssuePack[],
	divisionOf: ReadonlyMap<string, Division>,
	moved: OpenArchive['moved'],
): Edition {
	const placed = [...packs].sort((a, b) => newestFirst(a.issue, b.issue));
	const articles = placed.flatMap((issue) => issue.articles);
	const photos = placed.flatMap((issue) => issue.photos);
	const pages = placed.flatMap((issue) => issue.pages);
	const issues = placed.map(({ issue }) => issue);
	const years = openYears(articles, issues);
	return {
		papers,
		issues,
		pages,
		articles,
		photos,
		counties: listCounties(articles, photos, divisionOf, years),
		authors: listAuthors(articles, photos, years),
		columns: listColumns(articles, pages, years),
		redirects: Object.entries(moved)
			.filter(([from, to]) => from !== to)
			.map(([id, to]) => ({ id, to })),
		heads: placed.flatMap(({ heads }) => heads),
	};
}

/** A digest of the code that makes an issue's records, and of the divisions it goes by. */
export function makerOf(root: string, code: string): string {
	return digestOf([
		fingerprintFiles(code, placingFiles),
		fingerprintFiles(root, ['content/divisions.yaml']),
	]).slice(0, 16);
}

/** What is needed to read any issue's folder by itself, and what is wrong with it. */
export interface OpenArchive {
	readonly mistakes: readonly Mistake[];
	/** Where moved addresses lead. */
	readonly moved: Readonly<Record<string, string>>;
	readonly divisionOf: ReadonlyMap<string, Division>;
	readonly readFolder: ReadIssue<IssuePack>;
}

/** Opens the archive below `root` for reading issue by issue; `code` is where the press's files lie. */
export function openArchive(root: string, code: string): OpenArchive {
	const { divisions } = divisionsOf(root);
	const divisionOf = new Map(divisions.map((division) => [division.code, division]));
	const { published, mistakes } = readAddresses(root);
	const redirects = readRedirects(root);
	const moved = redirects.value ?? {};
	const amendments = fingerprintFiles(root, ['content/divisions.yaml']);
	const press = fingerprintFiles(code, pressFiles) + amendments;
	const maker = makerOf(root, code);
	const names = groupPublished(published, moved);
	const readFolder: ReadIssue<IssuePack> = (name, known, papers) => {
		const inputs = [names.of(name), [...names.retired], [...known], [...papers.values()]];
		const key = digestOf([stampFiles(root, [`content/issues/${name}`]), ...inputs]);
		const pack = loadPack(root, maker, name, key);
		if (pack) return { issue: pack, mistakes: [] };
		const { issue: source, mistakes } = readIssueFolder(root, name, known, (code) =>
			divisionOf.has(code),
		);
		if (!source || mistakes.length > 0) return { mistakes };
		const paper = source.paper === undefined ? undefined : papers.get(source.paper);
		const { hash, reading } = readKept(root, press, source, conventionsOf(paper));
		const { heads, idOf } = nameArticles(source, reading, names);
		const made = { ...placeIssue(source, reading, hash, idOf, divisions), heads };
		savePack(root, maker, name, key, made);
		return { issue: made, mistakes: [] };
	};
	return { mistakes: [...mistakes, ...redirects.mistakes], moved, divisionOf, readFolder };
}

function readKept(
	root: string,
	press: string,
	{ pages }: IssueSource,
	paper: PaperConventions,
): { readonly hash: string; readonly reading: Reading } {
	const texts = pages.map(({ id, text }) => ({ page: id, text }));
	const fixes = pages.flatMap((page) => page.fixes);
	const hash = digestOf([press, paper, texts, fixes]);
	const kept = loadReading(root, hash);
	if (kept) return { hash, reading: kept };
	const reading = readIssue(texts, readWorld(paper, root), fixes);
	saveReading(root, hash, reading);
	return { hash, reading };
}
