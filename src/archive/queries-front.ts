import { closeLead } from '../words/close-lead.ts';
import * as queries from './queries.ts';
import { cards } from './queries-cards.ts';
import { totals } from './queries-totals.ts';
import { rankFront } from './rank-front.ts';
import type { Card } from './records.ts';
import type { FrontPage } from './records-views.ts';

const storyCount = 22;
const issueCount = 5;
/** Characters of the lead story that stand on the front page. */
const openingLength = 520;

async function openingOf(card: Card): Promise<readonly string[]> {
	const blocks = (await queries.articleText(card.article.id)).filter(({ role }) => role === 'body');
	const opening: string[] = [];
	let length = 0;
	for (const { text } of blocks) {
		if (length >= openingLength - 60) break;
		const rest = openingLength - length;
		opening.push(text.length > rest + 40 ? closeLead(text.slice(0, rest)) : text);
		length += text.length;
	}
	return opening;
}

/** What the front page shows: the newest issues' stories by weight, pictures, counties, columns. */
export async function frontPage(): Promise<FrontPage> {
	const [issues, pages, allPhotos, counties, columns] = await Promise.all([
		queries.issues(),
		queries.pages(),
		queries.photos(),
		queries.counties(),
		queries.columns(),
	]);
	const newest = issues.slice(0, issueCount);
	const ids = new Set(newest.map(({ id }) => id));
	const pagesOf = (issue: string) => pages.filter((page) => page.issue === issue);
	const perIssue = await Promise.all(
		newest.map(({ id }) => cards(pagesOf(id).flatMap((page) => page.articles))),
	);
	const stories = rankFront(perIssue, storyCount);
	const inNewest = new Set(perIssue.flat().map(({ article }) => article.county?.code));
	const dayCounties = counties.filter(({ code }) => inNewest.has(code));
	const lead = stories[0];
	return {
		stories,
		opening: lead ? await openingOf(lead) : [],
		photos: allPhotos.filter((photo) => ids.has(photo.issue)).slice(0, 6),
		counties: dayCounties,
		columns: columns.slice(0, 12),
		pages: newest.flatMap(({ id }) => pagesOf(id)).slice(0, 8),
		issues: newest,
		counts: await totals(),
	};
}
