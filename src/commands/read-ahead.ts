import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { listFolder } from '../archive/content-files.ts';
import { listPacks } from '../archive/issue-packs.ts';
import { makerOf } from '../archive/read-edition.ts';

const command = fileURLToPath(new URL('read-issues.ts', import.meta.url));

/** Fewer issues are read sooner than processes start. */
const fewest = 40;

/**
 * Reads the issues of which nothing is kept, on all cores: what is made of them is then there when
 * the edition is read. @returns the seconds of CPU that took.
 */
export async function readAhead(root: string): Promise<number> {
	const kept = listPacks(root, makerOf(root, root));
	const missing = listFolder(root, 'content/issues').folders.filter((name) => !kept.has(name));
	if (missing.length < fewest) return 0;
	const queue = missing.values();
	const work = async (): Promise<number> => {
		const child = fork(command, {
			cwd: root,
			execArgv: process.execArgv,
			stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		});
		let cpu = 0;
		const next = () => {
			const { value, done } = queue.next();
			if (done) child.disconnect();
			else child.send(value);
		};
		child.on('message', (message: { readonly cpu: number }) => {
			cpu = message.cpu;
			next();
		});
		next();
		const status = await new Promise((ended) => child.once('exit', ended));
		if (status !== 0) throw new Error(`Unexpected end of reading (${status}), expected readings`);
		return cpu;
	};
	const all = await Promise.all(Array.from({ length: availableParallelism() }, work));
	return all.reduce((sum, cpu) => sum + cpu, 0);
}
