import type { NewsArticle, WithContext } from 'schema-dts';
import type { Card } from '../archive/records.ts';
import { site } from '../site.ts';
import { absolute, urls } from '../urls.ts';
import { startOfDay } from './issue-day.ts';

/**
 * Describes an article in the words of schema.org. 副题 is `alternativeHeadline`; 引题 has no
 * property there and is left to the data twin. What is unknown is left out, the date above all.
 */
export function describeNews({
	article,
	issue,
	page,
	paper,
	county,
}: Card): WithContext<NewsArticle> {
	const url = absolute(urls.article(article.id));
	const day = startOfDay(issue.date) && issue.date;
	return {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		'@id': url,
		url,
		mainEntityOfPage: url,
		inLanguage: 'zh-Hans',
		...(article.headline !== undefined && { headline: article.headline }),
		...(article.deck !== undefined && { alternativeHeadline: article.deck }),
		...(article.lead !== '' && { description: article.lead }),
		...(article.byline.length > 0 && {
			author: article.byline.map(({ name, post }) => ({
				'@type': 'Person',
				name,
				...(post !== undefined && { jobTitle: post }),
			})),
		}),
		...(article.credit !== undefined && { creditText: article.credit }),
		...(article.column !== undefined && { articleSection: article.column }),
		...(day && { datePublished: day }),
		...(page.number !== undefined && { printPage: String(page.number) }),
		...(paper && { isPartOf: { '@type': 'Newspaper', name: paper.name } }),
		...(county && {
			contentLocation: {
				'@type': 'AdministrativeArea',
				name: county.name,
				identifier: county.code,
				containedInPlace: { '@type': 'AdministrativeArea', name: county.province.name },
			},
		}),
		publisher: { '@type': 'Organization', name: site.publisher ?? site.name, url: site.url },
	};
}

/** Writes JSON so that no text in it can end the script element that carries it. */
export function writeJsonLd(thing: WithContext<NewsArticle>): string {
	return JSON.stringify(thing).replaceAll('<', '\\u003c');
}
