import { UnrecoverableError, Worker } from 'bullmq';
import { connectTo, type QueueSettings, queueName, type VolumeJob } from './open-queue.ts';

/** What a worker does with the volumes it takes, and whom it tells. */
export interface WorkerDuty {
	/** Makes the volume and keeps it; told back in one line. It must leave this process free to answer. */
	readonly make: (job: VolumeJob) => Promise<string>;
	readonly tell: (line: string) => void;
}

/**
 * Takes volumes from the queue one after another until it is stopped.
 * @returns a function that ends it after the volume at hand.
 */
export function runWorker(
	settings: QueueSettings,
	{ make, tell }: WorkerDuty,
): () => Promise<void> {
	const worker = new Worker<VolumeJob, string>(
		queueName,
		async ({ data }) => {
			tell(`Volume ${data.volume}: taken.`);
			try {
				return await make(data);
			} catch (error) {
				// The same inputs fail the same way: another try would only take longer.
				throw new UnrecoverableError(error instanceof Error ? error.message : String(error));
			}
		},
		{
			connection: connectTo(settings),
			lockDuration: settings.lockMs,
			stalledInterval: settings.stalledMs,
			maxStalledCount: settings.mostStalled,
		},
	);
	worker.on('completed', ({ data }, line) => tell(`Volume ${data.volume}: ${line}.`));
	worker.on('failed', (job, error) => tell(`Volume ${job?.data.volume} failed: ${error.message}`));
	worker.on('stalled', (id) => tell(`A volume went silent and is taken back: ${id}`));
	worker.on('error', (error) => tell(`The queue does not answer: ${error.message}`));
	return () => worker.close();
}
