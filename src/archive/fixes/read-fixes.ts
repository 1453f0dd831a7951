/** `pN.fixes.yaml` → the fixes of one page, each tied to the line it names. */
import type { Fix } from '../../press/fixes.ts';
import type { Mistake } from '../mistakes.ts';
import { readYaml, type YamlFile } from '../read-yaml.ts';
import { fixesFile, type WrittenFix } from './fixes-file.ts';
import { nearestWords } from './nearest-words.ts';
import { type NamedLine, pageOf, toFix } from './to-fix.ts';

interface FixesReading {
	readonly fixes: readonly Fix[];
	readonly mistakes: readonly Mistake[];
}

/** The keys of a fix that name a line. */
const targets = ['join', 'separate', 'after', 'article', 'photo'] as const;

/**
 * Reads the fixes beside one page. A fix holds while the words it expects stand in the line it names
 * or, when lines were added or taken away, in exactly one other line of that page; otherwise it is a
 * mistake that shows what stands there now and what comes nearest.
 * @param page id of the page; `texts` the decoded texts of its issue's pages, by their ids;
 * `isCounty` knows six-digit codes.
 */
export function readFixes(
	source: YamlFile,
	page: string,
	texts: ReadonlyMap<string, string>,
	isCounty: (code: string) => boolean,
): FixesReading {
	const { value, mistakes: wrong, mistakeAt } = readYaml(source, fixesFile);
	const mistakes = [...wrong];
	const fixes = (value?.fixes ?? []).flatMap((written, i) => {
		const settled: WrittenFix = { ...written };
		for (const key of [undefined, ...targets]) {
			const target: NamedLine | undefined = key === undefined ? written : written[key];
			if (!target) continue;
			const path = ['fixes', i, ...(key === undefined ? [] : [key])];
			const lines = texts.get(pageOf(page, target))?.split(/\r\n|[\n\r]/);
			if (!lines) {
				const pages = [...texts.keys()].map((id) => `\`${id.replace(/^.*\//, '')}\``).join(', ');
				const reason = `Unexpected page \`${target.page}\`, expected one of ${pages}`;
				mistakes.push(mistakeAt([...path, 'page'], reason, 'Name a page text of this issue.'));
				continue;
			}
			const line = settleLine(lines, target);
			if (line === undefined)
				mistakes.push(mistakeAt([...path, 'text'], explain(lines, target), remedy));
			else if (key === undefined) settled.line = line;
			else settled[key] = { ...target, line };
		}
		const county = written.set?.county;
		if (county !== undefined && !isCounty(county)) {
			const reason = `Unexpected county \`${county}\`, expected the six digits of a county`;
			const look = 'Look the code up in src/archive/divisions/divisions.tsv.';
			mistakes.push(mistakeAt(['fixes', i, 'set', 'county'], reason, look));
		}
		return toFix(page, settled);
	});
	return { fixes, mistakes };
}

const remedy = 'Write the words as they stand in the page text now, or take the fix out.';

/** The line that holds the words: the one named, else the only other one. */
function settleLine(lines: readonly string[], { line, text }: NamedLine): number | undefined {
	if (lines[line - 1]?.includes(text)) return line;
	const others = lines.flatMap((other, i) => (other.includes(text) ? [i + 1] : []));
	return others.length === 1 ? others[0] : undefined;
}

function explain(lines: readonly string[], { page, line, text }: NamedLine): string {
	const where = page === undefined ? '' : ` of ${page}`;
	const seen = lines[line - 1];
	const count = lines.filter((other) => other.includes(text)).length;
	const there = seen === undefined ? 'no such line' : `\`${shorten(seen)}\``;
	if (count > 1) {
		return `Unexpected line ${line}${where}: ${there}, expected \`${text}\`, which stands in ${count} other lines`;
	}
	const near = nearestWords(lines, text);
	const nearest = near ? `; nearest is line ${near.line}: \`${near.text}\`` : '';
	return `Unexpected line ${line}${where}: ${there}, expected \`${text}\`${nearest}`;
}

function shorten(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
