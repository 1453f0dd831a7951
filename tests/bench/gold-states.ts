import type { State } from '../../src/press/blocks/roles/states.ts';
import type { Gold } from '../corpus-tools/write-page.ts';

const STATE: Readonly<Record<string, State>> = {
	title: 'headline',
	subtitle: 'deck',
	byline: 'byline',
	credit: 'credit',
	crosshead: 'crosshead',
	body: 'body',
	duplicate: 'body',
	'column-label': 'column-label',
	slogan: 'slogan',
	'page-head': 'page-head',
	staff: 'page-head',
	jump: 'jump',
};

/** The gold of a page in, what each of its lines is to the role passes out, by line number. */
export function goldStates(gold: Gold): ReadonlyMap<number, State> {
	const states = new Map<number, State>();
	for (const { lines } of gold.articles) {
		const title = lines.find(([, role]) => role === 'title')?.[0] ?? Number.POSITIVE_INFINITY;
		for (const [line, role] of lines) {
			const kicker: State = line < title ? 'kicker-before' : 'kicker-after';
			states.set(line, role === 'kicker' ? kicker : (STATE[role] ?? 'body'));
		}
	}
	for (const { lines } of gold.photos)
		lines.forEach((line, i) => {
			states.set(line, i === 0 ? 'caption' : 'photo-credit');
		});
	for (const [line, role] of gold.furniture) states.set(line, STATE[role] ?? 'page-head');
	return states;
}
