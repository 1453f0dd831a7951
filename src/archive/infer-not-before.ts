/**
 * The earliest date an undated issue can have, from the dates its text speaks of as past.
 *
 * Rules, on purpose few: a year with a mark of the past or present (2024年度, 2022年以来, 2023年12月20日,)
 * says no earlier than that date. A month without a year counts from the latest such year when the
 * text calls it this year's (今年7月) or closes an account with it (截至9月底). A deadline, plan or
 * forecast says nothing. What no rule claims says nothing.
 */
import type { Place } from '../press/model.ts';
import type { Inference } from './records.ts';

interface DatedText {
	readonly id: string;
	readonly text: string;
}

interface Mention {
	/** EDTF; of a month without a year `XXXX-09`. */
	readonly date: string;
	readonly text: string;
	readonly place: Place;
	readonly line: number;
}

const patterns: readonly RegExp[] = [
	// 2023年12月20日, 2024年9月
	/(?<year>(?:19|20)\d\d)年(?<month>1[0-2]|0?[1-9])月(?:(?<day>3[01]|[12]\d|0?[1-9])日)?/g,
	// 2024年度, 2022年以来, 2025年,
	/(?<year>(?:19|20)\d\d)年(?:度(?!计划|目标|预算)|以来|[,，])/g,
	// 截至9月底
	/截至目?前?(?:今年)?(?<month>1[0-2]|[1-9])月(?:底|末|中旬|(?<day>3[01]|[12]\d|[1-9])日)/g,
	// 今年7月
	/今年(?<month>1[0-2]|[1-9])月(?:(?<day>3[01]|[12]\d|[1-9])日)?/g,
	// 今年一季度
	/今年(?:第)?(?<quarter>[一二三四])季度|今年(?<half>上)半年/g,
];

/** The plan, deadline or forecast that a date may belong to: before it in its clause, or after it. */
const planBefore =
	/(?:[到自从]|(?<!截)至|将|将于|将在|定于|计划|预计|力争|争取|拟|拟于|截止|前往|迎接|确保|面向|(?:时间|日期|期限|有效期)[:：为是]?)\s*$/;
const planAfter =
	/^(?:底|末|初|中旬|份)*(?:[以之]?前|止|起|至|[-—–~～]|\d{1,2}[时点:：])|^[^。！？；]{0,12}?(?:将|拟|计划|预计|力争|争取|目标|到期|届满|施行|生效)/;
/** Words of an announcement: its dates are mostly still to come when it is printed. */
const announcement = /公告|通告|启事|预告|公示|招聘|招生|报名|敬请|特此|停水|停电|定于/;
/** How far before and after a date such a word counts, in characters. */
const around = 160;

/** Infers `not-before` for an issue of these pages; nothing when the text names no year. */
export function inferNotBefore(pages: readonly DatedText[]): Inference | undefined {
	const mentions = pages.flatMap(findMentions);
	const dated = latest(mentions.filter(({ date }) => !date.startsWith('X')));
	if (!dated) return undefined;
	const year = dated.date.slice(0, 4);
	const monthly = latest(mentions.filter(({ date }) => date.startsWith('X')));
	const counted = monthly && year + monthly.date.slice(4);
	const evidence = ({ date: _, ...where }: Mention): Omit<Mention, 'date'> => where;
	if (!monthly || !counted || counted <= dated.date) {
		return {
			kind: 'not-before',
			value: dated.date,
			because: 'date/past',
			evidence: [evidence(dated)],
		};
	}
	return {
		kind: 'not-before',
		value: counted,
		because: 'date/month-of-year',
		evidence: [evidence(monthly), evidence(dated)],
	};
}

function findMentions({ id, text }: DatedText): readonly Mention[] {
	return patterns.flatMap((pattern) =>
		[...text.matchAll(pattern)].flatMap((found) => {
			const start = found.index;
			const end = start + found[0].length;
			if (planBefore.test(text.slice(Math.max(0, start - 6), start))) return [];
			if (planAfter.test(text.slice(end, end + 16))) return [];
			if (announcement.test(text.slice(Math.max(0, start - around), end + around))) return [];
			const line = text.slice(0, start).split(/\r\n|[\n\r]/).length;
			return [
				{ date: dateOf(found.groups ?? {}), text: found[0], place: { page: id, start, end }, line },
			];
		}),
	);
}

function dateOf({
	year = 'XXXX',
	month,
	day,
	quarter,
	half,
}: Partial<Record<string, string>>): string {
	const last = quarter ? String(('一二三四'.indexOf(quarter) + 1) * 3) : half ? '6' : month;
	return [year, last, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}

/** The latest date; of equal ones the first in the text. */
function latest(mentions: readonly Mention[]): Mention | undefined {
	return mentions.reduce<Mention | undefined>(
		(best, mention) => (best && best.date >= mention.date ? best : mention),
		undefined,
	);
}
