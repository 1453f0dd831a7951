import type { Author } from '../model.ts';
import { COMMON, isPlaceBefore, scoreName } from './score-name.ts';
import { isSurname } from './surnames.ts';

/** Names read from a line, and how much the line looks like nothing but a byline (log-odds). */
export interface BylineReading {
	readonly authors: readonly Author[];
	readonly score: number;
}

const POST =
	/^(?:(?:本报|本刊|本台|本网|新华社|人民日报|特约|见习|实习|首席|全媒体|融媒体|驻[^ ]{2,4})*(?:记者|通讯员|评论员|特约评论员|实习生|撰稿|撰文|编译|摄影))|^(?:读者|作者|文图|图文|文|图|口述|整理|执笔|供图)(?=[ ：/]|$)/u;
const PLACE =
	/(?:省|市|县|区|旗|州|镇|乡|村|街道|社区|中心|学校|大学|中学|小学|公司|局|院|部|会)$/u;
const REPORTS = /^[\p{Script=Han}]{0,6}(?:报道|报导|综合报道|电|讯|文|图)$/u;
const POST_AFTER = /^(.{2,10}?)(读者|作者|通讯员|记者|网友|市民)$/u;
/** 文·摄影/甲: who wrote, and took pictures, before the name; 甲 文/图 after it. */
const WORK_FIRST = /^((?:文|图|撰文|文字)(?:[·・、&和]?(?:文|图|摄影|图片|供图))*)\s*[/：]\s*/u;
const WORK_LAST = /(?<=.)\s*(?:文\s*[/、·]?\s*图|图\s*[/、·]?\s*文|文并图)\s*$/u;
const CLASS = '\\S{0,3}?[（\\s]?[\\d一二三四五六七八九]{1,2}[）\\s]?班';
const SCHOOL = new RegExp(
	`^(?:\\S{2,14}(?:学校|小学|中学|大学|学院|幼儿园)(?:${CLASS})?|${CLASS})\\s+`,
	'u',
);
const DESK = /^(?:本报|本刊|特约)*(?:评论员|编辑部|记者|通讯员)$/u;
const NAME = /^[\p{Script=Han}]{2,4}$|^[\p{Script=Han}]{1,6}·[\p{Script=Han}]{1,8}$/u;

/** Spaced-out names are one name: 朱 鹰 → 朱鹰. */
function joinSpaced(tokens: readonly string[]): string[] {
	const joined: string[] = [];
	for (const token of tokens) {
		const last = joined.at(-1);
		if (token.length === 1 && last?.length === 1) joined[joined.length - 1] = last + token;
		else joined.push(token);
	}
	return joined;
}

/**
 * A line's folded text in, its authors out with their posts.
 *
 * `'本报记者 占小荷 通讯员 计春生'` → two authors; `'（卫星 洪志远）'` → two; `'五河县 读者 巩秀丽'` → one.
 */
export function readByline(folded: string, words: ReadonlyMap<string, number>): BylineReading {
	if (folded.length > 48) return { authors: [], score: -9 };
	const bracketed = /^[（【].*[）】]$/u.test(folded.trim());
	const line = folded
		.replace(/^[\s□■◇◆●○▲△/]+/u, '')
		.replace(SCHOOL, '')
		.replace(/[（）【】]/gu, ' ')
		.trim();
	if (DESK.test(line)) return { authors: [], score: 3 };
	const work = WORK_FIRST.exec(line)?.[1] ?? '';
	const bare = line.replace(WORK_FIRST, '').replace(WORK_LAST, '');
	const tokens = joinSpaced(bare.split(/[\s、，/：|;；]+/u).filter(Boolean));
	const authors: Author[] = [];
	let post = work;
	let posts = work ? 1 : 0;
	let score = bracketed ? 2 : 0;
	for (const token of tokens) {
		const found = POST.exec(`${token} `);
		const rest = found ? token.slice(found[0].trim().length) : token;
		if (found) {
			post = found[0].trim();
			posts++;
			if (authors.length === 0) score = 0;
		}
		if (rest === '') continue;
		const after = found ? null : POST_AFTER.exec(rest);
		if (after?.[2]) {
			post = after[2];
			posts++;
			continue;
		}
		if (posts > 0 && REPORTS.test(rest)) continue;
		const isWord = found && isSurname(rest) === 0 && (words.get(rest) ?? 0) > COMMON;
		if (NAME.test(rest) && !isWord) {
			authors.push(post ? { name: rest, post } : { name: rest });
			score += found || posts ? Math.max(0.5, scoreName(rest, words)) : scoreName(rest, words);
		} else if (PLACE.test(rest)) score -= 0.5;
		else score -= 4;
	}
	if (posts > 0) {
		const first = authors.findIndex((author) => author.post);
		const placeFirst = first > 0 && authors.slice(0, first).every(({ name }) => PLACE.test(name));
		if (placeFirst) authors.splice(0, first);
		return { authors, score: authors.length > 0 ? score + 4 : score };
	}
	if (isPlaceBefore(authors, words)) {
		const [place] = authors.splice(0, 1);
		score -= scoreName(place?.name ?? '', words) + 0.5;
	}
	if (authors.length > 6) score -= 3;
	return { authors, score: authors.length > 0 ? score / Math.sqrt(tokens.length) : -9 };
}
