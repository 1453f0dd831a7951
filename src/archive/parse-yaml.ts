import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';

/**
 * Reads an editor's YAML file into what the schema makes of it.
 *
 * @throws an editor's mistake, each fault on a line of its own as `file:line:column what is wrong`:
 * text that is no YAML, or data the schema refuses. A missing field points at what it is missing from.
 */
export function parseYaml<Schema extends z.ZodType>(
	text: string,
	file: string,
	schema: Schema,
): z.infer<Schema> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const at = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return `${file}:${line}:${col}`;
	};
	if (document.errors.length > 0) {
		fail(document.errors.map(({ pos, message }) => `${at(pos[0])} ${message.split('\n', 1)[0]}`));
	}
	const read = schema.safeParse(document.toJS());
	if (read.success) return read.data;
	return fail(
		read.error.issues.map(({ path, message }) => {
			const keys = path.filter((key) => typeof key !== 'symbol');
			return `${at(offsetOf(document, keys))} ${keys.join('.')}${keys.length > 0 ? ': ' : ''}${message}`;
		}),
	);
}

/** Where the value at a path begins; of a value that is missing, what it is missing from. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: (string | number)[]): number {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true);
		if (isRanged(node)) return node.range[0];
	}
	return isRanged(document.contents) ? document.contents.range[0] : 0;
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
	return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function fail(faults: readonly string[]): never {
	throw new Error(faults.join('\n'));
}
