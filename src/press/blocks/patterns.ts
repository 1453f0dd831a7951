/** Conventions of Chinese newspapers, as patterns on folded text (`lines/fold-text.ts`). */

/** How a news report opens: 本报讯, a dateline, an agency's name. */
export const LEAD_FORMULA =
	/^(?:【[^】]{1,12}】|（?(?:本报|本刊|本网|本台|本社|快)(?:综合)?(?:[^，。]{0,10})?[讯电]|(?:据)?(?:新华社|中新社|新华网|人民网|中新网|央视)[^。]{0,20}[电讯]|[^，。；]{2,12}\d{1,2}月\d{1,2}日[电讯])/u;

/** How the first sentence of a report often opens. */
export const LEAD_TIME =
	/^(?:近日|日前|近期|连日来|今年以来|近年来|今年|去年|最近|\d{4}年|\d{1,2}月\d{1,2}日|\d{1,2}月|[今昨]日|[今昨]天|眼下|时下|[^，。]{0,6}以来)/u;

/** 某某供稿, 转自《…》, in brackets. */
export const CREDIT =
	/^[（【]?(?:转自|摘自|原载|选自|据|来源|资料来源|文章来源|稿源|供稿)[：《]?.{1,30}[）】]?$|^[（【].{0,26}(?:供稿|提供|整理|综合|报道)[）】]$|^.{2,20}供稿$/u;

/** 下转第3版, 上接第1版, alone or at either end of a line. */
export const JUMP =
	/[（【]?(?:(?:[紧▶→]?下)转|上接|[紧续承]接|[续接]上|文见|详见)\s*第?\s*([0-9一二三四五六七八九十]{1,3})\s*版[^。，]{0,12}[）】]?/u;

const HEAD_WORDS =
	/(?:责编|责任编辑|主编|编审|编辑：|编辑 |美编|版式|组版|校对|审读|审校|值班|排版|设计：|监制|E-?mail|@|国内统一|刊号|CN\d|代号|零售|订阅|网址|www\.|http|总第?\d+期|第\d+期|星期[一二三四五六日天]|农历|今日\d+版)/iu;
/** Ways to reach the paper. Without a number, an address or a colon they may name a column: 民声热线. */
const CONTACT = /(?:热线|电话|邮箱|邮编|投稿|来稿|微信|公众号)/u;
const ADDRESS = /[\da-z：:]/iu;
const HEAD_NUMBER =
	/第\s*[0-9一二三四五六七八九十]{1,3}\s*版|[A-D]?\d{1,2}\s*版|^\D{2,8}\s+0?\d{1,2}$|^0?\d{1,2}\s+\D{2,8}$|^[A-D]?\d{1,2}$/u;
const DATE =
	/^(?:\d{4}|[〇零○一二三四五六七八九]{4})年\d{0,2}[一二三四五六七八九十]{0,3}月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日$/u;

const DAY_ALONE =
	/^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})日(?:[（(](?:星期|周)[一二三四五六日天][）)])?$/u;

/** Words that close a letter or notice on a line of their own. */
export const CLOSING =
	/^(?:此致|敬礼|此布|此复|[\p{Script=Han}\s]{0,20}(?:谨启|敬启|同启|谨上|敬上|谨识|谨白|谨订)|特此(?:公告|通知|通告|声明|公示|启事|说明|告知)|祝：?|妥否，?请批示|顺祝.{2,6}|致礼)[！。]?$/u;

/** A turn in an interview: 记者：…, 问：…. */
export const TURN_OF_TALK =
	/^(?:记者|问|答|主持人|笔者|编者|嘉宾|[\p{Script=Han}]{2,4})：.*[？。！]?$/u;

/** How titles of notices end. */
export const NOTICE_TITLE =
	/(?:公告|通知|通告|启事|声明|公示|名单|告知书|倡议书|公开信|致歉信|感谢信|讣告|更正)$/u;

/** What a page head or a staff line looks like: 0 not at all … 3 surely. */
export function scorePageHead(folded: string): number {
	if (folded.length > 80) return 0;
	const compact = folded.replace(/\s+/gu, '');
	if (DATE.test(compact)) return 0;
	if (JUMP.test(folded)) return 0;
	let score = 0;
	if (HEAD_WORDS.test(folded) || (CONTACT.test(folded) && ADDRESS.test(folded))) score += 2;
	if (HEAD_NUMBER.test(folded.trim())) score += 2;
	if (/\d{4}年\d{1,2}月\d{1,2}日/u.test(compact)) score += 1;
	return Math.min(3, score);
}

/** A line that is nothing but a date, with or without its year: the foot of a notice or letter. */
export function isDateLine(folded: string): boolean {
	const compact = folded.replace(/\s+/gu, '');
	return DATE.test(compact) || DAY_ALONE.test(compact);
}

/** The names in a report's lead: 本报讯（通讯员 甲 乙）. */
export const LEAD_NAMES =
	/^(?:【[^】]{1,12}】|[^，。（]{0,24}[讯电])\s*（([^（），。]{2,40})）|^（((?:本报|特约)?(?:记者|通讯员)[^（），。]{2,40})）/u;

/** Names at the very end of an article: …。（甲 乙）. */
export const TAIL_NAMES = /[。！？”…]\s*（([^（），。：]{2,32})）$/u;
