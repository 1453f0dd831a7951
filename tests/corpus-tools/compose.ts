/**
 * `npm run corpus -- --set train|aside --pages N --seed S --out DIR`: lays out pages of our own
 * articles with the recogniser's faults and writes `NN.txt` with `NN.gold.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeSet, type HalfName } from './compose-set.ts';

const { values } = parseArgs({
	options: {
		set: { type: 'string', default: 'train' },
		pages: { type: 'string', default: '24' },
		seed: { type: 'string', default: '1' },
		out: { type: 'string' },
	},
});
if (values.set !== 'train' && values.set !== 'aside')
	throw new Error(`Unknown set \`${values.set}\`, expected \`train\` or \`aside\``);
const count = Number(values.pages);
if (!Number.isInteger(count) || count < 1)
	throw new Error(`Unexpected number of pages \`${values.pages}\`, expected 1 or more`);
const half: HalfName = values.set;
const out = values.out ?? `tests/output/corpus-${half}`;
mkdirSync(out, { recursive: true });
for (const { text, gold } of composeSet(half, count, values.seed)) {
	writeFileSync(join(out, gold.source), text);
	const file = gold.source.replace(/\.txt$/, '.gold.json');
	writeFileSync(join(out, file), `${JSON.stringify(gold, null, '\t')}\n`);
}
console.log(`${count} pages of the ${half} half, seed ${values.seed}: ${out}`);
