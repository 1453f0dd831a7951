import { VERSE } from '../count-rows.ts';
import type { PageShape } from '../page-shape.ts';
import { JUMP, scorePageHead } from '../patterns.ts';
import { isSlogan, LABEL_END, parts3 } from './apart-patterns.ts';

/** Log-odds of what belongs to the page and to no article. */
export interface FurnitureScores {
	readonly label: number;
	readonly slogan: number;
	readonly pageHead: number;
	readonly jump: number;
}

function scoreLabel(page: PageShape, i: number, edge: boolean, between: number): number {
	const line = page.lines[i];
	if (!line || page.prose[i] || line.length > 14) return -9;
	const { folded, length, level } = line;
	let score = -1.6 + between;
	if (page.labels.has(folded.trim())) score += 6;
	if (length >= 3 && length <= 8) score += 0.8;
	if (LABEL_END.test(folded)) score += 3;
	if (edge) score += 1.2;
	if (/[，。：；？！“”\s—]/u.test(folded)) score -= 2.5;
	score -= (page.taken[i] ?? 0) * 3;
	if (level > 0) score -= 5;
	else if (page.levelled) score += 2.5;
	if ((page.bylines[i]?.score ?? -9) > 1) score -= 1;
	if (line.marker) score -= 2;
	if ((page.run[i] ?? 0) >= VERSE) score -= 2;
	return score;
}

function scoreSlogan(page: PageShape, i: number, edge: boolean, between: number): number {
	const line = page.lines[i];
	if (!line || !isSlogan(line.folded)) return -9;
	const parts = parts3(line.folded) ? 2 : 0;
	return 1 + between + (edge ? 2 : 0) + parts - (page.taken[i] ?? 0) * 5 - (line.level > 0 ? 5 : 0);
}

/** A line's shape and its neighbours in, the weights for furniture out. */
export function scoreFurniture(page: PageShape, i: number): FurnitureScores {
	const line = page.lines[i];
	if (!line) return { label: -9, slogan: -9, pageHead: -9, jump: -9 };
	const { folded, length } = line;
	const prose = page.prose[i] ?? false;
	const edge = i < 3 || i >= page.lines.length - 3;
	const openAbove = page.prose[i - 1] && !(page.closed[i - 1] ?? true);
	const bridged = openAbove && page.prose[i + 1] && (page.continues[i + 1] ?? 0) > 0;
	const between = bridged ? 3 : openAbove && page.prose[i + 1] ? 1.5 : 0;
	const head = scorePageHead(folded);
	const jump = JUMP.exec(folded);
	return {
		label: scoreLabel(page, i, edge, between),
		slogan: scoreSlogan(page, i, edge, between),
		pageHead:
			head === 0 || length > 60
				? -9
				: head * 3 - 1 + (edge ? 1 : 0) - (prose && length > 30 ? 4 : 0),
		jump: jump && jump[0].length > folded.length * 0.7 ? 8 : -12,
	};
}
