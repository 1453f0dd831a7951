import { join } from 'node:path';
import { foldText } from '../../src/press/lines/fold-text.ts';
import { loadCorpus } from '../corpus-tools/load-corpus.ts';

/** The paragraphs of each article of the corpus's train half, folded, crossheads left out. */
export function trainTexts(): string[][] {
	const corpus = loadCorpus(join(import.meta.dirname, '../corpus/train'));
	return corpus.articles.map(({ paragraphs }) =>
		paragraphs.filter((text) => !text.startsWith('##')).map(foldText),
	);
}
