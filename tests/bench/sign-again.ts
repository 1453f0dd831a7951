import type { CorpusArticle } from '../corpus-tools/load-corpus.ts';
import type { Random } from '../corpus-tools/random.ts';

type Form = (names: readonly string[]) => string;

/** Bylines as papers print them. */
const FORMS: readonly Form[] = [
	(names) => names.join(' '),
	(names) => names.join(' '),
	(names) => names.join('　'),
	(names) => `本报记者 ${names.join(' ')}`,
	(names) => `记者 ${names.join(' ')}`,
	(names) => `通讯员 ${names.join(' ')}`,
	(names) => `（通讯员 ${names.join(' ')}）`,
	(names) => `（${names.join(' ')}）`,
	(names) => `□ ${names.join(' ')}`,
	(names) => `◎${names.join('、')}`,
	(names) => `文/${names.join(' ')}`,
	(names) => `${names.join(' ')}/文`,
	(names) => `文/图 ${names.join(' ')}`,
	(names) => `作者：${names.join(' ')}`,
	(names) => `特约记者 ${names.join('、')}`,
	([first = '', ...others]) =>
		`本报记者 ${first}${others.length > 0 ? ` 通讯员 ${others.join(' ')}` : ''}`,
	([first = '', ...others]) =>
		`记者${first}${others.length > 0 ? ` 实习生${others.join('')}` : ''}`,
];

/** An article that prints its byline on a line of its own, with that line in another form. */
export function signAgain(
	{ signed, byline }: CorpusArticle,
	{ pick, chance }: Random,
): Pick<CorpusArticle, 'signed' | 'signedAt'> | undefined {
	if (!signed || byline.length === 0) return undefined;
	return { signed: pick(FORMS)(byline), signedAt: chance(0.8) ? 'head' : 'end' };
}
