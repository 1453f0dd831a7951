import { expect, test } from 'vitest';
import type { WrittenFix } from '../../src/archive/fixes/fixes-file.ts';
import { toFix } from '../../src/archive/fixes/to-fix.ts';
import { readWorld } from '../../src/archive/read-world.ts';
import type { Fix } from '../../src/press/fixes.ts';
import { splitLines } from '../../src/press/lines/split-lines.ts';
import type { Reading } from '../../src/press/model.ts';
import { readIssue } from '../../src/press/read-issue.ts';
import { composeSet } from '../corpus-tools/compose-set.ts';
import { type KnownPage, listKnownPages } from './known-pages.ts';
import { headIn, listFaults, type Mend, type ShownPage } from './next-fault.ts';

const page = 'a/p1';
const world = readWorld();

/** A reading in the form the desk shows it in. */
function show({ articles, photos, furniture }: Reading, text: string): ShownPage {
	const apart = new Map([
		...furniture.map(({ line, kind }) => [line.number, kind] as const),
		...photos.flatMap(({ pieces }) => pieces.map(({ line }) => [line, 'photo'] as const)),
	]);
	return {
		lines: splitLines({ page, text }).map(({ number, text: words }) => {
			const kind = apart.get(number);
			return { number, text: words, ...(kind && { apart: kind }) };
		}),
		articles: articles.map(({ id, blocks }) => ({
			id,
			title: '',
			blocks: blocks.map(({ role, text: words, pieces }) => ({
				role,
				name: role,
				pieces: pieces.map(({ from, to, line, because, confidence = 1 }) => ({
					line,
					text: words.slice(from, to),
					...(because && { join: { after: { line }, because, confidence } }),
				})),
			})),
		})),
	};
}

/** A mend as it stands in the file. */
function writeMend({ line, kind, other, role }: Mend, { lines }: ShownPage): WrittenFix {
	const at = (number: number) => ({
		line: number,
		text:
			lines
				.find((one) => one.number === number)
				?.text.trim()
				.slice(0, 14) ?? '',
	});
	if (kind === 'role') return { ...at(line), role: role as WrittenFix['role'] & string };
	if (kind === 'open') return { ...at(line), open: 'true' };
	return { ...at(line), [kind]: at(other ?? 0) };
}

/** Mends the first fault that is seen, and again, until the page is right. @returns faults before, fixes made. */
function mendPage({ gold, text }: KnownPage): readonly [faults: number, fixes: number] {
	const fixes: Fix[] = [];
	const read = () => readIssue([{ page, text }], world, fixes);
	let shown = show(read(), text);
	const before = listFaults(gold, shown).length;
	while (headIn(gold, shown, text) < 1) {
		const [mend] = listFaults(gold, shown);
		if (!mend || fixes.length > before + 5)
			throw new Error(
				`${gold.source} is not right after ${fixes.length} fixes of ${before} faults`,
			);
		fixes.push(...toFix(page, writeMend(mend, shown)));
		const reading = read();
		const unheard = reading.notices.filter(({ ruleId }) => ruleId === 'fixes/not-honoured');
		expect(unheard).toEqual([]);
		shown = show(reading, text);
	}
	return [before, fixes.length];
}

test('an editor who mends one fault after the other takes any page to a right one', () => {
	const counts = [...listKnownPages(), ...composeSet('train', 3, 'mend')].map(mendPage);
	const faults = counts.reduce((sum, [before]) => sum + before, 0);
	const fixes = counts.reduce((sum, [, made]) => sum + made, 0);
	console.log(
		`${fixes} fixes for ${faults} faults: ${counts.map(([a, b]) => `${b}/${a}`).join(' ')}`,
	);
	expect(faults).toBeGreaterThan(10);
	expect(fixes).toBeLessThanOrEqual(faults);
});
