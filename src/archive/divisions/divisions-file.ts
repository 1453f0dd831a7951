/**
 * The table of administrative divisions as a text file: one line a division, columns parted by tabs.
 *
 * `61⇥陕西省`, `6107⇥汉中市`, `610728⇥镇巴县⇥100泾洋街道⇥101渔渡镇 …`: a county's townships stand on its
 * line with the last three digits of their nine. What stands after a province's name are names
 * within it that have no code. Lines that begin with `#` say where the table comes from.
 */

/** A division as the table has it, placeholders and statistical areas included. */
export interface TableDivision {
	readonly code: string;
	readonly name: string;
	/** Of a province: names within it that have no code of their own. */
	readonly within?: readonly string[];
}

/** Writes the table; townships follow their county in `divisions`. */
export function writeDivisions(
	head: readonly string[],
	divisions: readonly TableDivision[],
): string {
	let text = head.map((line) => `# ${line}`).join('\n');
	for (const { code, name, within = [] } of divisions) {
		text +=
			code.length === 9 ? `\t${code.slice(6)}${name}` : `\n${[code, name, ...within].join('\t')}`;
	}
	return `${text}\n`;
}

/** Reads the table back. @throws on a line that is no division, naming its number. */
export function parseDivisions(text: string): TableDivision[] {
	const divisions: TableDivision[] = [];
	for (const [i, line] of text.split('\n').entries()) {
		if (line === '' || line.startsWith('#')) continue;
		const [code = '', name, ...rest] = line.split('\t');
		if (!name || !/^(\d\d){1,3}$/.test(code)) {
			throw new Error(
				`divisions.tsv:${i + 1}: unexpected \`${line.slice(0, 20)}\`, expected code and name`,
			);
		}
		if (code.length < 6) {
			divisions.push(rest.length > 0 ? { code, name, within: rest } : { code, name });
			continue;
		}
		divisions.push({ code, name });
		for (const township of rest) {
			divisions.push({ code: code + township.slice(0, 3), name: township.slice(3) });
		}
	}
	return divisions;
}
