/** Doubts as they are printed: for a person, as JSON, as GitHub's annotations. */
import { codeFrameColumns } from '@babel/code-frame';
import type { Finding } from '../archive/checks/check-archive.ts';

/** One file and its doubts, worst first. */
export interface PageFindings {
	readonly file: string;
	readonly text: string;
	readonly findings: readonly Finding[];
}

interface Spot {
	readonly line: number;
	readonly column: number;
}

const severities = ['error', 'warning', 'info'] as const;
const words = { error: '错误', warning: '存疑', info: '提示' } as const;
/** A frame shows this many characters either side: a line of a newspaper may hold a thousand. */
const around = 30;

function spotOf(text: string, offset: number): Spot {
	const before = text.slice(0, offset).split(/\r\n|[\n\r]/);
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function frameOf(text: string, { start, end: whole }: { start: number; end: number }): string {
	const end = Math.min(whole, start + around);
	const { line, column } = spotOf(text, start);
	const row = text.split(/\r\n|[\n\r]/)[line - 1] ?? '';
	const from = Math.max(0, column - 1 - around);
	const to = Math.min(row.length, column - 1 + Math.max(1, end - start) + around);
	const shown = `${from > 0 ? '…' : ''}${row.slice(from, to)}${to < row.length ? '…' : ''}`;
	const first = column - from + (from > 0 ? 1 : 0);
	// A Han character is two columns wide: the mark under it is set in full-width spaces by hand.
	const last = Math.min(first + Math.max(1, end - start), shown.length + 1);
	const frame = codeFrameColumns(
		'\n'.repeat(line - 1) + shown,
		{
			start: { line, column: first },
			end: { line, column: last },
		},
		{ linesAbove: 0, linesBelow: 0 },
	);
	return frame.replace(/^(\s*\|)( *)(\^+)/m, (_, bar: string, gap: string, marks: string) => {
		const wide = (part: string): string =>
			part.replace(/[\u2E80-\uFFEF“”‘’—…]/g, '$&$&').replace(/./g, ' ');
		const under = shown.slice(0, gap.length - 1);
		return `${bar} ${wide(under)}${'^'.repeat(wide(shown.slice(first - 1, last - 1)).length || marks.length)}`;
	});
}

function asText(pages: readonly PageFindings[]): string {
	const worst = ({ findings }: PageFindings): number[] =>
		severities.map((severity) => -findings.filter((one) => one.severity === severity).length);
	const sorted = pages.toSorted((a, b) => {
		const [x, y] = [worst(a), worst(b)];
		return (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0) || (x[2] ?? 0) - (y[2] ?? 0);
	});
	const rows = sorted.flatMap(({ file, text, findings }) => [
		`${file}：${findings.length}处`,
		...findings.map(({ at, ruleId, severity, reason, note }) => {
			const spot = at ? spotOf(text, at.start) : undefined;
			const where = spot ? `${file}:${spot.line}:${spot.column} ` : '';
			const frame = at ? `\n${frameOf(text, at)}` : '';
			return `${where}${words[severity]} ${reason}  ${ruleId}${frame}${note ? `\n  ${note}` : ''}\n`;
		}),
	]);
	const all = pages.flatMap(({ findings }) => findings);
	const sums = severities.map(
		(severity) => `${words[severity]}${all.filter((one) => one.severity === severity).length}处`,
	);
	return `${[...rows, all.length === 0 ? '没有存疑。' : sums.join('，')].join('\n')}\n`;
}

function asJson(pages: readonly PageFindings[]): string {
	const all = pages.flatMap(({ text, findings }) =>
		findings.map(({ at, ...finding }) => ({ ...finding, ...(at ? spotOf(text, at.start) : {}) })),
	);
	return `${JSON.stringify(all, null, '\t')}\n`;
}

const escapeData = (value: string): string =>
	value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (value: string): string =>
	escapeData(value).replace(/:/g, '%3A').replace(/,/g, '%2C');

function asGithub(pages: readonly PageFindings[]): string {
	const kinds = { error: 'error', warning: 'warning', info: 'notice' } as const;
	const rows = pages.flatMap(({ text, findings }) =>
		findings.map(({ file, at, ruleId, severity, reason, note }) => {
			const spot = at ? spotOf(text, at.start) : { line: 1, column: 1 };
			const where = `file=${escapeProperty(file)},line=${spot.line},col=${spot.column}`;
			const said = escapeData([reason, note].filter(Boolean).join('。'));
			return `::${kinds[severity]} ${where},title=${escapeProperty(ruleId)}::${said}\n`;
		}),
	);
	return rows.join('');
}

/** By the name `--format` gives. */
export const formats = { text: asText, json: asJson, github: asGithub } as const;

/** Whether there is a format of this name. */
export function isFormat(name: string): name is keyof typeof formats {
	return Object.hasOwn(formats, name);
}
