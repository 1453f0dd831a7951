/** Half-width marks and their full-width twins, position by position. */
const HALF = ',:;?!()[]·•‧｡「」『』〔〕';
const FULL = '，：；？！（）【】···。“”‘’【】';
/** Traditional and simplified forms, in turn, of the characters that our patterns look for. */
const PAIRS =
	'報报訊讯記记員员聞闻編编輯辑責责審审對对電电話话熱热線线郵邮攝摄圖图轉转載载據据來来號号個个從从這这時时為为開开發发關关於于縣县鄉乡鎮镇區区黨党組组織织單单東东門门學学會会體体們们說说該该過过還还應应當当點点將将後后業业務务實实團团紙纸類类屆届場场張张頁页國国內内連连續续價价歲岁萬万億亿際际經经濟济總总書书誌志辦办選选戶户處处專专欄栏訪访評评論论視视觀观隨随筆笔詩诗華华龍龙馬马劉刘陳陈楊杨趙赵黃黄吳吴孫孙鄭郑馮冯蕭萧許许鄧邓呂吕蘇苏盧卢蔣蒋賈贾餘余葉叶閻阎鍾钟範范陸陆韓韩羅罗謝谢鄒邹龔龚嚴严錢钱湯汤齊齐顧顾賀贺頓顿節节舊旧幾几無无則则與与並并讓让見见層层農农網网廣广寫写稱称認认問问題题讀读聲声讚赞賽赛導导';

const TABLE = new Map<number, number>();
for (let i = 0; i < HALF.length; i++) TABLE.set(HALF.charCodeAt(i), FULL.charCodeAt(i));
for (let i = 0; i < PAIRS.length; i += 2) TABLE.set(PAIRS.charCodeAt(i), PAIRS.charCodeAt(i + 1));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Any text in, a text of the same length out in which half- and full-width marks, digits, Latin
 * letters and the traditional forms our patterns know are alike. For patterns only, never shown.
 *
 * `'本報訊(記者 甲)1,200畝'` → `'本报讯（记者 甲）1,200畝'`
 */
export function foldText(text: string): string {
	let folded = '';
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const inNumber =
			(code === 44 || code === 58) &&
			isDigit(text.charCodeAt(i - 1)) &&
			isDigit(text.charCodeAt(i + 1));
		if (inNumber) folded += text[i];
		else if (code === 0x3000 || code === 9 || code === 0xa0) folded += ' ';
		else if (
			code === 0xff05 ||
			(code >= 0xff10 && code <= 0xff19) ||
			(code >= 0xff21 && code <= 0xff5a)
		)
			folded += String.fromCharCode(code - 0xfee0);
		else folded += String.fromCharCode(TABLE.get(code) ?? code);
	}
	return folded;
}
