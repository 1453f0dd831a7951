import { CLASSES } from '../../src/press/cuts/class-model.ts';
import type { Lexicon } from '../../src/press/cuts/class-of.ts';
import type { ClassPairs } from '../../src/press/cuts/weigh-classes.ts';
import { countClasses } from './count-classes.ts';

const FOLDS = 6;

/**
 * The articles' texts in; out, for each article, how classes of words follow each other in the
 * others: a model that learnt to trust counts of its own text would trust them too much.
 */
export function foldClasses(
	articles: readonly (readonly string[])[],
	lexicon: Lexicon,
): (article: number) => ClassPairs {
	const tables = Array.from({ length: FOLDS }, (_, fold) =>
		countClasses(
			articles.flatMap((paragraphs, i) => (i % FOLDS === fold ? [] : paragraphs)),
			CLASSES,
			lexicon,
		),
	);
	return (article) => tables[Math.max(0, article) % FOLDS] ?? new Float64Array();
}
