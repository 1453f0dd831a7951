import { fillHit, openHit } from './draw-hits.ts';
import { drawChosen, drawSelects } from './draw-narrowing.ts';
import { drawAdvice, drawSpelled, tellCount } from './draw-words.ts';
import type { Finding } from './find-pages.ts';
import type { Data } from './load-data.ts';
import type { Drawn } from './page-elements.ts';
import { type PageState, STEP, writeState } from './page-state.ts';
import { addressOf, type Characters, type Marking, prepareHit } from './prepare-hit.ts';

/** Draws everything an answer puts on the screen, once the texts of its first hits are there. */
export async function drawFinding(
	data: Data,
	state: PageState,
	finding: Finding,
	characters: Characters,
): Promise<Drawn> {
	const { answer, parts, phrases, spelled, sounds } = finding;
	const narrowed = Object.keys(state.chosen).length > 0 || state.field !== undefined;
	const near = answer.hits.length === 0;
	const first = drawHits(data, state, finding, characters, 0);
	const [older] = await Promise.all([state.all ? 0 : data.older(), first.filled]);
	const hrefOf = (query: string) =>
		writeState({ query, chosen: state.chosen, byDate: state.byDate, all: state.all, shown: STEP });
	const words = sounds
		? `按拼音找到标题 ${answer.hits.length} 条`
		: tellCount(answer, phrases, narrowed);
	return {
		query: state.query,
		count: spelled[0] ? `按拼音读作“${spelled[0]}”：${words}` : words,
		items: first.items,
		rest: first.rest,
		advice: [
			...drawSpelled(spelled.slice(1), hrefOf),
			...(near ? drawAdvice(phrases, answer.each, narrowed, hrefOf) : []),
		],
		selects: drawSelects(parts, answer.counts, state, answer.hits.length),
		chosen: drawChosen(parts, state),
		fields: answer.fields,
		state,
		nothing: near && !narrowed,
		older,
	};
}

/** The entries from the one numbered `from` on; they lead to their hits before they are filled. */
export function drawHits(
	data: Data,
	state: PageState,
	{ answer, phrases, spelled, sounds }: Finding,
	characters: Characters,
	from: number,
): {
	readonly items: readonly HTMLLIElement[];
	readonly rest: number;
	/** Settles when all are filled, and fails when the first cannot be. */
	readonly filled: Promise<void>;
} {
	const near = answer.hits.length === 0;
	const query = spelled[0] ?? (sounds ? '' : state.query);
	const marking: Marking = { phrases, query, field: state.field, near, characters };
	const listed = near ? answer.near.slice(from) : answer.hits.slice(from, state.shown);
	const items = listed.map((hit) => openHit(addressOf(hit, data, query), near));
	const fill = async () => {
		const shown = await Promise.allSettled(listed.map((hit) => prepareHit(data, hit, marking)));
		shown.forEach((result, at) => {
			const item = items[at];
			if (item) fillHit(item, result.status === 'fulfilled' ? result.value : undefined);
		});
		const [first] = shown;
		if (first?.status === 'rejected') throw first.reason;
	};
	return { items, rest: near ? 0 : answer.hits.length - from - listed.length, filled: fill() };
}
