import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Division, PaperConventions, World } from '../press/model.ts';

/** Words with their frequencies, one `word frequency class` a line; read once a process. */
function readWords(): ReadonlyMap<string, number> {
	const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
	const words = new Map<string, number>();
	for (const row of readFileSync(file, 'utf8').split('\n')) {
		const first = row.indexOf(' ');
		if (first <= 0) continue;
		words.set(row.slice(0, first), Number.parseInt(row.slice(first + 1), 10) || 1);
	}
	return words;
}

let words: ReadonlyMap<string, number> | undefined;
const divisions: readonly Division[] = [];

/** What the press may know of the world: words, divisions, and what is known of the paper. */
export function readWorld(paper: PaperConventions = { columns: [] }): World {
	words ??= readWords();
	return { words, divisions, paper };
}
