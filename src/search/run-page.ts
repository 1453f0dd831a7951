import { drawFinding, drawHits } from './draw-finding.ts';
import { drawFailure } from './draw-words.ts';
import { type Finding, findPages } from './find-pages.ts';
import { needsTable } from './fold.ts';
import { listenKeys } from './listen-keys.ts';
import { loadData, readFrom, readTwinsFrom } from './load-data.ts';
import { findElements } from './page-elements.ts';
import { listenState } from './page-history.ts';
import { type PageState, STEP, writeState } from './page-state.ts';
import type { Characters } from './prepare-hit.ts';

/** Traditional characters are loaded once a query or a text calls for them. */
const characters: Characters = async (texts) =>
	texts.some(needsTable) ? (await import('./traditional.ts')).traditional() : new Map();

/**
 * Brings the search page to life. `root` carries `data-root`, where the search data lies, and the
 * addresses of an article, its data twin and a photo with `*` for the id.
 */
export function runPage(root: HTMLElement): void {
	const page = findElements(root);
	const { root: folder = '', twin = '', page: article = '', photo = '' } = root.dataset;
	const data = loadData(readFrom(folder), readTwinsFrom(twin), { article, photo });
	let turn = 0;
	let last: { readonly key: string; readonly finding: Finding } | undefined;

	const show = async (state: PageState): Promise<void> => {
		const mine = ++turn;
		const narrowed = Object.keys(state.chosen).length > 0 || state.field !== undefined;
		if (!state.query.trim() && !narrowed) {
			page.showStart(state.query);
			return;
		}
		page.results.setAttribute('aria-busy', 'true');
		try {
			const key = writeState({ ...state, shown: STEP });
			if (last?.key === key && page.list.childElementCount) {
				const from = page.list.childElementCount;
				const { items, rest, filled } = drawHits(data, state, last.finding, characters, from);
				page.showMore(items, rest);
				await filled;
				return;
			}
			const finding = await findPages(data, state, characters);
			if (mine === turn && !narrowed && !finding.phrases.length && !finding.sounds) {
				last = undefined;
				page.showStart(state.query);
				return;
			}
			const drawn = await drawFinding(data, state, finding, characters);
			if (mine !== turn) return;
			last = { key, finding };
			page.showAnswer(drawn);
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
	// Who opens this page is about to ask: what every question needs is fetched meanwhile.
	data.open(false).catch(() => undefined);
}
