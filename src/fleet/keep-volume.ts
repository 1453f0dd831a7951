import { createHash } from 'node:crypto';
import { packVolume } from './pack-volume.ts';
import type { Store } from './store.ts';

/** What a store tells of a volume. */
export interface KeptVolume {
	/** SHA-256 of the archive, by which it is named. */
	readonly archive: string;
	readonly files: number;
	/** Size of the archive. */
	readonly bytes: number;
}

/** What a store tells of the volume made of these inputs. */
export const recordName = (inputs: string): string => `volumes/${inputs}.json`;
/** The archive of this hash. */
export const archiveName = (hash: string): string => `archives/${hash}.tar.zst`;

/** Whether the volume made of these inputs is in the store. */
export function hasVolume(store: Store, inputs: string): Promise<boolean> {
	return store.has(recordName(inputs));
}

/** Keeps the volume in `folder` that was made of these inputs; the archive comes before its record. */
export async function keepVolume(
	store: Store,
	inputs: string,
	folder: string,
): Promise<KeptVolume> {
	const { bytes, files } = await packVolume(folder);
	const archive = hashOf(bytes);
	const kept: KeptVolume = { archive, files, bytes: bytes.length };
	await store.write(archiveName(archive), bytes);
	await store.write(recordName(inputs), Buffer.from(`${JSON.stringify(kept)}\n`));
	return kept;
}

/** SHA-256 in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
