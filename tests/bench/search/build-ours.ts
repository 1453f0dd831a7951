/** Builds the search data of the records in a JSON file: `build-ours.ts <records.json> <folder>`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildFiles } from '../../../src/search/build-files.ts';
import type { SearchRecord } from '../../../src/search/record.ts';

const [records = '', folder = ''] = process.argv.slice(2);
const list: readonly SearchRecord[] = JSON.parse(readFileSync(records, 'utf8'));
for (const [path, bytes] of buildFiles(list)) {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, bytes);
}
