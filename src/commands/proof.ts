/** `npm run proof`: the doubts about the edition or about single page texts, worst first. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPageText } from '../archive/article-text.ts';
import { checkPapers, type Finding, findReprints } from '../archive/checks/check-archive.ts';
import { isMistakeError } from '../archive/mistakes.ts';
import { type Edition, readEdition } from '../archive/read-edition.ts';
import { readWorld } from '../archive/read-world.ts';
import { rankNotices } from '../press/checks/rank-notices.ts';
import type { Notice } from '../press/model.ts';
import { readIssue } from '../press/read-issue.ts';
import { formats, isFormat, type PageFindings } from './print-findings.ts';

const usage = 'usage: npm run proof -- [--format text|json|github] [--max-warnings N] [FILE…]\n';

const toFinding =
	(file: string) =>
	({ place, ruleId, severity, reason, note }: Notice): Finding => ({
		file,
		at: place,
		ruleId,
		severity,
		reason,
		...(note === undefined ? {} : { note }),
	});

function proofEdition(edition: Edition): PageFindings[] {
	const reprints = findReprints(edition);
	const pages = edition.pages.map((page) => ({
		file: page.file,
		text: readPageText(page).text,
		findings: [
			...rankNotices(page.notices).map(toFinding(page.file)),
			...reprints.filter(({ file }) => file === page.file),
		],
	}));
	const papers = checkPapers(edition).map((finding) => ({
		file: finding.file,
		text: '',
		findings: [finding],
	}));
	return [...pages, ...papers];
}

function proofFile(file: string): PageFindings {
	const text = readFileSync(file, 'utf8').replace(/^\ufeff/u, '');
	const { notices } = readIssue([{ page: file, text }], readWorld(), []);
	return { file, text, findings: rankNotices(notices).map(toFinding(file)) };
}

/** Pages of the edition as they stand in it, other files by themselves. */
function proofFiles(files: readonly string[]): PageFindings[] {
	const named = files.map((file) => relative(process.cwd(), resolve(file)).replaceAll('\\', '/'));
	const isOurs = (file: string): boolean => file.startsWith('content/issues/');
	const edition = named.some(isOurs) ? proofEdition(readEdition()) : [];
	return named.map(
		(name, i) => edition.find(({ file }) => file === name) ?? proofFile(files[i] ?? name),
	);
}

function main(args: readonly string[]): number {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { format: { type: 'string', default: 'text' }, 'max-warnings': { type: 'string' } },
	});
	const most = values['max-warnings'];
	if (!isFormat(values.format) || (most !== undefined && !/^\d+$/.test(most))) {
		process.stderr.write(usage);
		return 2;
	}
	const pages = positionals.length > 0 ? proofFiles(positionals) : proofEdition(readEdition());
	process.stdout.write(formats[values.format](pages.filter(({ findings }) => findings.length > 0)));
	const count = (severity: string): number =>
		pages.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity)
			.length;
	return count('error') > 0 || count('warning') > Number(most ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}

try {
	process.exitCode = main(process.argv.slice(2));
} catch (error) {
	const told = error instanceof Error && 'code' in error && !isMistakeError(error);
	if (!told && !isMistakeError(error)) throw error;
	process.stderr.write(`${error.message}\n${told ? usage : ''}`);
	process.exitCode = 2;
}
