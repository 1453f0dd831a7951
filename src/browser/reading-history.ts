import { keep, recall, today } from './kept.ts';

/** An article the reader has opened. */
export interface Reading {
	/** URL path. */
	readonly path: string;
	readonly title: string;
	/** The reader's date of the last opening. */
	readonly on: string;
}

const most = 1000;

function isReading(value: unknown): value is Reading {
	return (
		typeof value === 'object' &&
		value !== null &&
		['path', 'title', 'on'].every((name) => typeof Reflect.get(value, name) === 'string')
	);
}

/** The articles opened, the latest first. */
export function recallReadings(): readonly Reading[] {
	const kept = recall('read');
	return Array.isArray(kept) ? kept.filter(isReading) : [];
}

/** Puts an article at the head of the history. */
export function recordReading(path: string, title: string): void {
	const others = recallReadings().filter((reading) => reading.path !== path);
	keep('read', [{ path, title, on: today() }, ...others].slice(0, most));
}

/** Marks the links of lists that lead to articles read before; the words are for screen readers. */
export function markRead(): void {
	const paths = new Set(recallReadings().map(({ path }) => path));
	paths.delete(location.pathname);
	if (paths.size === 0) return;
	for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href*="/articles/"]')) {
		if (link.hash || link.dataset['read'] !== undefined || !paths.has(link.pathname)) continue;
		link.dataset['read'] = '';
		const words = document.createElement('span');
		words.className = 'unseen';
		words.textContent = '（已读）';
		link.append(words);
	}
}
