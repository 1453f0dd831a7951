import type { DivisionMatch } from '../press/model.ts';

const forms: readonly (readonly [RegExp, string])[] = [
	[/former-name/, '旧名'],
	[/short-name/, '简称'],
	[/township/, '乡镇街道'],
	[/alias/, '功能区名'],
	[/county/, '县区名'],
];

const places: readonly (readonly [RegExp, string])[] = [
	[/-in-head$/, '标题中的'],
	[/-in-credit$/, '供稿单位中的'],
	[/-in-caption$/, '图片说明中的'],
	[/^foremost-/, '正文中首见且最多的'],
	[/-in-text$/, '正文中唯一的'],
];

const whole: Readonly<Record<string, string>> = {
	'word-for-home': '本报属地，据',
	'county-of-its-article': '据所属报道中的',
	'place-beside-institution': '据报道中该单位旁的',
};

/**
 * Why a county was found, in a reader's words: 据标题中的乡镇街道“漆树坝镇”. A rule not known here is left
 * unexplained, the words it rests on are always given.
 */
export function explainCounty({ because, text }: Pick<DivisionMatch, 'because' | 'text'>): string {
	const quoted = `“${text}”`;
	const own = whole[because];
	if (own) return own + quoted;
	const find = (rules: typeof forms) => rules.find(([rule]) => rule.test(because))?.[1] ?? '';
	const place = find(places);
	return `据${place}${place && find(forms)}${quoted}`;
}
