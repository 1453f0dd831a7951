import type { PageShape } from '../page-shape.ts';
import { CREDIT, JUMP, scorePageHead } from '../patterns.ts';
import {
	isSlogan,
	LABEL_END,
	LEAD_AFTER,
	PHOTO_CREDIT,
	PHOTO_CREDIT_ALONE,
	parts3,
} from './apart-patterns.ts';

/** Log-odds of the roles that stand apart from an article's text. */
export interface ApartScores {
	readonly byline: number;
	readonly credit: number;
	readonly caption: number;
	readonly photoCredit: number;
	readonly label: number;
	readonly slogan: number;
	readonly pageHead: number;
	readonly jump: number;
}

/** A line's shape and its neighbours in, the weights for what is set apart out. */
export function scoreApart(page: PageShape, i: number): ApartScores {
	const line = page.lines[i];
	if (!line)
		return {
			byline: -9,
			credit: -9,
			caption: -9,
			photoCredit: -9,
			label: -9,
			slogan: -9,
			pageHead: -9,
			jump: -9,
		};
	const { folded, length, level } = line;
	const prose = page.prose[i] ?? false;
	const gap = Math.min(2, page.extraGap[i] ?? 0);
	const edge = i < 3 || i >= page.lines.length - 3;
	const inText = page.prose[i - 1] && page.prose[i + 1] && !page.lines[i - 1]?.finished;
	const reading = page.bylines[i]?.score ?? -9;
	const between = !page.prose[i - 1] && page.prose[i + 1] ? 1.2 : 0;
	const byline =
		reading > -4 ? Math.min(6, reading * 1.6 - 0.5 + between) - (level > 0 ? 4 : 0) : -9;
	const credit = CREDIT.test(folded) && length < 40 ? 7 : -9;
	const shot =
		PHOTO_CREDIT.test(folded) &&
		/[\p{Script=Han}]{2,}\s*(?:摄|摄影|图|摄影报道|图片报道|供图)[）】]?$/u.test(folded);
	const caption =
		-5 +
		(gap > 0 && page.gapsTell ? 6 + gap : gap > 0 ? 3 : 0) +
		(shot && length > 12 ? 7 : 0) +
		(/^(?:图为|图①|上图|左图|右图|下图)|图为|（图）$/u.test(folded) ? 4 : 0) -
		(level > 0 ? 6 : 0) +
		(gap > 0 &&
		(page.bylines[i + 1]?.score ?? -9) > 1 &&
		!PHOTO_CREDIT.test(page.lines[i + 1]?.folded ?? '')
			? -4
			: 0) +
		(length > 220 ? -4 : 0) +
		(gap > 0 && LEAD_AFTER.test(page.lines[i + 1]?.folded ?? '') && !prose ? -2 : 0);
	const photoCredit = PHOTO_CREDIT_ALONE.test(folded) ? 7 : -7;
	const known = page.labels.has(folded.trim()) ? 6 : 0;
	const label =
		prose || length > 14
			? -9
			: -1.6 +
				known +
				(length >= 3 && length <= 8 ? 0.8 : 0) +
				(LABEL_END.test(folded) ? 2 : 0) +
				(inText ? 2 : 0) +
				(edge ? 1.2 : 0) -
				(/[，。：；？！“”\s—]/u.test(folded) ? 2.5 : 0) -
				(page.taken[i] ?? 0) * 3 -
				(level > 0 ? 5 : 0) -
				(reading > 1 ? 1 : 0) +
				(page.levelled ? 2.5 : 0) -
				(line.marker ? 2 : 0) -
				((page.run[i] ?? 0) >= 6 ? 2 : 0);
	const slogan = isSlogan(folded)
		? 1 +
			(inText ? 2 : 0) +
			(edge ? 2 : 0) +
			(parts3(folded) ? 2 : 0) -
			(page.taken[i] ?? 0) * 5 -
			(level > 0 ? 5 : 0)
		: -9;
	const head = scorePageHead(folded);
	const pageHead =
		head === 0 || length > 60 ? -9 : head * 3 - 1 + (edge ? 1 : 0) - (prose && length > 30 ? 4 : 0);
	const jump = JUMP.test(folded) && length < 24 ? 8 : -12;
	return { byline, credit, caption, photoCredit, label, slogan, pageHead, jump };
}
