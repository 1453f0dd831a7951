import { existsSync, readFileSync } from 'node:fs';
import type { World } from '../press/model.ts';
import { applyAmendments } from './divisions/apply-amendments.ts';
import { parseDivisions } from './divisions/divisions-file.ts';
import { dropPlaceholders } from './divisions/drop-placeholders.ts';
import { addFormerNames, parseFormerNames } from './divisions/former-names.ts';
import { parseAmendments } from './divisions/parse-amendments.ts';
import type { YamlFile } from './read-yaml.ts';

/**
 * Reads the administrative divisions: the table of 2023-06-30 with the edition's amendments.
 *
 * In: the text of `content/divisions.yaml` and its name for messages. Out: what the press wants to
 * know, placeholders and statistical areas gone.
 * @throws an editor's mistake with file, line and column.
 */
export function readDivisions(
	amendments: YamlFile,
): Required<Pick<World, 'divisions' | 'traditional'>> {
	const table = dropPlaceholders(parseDivisions(readTable('divisions.tsv')));
	const former = parseFormerNames(readTable('former.tsv'));
	const forms = readTable('traditional.txt').trimEnd().split('\n');
	return {
		divisions: addFormerNames(applyAmendments(table, parseAmendments(amendments)), former),
		traditional: new Map(forms.map((form) => [form.charAt(0), form.charAt(1)])),
	};
}

/** Beside this file; where Astro has bundled it, below the project. */
function readTable(name: string): string {
	const beside = new URL(`./divisions/${name}`, import.meta.url);
	return readFileSync(existsSync(beside) ? beside : `src/archive/divisions/${name}`, 'utf8');
}
