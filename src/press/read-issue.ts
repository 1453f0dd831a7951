import { buildArticle } from './articles/build-article.ts';
import { buildPhoto } from './articles/build-photo.ts';
import { draftArticles } from './articles/draft-articles.ts';
import { findCounties } from './articles/find-counties.ts';
import { listFurniture } from './articles/list-furniture.ts';
import { accountLines } from './checks/account-lines.ts';
import { raiseNotices } from './checks/raise-notices.ts';
import type { Fix } from './fixes.ts';
import type { MeasuredLine } from './lines/measure-line.ts';
import type { PageText, Photo, Reading, World } from './model.ts';
import type { PageDraft } from './page-draft.ts';
import { readPage } from './read-page.ts';

function photosOf({ shape, states }: PageDraft, world: World): Photo[] {
	const groups: MeasuredLine[][] = [];
	shape.lines.forEach((line, i) => {
		if (states[i] === 'caption') groups.push([line]);
		else if (states[i] === 'photo-credit') {
			const last = groups.at(-1);
			if (last && (states[i - 1] === 'caption' || states[i - 1] === 'photo-credit'))
				last.push(line);
			else groups.push([line]);
		}
	});
	return groups.flatMap((lines) => buildPhoto(lines, world) ?? []);
}

/**
 * The pages of one issue, what is known of the world and the editor's fixes in; everything the
 * pages hold out. Throws only for a fault of the press itself.
 */
export function readIssue(
	pages: readonly PageText[],
	world: World,
	fixes: readonly Fix[],
): Reading {
	const drafts = pages.map((page) =>
		readPage(
			page,
			world,
			fixes.filter(({ target }) => target.page === page.page),
		),
	);
	const { articles, photos } = findCounties(
		drafts.flatMap((page) => draftArticles(page).map((draft) => buildArticle(page, draft, world))),
		drafts.flatMap((page) => photosOf(page, world)),
		world,
	);
	const furniture = drafts.flatMap(listFurniture);
	accountLines(
		drafts.flatMap(({ shape }) => shape.lines.map(({ line }) => line)),
		{ articles, photos, furniture },
	);
	return { articles, photos, furniture, notices: raiseNotices(articles) };
}
