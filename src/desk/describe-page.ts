/** What the desk shows of a page: its doubts, worst first, and what became of every line. */
import { readArticleText, readPageText } from '../archive/article-text.ts';
import type { Edition } from '../archive/read-edition.ts';
import type { PageRecord } from '../archive/records.ts';
import { rankNotices } from '../press/checks/rank-notices.ts';
import type { Notice } from '../press/model.ts';
import { nameArticle } from '../words/name-things.ts';

/** A stretch of a source line as it is read. */
export interface DeskPiece {
	readonly line: number;
	readonly text: string;
	/** Of a join: the line it continues, why, and how sure that is. */
	readonly join?: { readonly after: number; readonly because: string; readonly confidence: number };
}

export interface DeskBlock {
	readonly role: string;
	readonly because: string;
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
	readonly lines: readonly { readonly number: number; readonly text: string }[];
	readonly articles: readonly DeskArticle[];
	readonly notices: readonly DeskNotice[];
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
			const blocks = readArticleText(issue.reading, article).map((block): DeskBlock => {
				const pieces = block.pieces.map((piece, i): DeskPiece => {
					const { from, to, line, because, confidence = 1 } = piece;
					const after = block.pieces[i - 1]?.line;
					const joined = because !== undefined && after !== undefined;
					return {
						line,
						text: block.text.slice(from, to),
						...(joined ? { join: { after, because, confidence } } : {}),
					};
				});
				return { role: block.role, because: block.because, pieces };
			});
			return { id: article.id, title: nameArticle(article), blocks };
		});
	return {
		page: page.id,
		lines: lines.map((line) => ({ number: line.number, text: line.text })),
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

/** The pages of newspaper a path of the edition shows: of an article, of a page, else none. */
export function pagesAt(edition: Edition, path: string, base: string): readonly PageRecord[] {
	const parts = path.slice(base.length).split('/').filter(Boolean);
	const ids =
		parts[0] === 'articles'
			? (edition.articles.find(({ id }) => id === parts[1])?.pages ?? [])
			: parts[0] === 'issues'
				? edition.pages
						.filter(({ id, issue }) =>
							parts[2] === undefined ? issue === parts[1] : id === `${parts[1]}/${parts[2]}`,
						)
						.map(({ id }) => id)
				: [];
	return edition.pages.filter(({ id }) => ids.includes(id));
}
