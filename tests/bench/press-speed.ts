/**
 * `npm run bench:press [-- FILE…]`: how much processor time a page takes to read, after warm-up (the
 * clock on the wall tells more about what else the machine does); over the files given, or over
 * pages composed from the corpus's train half.
 */
import { readFileSync } from 'node:fs';
import { readWorld } from '../../src/archive/read-world.ts';
import { readIssue } from '../../src/press/read-issue.ts';
import { composeSet } from '../corpus-tools/compose-set.ts';

const ROUNDS = 5;
const files = process.argv.slice(2);
const texts =
	files.length > 0
		? files.map((file) => ({ name: file, text: readFileSync(file, 'utf8') }))
		: composeSet('train', 60, 'speed').map(({ text, gold }) => ({ name: gold.source, text }));
const world = readWorld();
const best = texts.map(({ name, text }) => ({ name, text, ms: Number.POSITIVE_INFINITY }));
for (let round = 0; round <= ROUNDS; round++)
	for (const page of best) {
		const start = process.cpuUsage();
		readIssue([{ page: 'bench', text: page.text }], world, []);
		const { user, system } = process.cpuUsage(start);
		const ms = (user + system) / 1000;
		if (round > 0) page.ms = Math.min(page.ms, ms);
	}
const times = best.map(({ ms }) => ms).sort((a, b) => a - b);
const at = (share: number): number =>
	times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const slowest = best.reduce((a, b) => (b.ms > a.ms ? b : a));
console.log(
	`${times.length} pages: median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, ` +
		`slowest ${slowest.ms.toFixed(1)} ms (${slowest.name}), ` +
		`${(1000 / (times.reduce((a, b) => a + b, 0) / times.length)).toFixed(0)} pages a second`,
);
