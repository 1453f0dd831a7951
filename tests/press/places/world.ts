import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readDivisions } from '../../../src/archive/read-divisions.ts';
import type { Block, PaperConventions, Role, World } from '../../../src/press/model.ts';

const text = `
aliases:
  - name: 青岛西海岸新区
    code: "370211"
    source: a test
`;
const table = readDivisions({ file: 'divisions.yaml', text });
const words = new Map<string, number>();
const dictionary = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
	const [word = '', frequency] = line.split(' ');
	words.set(word, Number(frequency));
}

/** The whole table and the whole dictionary; of the paper only what is given. */
export function worldOf(paper: Partial<PaperConventions> = {}): World {
	return { ...table, words, paper: { columns: [], ...paper } };
}

/** A block whose reading text is its source, on a page of its own name. */
export function block(role: Role, text: string): Block {
	const place = { page: 'test/p1', start: 0, end: text.length };
	return {
		id: text.slice(0, 8),
		role,
		because: 'test',
		text,
		pieces: [{ from: 0, to: text.length, place, line: 1 }],
	};
}
