import type { Card, PageRecord } from '../archive/records.ts';
import { absolute, urls } from '../urls.ts';
import { nameArticle } from '../words/name-things.ts';

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
 * Gathers what a citation says from the records.
 * @param pages every page the article stands on, in reading order
 */
export function describeArticle(
	{ article, issue, paper }: Card,
	pages: readonly PageRecord[],
): Citable {
	return {
		id: article.id,
		title: nameArticle(article),
		authors: article.byline.map(({ name }) => name),
		...(paper && { paper: paper.name }),
		...(issue.date !== undefined && { date: issue.date }),
		pages: pages.flatMap(({ number }) => (number === undefined ? [] : [number])),
		...(article.column !== undefined && { column: article.column }),
		url: absolute(urls.article(article.id)),
	};
}
