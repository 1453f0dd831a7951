/** What the desk shows of a page: its doubts, worst first, and what became of every line. */
import { readArticleText, readPageText } from '../archive/article-text.ts';
import type { Edition } from '../archive/read-edition.ts';
import type { PageRecord } from '../archive/records.ts';
import { rankNotices } from '../press/checks/rank-notices.ts';
import type { Notice, Piece } from '../press/model.ts';
import { nameKind } from '../words/name-kinds.ts';
import { nameArticle } from '../words/name-things.ts';

/** A line as the desk names it; `page` only where it is not the page shown. */
export interface DeskLine {
	readonly page?: string;
	readonly line: number;
}

/** A stretch of a source line as it is read. */
export interface DeskPiece extends DeskLine {
	readonly text: string;
	/** Of a join: the line it continues, why, and how sure that is (0…1). */
	readonly join?: {
		readonly after: DeskLine;
		readonly because: string;
		readonly confidence: number;
	};
}

export interface DeskBlock {
	readonly role: string;
	/** The role in words. */
	readonly name: string;
	readonly pieces: readonly DeskPiece[];
}

export interface DeskArticle {
	readonly id: string;
	readonly title: string;
	readonly blocks: readonly DeskBlock[];
}

/** A doubt and the line it is about. */
export interface DeskNotice
	extends Pick<Notice, 'ruleId' | 'severity' | 'reason' | 'note' | 'article'> {
	readonly line: number;
}

export interface DeskPage {
	readonly page: string;
	/** Ids of all pages of the issue, this one among them. */
	readonly issue: readonly string[];
	readonly lines: readonly {
		readonly number: number;
		readonly text: string;
		/** What it is, where it is in no article. */
		readonly apart?: string;
	}[];
	readonly articles: readonly DeskArticle[];
	readonly notices: readonly DeskNotice[];
}

/** Why a piece continues the one before, in an editor's words; an unknown rule by its id. */
const reasons: Readonly<Record<string, string>> = {
	'joins/cut': '前行句子未完，此行接得上',
	'jumps/continued': '跨版接续',
};

function describePieces(page: string, text: string, pieces: readonly Piece[]): DeskPiece[] {
	const nameLine = ({ place, line }: Piece): DeskLine => ({
		...(place.page === page ? {} : { page: place.page }),
		line,
	});
	return pieces.map((piece, i): DeskPiece => {
		const { from, to, because, confidence = 1 } = piece;
		const before = pieces[i - 1];
		const words = because === undefined ? '' : (reasons[because] ?? because);
		const join = words && before && { after: nameLine(before), because: words, confidence };
		return { ...nameLine(piece), text: text.slice(from, to), ...(join ? { join } : {}) };
	});
}

/** Describes one page of the edition. */
export function describePage(edition: Edition, page: PageRecord): DeskPage {
	const { text, lines } = readPageText(page);
	const issue = edition.issues.find(({ id }) => id === page.issue);
	if (!issue) throw new Error(`Unexpected page \`${page.id}\` without its issue`);
	const lineAt = (offset: number): number => text.slice(0, offset).split(/\r\n|[\n\r]/).length;
	const articles = edition.articles
		.filter((article) => article.pages.includes(page.id))
		.map((article): DeskArticle => {
			const blocks = readArticleText(issue.reading, article).map(
				({ role, text, pieces }): DeskBlock => ({
					role,
					name: nameKind(role),
					pieces: describePieces(page.id, text, pieces),
				}),
			);
			return { id: article.id, title: nameArticle(article), blocks };
		});
	const apart = new Map([
		...page.furniture.map(({ line, kind }) => [line.number, nameKind(kind)] as const),
		...edition.photos.flatMap(({ pieces }) =>
			pieces
				.filter(({ place }) => place.page === page.id)
				.map(({ line }) => [line, nameKind('photo')] as const),
		),
	]);
	return {
		page: page.id,
		issue: edition.pages.filter((one) => one.issue === page.issue).map(({ id }) => id),
		lines: lines.map(({ number, text }) => {
			const words = apart.get(number);
			return { number, text, ...(words === undefined ? {} : { apart: words }) };
		}),
		articles,
		notices: rankNotices(page.notices).map(
			({ ruleId, severity, reason, note, article, place }): DeskNotice => ({
				ruleId,
				severity,
				reason,
				...(note === undefined ? {} : { note }),
				...(article === undefined ? {} : { article }),
				line: lineAt(place.start),
			}),
		),
	};
}
