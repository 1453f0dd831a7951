/** A word this frequent is used for more than a place: 和平, 公安, 资源, 合作. */
const plainWord = 600;

/** Seldomer words that are wishes, deeds and things as well as the short forms of counties. */
const plainStems = new Set(
	(
		'富民 惠民 爱民 裕民 新民 民乐 民权 民丰 同心 兴业 乐业 兴国 兴文 兴隆 崇文 崇信 进贤 集贤 尚义 尚志 ' +
		'正定 定远 平和 和顺 大方 方正 共和 永胜 永福 永新 无为 无极 天长 会同 开化 文成 德安 万年 万安 ' +
		'大田 高台 天台 三台 台前 灯塔 石棉 石门 莲花 凤凰 麒麟 桃源 海盐 铜鼓 紫金 清水 温泉 甘泉 黑水 黑山 白沙'
	).split(' '),
);

/** Tells whether a name without its ending is a word used for more than a place: 和平, 中心. */
export function isFrequentWord(stem: string, words: ReadonlyMap<string, number>): boolean {
	return (words.get(stem) ?? 0) > plainWord;
}

/** Tells whether the short form of a county is a plain word as well. */
export function isPlainWord(form: string, words: ReadonlyMap<string, number>): boolean {
	return isFrequentWord(form, words) || plainStems.has(form);
}
