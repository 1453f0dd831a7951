import { LEAD_FORMULA, LEAD_TIME, NOTICE_TITLE } from '../blocks/patterns.ts';
import { foldText } from '../lines/fold-text.ts';
import type { Article } from '../model.ts';

const IN_NEWS = -3;
const PERHAPS_NEWS = -1;
const IN_NOTICE = -3;
const SENT_IN = -1;
const OPENING = 60;
const WRITERS = /^(?:作者|读者|文)/u;

/**
 * How much an article looks like a piece of writing, an essay, a letter, a comment, and not like
 * news or a notice: log-odds.
 */
export function rateWriting({ blocks, byline, headline = '', credit = '' }: Article): number {
	const first = blocks.find(({ role }) => role === 'body');
	if (!first) return IN_NEWS;
	const opening = foldText(first.text.slice(0, OPENING));
	const news = LEAD_FORMULA.test(opening) ? IN_NEWS : LEAD_TIME.test(opening) ? PERHAPS_NEWS : 0.5;
	const isSigned =
		blocks.some(({ role }) => role === 'byline') &&
		byline.every(({ post }) => post === undefined || WRITERS.test(post));
	return (
		news +
		(NOTICE_TITLE.test(foldText(headline)) ? IN_NOTICE : 0) +
		(/供稿$/u.test(credit) ? SENT_IN : 0) +
		(isSigned ? 0.5 : 0)
	);
}
