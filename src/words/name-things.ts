import type { ArticleRecord, IssueRecord, PageRecord, PaperRecord } from '../archive/records.ts';
import { formatDate } from './format-date.ts';

/** 报名, or that it is not known. */
export function namePaper(paper: PaperRecord | undefined): string {
	return paper?.name ?? '报名不详';
}

/** An issue in one line: 汉中日报 2024年11月5日. Where nothing is known, the folder's name tells it apart. */
export function nameIssue(issue: IssueRecord, paper: PaperRecord | undefined): string {
	if (!paper && !issue.date) return `报名、日期不详（${issue.id}）`;
	return `${namePaper(paper)} ${formatDate(issue.date)}`;
}

/** 第1版 要闻, or what of it is known. */
export function namePage(page: PageRecord): string {
	const number = page.number === undefined ? '版次不详' : `第${page.number}版`;
	return page.name ? `${number} ${page.name}` : number;
}

/** The printed headline, or 无题 with the first words: ours, and to be marked so where it is shown. */
export function nameArticle(article: ArticleRecord): string {
	if (article.headline !== undefined) return article.headline;
	const words = article.lead.slice(0, 14);
	return words === '' ? '无题' : `无题（${words}${article.lead.length > 14 ? '……' : ''}）`;
}
