import { type Answer, ask } from './ask.ts';
import { drawHit } from './draw-hits.ts';
import { drawChosen, drawSelects } from './draw-narrowing.ts';
import { drawAdvice, drawFailure, tellCount } from './draw-words.ts';
import { needsTable } from './fold.ts';
import { listenKeys } from './listen-keys.ts';
import { loadData, readFrom } from './load-data.ts';
import type { Part } from './open-part.ts';
import { findElements } from './page-elements.ts';
import { listenState } from './page-history.ts';
import { type PageState, STEP, writeState } from './page-state.ts';
import { type Phrase, splitQuery } from './phrases.ts';
import { type Characters, prepareHits } from './prepare-hits.ts';

/** Traditional characters are loaded once a query or a text calls for them. */
const characters: Characters = async (texts) =>
	texts.some(needsTable) ? (await import('./traditional.ts')).traditional() : new Map();

/** Brings the search page to life. `root` carries `data-root`, where the search data lies. */
export function runPage(root: HTMLElement): void {
	const page = findElements(root);
	const data = loadData(readFrom(root.dataset['root'] ?? ''));
	let turn = 0;
	let shown: { key: string; answer: Answer; parts: readonly Part[]; phrases: readonly Phrase[] };

	const find = async (state: PageState) => {
		const key = writeState({ ...state, shown: STEP });
		if (shown?.key === key) return shown;
		const [parts, table] = await Promise.all([data.open(state.all), characters([state.query])]);
		const phrases = splitQuery(state.query, table);
		const { field, chosen, byDate } = state;
		const answer = await ask(parts, { phrases, chosen, byDate, ...(field ? { field } : {}) });
		return { key, answer, parts, phrases };
	};

	const show = async (state: PageState): Promise<void> => {
		const mine = ++turn;
		const narrowed = Object.keys(state.chosen).length > 0 || state.field !== undefined;
		if (!state.query.trim() && !narrowed) {
			page.showStart(state.query);
			return;
		}
		page.results.setAttribute('aria-busy', 'true');
		try {
			const found = await find(state);
			const { answer, parts, phrases } = found;
			const near = answer.hits.length === 0;
			const listed = near ? answer.near : answer.hits.slice(0, state.shown);
			const { query, field } = state;
			const options = { query, field, near, characters };
			const hits = await prepareHits(data, listed, phrases, options);
			if (mine !== turn) return;
			shown = found;
			const rest = answer.hits.length - listed.length;
			page.showAnswer({
				query,
				count: tellCount(answer, phrases, narrowed),
				items: hits.map((hit) => drawHit(hit, near)),
				rest,
				advice: near
					? drawAdvice(phrases, answer.each, narrowed, (q) => writeState({ ...state, query: q }))
					: [],
				selects: drawSelects(parts, answer.counts, state),
				chosen: drawChosen(parts, state),
				fields: answer.fields,
				state,
				older: state.all ? 0 : await data.older(),
			});
		} catch (error) {
			if (mine !== turn) return;
			console.error(error);
			page.showFailure(state.query, drawFailure());
		} finally {
			if (mine === turn) page.results.removeAttribute('aria-busy');
		}
	};

	const history = listenState(page, show);
	listenKeys(page.input, page.list, history.settle);
	page.input.addEventListener('focus', () => void data.open(false).catch(() => undefined), {
		once: true,
	});
}
