/** What a county's name ends in; the longest first, so that 自治县 is not read as 县. */
const ending = /(?:自治县|自治旗|林区|特区|县|市|区|旗)$/;

/** The nationalities named in autonomous divisions, longest first; 族 is sometimes left out. */
const nationality = new RegExp(
	`(?:${'鄂温克 达斡尔 俄罗斯 塔吉克 塔塔尔 维吾尔 哈萨克 柯尔克孜 乌孜别克 鄂伦春 蒙古 朝鲜 布朗 布依 仡佬 土家 拉祜 景颇 哈尼 傈僳 仫佬 毛南 裕固 保安 东乡 撒拉 锡伯 独龙 基诺 普米 阿昌 德昂 京 回 藏 壮 苗 彝 侗 瑶 白 傣 黎 佤 畲 土 羌 满 怒 水 纳西 各'
		.split(' ')
		.sort((a, b) => b.length - a.length)
		.join('|')})族?$`,
);

const provinceEnding = /(?:特别行政区|(?:维吾尔|壮族|回族)?自治区|省|市)$/;

/**
 * The forms newspapers shorten a division's name to, without the name itself.
 *
 * 镇巴县 → 镇巴 · 巍山彝族回族自治县 → 巍山, 巍山县 · 黔东南苗族侗族自治州 → 黔东南, 黔东南州 ·
 * 内蒙古自治区 → 内蒙古. No form has a single character: 洋县 has none.
 */
export function shortNames(code: string, name: string): string[] {
	const forms = code.length === 2 ? [name.replace(provinceEnding, '')] : shorten(name, code.length);
	return [...new Set(forms)].filter((form) => form.length >= 2 && form !== name);
}

function shorten(name: string, level: number): string[] {
	if (level === 9) return [];
	if (level === 4 && name.endsWith('盟')) return [];
	const autonomous = /自治(州|县|旗)$/.exec(name);
	if (!autonomous) return [name.replace(level === 4 ? /(?:地区|市)$/ : ending, '')];
	const stem = withoutNationalities(name.slice(0, autonomous.index));
	return [`${stem}${autonomous[1]}`, stem];
}

/** 双江拉祜族佤族布朗族傣族 → 双江; of 东乡族, which is all nationality, the first name stays: 东乡. */
function withoutNationalities(name: string): string {
	let stem = name;
	for (;;) {
		const shorter = stem.replace(nationality, '');
		if (shorter === stem) return stem;
		if (shorter.length < 2) return stem.replace(/族$/, '');
		stem = shorter;
	}
}
