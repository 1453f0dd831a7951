import { drawHit } from './draw-hits.ts';
import { drawChosen, drawSelects } from './draw-narrowing.ts';
import { drawAdvice, drawSpelled, tellCount } from './draw-words.ts';
import type { Finding } from './find-pages.ts';
import type { Data } from './load-data.ts';
import type { Drawn } from './page-elements.ts';
import { type PageState, STEP, writeState } from './page-state.ts';
import { type Characters, prepareHits } from './prepare-hits.ts';

/** Reads the texts of the hits to be shown and draws everything an answer puts on the screen. */
export async function drawFinding(
	data: Data,
	state: PageState,
	{ answer, parts, phrases, spelled, sounds }: Finding,
	characters: Characters,
): Promise<Drawn> {
	const narrowed = Object.keys(state.chosen).length > 0 || state.field !== undefined;
	const near = answer.hits.length === 0;
	const listed = near ? answer.near : answer.hits.slice(0, state.shown);
	const mark = spelled[0] ?? (sounds ? '' : state.query);
	const options = { query: mark, field: state.field, near, characters };
	const [hits, older] = await Promise.all([
		prepareHits(data, listed, phrases, options),
		state.all ? 0 : data.older(),
	]);
	const hrefOf = (query: string) =>
		writeState({ query, chosen: state.chosen, byDate: state.byDate, all: state.all, shown: STEP });
	const words = sounds
		? `按拼音找到标题 ${answer.hits.length} 条`
		: tellCount(answer, phrases, narrowed);
	return {
		query: state.query,
		count: spelled[0] ? `按拼音读作“${spelled[0]}”：${words}` : words,
		items: hits.map((hit) => drawHit(hit, near)),
		rest: near ? 0 : answer.hits.length - listed.length,
		advice: [
			...drawSpelled(spelled.slice(1), hrefOf),
			...(near ? drawAdvice(phrases, answer.each, narrowed, hrefOf) : []),
		],
		selects: drawSelects(parts, answer.counts, state),
		chosen: drawChosen(parts, state),
		fields: answer.fields,
		state,
		nothing: near && !narrowed,
		older,
	};
}
