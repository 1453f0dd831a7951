/** What the characters on either side of a cut look like, by themselves. */
export interface SideMarks {
	/** Of the end: a pause, a digit, a written numeral, a Latin letter, words that lead on. */
	readonly pause: boolean;
	readonly list: boolean;
	readonly digit: boolean;
	readonly numeral: boolean;
	readonly latin: boolean;
	readonly leads: boolean;
	readonly binds: boolean;
	/** Of the beginning: a measure word, a Latin letter or digit, what cannot follow a pause or a preposition. */
	readonly measure: boolean;
	readonly latinFirst: boolean;
	readonly noPause: boolean;
	readonly bound: boolean;
	readonly listed: boolean;
}

const MEASURE =
	/^[\d.,%℃余多万亿个人名户件次场处元公里平亩吨家项条期岁倍成年月日时届级号路楼座台辆本篇对只头米千百十分点周]/u;

/** The text before a cut and the text after a cut in, their marks out. */
export function seeMarks(end: string, start: string): SideMarks {
	const last = end.slice(-1);
	return {
		pause: /[，、；：]/u.test(last),
		list: last === '、',
		digit: /\d/u.test(last),
		numeral: /[一二三四五六七八九十百千万两几半]/u.test(last),
		latin: /[A-Za-z+]/u.test(last),
		leads: /[的了和与及在把被让将对为以从向是有不很更最就也都]/u.test(last),
		binds: /[的了和与及在把被让将对为以从向是]/u.test(last),
		measure: MEASURE.test(start),
		latinFirst: /^[A-Za-z\d+]/u.test(start),
		noPause: /^[，。、；：！？”）》的了]/u.test(start),
		bound: /^[的了和与及，。、；：等着过]/u.test(start),
		listed: /^[^，。]{1,8}[、等]/u.test(start),
	};
}
