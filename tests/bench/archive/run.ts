/**
 * `npm run bench:archive -- 1000 [--seed=1] [--rows=full,same,issue] [--peers=hugo,eleventy] [--profile]`
 * makes an archive of so many articles and measures its build from nothing, again with nothing
 * changed, and with one new issue of twenty; beside it Hugo and Eleventy, each with the Pagefind CLI,
 * on the same articles. `--peers=none` leaves them out. `--most=16000` stops what holds more MB.
 * `--profile` writes a CPU profile of our first build. Figures go to `tests/output/bench-archive/`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, freemem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeContent } from './make-content.ts';
import { measureOurs, setUpOurs } from './measure-ours.ts';
import { measurePeer, peers } from './peers/measure-peer.ts';
import { lendPackages, preparePeers } from './peers/prepare-peers.ts';
import { writePeers } from './peers/write-peers.ts';
import { type Row, tellHead, tellRow, tellShare } from './tell-figures.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		seed: { type: 'string', default: '1' },
		rows: { type: 'string', default: 'full,same,issue' },
		peers: { type: 'string', default: peers.join() },
		most: { type: 'string', default: String(Math.round((freemem() / 1e6) * 0.8)) },
		profile: { type: 'boolean', default: false },
	},
});
const articles = Number(positionals[0] ?? 1000);
const [seed, most] = [Number(values.seed), Number(values.most)];
if (!Number.isInteger(articles) || articles < 20 || articles % 20 > 0)
	throw new Error(`Unexpected number of articles ${positionals[0]}, expected a multiple of 20`);
const wanted = choose(values.peers === 'none' ? '' : values.peers, peers);
const rows = choose(values.rows, ['full', 'same', 'issue'] as const);
const versions = { node: process.version, ...preparePeers(wanted) };
const folder = resolve('tests/output/bench-archive', String(articles));
const [ours, theirs] = [join(folder, 'ours'), join(folder, 'peers')];
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const measured: Row[] = [];
const hugo = () => measured.find(({ name }) => name.startsWith('hugo'))?.figures;
const add = (row: Row) => {
	measured.push(row);
	console.log(tellRow(row, articles, hugo()));
};
console.log(tellHead(articles, seed));
if (wanted.length > 0) {
	writePeers(theirs, articles, seed);
	lendPackages(theirs);
}
for (const peer of wanted)
	add({ name: `${peer} + pagefind`, figures: await measurePeer(peer, theirs, most) });
setUpOurs(ours);
makeContent(join(ours, 'content'), articles, seed);
const flags = values.profile ? ['--cpu-prof', '--cpu-prof-dir=profile'] : [];
// The other rows begin where this one ends: it is measured even when it is not asked for.
const full = await measureOurs(ours, most, flags);
add({ name: 'xianbao, from nothing', figures: full });
if (rows.includes('same'))
	add({ name: 'xianbao, nothing changed', figures: await measureOurs(ours, most) });
if (rows.includes('issue')) {
	makeContent(join(ours, 'content'), articles + 20, seed, articles / 20);
	const figures = await measureOurs(ours, most);
	add({ name: 'xianbao, one new issue', figures });
	console.log(`\nOne new issue: ${tellShare(figures, full)} of the build from nothing.`);
}
console.log(`Reading and recovery: ${tellShare(full.read, full)} of the build from nothing.`);
const machine = { processors: availableParallelism(), model: cpus()[0]?.model ?? 'unknown' };
const file = join(folder, 'figures.json');
writeFileSync(
	file,
	`${JSON.stringify({ articles, seed, machine, versions, rows: measured }, null, '\t')}\n`,
);
console.log(`Figures: ${file}`);

/** Reads a list of names separated by commas. @throws when one is none of the known. */
function choose<T extends string>(list: string, known: readonly T[]): readonly T[] {
	const names = list.split(',').filter(Boolean);
	const strange = names.find((name) => !known.includes(name as T));
	if (strange !== undefined)
		throw new Error(`Unexpected \`${strange}\`, expected some of ${known.join(', ')}`);
	return known.filter((name) => names.includes(name));
}
