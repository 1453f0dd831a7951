const NUMERALS = '一二三四五六七八九十';
const ORDINAL =
	/^[（(]?(?:([一二三四五六七八九十])(?:是|要|、|）|\))|(\d{1,2})[.．、）)](?!\d)|第([一二三四五六七八九十]))/u;
const LONGEST_CLAUSE = 16;

/** The build of a paragraph's opening. */
export interface Lead {
	/** Number printed before it (一是, 2.), 0 for none. */
	readonly ordinal: number;
	readonly opening: string;
	/** Lengths of the first two clauses with the marks that close them, as `6，` and `8。`; empty when long. */
	readonly first: string;
	readonly second: string;
}

function clauseOf(text: string): string {
	const at = text.slice(0, LONGEST_CLAUSE + 1).search(/[，。：；]/u);
	return at > 1 ? `${at}${text[at]}` : '';
}

/** A paragraph's folded text in, the build of its opening out. */
export function measureLead(text: string): Lead {
	const found = ORDINAL.exec(text);
	const numeral = NUMERALS.indexOf(found?.[1] ?? found?.[3] ?? ' ') + 1;
	const first = clauseOf(text);
	return {
		ordinal: found?.[2] ? Number(found[2]) : numeral,
		opening: text.slice(0, 2),
		first,
		second: first ? clauseOf(text.slice(Number.parseInt(first, 10) + 1)) : '',
	};
}

/**
 * Two openings in, how much they look like items of one list out: 聚焦…聚焦…, 一是…二是…, first
 * clauses of one build.
 */
export function compareLeads(f: Lead, g: Lead): number {
	if (g.ordinal > 0) {
		if (f.ordinal > 0) return g.ordinal === f.ordinal + 1 ? 3 : -2;
		return g.ordinal === 1 ? 0.8 : -0.3;
	}
	let score = 0;
	if (f.opening === g.opening && !/^[“（\d]/u.test(f.opening)) score += 1.2;
	else if (f.opening[0] === g.opening[0] && f.opening[0] === '“') score += 0.2;
	if (f.first === '' || f.first !== g.first) return score;
	return score + (f.second !== '' && f.second === g.second ? 1.5 : 0.5);
}
