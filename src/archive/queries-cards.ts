import { nameArticle } from '../words/name-things.ts';
import * as queries from './queries.ts';
import type { ArticleRecord, Card } from './records.ts';
import { splitHeadline } from './split-headline.ts';

type Cards = ReadonlyMap<string, Card>;

async function makeCards(articles: readonly ArticleRecord[]): Promise<Cards> {
	const [issues, pages, papers, counties, columns] = await Promise.all([
		queries.issues(),
		queries.pages(),
		queries.papers(),
		queries.counties(),
		queries.columns(),
	]);
	const issueOf = new Map(issues.map((issue) => [issue.id, issue]));
	const pageOf = new Map(pages.map((page) => [page.id, page]));
	const paperOf = new Map(papers.map((paper) => [paper.id, paper]));
	const countyOf = new Map(counties.map((county) => [county.code, county]));
	const columnOf = new Map(columns.map((column) => [column.name, column]));
	return new Map(
		articles.map((article) => {
			const issue = issueOf.get(article.issue);
			const page = pageOf.get(article.page);
			if (!issue || !page) throw new Error(`article \`${article.id}\` stands on no page`);
			const paper = issue.paper === undefined ? undefined : paperOf.get(issue.paper);
			const county = article.county ? countyOf.get(article.county.code) : undefined;
			const column = article.column === undefined ? undefined : columnOf.get(article.column);
			const known = {
				...(paper && { paper }),
				...(county && { county }),
				...(column && { column }),
			};
			const title = splitHeadline(nameArticle(article));
			return [article.id, { article, title, issue, page, ...known }];
		}),
	);
}

/** By the list they were made from: while editing, a new reading brings a new list. */
const made = new WeakMap<readonly ArticleRecord[], Promise<Cards>>();

async function allCards(): Promise<Cards> {
	const articles = await queries.articles();
	const known = made.get(articles) ?? makeCards(articles);
	made.set(articles, known);
	return known;
}

/** The cards of the articles named, in that order. Throws on an id that names no article. */
export async function cards(ids: readonly string[]): Promise<readonly Card[]> {
	const all = await allCards();
	return ids.map((id) => {
		const card = all.get(id);
		if (!card) throw new Error(`no article \`${id}\``);
		return card;
	});
}

/** The card of one article. Throws on an id that names no article. */
export async function card(id: string): Promise<Card> {
	const [one] = await cards([id]);
	if (!one) throw new Error(`no article \`${id}\``);
	return one;
}
