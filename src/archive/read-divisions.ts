import { readFileSync } from 'node:fs';
import type { Division, World } from '../press/model.ts';
import { applyAmendments } from './divisions/apply-amendments.ts';
import { parseDivisions } from './divisions/divisions-file.ts';
import { dropPlaceholders } from './divisions/drop-placeholders.ts';
import { parseAmendments } from './divisions/parse-amendments.ts';

const folder = new URL('./divisions/', import.meta.url);

/**
 * Reads the administrative divisions: the table of 2023-06-30 with the edition's amendments.
 *
 * In: the text of `content/divisions.yaml` and its name for messages. Out: what the press wants to
 * know, placeholders and statistical areas gone.
 * @throws an editor's mistake with file, line and column.
 */
export function readDivisions(
	amendments: { readonly file: string; readonly text: string } | undefined,
): Required<Pick<World, 'divisions' | 'traditional'>> {
	const table = dropPlaceholders(
		parseDivisions(readFileSync(new URL('divisions.tsv', folder), 'utf8')),
	);
	const divisions: readonly Division[] = amendments
		? applyAmendments(table, parseAmendments(amendments.text, amendments.file), amendments.file)
		: table;
	const forms = readFileSync(new URL('traditional.txt', folder), 'utf8').trimEnd().split('\n');
	return { divisions, traditional: new Map(forms.map((form) => [form.charAt(0), form.charAt(1)])) };
}
