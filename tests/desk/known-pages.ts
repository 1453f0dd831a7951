import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold } from '../corpus-tools/write-page.ts';

/** A page of which it is known what every line is. */
export interface KnownPage {
	readonly text: string;
	readonly gold: Gold;
}

/** The pages of a folder of `NN.txt` and `NN.gold.json`: our own, composed from the corpus, unless another is named. */
export function listKnownPages(folder = join(import.meta.dirname, 'pages')): readonly KnownPage[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.gold.json'))
		.sort()
		.map((name) => {
			const gold: Gold = JSON.parse(readFileSync(join(folder, name), 'utf8'));
			return { gold, text: readFileSync(join(folder, gold.source), 'utf8') };
		});
}
