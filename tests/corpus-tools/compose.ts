/**
 * `npm run corpus -- --set train|aside|fresh --pages N --seed S --out DIR`: lays out pages of our own
 * articles with the recogniser's faults and writes `NN.txt` with `NN.gold.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeSet, toSetName } from './compose-set.ts';

const { values } = parseArgs({
	options: {
		set: { type: 'string', default: 'train' },
		pages: { type: 'string', default: '24' },
		seed: { type: 'string', default: '1' },
		out: { type: 'string' },
	},
});
const set = toSetName(values.set);
const count = Number(values.pages);
if (!Number.isInteger(count) || count < 1)
	throw new Error(`Unexpected number of pages \`${values.pages}\`, expected 1 or more`);
const out = values.out ?? `tests/output/corpus-${set}`;
mkdirSync(out, { recursive: true });
for (const { text, gold } of composeSet(set, count, values.seed)) {
	writeFileSync(join(out, gold.source), text);
	const file = gold.source.replace(/\.txt$/, '.gold.json');
	writeFileSync(join(out, file), `${JSON.stringify(gold, null, '\t')}\n`);
}
console.log(`${count} pages of the ${set} set, seed ${values.seed}: ${out}`);
