import { type MeasuredLine, measureLine } from '../lines/measure-line.ts';
import type { Line, World } from '../model.ts';
import { meetLines } from './meet-lines.ts';
import { isDateLine } from './patterns.ts';
import { type BylineReading, readByline } from './read-byline.ts';

/** The lines of a page and what each looks like among the others. */
export interface PageShape {
	readonly lines: readonly MeasuredLine[];
	/** Running text by its length or its stops. */
	readonly prose: readonly boolean[];
	/** The line ends where its printer ended it: at a sentence's end, in verse, in a notice's foot. */
	readonly closed: readonly boolean[];
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
}

const PAIRS_AHEAD = 4;

function isProse({ folded, length, finished }: MeasuredLine): boolean {
	if (length >= 36 || /[。；]/u.test(folded)) return true;
	if (finished && (length >= 24 || /。[”’）」]?$/u.test(folded))) return true;
	if (/^[，。、；：！？”’）》】]/u.test(folded) || /[，、；]$/u.test(folded)) return true;
	return length >= 18 && /[，]/u.test(folded) && !/\s/u.test(folded);
}

const VERSE_MAX = 20;

/** Rows of plain short lines; at most two lines that are not plain (a label, a page head) may stand inside. */
function rowsOf(plain: readonly boolean[], gaps: readonly number[]): number[] {
	const rows: number[] = new Array<number>(plain.length).fill(0);
	for (let i = 0; i < plain.length; i++) {
		if (!plain[i] || rows[i]) continue;
		let end = i + 1;
		let count = 1;
		for (let j = end; j < plain.length && j < end + 3 && !gaps[j]; j++)
			if (plain[j]) {
				end = j + 1;
				count++;
			}
		for (let j = i; j < end; j++) if (plain[j]) rows[j] = count;
	}
	return rows;
}

/** A salutation, a date, or the name above a date. */
function isFoot({ folded, length }: MeasuredLine, next: MeasuredLine | undefined): boolean {
	if (length <= 14 && folded.endsWith('：')) return true;
	if (isDateLine(folded)) return true;
	return length <= 24 && !/[，。]/u.test(folded) && isDateLine(next?.folded ?? '');
}

/** Nothing about the line says heading, name or label: it could be a line of verse. */
function isPlain(line: MeasuredLine, byline: number): boolean {
	if (line.length > VERSE_MAX || line.level > 0 || line.marker || byline > 1.2) return false;
	return !/[：“”「」—\d（）]|\s/u.test(line.folded);
}

function shareTaken(lines: readonly MeasuredLine[], prose: readonly boolean[], i: number): number {
	const head = (lines[i]?.folded ?? '').replace(/[^\p{L}\p{N}]/gu, '');
	if (head.length < 2 || head.length > 60) return 0;
	let ahead = '';
	for (let j = i + 1, seen = 0; j < lines.length && seen < PAIRS_AHEAD && j < i + 12; j++) {
		if (!prose[j]) continue;
		ahead += `${lines[j]?.folded.slice(0, 600)}\n`;
		seen++;
	}
	let found = 0;
	for (let k = 0; k + 2 <= head.length; k++) if (ahead.includes(head.slice(k, k + 2))) found++;
	return found / (head.length - 1);
}

/** Lines in, in print order; their shapes out. Nothing is decided here. */
export function shapePage(source: readonly Line[], world: World): PageShape {
	const lines = source.map((line, i) => {
		const above = source[i - 1]?.number ?? 0;
		return measureLine(line, line.number - above - 1);
	});
	const counts = new Map<number, number>();
	for (const { gap } of lines.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
	const usual = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
	const prose = lines.map(isProse);
	const bylines = lines.map(({ folded }) => readByline(folded, world.words));
	const extraGap = lines.map(({ gap }, i) => (i === 0 ? 0 : Math.max(0, gap - Math.max(1, usual))));
	const run = rowsOf(
		lines.map((line, i) => !prose[i] && isPlain(line, bylines[i]?.score ?? -9)),
		extraGap,
	);
	const closed = lines.map(
		(line, i) => line.finished || (run[i] ?? 0) >= 6 || isFoot(line, lines[i + 1]),
	);
	return {
		lines,
		prose,
		...meetLines(lines, prose, closed, world),
		run,
		closed,
		extraGap,
		gapsTell: extraGap.filter(Boolean).length <= lines.length * 0.15,
		bylines,
		taken: lines.map((_, i) => (prose[i] ? 0 : shareTaken(lines, prose, i))),
		levelled: lines.some(({ level }) => level > 0),
		labels: new Set(world.paper.columns),
	};
}
