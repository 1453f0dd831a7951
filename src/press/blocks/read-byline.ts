import type { Author } from '../model.ts';
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

/** How much a would-be name falls into common words instead: 记者调查, 洪水河. */
function isSplit(name: string, words: ReadonlyMap<string, number>): number {
	const count = (from: number, to: number): number => words.get(name.slice(from, to)) ?? 0;
	if (name.length === 4) return count(0, 2) > 200 && count(2, 4) > 200 ? 2.5 : 0;
	if (name.length === 3)
		return count(0, 2) > 500 || (count(1, 3) > 3000 && isSurname(name) === 0) ? 1 : 0;
	return 0;
}

function scoreName(name: string, words: ReadonlyMap<string, number>): number {
	if (name.includes('·')) return 2;
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

/**
 * A line's folded text in, its authors out with their posts.
 *
 * `'本报记者 占小荷 通讯员 计春生'` → two authors; `'（卫星 洪志远）'` → two; `'五河县 读者 巩秀丽'` → one.
 */
export function readByline(folded: string, words: ReadonlyMap<string, number>): BylineReading {
	if (folded.length > 48) return { authors: [], score: -9 };
	const bracketed = /^[（【].*[）】]$/u.test(folded.trim());
	const bare = folded
		.replace(/[（）【】]/gu, ' ')
		.replace(/^[\s□■◇◆●○▲△/]+/u, '')
		.trim();
	const tokens = joinSpaced(bare.split(/[\s、，/：|;；]+/u).filter(Boolean));
	const authors: Author[] = [];
	let post = '';
	let posts = 0;
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
		if (NAME.test(rest)) {
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
	if (authors.length > 6) score -= 3;
	return { authors, score: authors.length > 0 ? score / Math.sqrt(tokens.length) : -9 };
}
