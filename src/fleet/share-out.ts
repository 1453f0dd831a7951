import { Queue, QueueEvents } from 'bullmq';
import { connectTo, type QueueSettings, queueName, type VolumeJob } from './open-queue.ts';

/** What became of the volumes that were shared out. */
export interface Shared {
	/** Volumes that failed, each with the reason. */
	readonly failed: ReadonlyMap<string, string>;
}

/**
 * Puts volumes into the queue and waits until each was made or has failed: one that fails keeps the
 * others from nothing. A volume that is in the queue already is waited for.
 */
export async function shareOut(
	settings: QueueSettings,
	jobs: readonly VolumeJob[],
	tell: (line: string) => void,
): Promise<Shared> {
	const connection = connectTo(settings);
	const queue = new Queue<VolumeJob, string>(queueName, { connection });
	const events = new QueueEvents(queueName, { connection });
	events.setMaxListeners(0);
	const complain = (error: Error): void => tell(`The queue does not answer: ${error.message}`);
	queue.on('error', complain);
	events.on('error', complain);
	const failed = new Map<string, string>();
	let settled = 0;
	const wait = async (data: VolumeJob): Promise<void> => {
		const job = await put(queue, data);
		const ending = await job.waitUntilFinished(events).catch((error: unknown) => {
			const reason = error instanceof Error ? error.message : String(error);
			failed.set(data.volume, reason);
			return `failed: ${reason}`;
		});
		settled++;
		tell(`${settled} of ${jobs.length}, volume ${data.volume}: ${ending}`);
	};
	try {
		await events.waitUntilReady();
		const { length } = await queue.getWorkers();
		tell(`Volumes to be made: ${jobs.length}. Workers that listen: ${length}.`);
		await Promise.all(jobs.map(wait));
		return { failed };
	} finally {
		await events.close();
		await queue.close();
	}
}

/** An ended job of these inputs is told of, not done again: it goes before a new one is put there. */
async function put(queue: Queue<VolumeJob, string>, data: VolumeJob) {
	const there = await queue.getJob(data.inputs);
	if (there && ((await there.isFailed()) || (await there.isCompleted()))) await there.remove();
	const day = 24 * 60 * 60;
	return await queue.add('volume', data, {
		jobId: data.inputs,
		removeOnComplete: { age: day },
		removeOnFail: { age: day },
	});
}
