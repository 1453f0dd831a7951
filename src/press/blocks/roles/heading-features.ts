import type { MeasuredLine } from '../../lines/measure-line.ts';
import type { PageShape } from '../page-shape.ts';
import { CLOSING, NOTICE_TITLE, TURN_OF_TALK } from '../patterns.ts';
import { isSlogan, LABEL_END } from './apart-patterns.ts';
import { countSisters } from './count-sisters.ts';
import { grade, roundOdds, SIZES } from './grade.ts';
import { hasEvenHalves, ORGANISATION, PLACE_ALONE, TWO_HALVES } from './heading-patterns.ts';
import type { PageSigns } from './page-signs.ts';
import { roomAbove } from './room-above.ts';

const COHESION = [0.02, 0.05, 0.08, 0.12, 0.17, 0.25];
const RUNS = [1, 2, 3, 5, 9, 14];
const TAKEN = [0, 0.15, 0.35, 0.6];

const SIGNS: readonly (readonly [name: string, RegExp])[] = [
	['colon', /：./u],
	['quote', /[“「『]/u],
	['space', /\S\s+\S/u],
	['comma', /，/u],
	['digit', /\d/u],
	['ask', /[？！]$/u],
	['stop', /。/u],
	['dash', /^[—\-–―─]{1,3}/u],
	['middot', /[·•]/u],
	['bracketed', /^[（【〔「《<].*[）】〕」》>]$/u],
	['list', /^[一二三四五六七八九十]{1,2}、|^（[一二三四五六七八九十]+）|^\d{1,2}[.．、]/u],
	['label', LABEL_END],
	['place', PLACE_ALONE],
	['halves', TWO_HALVES],
	['office', ORGANISATION],
	['notice', NOTICE_TITLE],
	['closing', CLOSING],
	['talk', TURN_OF_TALK],
];

/** A line's Markdown level beside the lines around it: none, weightier, lighter, the same. */
function rankLine(
	line: MeasuredLine,
	above: MeasuredLine | undefined,
	below: MeasuredLine | undefined,
): string {
	const rank = ({ level } = { level: 0 } as Pick<MeasuredLine, 'level'>): string =>
		level === 0 ? '0' : level < line.level ? '<' : level > line.level ? '>' : '=';
	return `${line.level > 0 ? 1 : 0}${rank(above)}${rank(below)}`;
}

/** What holds of a line that is not running text: its marks, its setting, what the text around says. */
export function headingFeatures(
	page: PageShape,
	{ kinds, settings, texts }: PageSigns,
	i: number,
): string[] {
	const line = page.lines[i];
	if (!line) return [];
	const setting = settings[i];
	const above = page.lines[i - 1];
	const below = page.lines[i + 1];
	const kind = kinds[i] ?? 'edge';
	const next = kinds[i + 1] ?? 'edge';
	const size = grade(line.length, SIZES);
	const gap = roomAbove(page, i);
	const close = `${line.gap === 0 ? 1 : 0}${below?.gap === 0 ? 1 : 0}`;
	const edge = `${Math.min(3, i)}${Math.min(3, page.lines.length - 1 - i)}`;
	const cohesion = setting?.cohesion === undefined ? 'none' : grade(setting.cohesion, COHESION);
	const features = [
		`size:${size} below:${next}`,
		`gap:${gap}${roomAbove(page, i + 1)}`,
		`close:${close}`,
		`is:${kind} close:${close}`,
		`level:${page.levelled ? line.level : 'none'}`,
		`taken:${grade(page.taken[i] ?? 0, [0, 0.15, 0.3, 0.5, 0.7])}`,
		`sisters:${Math.ceil(countSisters(page, i))}`,
		`names:${roundOdds(page.bylines[i]?.score ?? -9)}`,
		`runsOn:${roundOdds(page.runsOn[i] ?? 0)}`,
		`cutBelow:${(page.start[i + 1] ?? 0) < -0.8 && page.prose[i + 1] ? 1 : 0}`,
		`edge:${edge}`,
		`run:${grade(page.run[i] ?? 0, RUNS)} below:${next}`,
		`row:${setting?.row}`,
		`row:${setting?.row} is:${kind}`,
		`row:${setting?.row} below:${next}`,
		`bridge:${setting?.bridge === undefined ? 'none' : roundOdds(setting.bridge)}`,
		`cohesion:${cohesion}`,
		`cohesion:${cohesion} row:${setting?.row}`,
		`takes:${grade(setting?.takenAbove ?? 0, TAKEN)}${grade(page.taken[i] ?? 0, TAKEN)}`,
	];
	if (page.levelled) features.push(`ranks:${rankLine(line, above, below)}`);
	if (!page.prose[i - 1] && above?.length === line.length)
		features.push('even above', `even above ${line.gap === 0 ? 'close' : 'apart'} edge:${edge}`);
	if (!page.prose[i + 1] && below?.length === line.length)
		features.push('even below', `even below ${below.gap === 0 ? 'close' : 'apart'} edge:${edge}`);
	if ((texts.get(line.folded) ?? 0) > 1) features.push('again');
	for (const [name, pattern] of SIGNS)
		if (pattern.test(line.folded)) features.push(name, `${name} below:${next}`);
	if (isSlogan(line.folded)) features.push('slogan', `slogan row:${setting?.row}`);
	if (hasEvenHalves(line.folded)) features.push('even');
	if (line.bold) features.push('bold');
	if (!(page.closed[i - 1] ?? true)) features.push(`open above below:${next}`);
	return features;
}
