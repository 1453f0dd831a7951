import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost, its children included. */
export interface Cost {
	readonly seconds: number;
	/** User and system seconds of the processor. */
	readonly cpu: number;
	/** The largest resident memory of all its processes together, in MB. */
	readonly memory: number;
}

/** Runs a Node script in a folder and watches it in /proc, twenty times a second (Linux). */
export async function measureCommand(
	script: string,
	parts: readonly string[],
	folder = process.cwd(),
): Promise<Cost> {
	const began = performance.now();
	const child = spawn(process.execPath, [script, ...parts], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'inherit'],
		detached: true,
	});
	const group = child.pid ?? 0;
	const cpu = new Map<string, number>();
	const peaks = new Map<string, number>();
	let memory = 0;
	const look = () => {
		for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
			const stat = readStat(pid);
			if (stat?.group !== group) continue;
			cpu.set(pid, stat.cpu);
			peaks.set(pid, stat.peak);
		}
		memory = Math.max(
			memory,
			[...peaks.values()].reduce((sum, each) => sum + each, 0),
		);
	};
	const timer = setInterval(look, 50);
	const code = await new Promise<number | null>((done) => child.once('exit', done));
	clearInterval(timer);
	if (code) throw new Error(`${script} ended with ${code}`);
	const seconds = (performance.now() - began) / 1000;
	return { seconds, cpu: [...cpu.values()].reduce((sum, each) => sum + each, 0), memory };
}

function readStat(pid: string) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
		// A hundred clock ticks a second, whatever the kernel's own.
		return { group: Number(fields[2]), cpu: (Number(fields[11]) + Number(fields[12])) / 100, peak };
	} catch {
		// The process has just ended.
		return undefined;
	}
}
