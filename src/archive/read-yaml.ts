/** YAML with positions: every mistake in a file is reported, each at its place. */
import type { z } from 'astro/zod';
import { type Document, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Mistake } from './mistakes.ts';

export interface YamlFile {
	/** Path below the project, with forward slashes. */
	readonly file: string;
	readonly text: string;
}

export interface YamlReading<T> {
	/** Missing when there are mistakes. */
	readonly value?: T;
	readonly mistakes: readonly Mistake[];
	/** The mistake of saying something wrong at this path: for checks a schema cannot make. */
	readonly mistakeAt: (
		path: readonly PropertyKey[],
		reason: string,
		remedy: string,
		part?: 'key' | 'value',
	) => Mistake;
}

/**
 * Reads one file. Every scalar is a text (`date: 2024` is no number), so nothing is lost on the way;
 * an empty file is an empty mapping. The schema's messages say what was expected.
 */
export function readYaml<T>(source: YamlFile, schema: z.ZodType<T>): YamlReading<T> {
	const document = parseDocument(source.text, { schema: 'failsafe', prettyErrors: false });
	const mistakeAt: YamlReading<T>['mistakeAt'] = (path, reason, remedy, part = 'value') => ({
		file: source.file,
		reason,
		remedy,
		at: { text: source.text, ...rangeAt(document, path, part) },
	});
	const broken = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
		file: source.file,
		reason: `Unexpected YAML: ${message}`,
		remedy: 'Write one `key: value` a line; indent with spaces; quote a value that holds `: `.',
		at: { text: source.text, start: pos[0], end: pos[1] },
	}));
	if (broken.length > 0) return { mistakes: broken, mistakeAt };
	const parsed = schema.safeParse(document.contents === null ? {} : document.toJS());
	if (parsed.success) return { value: parsed.data, mistakes: [], mistakeAt };
	const mistakes = parsed.error.issues.flatMap((issue): Mistake[] => {
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) =>
				mistakeAt(
					[...issue.path, key],
					`Unexpected key \`${key}\`, expected ${issue.message}`,
					'Correct the key or take the line out.',
					'key',
				),
			);
		}
		if (issue.code === 'invalid_key') {
			const expected = issue.issues[0]?.message ?? issue.message;
			const reason = `Unexpected key \`${String(issue.path.at(-1))}\`, expected ${expected}`;
			return [mistakeAt(issue.path, reason, 'Correct the key or take the line out.', 'key')];
		}
		const seen = document.getIn(issue.path);
		const where = issue.path.length > 0 ? ` \`${issue.path.join('.')}\`` : '';
		if (seen === undefined) {
			const reason = `Unexpected gap: no${where}, expected ${issue.message}`;
			return [mistakeAt(issue.path, reason, 'Write the line that is missing.')];
		}
		const shown = typeof seen === 'string' && seen !== '' ? ` \`${seen}\`` : '';
		const what = seen === '' ? 'empty' : `value${shown} of`;
		const remedy = 'Correct the value, or leave the line out when it is not known.';
		return [mistakeAt(issue.path, `Unexpected ${what}${where}, expected ${issue.message}`, remedy)];
	});
	return { mistakes, mistakeAt };
}

/** The range of a key or of its value; of the nearest that is there when it is not. */
function rangeAt(
	document: Document,
	path: readonly PropertyKey[],
	part: 'key' | 'value',
): { start: number; end: number } {
	for (let depth = path.length; depth > 0; depth--) {
		const parent = document.getIn(path.slice(0, depth - 1), true);
		const entry = isSeq(parent) ? parent.items[Number(path[depth - 1])] : undefined;
		if (isNode(entry) && entry.range) return { start: entry.range[0], end: entry.range[1] };
		if (!isMap(parent)) continue;
		const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path[depth - 1]);
		if (!pair) continue;
		const value = part === 'value' && isNode(pair.value) ? pair.value.range : undefined;
		const range = value && value[1] > value[0] ? value : isNode(pair.key) && pair.key.range;
		if (range) return { start: range[0], end: range[1] };
	}
	return { start: 0, end: 0 };
}
