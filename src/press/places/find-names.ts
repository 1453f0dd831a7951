import type { World } from '../model.ts';
import { chainName } from './chain-name.ts';
import { hasWordBorders } from './has-word-borders.ts';
import { indexNames, type PlaceName } from './index-names.ts';

/** A stem this frequent is a plain word as well: 和平, 公安, 资源, 合作. */
export const plainWord = 600;

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

/** What follows a short form makes another name of it: 新安镇 is not 新安县, 鄱阳湖 is not 鄱阳县. */
const longer =
	/^(?:[县市区旗镇乡村街路社桥站港湾湖河江海山岭峰沟寺庙塔楼庄寨屯堡]|大[桥道街学]|[小中]学|学校|古镇)/;

/**
 * Finds every name of a division in a text of simplified characters, the longest at each place.
 *
 * 城固董家营镇 → 城固 (610722) and 董家营镇 (610722…), chained: of all places of these names only those
 * count of which one lies in the other. A township the table does not have in the county before it
 * is no township elsewhere (丹凤县槐花镇), and 台北市中山区 is no district of Dalian.
 */
export function findNames(text: string, world: World): FoundName[] {
	const index = indexNames(world.divisions);
	const found: FoundName[] = [];
	for (let from = 0; from < text.length - 1; ) {
		const last = found.at(-1);
		const name = index
			.get(text.slice(from, from + 2))
			?.find((entry) => isNameAt(text, from, entry, last?.to === from, world));
		if (!name) {
			from += 1;
			continue;
		}
		const to = from + name.name.length;
		chainName(found, { from, to, name, codes: name.codes, chained: false });
		from = to;
	}
	return found.filter(({ codes }) => codes.length > 0);
}

function isNameAt(
	text: string,
	from: number,
	{ name, form }: PlaceName,
	follows: boolean,
	{ words }: World,
): boolean {
	if (!text.startsWith(name, from)) return false;
	const to = from + name.length;
	if (form === 'short' && longer.test(text.slice(to, to + 2))) return false;
	// After another name the border before this one is sure: 上海市|长宁区, though 市长 is a word.
	const run = follows ? text.slice(from) : text;
	const start = follows ? 0 : from;
	if (hasWordBorders(run, start, start + name.length, words)) return true;
	return isOwnStem(name, words) && hasWordBorders(run, start, start + name.length - 1, words);
}

/** 平利县委 is read 平利 + 县委, and yet it names 平利县; but 合作市场 names no 合作市. */
function isOwnStem(name: string, words: World['words']): boolean {
	return name.length > 2 && (words.get(name.slice(0, -1)) ?? 0) < plainWord;
}
