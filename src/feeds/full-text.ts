import type { Article, Block } from '../press/model.ts';
import { escapeText } from './xml-text.ts';

/**
 * Writes an article's text as plain HTML for feed readers: 引题, 副题 and byline, then the text in
 * reading order. The headline is the entry's title and is left out. A passage the page prints twice
 * stays where it is and says so.
 */
export function writeFullText(article: Omit<Article, 'blocks'>, blocks: readonly Block[]): string {
	const names = article.byline.map(({ name, post }) => (post ? `${post} ${name}` : name));
	const head = [
		article.kicker,
		article.deck,
		names.length > 0 ? names.join('　') : undefined,
	].flatMap((line) => (line ? [`<p>${escapeText(line)}</p>`] : []));
	const credit = article.credit ? [`<p>（${escapeText(article.credit)}）</p>`] : [];
	return [...head, ...blocks.flatMap(writeBlock), ...credit].join('\n');
}

function writeBlock({ role, text }: Block): string[] {
	const escaped = escapeText(text);
	switch (role) {
		case 'body':
			return [`<p>${escaped}</p>`];
		case 'crosshead':
			return [`<h2>${escaped}</h2>`];
		case 'duplicate':
			return [`<blockquote><p>〔版面上重复印出〕${escaped}</p></blockquote>`];
		// Written above from the article's own fields.
		case 'kicker':
		case 'headline':
		case 'deck':
		case 'byline':
		case 'credit':
			return [];
	}
}
