import type { Line, Reading } from '../model.ts';
import { pressBug } from '../press-bug.ts';

/**
 * The lines of all pages and the reading made of them in; nothing out. A line that is lost, or that
 * stands in two places, is our own fault and is thrown.
 */
export function accountLines(
	lines: readonly Line[],
	{ articles, photos, furniture }: Pick<Reading, 'articles' | 'photos' | 'furniture'>,
): void {
	const seen = new Map<string, string>();
	const see = (page: string, line: number, owner: string): void => {
		const key = `${page}:${line}`;
		const before = seen.get(key);
		if (before !== undefined && before !== owner)
			throw pressBug(`line ${key} stands in ${before} and in ${owner}`);
		seen.set(key, owner);
	};
	articles.forEach(({ blocks }, a) => {
		blocks.forEach(({ pieces }, b) => {
			for (const { place, line } of pieces) see(place.page, line, `block ${b} of article ${a}`);
		});
	});
	photos.forEach(({ pieces }, p) => {
		for (const { place, line } of pieces) see(place.page, line, `photo ${p}`);
	});
	furniture.forEach(({ line }, f) => {
		see(line.place.page, line.number, `furniture ${f}`);
	});
	for (const { place, number } of lines)
		if (!seen.has(`${place.page}:${number}`))
			throw pressBug(`line ${place.page}:${number} is lost`);
	if (seen.size > lines.length) throw pressBug('the reading holds lines the pages do not have');
}
