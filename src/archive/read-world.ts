import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PaperConventions, World } from '../press/model.ts';
import { readDivisions } from './read-divisions.ts';

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
let last:
	| { readonly text: string; readonly divisions: ReturnType<typeof readDivisions> }
	| undefined;

/**
 * The divisions with the amendments below `root`, read again only when these have changed.
 * @throws an editor's mistake in `content/divisions.yaml`.
 */
export function divisionsOf(root: string): ReturnType<typeof readDivisions> {
	const file = 'content/divisions.yaml';
	const path = join(root, file);
	const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
	if (last?.text !== text) last = { text, divisions: readDivisions({ file, text }) };
	return last.divisions;
}

/**
 * What the press may know of the world: words, divisions, and what is known of the paper.
 * @throws an editor's mistake in `content/divisions.yaml` below `root`.
 */
export function readWorld(
	paper: PaperConventions = { columns: [] },
	root: string = process.cwd(),
): World {
	words ??= readWords();
	return { words, ...divisionsOf(root), paper };
}
