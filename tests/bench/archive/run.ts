/**
 * `npm run bench:archive -- 1000 [--seed=1] [--profile]`: makes an archive of so many articles and
 * measures its build from nothing, again with nothing changed, and with one new issue of twenty.
 * `--profile` writes a CPU profile of the first beside it.
 */
import { cpSync, globSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCommand } from '../search/measure-command.ts';
import { makeContent } from './make-content.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		seed: { type: 'string', default: '1' },
		profile: { type: 'boolean', default: false },
	},
});
const count = Number(positionals[0] ?? 1000);
if (!Number.isInteger(count) || count < 1)
	throw new Error(`Unexpected number of articles ${positionals[0]}, expected 1 or more`);
const seed = Number(values.seed);
const root = resolve('tests/output/bench-archive', String(count));
rmSync(root, { recursive: true, force: true });
mkdirSync(root, { recursive: true });
for (const path of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
	cpSync(resolve(path), join(root, path), { recursive: true });
cpSync(resolve('content/pages'), join(root, 'content/pages'), { recursive: true });
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
makeContent(join(root, 'content'), count, seed);

console.log(
	`| ${count} articles, seed ${seed} | wall s | CPU s | peak memory MB | files | MB | files an article |`,
);
console.log('|---|---|---|---|---|---|---|');
await measure('from nothing', values.profile ? ['--cpu-prof', '--cpu-prof-dir=profile'] : []);
await measure('nothing changed');
makeContent(join(root, 'content'), count + 20, seed);
await measure('one new issue');

async function measure(name: string, flags: readonly string[] = []): Promise<void> {
	const command = [...flags, 'src/commands/build.ts'];
	const cost = await measureCommand(command[0] ?? '', command.slice(1), root);
	const files = globSync('**', { cwd: join(root, 'dist/'), withFileTypes: true }).filter((file) =>
		file.isFile(),
	);
	const bytes = files.reduce(
		(sum, file) => sum + statSync(join(file.parentPath, file.name)).size,
		0,
	);
	const counted = files.filter((file) => !/\.(?:br|gz|zst|png|jpe?g|webp)$/.test(file.name));
	const cells = [
		cost.seconds.toFixed(1),
		cost.cpu.toFixed(1),
		cost.memory.toFixed(0),
		files.length,
		(bytes / 1e6).toFixed(1),
		(counted.length / count).toFixed(2),
	];
	console.log(`| ${name} | ${cells.join(' | ')} |`);
}
