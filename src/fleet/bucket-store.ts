import {
	GetObjectCommand,
	HeadObjectCommand,
	PutObjectCommand,
	S3Client,
	S3ServiceException,
} from '@aws-sdk/client-s3';
import type { Store } from './store.ts';

/** A bucket of any service that speaks S3. */
export interface Bucket {
	readonly bucket: string;
	/** Begins every name; empty, or with a slash at the end. */
	readonly prefix: string;
	/** Of another service than Amazon's; its buckets are named in the path. */
	readonly endpoint?: string;
}

/** Opens a bucket. Region and credentials are where the AWS SDK looks: `AWS_REGION`, `AWS_ACCESS_KEY_ID` … */
export function bucketStore({ bucket, prefix, endpoint }: Bucket): Store {
	const client = new S3Client({
		region: process.env['AWS_REGION'] ?? 'us-east-1',
		...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
		// Other services know no checksums of Amazon's newer kind; archives carry their own hash.
		requestChecksumCalculation: 'WHEN_REQUIRED',
		responseChecksumValidation: 'WHEN_REQUIRED',
	});
	const at = (name: string) => ({ Bucket: bucket, Key: prefix + name });
	return {
		address: `s3://${bucket}/${prefix}`,
		has: async (name) =>
			(await unless([404], client.send(new HeadObjectCommand(at(name))))) !== undefined,
		read: async (name) => {
			const found = await unless([404], client.send(new GetObjectCommand(at(name))));
			return await found?.Body?.transformToByteArray();
		},
		write: async (name, bytes) => {
			const put = new PutObjectCommand({ ...at(name), Body: bytes, IfNoneMatch: '*' });
			// 412: it is there; 409: somebody writes it at this moment.
			await unless([409, 412], client.send(put));
		},
	};
}

/** The answer, or nothing when the service answers with one of these states. */
async function unless<T>(states: readonly number[], answer: Promise<T>): Promise<T | undefined> {
	try {
		return await answer;
	} catch (error) {
		const state = error instanceof S3ServiceException && error.$metadata.httpStatusCode;
		if (state && states.includes(state)) return undefined;
		throw error;
	}
}
