import type { ArticleRecord, IssueRecord, PageRecord, PaperRecord } from '../archive/records.ts';
import { absolute, urls } from '../urls.ts';

/** What a citation needs to know of an article. What is not known is left out. */
export interface Citable {
	readonly id: string;
	/** 主题 alone: neither 引题 nor 副题 belongs into a citation. */
	readonly title: string;
	/** Names without their posts (本报记者, 通讯员). */
	readonly authors: readonly string[];
	/** 报名. */
	readonly paper?: string;
	/** EDTF. */
	readonly date?: string;
	/** 版次 of every page the article stands on, in reading order; pages without a number are left out. */
	readonly pages: readonly number[];
	/** 栏目. */
	readonly column?: string;
	/** The permanent address. */
	readonly url: string;
}

/**
 * Gathers an article's citation from the records around it.
 * @param title the headline, or what stands for it where none is printed
 * @param pages the pages the article stands on, in reading order
 */
export function describeArticle(
	article: ArticleRecord,
	title: string,
	issue: IssueRecord,
	paper: PaperRecord | undefined,
	pages: readonly PageRecord[],
): Citable {
	return {
		id: article.id,
		title,
		authors: article.byline.map(({ name }) => name),
		...(paper && { paper: paper.name }),
		...(issue.date !== undefined && { date: issue.date }),
		pages: pages.flatMap(({ number }) => (number === undefined ? [] : [number])),
		...(article.column !== undefined && { column: article.column }),
		url: absolute(urls.article(article.id)),
	};
}
