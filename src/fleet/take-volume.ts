import { archiveName, hashOf, type KeptVolume, recordName } from './keep-volume.ts';
import type { Store } from './store.ts';
import { unpackVolume } from './unpack-volume.ts';

/**
 * Unpacks the volume made of these inputs into `folder`. @returns nothing when the store has none.
 * @throws when what it has is other than its name says.
 */
export async function takeVolume(
	store: Store,
	inputs: string,
	folder: string,
): Promise<KeptVolume | undefined> {
	const record = await store.read(recordName(inputs));
	if (!record) return undefined;
	const kept = JSON.parse(Buffer.from(record).toString('utf8')) as KeptVolume;
	const name = archiveName(kept.archive);
	const bytes = await store.read(name);
	if (!bytes) return undefined;
	if (hashOf(bytes) !== kept.archive) {
		const remedy = 'Take the file away: the volume is then made again.';
		throw new Error(
			`Unexpected bytes in ${name} of ${store.address}, expected what it is named by. ${remedy}`,
		);
	}
	await unpackVolume(bytes, folder);
	return kept;
}
