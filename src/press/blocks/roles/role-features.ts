import type { PageShape } from '../page-shape.ts';
import { CLOSING, NOTICE_TITLE, TURN_OF_TALK } from '../patterns.ts';
import { isSlogan, LABEL_END } from './apart-patterns.ts';
import { countSisters } from './count-sisters.ts';
import { hasEvenHalves, ORGANISATION, PLACE_ALONE, TWO_HALVES } from './heading-patterns.ts';
import { type LineKind, lineKind } from './line-kind.ts';

const STEPS = [2, 4, 6, 8, 10, 13, 17, 23, 35, 60, 120];

const step = (value: number, steps: readonly number[]): number => {
	const at = steps.findIndex((top) => value <= top);
	return at < 0 ? steps.length : at;
};
const rounded = (value: number): number => Math.max(-3, Math.min(3, Math.round(value)));

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

/**
 * The names of what holds of a line among its neighbours: the evidence the role model weighs. Nothing
 * in it is a word of any article: lengths, marks, customary patterns, and the kinds of the lines
 * around.
 */
export function roleFeatures(page: PageShape, kinds: readonly LineKind[], i: number): string[] {
	const line = page.lines[i];
	if (!line) return [];
	const kind = kinds[i] ?? 'edge';
	const at = (offset: number): LineKind => kinds[i + offset] ?? 'edge';
	const size = step(line.length, STEPS);
	const features = [
		'bias',
		`is:${kind}`,
		`size:${size}`,
		`above:${at(-1)}`,
		`below:${at(1)}`,
		`above2:${at(-2)}`,
		`below2:${at(2)}`,
		`is:${kind} above:${at(-1)}`,
		`is:${kind} below:${at(1)}`,
		`above:${at(-1)} below:${at(1)}`,
	];
	if (page.prose[i]) {
		if (line.length < 60) features.push(`prose:${size}`);
		return features;
	}
	const gap = page.gapsTell ? Math.min(2, page.extraGap[i] ?? 0) : 0;
	const gapBelow = page.gapsTell ? Math.min(2, page.extraGap[i + 1] ?? 0) : 0;
	features.push(
		`size:${size} below:${at(1)}`,
		`gap:${gap}${gapBelow}`,
		`close:${line.gap === 0 ? 1 : 0}${page.lines[i + 1]?.gap === 0 ? 1 : 0}`,
		`level:${page.levelled ? line.level : 'none'}`,
		`taken:${step(page.taken[i] ?? 0, [0, 0.15, 0.3, 0.5, 0.7])}`,
		`sisters:${Math.ceil(countSisters(page, i))}`,
		`names:${rounded(page.bylines[i]?.score ?? -9)}`,
		`runsOn:${rounded(page.runsOn[i] ?? 0)}`,
		`cutBelow:${(page.start[i + 1] ?? 0) < -0.8 && page.prose[i + 1] ? 1 : 0}`,
		`edge:${Math.min(3, i)}${Math.min(3, page.lines.length - 1 - i)}`,
	);
	for (const [name, pattern] of SIGNS)
		if (pattern.test(line.folded)) features.push(name, `${name} below:${at(1)}`);
	if (isSlogan(line.folded)) features.push('slogan');
	if (hasEvenHalves(line.folded)) features.push('even');
	if (line.bold) features.push('bold');
	if (!(page.closed[i - 1] ?? true)) features.push(`open above below:${at(1)}`);
	return features;
}

/** The kinds of all lines of a page, in order. */
export function lineKinds(page: PageShape): LineKind[] {
	return page.lines.map((_, i) => lineKind(page, i));
}
