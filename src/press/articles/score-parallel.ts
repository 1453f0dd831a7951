const NUMERALS = '一二三四五六七八九十';
const ORDINAL =
	/^[（(]?(?:([一二三四五六七八九十])(?:是|要|、|）|\))|(\d{1,2})[.．、）)](?!\d)|第([一二三四五六七八九十]))/u;

function ordinalOf(text: string): number {
	const found = ORDINAL.exec(text);
	if (!found) return 0;
	return found[2] ? Number(found[2]) : NUMERALS.indexOf(found[1] ?? found[3] ?? '') + 1;
}

/** Length of the first clause, when it is short and closed by a comma or stop. */
function clauseOf(text: string): { length: number; mark: string } {
	const at = text.search(/[，。：；]/u);
	return at > 1 && at <= 16 ? { length: at, mark: text[at] ?? '' } : { length: 0, mark: '' };
}

/**
 * Two paragraphs' folded texts in, how much they look like items of one list out:
 * 聚焦…聚焦…, 一是…二是…, first clauses of one build.
 */
export function scoreParallel(f: string, g: string): number {
	const one = ordinalOf(f);
	const two = ordinalOf(g);
	if (two > 0) {
		if (one > 0) return two === one + 1 ? 3 : -2;
		return two === 1 ? 0.8 : -0.3;
	}
	let score = 0;
	if (f.slice(0, 2) === g.slice(0, 2) && !/^[“（\d]/u.test(f)) score += 1.2;
	else if (f[0] === g[0] && /^[“]/u.test(f)) score += 0.2;
	const a = clauseOf(f);
	const b = clauseOf(g);
	if (a.length > 0 && a.length === b.length && a.mark === b.mark) {
		score += 0.5;
		const c = clauseOf(f.slice(a.length + 1));
		const d = clauseOf(g.slice(b.length + 1));
		if (c.length > 0 && c.length === d.length && c.mark === d.mark) score += 1;
	}
	return score;
}
