import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** Who holds a lock. */
export interface Holder {
	readonly pid: number;
	/** When the process began, in the system's own words: process numbers are used again. */
	readonly began?: string;
	readonly host: string;
}

/** A lock that was taken, or who holds it. */
export type Hold = { readonly release: () => void } | { readonly heldBy: Holder | undefined };

/** A lock is written at one stroke; one that stays unreadable this long lost its process. */
const unreadableMs = 10_000;

/**
 * Takes the lock at `path` for this process. A lock whose process has ended, or whose number another
 * process has by now, is taken over; one of another machine stands, because nobody here can tell.
 */
export function holdLock(path: string): Hold {
	mkdirSync(dirname(path), { recursive: true });
	for (;;) {
		const mine = JSON.stringify(describeProcess(process.pid));
		try {
			writeFileSync(path, mine, { flag: 'wx' });
			return {
				release: () => {
					if (readLock(path)?.text === mine) rmSync(path, { force: true });
				},
			};
		} catch (error) {
			if (isCode(error, 'ENOSPC')) rmSync(path, { force: true });
			if (!isCode(error, 'EEXIST')) throw error;
		}
		const found = readLock(path);
		if (!found) continue;
		if (isHeld(found)) return { heldBy: found.holder };
		// Of several that see the same dead lock, one may clear it: whoever holds the lock's own lock.
		const guard = holdLock(`${path}~`);
		if ('heldBy' in guard) {
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
			continue;
		}
		if (readLock(path)?.text === found.text) rmSync(path, { force: true });
		guard.release();
	}
}

interface Found {
	readonly text: string;
	readonly age: number;
	readonly holder: Holder | undefined;
}

function readLock(path: string): Found | undefined {
	try {
		const text = readFileSync(path, 'utf8');
		return { text, age: Date.now() - statSync(path).mtimeMs, holder: parseHolder(text) };
	} catch (error) {
		if (isCode(error, 'ENOENT')) return undefined;
		throw error;
	}
}

function parseHolder(text: string): Holder | undefined {
	try {
		const found = JSON.parse(text);
		return typeof found?.pid === 'number' && typeof found?.host === 'string' ? found : undefined;
	} catch {
		return undefined;
	}
}

function isHeld({ holder, age }: Found): boolean {
	if (!holder) return age < unreadableMs;
	if (holder.host !== hostname()) return true;
	return isRunning(holder.pid) && describeProcess(holder.pid).began === holder.began;
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// A process of another user runs as well.
		return isCode(error, 'EPERM');
	}
}

function describeProcess(pid: number): Holder {
	const began = process.platform === 'linux' ? bootTicks(pid) : psStart(pid);
	return { pid, ...(began && { began }), host: hostname() };
}

/** Clock ticks from the machine's start to the process's: field 22 of its line in /proc. */
function bootTicks(pid: number): string | undefined {
	try {
		const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
		// The name in parentheses may hold spaces: count from behind it, where field 3 is the state.
		const [state, ...fields] = line.slice(line.lastIndexOf(')') + 2).split(' ');
		// A zombie has ended; only its parent has not looked yet.
		return state === 'Z' ? undefined : `${boot} ${fields[18]}`;
	} catch {
		return undefined;
	}
}

function psStart(pid: number): string | undefined {
	if (process.platform === 'win32') return undefined;
	return spawnSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8' }).stdout?.trim();
}

function isCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}
