import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('make-volume.ts', import.meta.url));

/** A volume to be made in a process of its own. */
export interface VolumeRun {
	readonly root: string;
	readonly volume: string;
	/** The digest of what it is made of. */
	readonly inputs: string;
	/** The folder of this run's own. */
	readonly slot: string;
}

/**
 * Makes a volume in a process of its own: reading a text keeps a process busy, and one that is busy
 * cannot tell others that it lives.
 * @throws the reason it could not be made for.
 */
export async function runVolume({ root, volume, inputs, slot }: VolumeRun): Promise<void> {
	const child = fork(command, [volume, inputs, slot], {
		cwd: root,
		execArgv: process.execArgv,
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	let reason: string | undefined;
	child.on('message', (message: { readonly failed?: string }) => {
		reason = message.failed;
	});
	const stop = () => child.kill();
	process.once('exit', stop);
	const status = await new Promise((done, fail) => {
		child.once('error', fail);
		child.once('close', done);
	});
	process.off('exit', stop);
	if (reason !== undefined) throw new Error(reason);
	if (status !== 0) throw new Error(`Unexpected end of volume \`${volume}\` (${status})`);
}
