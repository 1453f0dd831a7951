import type { Division, Reading } from '../press/model.ts';
import { inferHome } from '../press/places/infer-home.ts';
import type { Inference } from './records.ts';

/**
 * Infers the home prefecture of an issue from the counties its articles and photos are about;
 * nothing where they lie all over the country. `pages` are the texts the evidence stands in.
 */
export function inferIssueHome(
	pages: readonly { readonly id: string; readonly text: string }[],
	{ articles, photos }: Pick<Reading, 'articles' | 'photos'>,
	divisions: readonly Division[],
): Inference | undefined {
	const home = inferHome([...articles, ...photos]);
	const name = home && divisions.find(({ code }) => code === home.code)?.name;
	if (!home || !name) return undefined;
	const texts = new Map(pages.map(({ id, text }) => [id, text]));
	return {
		kind: 'home',
		value: home.code,
		name,
		because: home.because,
		evidence: home.evidence.map(({ text, place }) => {
			const before = texts.get(place.page)?.slice(0, place.start) ?? '';
			return { text, place, line: before.split(/\r\n|[\n\r]/).length };
		}),
	};
}
