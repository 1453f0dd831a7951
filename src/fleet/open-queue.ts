import type { ConnectionOptions } from 'bullmq';

/** A volume to be made, as the queue holds it. Its id is the digest of its inputs: it is there once. */
export interface VolumeJob {
	readonly volume: string;
	readonly inputs: string;
}

/** Where the queue is, and how long it waits for a machine that is silent. */
export interface QueueSettings {
	/** `redis://host:port`. */
	readonly url: string;
	/** Milliseconds for which a worker holds a volume; it renews them while it works. */
	readonly lockMs: number;
	/** Milliseconds between two looks for volumes whose worker is silent. */
	readonly stalledMs: number;
	/** How often a volume is taken back before it counts as failed: it may be what ends its workers. */
	readonly mostStalled: number;
}

/** The queue's name in Redis. */
export const queueName = 'xianbao-volumes';

/** Reads where the queue is from the environment: `REDIS_URL`, and for tests `VOLUME_LOCK_MS`. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): QueueSettings {
	const lockMs = Number(env['VOLUME_LOCK_MS'] ?? 30_000);
	return {
		url: env['REDIS_URL'] ?? 'redis://127.0.0.1:6379',
		lockMs,
		// Redis takes whole milliseconds.
		stalledMs: Math.ceil(lockMs / 3),
		mostStalled: 5,
	};
}

/** What both ends of the queue connect with; a worker waits for a Redis that is away. */
export function connectTo({ url }: QueueSettings): ConnectionOptions {
	return { url, maxRetriesPerRequest: null };
}
