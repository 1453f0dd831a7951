import type { ChildProcess } from 'node:child_process';
import { onTestFinished } from 'vitest';

/** A worker that runs, and what it has told so far. */
export interface RunningWorker {
	readonly taken: () => readonly string[];
	readonly made: () => readonly string[];
	readonly output: () => string;
	/** Ends it as a power cut does. */
	readonly kill: () => void;
	/** Waits until this holds of what it has told. */
	readonly until: (holds: () => boolean) => Promise<void>;
}

/** Listens to a worker; it goes with the test. */
export function watchWorker(child: ChildProcess): RunningWorker {
	let output = '';
	const waiting = new Set<() => void>();
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (part) => {
			output += part;
			for (const look of waiting) look();
		});
	const ended = new Promise((done) => child.on('close', done));
	onTestFinished(async () => {
		child.kill('SIGKILL');
		await ended;
	});
	const told = (pattern: RegExp) => [...output.matchAll(pattern)].map(([, volume]) => volume ?? '');
	return {
		taken: () => told(/^Volume (\S+): taken/gm),
		made: () => told(/^Volume (\S+): made/gm),
		output: () => output,
		kill: () => child.kill('SIGKILL'),
		until: (holds) =>
			new Promise<void>((done) => {
				const look = () => {
					if (!holds()) return;
					waiting.delete(look);
					done();
				};
				waiting.add(look);
				look();
			}),
	};
}
