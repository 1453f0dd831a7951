import { Redis } from 'ioredis';
import type { QueueSettings } from './open-queue.ts';

/** Looks once whether there is a Redis. @returns what to tell when there is none. */
export async function reachQueue({ url }: QueueSettings): Promise<string | undefined> {
	const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
	let reason = '';
	redis.on('error', (error) => {
		reason = error.message;
	});
	try {
		await redis.connect();
		await redis.ping();
		return undefined;
	} catch (error) {
		reason ||= error instanceof Error ? error.message : String(error);
		const { host } = new URL(url);
		return `Unexpected silence at ${host} (${reason}), expected a Redis: REDIS_URL names it.`;
	} finally {
		redis.disconnect();
	}
}
