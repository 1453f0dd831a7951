import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { countTotals } from '../archive/count-totals.ts';
import { readVolume } from '../archive/read-volume.ts';
import { listFiles } from '../volumes/list-files.ts';
import { openBeside } from '../volumes/open-beside.ts';
import { writeScope } from '../volumes/write-scope.ts';
import { runRender } from './run-render.ts';

/** What of the cache a volume brings with it, so that who takes it has nothing to read. */
export const carried = ['readings', 'terms'] as const;

/**
 * Makes a volume in `<slot>/volume`: in `site` the pages of its issues, in `readings` and `terms` what
 * was made of their texts. `slot` is a folder of this run's own; the names in it are always the same.
 * @throws a mistake error when an editor has to mend something in the volume.
 */
export async function buildVolume(root: string, volume: string, slot: string): Promise<void> {
	const [folder, rendered] = [join(slot, 'volume'), join(slot, 'rendered')];
	for (const left of [folder, rendered]) rmSync(left, { recursive: true, force: true });
	const { edition, pages } = readVolume(root, volume);
	const own = edition.issues.filter((issue) => issue.volume === volume);
	const units = own.map(({ id }) => `issue/${id}`);
	const { file, unitOf } = writeScope(root, basename(slot), units, {
		edition,
		besideOf: openBeside(edition, root),
		totals: { ...countTotals(edition), pages },
	});
	await runRender({ root, scope: file, folder: rendered, cache: join(slot, 'astro') });
	const wanted = new Set(units);
	for (const [unit, files] of listFiles(rendered, unitOf)) {
		if (!wanted.has(unit)) continue;
		for (const path of files) move(join(rendered, path), join(folder, 'site', path));
	}
	for (const { reading } of own) {
		for (const kind of carried) {
			const kept = join(root, '.cache', kind, `${reading}.json`);
			if (!existsSync(kept)) continue;
			mkdirSync(join(folder, kind), { recursive: true });
			copyFileSync(kept, join(folder, kind, `${reading}.json`));
		}
	}
	rmSync(rendered, { recursive: true, force: true });
}

/** A picture that two issues show is moved once. */
function move(from: string, to: string): void {
	if (existsSync(to)) return;
	mkdirSync(dirname(to), { recursive: true });
	renameSync(from, to);
}
