/** Writes corrections into `pN.fixes.yaml` and takes them back, comments and order kept. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { listFolder, readSource } from '../archive/content-files.ts';
import { readFixes } from '../archive/fixes/read-fixes.ts';
import { mistakeError } from '../archive/mistakes.ts';

/** A fix as it is written in the file: `line`, `text`, one kind, `reason`, `date`. */
export type FixEntry = Readonly<Record<string, unknown>>;

/** A file as it was before a fix was written and as it is since. */
export interface FixWritten {
	readonly file: string;
	/** Missing when the file was made for it. */
	readonly before?: string;
	readonly after: string;
}

const header = `# yaml-language-server: $schema=../../../public/schemas/fixes.schema.json
# 这一版的更正。每条写明改哪一行（line）、那一行里的几个字（text）、怎么改、为什么改（reason）、何时改（date）。
`;

/**
 * Adds a fix to the file beside a page's text.
 * @param page the page's id, `<issue>/<page>`; `isCounty` knows six-digit codes.
 * @throws a mistake error when the page does not exist or the fix does not hold; then nothing is written.
 */
export function addFix(
	root: string,
	page: string,
	fix: FixEntry,
	isCounty: (code: string) => boolean,
): FixWritten {
	const texts = textsBeside(root, page);
	const file = `content/issues/${page}.fixes.yaml`;
	const path = join(root, file);
	const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
	const document = parseDocument(before ?? `${header}fixes: []\n`);
	const entry = document.createNode(fix);
	const list = document.get('fixes');
	if (isSeq(list)) {
		// An empty list is written `[]`; entries stand one below the other.
		list.flow = false;
		list.add(entry);
	} else document.set('fixes', document.createNode([fix]));
	const after = document.toString({ lineWidth: 0, flowCollectionPadding: true });
	const { mistakes } = readFixes({ file, text: after }, page, texts, isCounty);
	if (mistakes.length > 0) throw mistakeError(mistakes);
	writeFileSync(path, after);
	return { file, ...(before === undefined ? {} : { before }), after };
}

/** Takes a fix back: the file as it was. False when somebody has changed it since. */
export function takeBack(root: string, { file, before, after }: FixWritten): boolean {
	const path = join(root, file);
	if (!existsSync(path) || readFileSync(path, 'utf8') !== after) return false;
	if (before === undefined) rmSync(path);
	else writeFileSync(path, before);
	return true;
}

/** The texts of all pages of a page's issue, by their ids. */
function textsBeside(root: string, page: string): ReadonlyMap<string, string> {
	const [issue = ''] = page.split('/');
	const named = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(page);
	const texts = new Map(
		(named ? listFolder(root, `content/issues/${issue}`).files : []).flatMap((file) => {
			const name = /^(.+)\.txt$/i.exec(file)?.[1];
			const source = name ? readSource(root, `content/issues/${issue}/${file}`) : undefined;
			return source && 'text' in source ? [[`${issue}/${name?.toLowerCase()}`, source.text]] : [];
		}),
	);
	if (texts.has(page)) return texts;
	const reason = `Unexpected page \`${page}\`, expected one in content/issues`;
	const remedy = 'Name it as <issue>/<page>, for example hanzhong-a/p1.';
	throw mistakeError([{ file: 'content/issues', reason, remedy }]);
}
