import { randomUUID } from 'node:crypto';
import { access, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Store } from './store.ts';

/** A folder that all machines see, or that a cache carries from job to job. */
export function folderStore(folder: string): Store {
	const has = (name: string): Promise<boolean> =>
		access(join(folder, name)).then(
			() => true,
			() => false,
		);
	return {
		address: folder,
		has,
		read: async (name) => {
			try {
				return await readFile(join(folder, name));
			} catch (error) {
				if (codeOf(error) === 'ENOENT') return undefined;
				throw error;
			}
		},
		write: async (name, bytes) => {
			if (await has(name)) return;
			const file = join(folder, name);
			await mkdir(dirname(file), { recursive: true });
			// Unique on every machine that sees the folder.
			const aside = `${file}.${randomUUID()}.tmp`;
			try {
				await writeFile(aside, bytes);
				await place(aside, file);
			} finally {
				await rm(aside, { force: true });
			}
		},
	};
}

/** A link fails where somebody was sooner; a renamed file would take that one's place. */
async function place(aside: string, file: string): Promise<void> {
	try {
		await link(aside, file);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return;
		// Not every file system has hard links.
		await rename(aside, file);
	}
}

function codeOf(error: unknown): unknown {
	return error instanceof Error && 'code' in error ? error.code : undefined;
}
