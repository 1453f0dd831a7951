import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureCommand } from '../measure-command.ts';
import { type Figures, type Part, weighFolder } from './figures.ts';

/** Copies the edition's code into a folder of its own; its content is written by others. */
export function setUpOurs(root: string): void {
	rmSync(root, { recursive: true, force: true });
	mkdirSync(root, { recursive: true });
	for (const path of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
		cpSync(resolve(path), join(root, path), { recursive: true });
	cpSync(resolve('content/pages'), join(root, 'content/pages'), { recursive: true });
	// Peers draw no pictures for sharing: neither do we here.
	rmSync(join(root, 'src/pages/cards'), { recursive: true });
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
}

/**
 * Builds our edition as it lies in `root`.
 * @param most MB of memory at which it is stopped
 */
export async function measureOurs(
	root: string,
	most: number,
	flags: readonly string[] = [],
): Promise<Figures> {
	const { cpu, seconds, memory, output, failure } = await measureCommand(
		process.execPath,
		[...flags, 'src/commands/build.ts'],
		{ folder: root, most, env: { XIANBAO_PHASES: '1' } },
	);
	const total = { cpu, wall: seconds, memory };
	if (failure) return { ...total, failure };
	return { ...total, ...divide(total, readPhases(output)), ...weighFolder(join(root, 'dist')) };
}

/** What the build printed of its phases: a JSON object a line, one for each volume and phase. */
function readPhases(output: string): ReadonlyMap<string, Part> {
	const phases = new Map<string, Part>();
	for (const line of output.split('\n').filter((each) => each.startsWith('{"phase"'))) {
		const { phase, cpu, wall } = JSON.parse(line) as Part & { readonly phase: string };
		const sum = phases.get(phase) ?? { cpu: 0, wall: 0 };
		phases.set(phase, { cpu: sum.cpu + cpu, wall: sum.wall + wall });
	}
	return phases;
}

/** Rendering is all that is neither reading nor index: starting, and putting in place, too. */
function divide(total: Part, phases: ReadonlyMap<string, Part>): Partial<Figures> {
	const [read, index] = [phases.get('read'), phases.get('index')];
	if (!read || !index) return {};
	const cpu = total.cpu - read.cpu - index.cpu;
	return { read, index, render: { cpu, wall: total.wall - read.wall - index.wall } };
}
