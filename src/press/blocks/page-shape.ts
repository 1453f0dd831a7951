import type { Grams } from '../cuts/count-grams.ts';
import type { CutSide } from '../cuts/cut-features.ts';
import { type Jump, readJumps } from '../jumps/read-jumps.ts';
import { type MeasuredLine, measureLine } from '../lines/measure-line.ts';
import type { Line, World } from '../model.ts';
import { countRows, VERSE } from './count-rows.ts';
import { findMetre } from './find-metre.ts';
import { isClauses, isFoot, isPlain, isProse } from './line-kinds.ts';
import { meetLines, readSides } from './meet-lines.ts';
import { LEAD_FORMULA } from './patterns.ts';
import { type BylineReading, readByline } from './read-byline.ts';
import { shareTaken } from './share-taken.ts';

/** The lines of a page and what each looks like among the others. */
export interface PageShape {
	readonly lines: readonly MeasuredLine[];
	/** Running text by its length or its stops. */
	readonly prose: readonly boolean[];
	/** The line ends where its printer ended it: at a sentence's end, in verse, in a notice's foot. */
	readonly closed: readonly boolean[];
	/** Lines that lead to another page, wholly or at one end. */
	readonly jumps: readonly (Jump | undefined)[];
	/** How much the line's opening looks like a paragraph's start: log-odds. */
	readonly start: readonly number[];
	/** Of a short line: log-odds that the next running text continues it in mid-sentence. */
	readonly runsOn: readonly number[];
	/** Log-odds that the line continues the nearest unfinished running text above it. */
	readonly continues: readonly number[];
	/** How many lines without stops stand in a row here: verse is a long row. */
	readonly run: readonly number[];
	/** Blank lines above, beyond what is usual on this page. */
	readonly extraGap: readonly number[];
	/** Such gaps are rare enough to mean something: a picture, as a rule. */
	readonly gapsTell: boolean;
	readonly bylines: readonly BylineReading[];
	/** Share of a short line's character pairs that the next running text takes up. */
	readonly taken: readonly number[];
	/** Headings carry Markdown levels. */
	readonly levelled: boolean;
	readonly labels: ReadonlySet<string>;
	/** Each line as one side of a cut, and how often characters stand side by side on the page. */
	readonly sides: readonly CutSide[];
	readonly grams: Grams;
}

const OPENS = 0.5;

/** Lines in, in print order; their shapes out. Nothing is decided here. */
export function shapePage(source: readonly Line[], world: World): PageShape {
	const lines = source.map((line, i) => {
		const above = source[i - 1]?.number ?? 0;
		return measureLine(line, line.number - above - 1);
	});
	const counts = new Map<number, number>();
	for (const { gap } of lines.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
	const usual = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
	const metre = findMetre(lines);
	const bylines = lines.map(({ folded }) => readByline(folded, world.words));
	const sides = readSides(lines, world);
	const opens = lines.map(
		({ folded }, i) =>
			(bylines[i]?.score ?? -9) > 1 || LEAD_FORMULA.test(folded) || (sides[i]?.start ?? 0) > OPENS,
	);
	const prose = lines.map((line, i) => {
		if (metre[i] || !isProse(line)) return false;
		return !(isClauses(line) && opens[i + 1] && (lines[i - 1]?.finished ?? true));
	});
	const extraGap = lines.map(({ gap }, i) => (i === 0 ? 0 : Math.max(0, gap - Math.max(1, usual))));
	const rows = countRows(
		lines.map(
			(line, i) => metre[i] === true || (!prose[i] && isPlain(line, bylines[i]?.score ?? -9)),
		),
		extraGap,
	);
	const run = rows.map((row, i) => (metre[i] ? row + VERSE : row));
	const jumps = readJumps(lines);
	const closed = lines.map(
		(line, i) =>
			line.finished ||
			(run[i] ?? 0) >= VERSE ||
			isFoot(line, lines[i + 1]) ||
			jumps[i]?.way === 'on' ||
			(jumps[i + 1]?.whole === true && jumps[i + 1]?.way === 'on'),
	);
	return {
		lines,
		prose,
		...meetLines(lines, sides, prose, closed, world),
		run,
		closed,
		jumps,
		extraGap,
		gapsTell: extraGap.filter(Boolean).length <= lines.length * 0.15,
		bylines,
		taken: lines.map((_, i) => (prose[i] ? 0 : shareTaken(lines, prose, i))),
		levelled: lines.some(({ level }) => level > 0),
		labels: new Set(world.paper.columns),
	};
}
