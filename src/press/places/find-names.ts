import type { World } from '../model.ts';
import { chainName } from './chain-name.ts';
import type { PlaceName } from './gather-names.ts';
import { indexNames } from './index-names.ts';
import { isNameAt } from './is-name-at.ts';
import { isFrequentWord } from './is-plain-word.ts';

/** A name found in a text, and the divisions it may mean there. */
export interface FoundName {
	/** `[from, to)` of the text. */
	readonly from: number;
	readonly to: number;
	readonly name: PlaceName;
	readonly codes: readonly string[];
	/** The place it lies in stands right before it, or one that lies in it right after it. */
	readonly chained: boolean;
}

/**
 * Finds every name of a division in a text of simplified characters, the longest at each place.
 *
 * 城固董家营镇 → 城固 (610722) and 董家营镇 (610722…), chained: of all places of these names only those
 * count of which one lies in the other. A township the table does not have in the county before it
 * is no township elsewhere (丹凤县槐花镇), and 台北市中山区 is no district of Dalian.
 */
export function findNames(text: string, world: World): FoundName[] {
	const { names, mayStart } = indexNames(world.divisions);
	const found: FoundName[] = [];
	for (let from = 0; from < text.length - 1; ) {
		const entries = mayStart(text, from) ? names.get(text.slice(from, from + 2)) : undefined;
		const name = entries?.find((entry) =>
			isNameAt(text, from, entry, found.at(-1)?.to === from, world),
		);
		if (!name) {
			from += 1;
			continue;
		}
		const to = from + name.name.length;
		chainName(found, { from, to, name, codes: name.codes, chained: false });
		from = to;
	}
	return found.filter(({ codes }) => codes.length > 0).map((it) => doubtPlainWords(it, world));
}

/** 建设中心镇: a township called like a plain word needs its county beside it. */
function doubtPlainWords(found: FoundName, { words }: World): FoundName {
	const { name, chained, codes } = found;
	const stem = name.name.replace(/(?:街道|[镇乡])$/, '');
	const isPlain = stem !== name.name && isFrequentWord(stem, words);
	if (chained || !isPlain || codes.some((code) => code.length < 9)) return found;
	return { ...found, name: { ...name, form: 'common' } };
}
