import type { Author } from '../model.ts';
import { isSurname } from './surnames.ts';

/** So often a word is in the dictionary when it is hardly a name. */
export const COMMON = 50;

/** Tunes that poems are written to: 鹧鸪天·访茶 is a title, not a name of a minority or from abroad. */
const TUNES = new Set(
	'浣溪沙 鹧鸪天 菩萨蛮 沁园春 满江红 念奴娇 水调歌头 西江月 临江仙 清平乐 卜算子 蝶恋花 如梦令 虞美人 浪淘沙 采桑子 忆江南 江城子 渔家傲 破阵子 踏莎行 青玉案 定风波 南乡子 点绛唇 忆秦娥 减字木兰花 长相思 一剪梅 钗头凤 诉衷情 生查子 鹊桥仙 望海潮 贺新郎 水龙吟 永遇乐 行香子 醉花阴 七律 七绝 五律 五绝'.split(
		' ',
	),
);

/** How much a would-be name falls into common words instead: 记者调查, 洪水河. */
function isSplit(name: string, words: ReadonlyMap<string, number>): number {
	const count = (from: number, to: number): number => words.get(name.slice(from, to)) ?? 0;
	if (name.length === 4) return count(0, 2) > 100 && count(2, 4) > 100 ? 2.5 : 0;
	if (name.length === 3)
		return count(0, 2) > 500 || (count(1, 3) > 3000 && isSurname(name) === 0) ? 1 : 0;
	return 0;
}

/** A would-be name in, how much it looks like a person's out: log-odds. */
export function scoreName(name: string, words: ReadonlyMap<string, number>): number {
	if (name.includes('·')) return TUNES.has(name.slice(0, name.indexOf('·'))) ? -4 : 2;
	const known = words.get(name) ?? 0;
	const surname = isSurname(name);
	const lengthScore = name.length === 4 ? (surname === 2 ? 0 : -0.8) : name.length === 3 ? 0.4 : 0;
	const split = isSplit(name, words);
	return (
		(surname > 0 ? 1.1 : -1) +
		lengthScore -
		(known > 20 ? Math.min(2.5, Math.log10(known) - 0.5) : 0) -
		split
	);
}

/** 天津蓟州 易守拙: the first is where the second lives. */
export function isPlaceBefore(
	authors: readonly Author[],
	words: ReadonlyMap<string, number>,
): boolean {
	const [first, second] = authors;
	if (!first || !second || isSurname(first.name) > 0 || isSurname(second.name) === 0) return false;
	return first.name.length === 4 || (words.get(first.name) ?? 0) > COMMON;
}
