import { resolve } from 'node:path';
import { folderStore } from './folder-store.ts';
import type { Store } from './store.ts';

/**
 * Opens a store by its address: a folder, or `s3://bucket/prefix`, with `?endpoint=https://…` for
 * another service than Amazon's.
 * @throws when the address is one of something else.
 */
export async function openStore(address: string): Promise<Store> {
	if (!/^\w+:\/\//.test(address)) return folderStore(resolve(address));
	const { protocol, hostname: bucket, pathname, searchParams } = new URL(address);
	if (protocol !== 's3:' || !bucket)
		throw new Error(`Unexpected store ${address}, expected a folder or s3://bucket/prefix`);
	const path = pathname.replace(/^\/|\/$/g, '');
	const endpoint = searchParams.get('endpoint');
	// Who keeps volumes in a folder loads no SDK.
	const { bucketStore } = await import('./bucket-store.ts');
	return bucketStore({
		bucket,
		prefix: path && `${path}/`,
		...(endpoint !== null && { endpoint }),
	});
}
