import { buildPhoto } from './articles/build-photo.ts';
import { findCounties } from './articles/find-counties.ts';
import { listFurniture } from './articles/list-furniture.ts';
import { accountLines } from './checks/account-lines.ts';
import { checkPages } from './checks/check-pages.ts';
import { raiseNotices } from './checks/raise-notices.ts';
import { raiseSize } from './checks/raise-size.ts';
import { setPhotoCounty, tiePhotos } from './fixes/fix-photos.ts';
import { keepFound } from './fixes/keep-found.ts';
import { listCorrections } from './fixes/list-corrections.ts';
import { maskFurniture } from './fixes/mask-text.ts';
import { placeFixes, setFields, standsIn } from './fixes/set-fields.ts';
import { setFurniture } from './fixes/set-furniture.ts';
import { settlePairs } from './fixes/settle-pairs.ts';
import { withholdArticle } from './fixes/withhold-article.ts';
import type { Fix } from './fixes.ts';
import { joinJumps } from './jumps/join-jumps.ts';
import { listJumps, listParts } from './jumps/list-jumps.ts';
import type { MeasuredLine } from './lines/measure-line.ts';
import type { Article, Line, PageText, Photo, Place, Reading, World } from './model.ts';
import type { PageDraft } from './page-draft.ts';
import { readPage } from './read-page.ts';

function photosOf({ shape, states, edits }: PageDraft, world: World): Photo[] {
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
	return groups.flatMap((lines) => buildPhoto(lines, world, edits) ?? []);
}

const isWithheld = ({ withheld }: Article): boolean => withheld !== undefined;

/** What may not be shown of the source: the passages, and every line of articles, withheld. */
function listWithheld(
	drafts: readonly PageDraft[],
	articles: readonly Article[],
	lines: readonly Line[],
): readonly Place[] {
	const passages = drafts.flatMap(({ edits }) => edits.filter(({ withheld }) => withheld));
	const pieces = articles
		.filter(isWithheld)
		.flatMap(({ blocks }) => blocks.flatMap((block) => block.pieces));
	const whole = lines.filter((line) => standsIn(pieces, line));
	return [...passages, ...whole].map(({ place }) => place);
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
	const known = keepFound(pages, fixes);
	const drafts = pages.flatMap((page) => readPage(page, world, known));
	const lines = drafts.flatMap(({ shape }) => shape.lines.map(({ line }) => line));
	const placed = placeFixes(lines, known);
	const parts = drafts.flatMap((page) => listParts(page, world));
	const jumps = drafts.flatMap(listJumps);
	const settled = settlePairs(parts, placed);
	const { articles: built, orphans } = joinJumps(parts, jumps, world, settled);
	const captions = drafts.flatMap((page) => photosOf(page, world));
	const found = findCounties(built, tiePhotos(captions, built, placed), world);
	const named = found.articles.map((article) => setFields(article, placed));
	const articles = named.map((article) => withholdArticle(article, placed));
	const photos = found.photos.map((photo) => setPhotoCounty(photo, placed));
	const withheld = listWithheld(drafts, articles, lines);
	const furniture = drafts
		.flatMap(listFurniture)
		.map((one) => maskFurniture(setFurniture(one, placed), withheld));
	const solved = { articles, photos, furniture };
	accountLines(lines, solved);
	const plain = fixes.length > 0 ? readIssue(pages, world, []) : solved;
	const full = { ...solved, articles: named };
	const { corrections, notices } = listCorrections(placed, plain, solved, full);
	const shown = articles.filter((article) => !isWithheld(article));
	const doubts = [
		...raiseSize(drafts),
		...raiseNotices(shown),
		...orphans,
		...checkPages(drafts, shown, world, placed, withheld),
	];
	return { ...solved, notices: [...notices, ...doubts], corrections, withheld };
}
