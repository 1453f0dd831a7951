import type { World } from '../model.ts';
import type { PlaceName } from './gather-names.ts';
import { hasWordBorders } from './has-word-borders.ts';

/** What follows a short form makes another name of it: 新安镇 is not 新安县, 鄱阳湖 is not 鄱阳县. */
const longer =
	/^(?:[县市区旗镇乡村街路社桥站港湾湖河江海山岭峰沟寺庙塔楼庄寨屯堡]|大[桥道街学]|[小中]学|学校|古镇)/;

/** What may share its beginning with the end of a name: 平利县委, 汉中市区; but 东城区域 is no 东城区. */
const shared: Readonly<Record<string, RegExp>> = {
	县: /^[委直长级属域城内]/,
	市: /^[委直长级属域区内民]/,
	镇: /^[委直长级属域区内]/,
	乡: /^[委直长级属域村内民]/,
	旗: /^[委直长级属域内]/,
	区: /^[委直长级属]/,
};

/**
 * Tells whether a name stands at `from` of the text as a name of its own: between the ends of words,
 * and no part of a longer name. `follows` says that another name ends right before it.
 */
export function isNameAt(
	text: string,
	from: number,
	{ name, form }: PlaceName,
	follows: boolean,
	{ words }: World,
): boolean {
	if (!text.startsWith(name, from)) return false;
	const after = text.slice(from + name.length, from + name.length + 2);
	if (form === 'short' && longer.test(after)) return false;
	// After another name the border before this one is sure: 上海市|长宁区, though 市长 is a word.
	const run = follows ? text.slice(from) : text;
	const start = follows ? 0 : from;
	if (hasWordBorders(run, start, start + name.length, words)) return true;
	const isShared = name.length > 2 && shared[name.slice(-1)]?.test(after);
	return isShared === true && hasWordBorders(run, start, start + name.length - 1, words);
}
