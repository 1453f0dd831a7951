import type { ArrangedArticle, Stretch } from './arrange-article.ts';
import type { Fault, FaultRates } from './faults.ts';
import type { Random } from './random.ts';

/** All articles of a page as one run of stretches. */
export interface ArrangedPage {
	readonly stretches: readonly Stretch[];
	readonly faults: readonly Fault[];
}

/**
 * Puts the articles one below the other; now and then two neighbours are merged: interleaved column
 * by column, one set into the other, or both heads printed before both bodies.
 */
export function arrangePage(
	articles: readonly ArrangedArticle[],
	rates: FaultRates,
	random: Random,
): ArrangedPage {
	const faults = articles.flatMap((article) => article.faults);
	const stretches: Stretch[] = [];
	let merges = (random.chance(rates.merge) ? 1 : 0) + (random.chance(rates.merge - 0.5) ? 1 : 0);
	for (let at = 0; at < articles.length; at++) {
		const one = articles[at] as ArrangedArticle;
		const two = articles[at + 1];
		if (!two || merges === 0 || !random.chance(merges / (articles.length - at - 1))) {
			stretches.push(...one.stretches);
			continue;
		}
		const merged = merge(one, two, random);
		if (merged) {
			merges--;
			at++;
			faults.push(merged.fault);
		}
		stretches.push(...(merged?.stretches ?? one.stretches));
	}
	return { stretches, faults };
}

function merge(
	one: ArrangedArticle,
	two: ArrangedArticle,
	random: Random,
): { stretches: Stretch[]; fault: Fault } | undefined {
	const [a, b] = [one.stretches, two.stretches];
	const fault = random.pick(['interleaved', 'inserted', 'stacked-heads'] as const);
	if (fault === 'stacked-heads') {
		if (!one.plain || !two.plain) return undefined;
		const bodies = random.chance(0.5) ? [a.slice(1), b.slice(1)] : [b.slice(1), a.slice(1)];
		return { stretches: [a[0] ?? [], b[0] ?? [], ...bodies.flat()], fault };
	}
	if (a.length < 3) return undefined;
	if (fault === 'inserted') {
		const at = 2 + random.int(a.length - 2);
		return { stretches: [...a.slice(0, at), ...b, ...a.slice(at)], fault };
	}
	if (b.length < 3) return undefined;
	const longer = Math.max(a.length, b.length);
	const pairs = Array.from({ length: longer }, (_, at) => [a[at] ?? [], b[at] ?? []]).flat();
	return { stretches: pairs.filter((stretch) => stretch.length > 0), fault };
}
