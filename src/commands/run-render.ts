import { fork } from 'node:child_process';
import { channel } from 'node:diagnostics_channel';
import { fileURLToPath } from 'node:url';
import { type Mistake, mistakeError } from '../archive/mistakes.ts';
import { scopeVariable } from '../archive/scope.ts';
import { buildLog } from './build-log.ts';

/** Astro builds in a process of its own: two of them use two cores, and memory comes back. */
const command = fileURLToPath(new URL('render.ts', import.meta.url));

/** Where one run of Astro finds what it renders, and where it puts it. */
export interface RenderJob {
	readonly root: string;
	readonly scope: string;
	readonly folder: string;
	/** Runs side by side have caches of their own. */
	readonly cache: string;
}

/** What a run tells the build. */
interface Message {
	readonly log?: readonly unknown[];
	readonly mistakes?: readonly Mistake[];
	/** Seconds. */
	readonly cpu?: number;
}

/**
 * Runs Astro on a scope; its log goes to the channel `buildLog`. @returns the seconds of CPU it took.
 * @throws a mistake error when the run found one, another error when it failed.
 */
export async function runRender({ root, scope, folder, cache }: RenderJob): Promise<number> {
	const child = fork(command, [folder, cache], {
		cwd: root,
		env: { ...process.env, [scopeVariable]: scope, NODE_ENV: 'production' },
		execArgv: process.execArgv,
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	let mistakes: readonly Mistake[] = [];
	let cpu = 0;
	child.on('message', (message: Message) => {
		for (const line of message.log ?? []) channel(buildLog).publish(line);
		mistakes = message.mistakes ?? mistakes;
		cpu = message.cpu ?? cpu;
	});
	const stop = () => child.kill();
	process.once('exit', stop);
	const status = await new Promise((done, fail) => {
		child.once('error', fail);
		child.once('close', done);
	});
	process.off('exit', stop);
	if (mistakes.length > 0) throw mistakeError(mistakes);
	if (status !== 0) throw new Error(`Unexpected end of rendering (${status}), expected a site`);
	return cpu;
}
