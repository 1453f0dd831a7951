import type { PageShape } from '../page-shape.ts';
import { LEAD_FORMULA } from '../patterns.ts';
import { PHOTO_CREDIT, PHOTO_CREDIT_ALONE } from './apart-patterns.ts';

const NAMES_SHOT = /[\p{Script=Han}]{2,4}\s*(?:摄|摄影|图|摄影报道|图片报道|供图)[）】]?$/u;
const PICTURE_WORDS = /^(?:图为|图①|上图|左图|右图|下图)|图为|（图）$/u;

/** Log-odds that a line is a caption, or the credit of the picture above it. */
export function scorePicture(page: PageShape, i: number): { caption: number; photoCredit: number } {
	const line = page.lines[i];
	if (!line) return { caption: -9, photoCredit: -9 };
	const { folded, length, level } = line;
	const gap = Math.min(2, page.extraGap[i] ?? 0);
	const below = page.lines[i + 1]?.folded ?? '';
	const shot = PHOTO_CREDIT.test(folded) && NAMES_SHOT.test(folded) && length > 12;
	const signedBelow = (page.bylines[i + 1]?.score ?? -9) > 1 && !PHOTO_CREDIT.test(below);
	const follows = Math.max(0, Math.min(3, page.continues[i] ?? 0));
	const begun = Math.max(0, -(page.start[i] ?? 0));
	let caption = -5 + (gap > 0 ? (page.gapsTell ? 6 + gap : 3) : 0);
	if (shot) caption += 10;
	if (PICTURE_WORDS.test(folded)) caption += 4;
	if (PHOTO_CREDIT_ALONE.test(below) && !PHOTO_CREDIT.test(folded)) caption += 3;
	if (level > 0) caption -= 6;
	if (gap > 0 && signedBelow) caption -= 4;
	if (gap > 0 && LEAD_FORMULA.test(below) && !page.prose[i]) caption -= 2;
	if (LEAD_FORMULA.test(folded) || page.jumps[i]) caption -= 5;
	if (/：$/u.test(folded)) caption -= 5;
	if (length > 220) caption -= 4;
	if (!shot) caption -= Math.min(4, follows + begun * 1.5);
	return { caption, photoCredit: PHOTO_CREDIT_ALONE.test(folded) ? 7 : -7 };
}
