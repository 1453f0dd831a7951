import type { Holder } from '../builds/hold-lock.ts';

/** Why nothing can be done while another build holds the lock, and what to do when none does. */
export function describeHolder(holder: Holder | undefined, lock: string): string {
	if (!holder) return 'Another build of this edition has just begun.';
	return (
		`Another build of this edition is under way: process ${holder.pid} on ${holder.host}. ` +
		`If there is none, remove ${lock}.`
	);
}
