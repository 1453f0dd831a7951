import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../archive/digest.ts';
import type { Store } from '../fleet/store.ts';
import { takeVolume } from '../fleet/take-volume.ts';
import { planVolumes } from '../volumes/plan-volumes.ts';
import { carried } from './build-volume.ts';

/** Volumes that were taken. */
export interface Taken {
	/** The folder of each volume's pages. */
	readonly provided: ReadonlyMap<string, string>;
	/** Clears them away and writes down what the site that was made of them holds. */
	readonly close: (manifest: string) => void;
}

/**
 * Takes the volumes of the edition that the store has, and what they carry for the cache: who then
 * reads the edition finds all of it read. Those that stand in the site of the manifest `standing`, made
 * of the same and with this cache, are not asked for.
 */
export async function takeVolumes(
	root: string,
	store: Store,
	standing: string | undefined,
): Promise<Taken> {
	// On the site's own disk, so that files need only be moved.
	const [taken, notes] = [join(root, '.cache/taken'), join(root, '.cache/volumes.json')];
	rmSync(taken, { recursive: true, force: true });
	const plans = planVolumes(root);
	const standsFor = readNotes(notes, standing);
	const missing = plans.filter(({ inputs }) => !standsFor.has(inputs));
	const provided = new Map<string, string>();
	for (const { volume, inputs } of missing) {
		const folder = join(taken, inputs);
		if (!(await takeVolume(store, inputs, folder))) continue;
		for (const kind of carried) {
			const from = join(folder, kind);
			if (existsSync(from)) cpSync(from, join(root, '.cache', kind), { recursive: true });
		}
		provided.set(volume, join(folder, 'site'));
	}
	console.log(
		`Taken from ${store.address}: ${provided.size} of ${plans.length} volumes; ` +
			`${plans.length - missing.length} stand already.`,
	);
	const close = (manifest: string) => {
		rmSync(taken, { recursive: true, force: true });
		mkdirSync(dirname(notes), { recursive: true });
		const inputs = plans.map((plan) => plan.inputs);
		writeFileSync(notes, JSON.stringify({ site: digestOf(manifest), inputs }));
	};
	return { provided, close };
}

/** The inputs of the volumes in the site of this manifest, if this cache was there when it was made. */
function readNotes(file: string, manifest: string | undefined): ReadonlySet<string> {
	if (manifest === undefined || !existsSync(file)) return new Set();
	try {
		const notes = JSON.parse(readFileSync(file, 'utf8'));
		return new Set(notes.site === digestOf(manifest) ? notes.inputs : []);
	} catch (error) {
		// A file cut short by a full disk or a killed build says nothing.
		if (error instanceof SyntaxError) return new Set();
		throw error;
	}
}
