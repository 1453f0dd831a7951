/** An editor's mistake: what was seen, what was expected, where, and what to do about it. */
import { codeFrameColumns } from '@babel/code-frame';

export interface Mistake {
	/** Path below the project, with forward slashes. */
	readonly file: string;
	/** What was seen, then what was expected. */
	readonly reason: string;
	/** What to do about it. */
	readonly remedy: string;
	/** The file's decoded text and the UTF-16 range the mistake stands at, when there is one. */
	readonly at?: { readonly text: string; readonly start: number; readonly end: number };
}

/** What is thrown for an editor's mistakes: all that were found, not only the first. */
export interface MistakeError extends Error {
	readonly mistakes: readonly Mistake[];
}

/** Makes the error that stops a build. Its message prints every mistake with place and remedy. */
export function mistakeError(mistakes: readonly Mistake[]): MistakeError {
	const inOrder = [...mistakes].sort(
		(a, b) => compare(a.file, b.file) || (a.at?.start ?? -1) - (b.at?.start ?? -1),
	);
	const error = new Error(inOrder.map(describeMistake).join('\n\n'));
	return Object.assign(error, { name: 'EditorMistake', mistakes: inOrder });
}

/** Tells an editor's mistake from a fault of ours. */
export function isMistakeError(error: unknown): error is MistakeError {
	return error instanceof Error && error.name === 'EditorMistake' && 'mistakes' in error;
}

function describeMistake({ file, reason, remedy, at }: Mistake): string {
	if (!at) return `${file} ${reason}\n  ${remedy}`;
	const start = pointAt(at.text, at.start);
	const end = pointAt(at.text, Math.max(at.start, at.end));
	const frame = codeFrameColumns(
		at.text,
		{ start, end: end.line === start.line ? end : start },
		{ linesAbove: 1, linesBelow: 1 },
	);
	return `${file}:${start.line}:${start.column} ${reason}\n${frame}\n  ${remedy}`;
}

/** 1-based line and column of an offset; lines end at LF, CRLF or a lone CR. */
function pointAt(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset).split(/\r\n|[\n\r]/);
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
