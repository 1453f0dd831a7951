import { prunePacks } from '../archive/issue-packs.ts';
import { missingLines } from '../archive/missing-lines.ts';
import { isMistakeError } from '../archive/mistakes.ts';
import { makerOf, readEdition } from '../archive/read-edition.ts';
import { pruneReadings } from '../archive/reading-store.ts';
import { summarise } from '../archive/report-build.ts';
import { buildAside } from '../builds/build-aside.ts';
import { openStore } from '../fleet/open-store.ts';
import { site } from '../site.ts';
import { compressFolder } from './compress-folder.ts';
import { describeHolder } from './describe-holder.ts';
import { makeSite, type SiteRequest } from './make-site.ts';
import { takeVolumes } from './take-volumes.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** How an edition is built. */
export interface BuildOptions extends SiteRequest {
	/** `dist` is to be a real folder, for an uploader that does not follow links. */
	readonly folder?: boolean;
	/** Packed siblings are written beside the files. */
	readonly compress?: boolean;
	/** Address of a store whose finished volumes are taken instead of rendered. */
	readonly store?: string;
}

/**
 * Builds the edition beside `dist` and puts it in place when it is whole: a mistake, a fault or a
 * full disk leaves the last good site as it was. @returns whether it was built.
 */
export async function buildEdition(
	root = process.cwd(),
	{ folder = false, compress = false, store, ...request }: BuildOptions = {},
): Promise<boolean> {
	const built = await buildAside(
		root,
		async (into, standing) => {
			const known = request.all ? undefined : standing.current?.manifest;
			const taken =
				store === undefined ? undefined : await takeVolumes(root, await openStore(store), known);
			const made = await makeSite(root, into, standing, { ...request, ...taken });
			taken?.close(made.manifest);
			if (compress) await compressFolder(root, into);
			return made;
		},
		{ folder },
	).catch((error: unknown) => {
		const reason = reasonOf(error);
		if (!reason) throw error;
		console.error(`\n${reason}\n\nNothing was built; dist is as it was.`);
		return undefined;
	});
	if (!built) return false;
	if ('heldBy' in built) {
		console.error(
			`${describeHolder(built.heldBy, built.lock)}\n\nNothing was built; dist is as it was.`,
		);
		return false;
	}
	if (built.because) {
		console.log(
			`No link can be made here (${built.because}): dist is a folder, replaced in two steps.`,
		);
	}
	console.log(
		`The edition stands in dist: ${built.changed} files new or changed, ${built.unchanged} as before.`,
	);
	const edition = readEdition(root);
	for (const line of missingLines(site, edition.papers)) console.warn(line);
	console.log(summarise(edition, process.uptime()));
	// A dev server may still show what was read today.
	const readings = new Set(edition.issues.map(({ reading }) => reading));
	pruneReadings(root, readings, Date.now() - dayMs);
	prunePacks(root, makerOf(root, root), new Set(edition.issues.map(({ id }) => id)));
	return true;
}

function reasonOf(error: unknown): string | undefined {
	if (isMistakeError(error)) return error.message;
	const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
	return isFull ? 'Unexpected end of the disk, expected room for a whole edition.' : undefined;
}
