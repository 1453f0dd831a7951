import type { PredictedArticle } from '../../src/press/prediction.ts';
import { foldText } from './score-text.ts';
import type { GoldArticle } from './write-page.ts';

/** Which predicted article stands for which of the gold, and their body lines. */
export interface Pairing {
	/** Index in the prediction for an index in the gold. */
	readonly partner: ReadonlyMap<number, number>;
	readonly goldBody: readonly (readonly number[])[];
	/** Lines of a predicted article that are body lines in the gold, in its order. */
	readonly saidBody: readonly (readonly number[])[];
}

/** Pairs articles one to one, those with most body lines in common first. */
export function pairArticles(
	gold: readonly GoldArticle[],
	said: readonly PredictedArticle[],
): Pairing {
	const goldBody = gold.map(({ lines }) =>
		lines.filter(([, role]) => role === 'body').map(([line]) => line),
	);
	const bodies = new Set(goldBody.flat());
	const saidBody = said.map(({ lines }) => lines.filter((line) => bodies.has(line)));
	const common = goldBody.flatMap((own, at) =>
		saidBody.map((lines, other) => {
			const told = new Set(lines);
			return { at, other, count: new Set(own.filter((line) => told.has(line))).size };
		}),
	);
	const partner = new Map<number, number>();
	const taken = new Set<number>();
	for (const { at, other, count } of common.sort((a, b) => b.count - a.count)) {
		if (count === 0 || partner.has(at) || taken.has(other)) continue;
		partner.set(at, other);
		taken.add(other);
	}
	return { partner, goldBody, saidBody };
}

/** The headlines that are right: the title, or kicker and title read as one. */
export function hasTitle(gold: GoldArticle, said: PredictedArticle | undefined): boolean {
	if (!said) return false;
	const title = foldText(said.title);
	if (title === foldText(gold.title)) return true;
	return isJoinedTitle(gold, said);
}

/** Kicker and title were read as one headline. */
export const isJoinedTitle = ({ kicker, title }: GoldArticle, said: PredictedArticle): boolean =>
	Boolean(kicker && title) && foldText(said.title) === foldText(`${kicker} ${title}`);
