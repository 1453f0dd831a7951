import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { sampleProcesses } from './sample-processes.ts';

/** What a command cost, its children included. */
export interface Cost {
	readonly seconds: number;
	/** User and system seconds of the processor. */
	readonly cpu: number;
	/** The most resident memory its processes held together at one moment, in MB. */
	readonly memory: number;
	/** What it printed. */
	readonly output: string;
	/** Why it has no result: it ended badly, or was stopped for its memory. */
	readonly failure?: string;
}

/** Where and how a command is run. */
export interface Surroundings {
	readonly folder?: string;
	readonly env?: Readonly<Record<string, string>>;
	/** It is stopped when it holds more than so many MB, before the machine runs out. */
	readonly most?: number;
}

const everyMs = 50;

/**
 * Runs a command and what it starts (Linux). Its CPU comes from the system's own accounts, which a
 * shell prints when it has waited for everything; its memory is looked up twenty times a second, so
 * that a shorter peak may be missed.
 */
export async function measureCommand(
	command: string,
	parts: readonly string[],
	{ folder = process.cwd(), env = {}, most = Number.POSITIVE_INFINITY }: Surroundings = {},
): Promise<Cost> {
	const began = performance.now();
	const child = spawn(
		'sh',
		['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', command, ...parts],
		{
			cwd: folder,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
			detached: true,
		},
	);
	const group = child.pid ?? 0;
	const printed = Promise.all([text(stream(child.stdio[1])), text(stream(child.stdio[3]))]);
	let memory = 0;
	let stopped = false;
	// What has left its parent is in nobody's account: the last look at it counts.
	const cpu = new Map<number, number>();
	const timer = setInterval(() => {
		const found = sampleProcesses(group);
		for (const each of found) cpu.set(each.pid, each.cpu);
		memory = Math.max(
			memory,
			found.reduce((sum, each) => sum + each.memory, 0),
		);
		if (memory <= most || stopped) return;
		stopped = true;
		process.kill(-group, 'SIGKILL');
	}, everyMs);
	const code = await new Promise<number | null>((done) => child.once('exit', done));
	clearInterval(timer);
	const seconds = (performance.now() - began) / 1000;
	const [output, times] = await printed;
	const seen = [...cpu.values()].reduce((sum, each) => sum + each, 0);
	const failure = stopped
		? `stopped at ${Math.round(memory)} MB`
		: code === 0
			? undefined
			: `ended with ${code}`;
	const cost = { seconds, cpu: Math.max(readTimes(times), seen), memory, output };
	return failure === undefined ? cost : { ...cost, failure };
}

/** Seconds in the shell's account: a line of its own, one of its children, user and system in each. */
function readTimes(times: string): number {
	return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
		(sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
		0,
	);
}

function stream(pipe: unknown): NodeJS.ReadableStream {
	return pipe as NodeJS.ReadableStream;
}
