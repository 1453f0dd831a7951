/** Sets one article: its head lines, its body cut into columns, its credit. */
import { type Habits, markHead, setWidth, spaceNames } from './choose-habits.ts';
import { cutColumns } from './cut-columns.ts';
import type { CorpusArticle } from './load-corpus.ts';
import type { Random } from './random.ts';

export type ItemRole =
	| 'kicker'
	| 'title'
	| 'subtitle'
	| 'byline'
	| 'credit'
	| 'crosshead'
	| 'body'
	| 'duplicate'
	| 'caption'
	| 'column-label'
	| 'slogan'
	| 'page-head'
	| 'jump';

/** One line of the page to be. */
export interface Item {
	readonly text: string;
	readonly role: ItemRole;
	/** Continues the body line before it in mid-paragraph. */
	readonly joins: boolean;
	/** Which article it belongs to, and its place in the order of reading. */
	readonly article?: number;
	readonly seq: number;
	/** Which photo it belongs to. */
	readonly photo?: number;
	/** What is put before the text and is not part of it: `# `, an indent. */
	readonly before?: string;
	/** What closes it and is not part of it: `**`. */
	readonly after?: string;
	/** Empty lines before it beside the usual. */
	readonly gap?: number;
	/** Follows the line above without an empty line. */
	readonly tight?: boolean;
}

/** One article ready to be put on the page. */
export interface SetArticle {
	readonly source: CorpusArticle;
	readonly head: readonly Item[];
	/** The body column by column; a byline at the end and the credit close the last. */
	readonly columns: readonly (readonly Item[])[];
}

const isVerse = ({ paragraphs }: CorpusArticle): boolean =>
	paragraphs.every((line) => line.length < 20);

const MARKS = ['◎ ', '■ ', '● ', '▲', '☆ '];

/** Lays `article` out in `count` columns as article number `index` of the page. */
export function setArticle(
	article: CorpusArticle,
	index: number,
	count: number,
	habits: Habits,
	random: Random,
): SetArticle {
	let seq = 0;
	const item = (role: ItemRole, text: string, before = ''): Item => {
		const spaced = role === 'byline' ? spaceNames(text, article.byline, habits) : text;
		seq += 10;
		return { text: setWidth(spaced, habits), role, joins: false, article: index, seq, before };
	};
	const headed = (role: 'kicker' | 'title' | 'subtitle', text: string, tight: boolean): Item => {
		const mark = markHead(habits, role, index === 0);
		return { ...item(role, text, mark), tight, ...(mark === '**' ? { after: mark } : {}) };
	};
	const all = habits.tightHeads === 'all';
	const head = [
		...article.kicker.map((line, at) => headed('kicker', line, all && at > 0)),
		...article.headline.map((line, at) =>
			headed(
				'title',
				line,
				at > 0 ? habits.tightHeads !== 'none' : all && article.kicker.length > 0,
			),
		),
		...(article.deck ? [headed('subtitle', article.deck, all)] : []),
		...(article.signed && article.signedAt === 'head' ? [item('byline', article.signed)] : []),
	];
	const mark = article.marker ? `${article.marker} ` : random.chance(0.3) ? random.pick(MARKS) : '';
	const bold = habits.crossheadMark === 'bold' ? '**' : '';
	const hashes = habits.crossheadMark === 'hashes' ? '### ' : '';
	const indent = habits.indented ? '　　' : '';
	const body = article.paragraphs.map((text, at): Item => {
		if (!text.startsWith('## ')) {
			const lead = at === 0 ? spaceNames(text, article.byline, habits) : text;
			if (!isVerse(article)) return item('body', lead, indent);
			return { ...item('body', lead), tight: at > 0 && habits.tightVerse };
		}
		const words = text.slice(3);
		const marked = /^[一二三四五六七八九十]+、|^【/.test(words) ? words : `${mark}${words}`;
		return { ...item('crosshead', marked, `${hashes}${bold}`), after: bold };
	});
	const end = [
		...(article.signed && article.signedAt === 'end' ? [item('byline', article.signed)] : []),
		...(article.credit ? [item('credit', `（${article.credit}）`)] : []),
	];
	const columns = cutColumns(body, count, random);
	const last = columns.at(-1) ?? [];
	return { source: article, head, columns: [...columns.slice(0, -1), [...last, ...end]] };
}
