import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PaperConventions, World } from '../press/model.ts';
import { readDivisions } from './read-divisions.ts';

/** Words with their frequencies and classes, one `word frequency class` a line; read once a process. */
function readWords(): Required<Pick<World, 'words' | 'classes'>> {
	const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
	const words = new Map<string, number>();
	const classes = new Map<string, string>();
	const names = new Map<string, string>();
	for (const row of readFileSync(file, 'utf8').split('\n')) {
		const first = row.indexOf(' ');
		if (first <= 0) continue;
		const second = row.indexOf(' ', first + 1);
		const word = row.slice(0, first);
		words.set(word, Number.parseInt(row.slice(first + 1), 10) || 1);
		const name = second < 0 ? '' : row.slice(second + 1);
		// One string for each class, not one for each word.
		if (!names.has(name)) names.set(name, name.trimEnd());
		classes.set(word, names.get(name) ?? '');
	}
	return { words, classes };
}

let lexicon: ReturnType<typeof readWords> | undefined;
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
	lexicon ??= readWords();
	return { ...lexicon, ...divisionsOf(root), paper };
}
