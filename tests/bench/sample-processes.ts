import { readdirSync, readFileSync } from 'node:fs';

/** A running process. */
export interface Sample {
	readonly pid: number;
	/** User and system seconds so far, without its children's. */
	readonly cpu: number;
	/** Resident memory in MB. */
	readonly memory: number;
}

/** Finds the processes of a group and everything they started that is still running (Linux). */
export function sampleProcesses(group: number): readonly Sample[] {
	const found = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((pid) => readStat(Number(pid)));
	const mine = new Set(found.filter((each) => each.group === group).map(({ pid }) => pid));
	// A child may have a group of its own: those below one of ours are ours.
	for (let before = -1; before !== mine.size; ) {
		before = mine.size;
		for (const { pid, parent } of found) if (mine.has(parent)) mine.add(pid);
	}
	return found
		.filter(({ pid }) => mine.has(pid))
		.map(({ pid, cpu }) => ({ pid, cpu, memory: readMemory(pid) }));
}

function readStat(pid: number) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		// A hundred clock ticks a second, whatever the kernel's own.
		const cpu = (Number(fields[11]) + Number(fields[12])) / 100;
		return [{ pid, parent: Number(fields[1]), group: Number(fields[2]), cpu }];
	} catch {
		// The process has just ended.
		return [];
	}
}

function readMemory(pid: number): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}
