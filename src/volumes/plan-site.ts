import { checkEdition } from '../archive/check-edition.ts';
import { checkWrittenPages } from '../archive/check-written.ts';
import { mistakeError } from '../archive/mistakes.ts';
import { type Edition, readEdition } from '../archive/read-edition.ts';
import { fingerprintCode } from './fingerprint-code.ts';
import { listUnits, type UnitKeys } from './list-units.ts';
import type { Manifest } from './manifest.ts';
import { openBeside } from './open-beside.ts';

/** What a build has to do. */
export interface SitePlan {
	readonly edition: Edition;
	readonly besideOf: ReturnType<typeof openBeside>;
	/** The keys of all units and volumes. */
	readonly keys: UnitKeys;
	/** The units whose keys are other than in the site that stands. */
	readonly dirty: readonly string[];
}

/**
 * Reads the edition below `root`, checks it, and finds out which units of its site are other than in
 * the one `standing` tells of.
 * @throws a mistake error when an editor has to mend something.
 */
export function planSite(root: string, standing?: Manifest): SitePlan {
	const edition = readEdition(root);
	const mistakes = [
		...checkEdition(edition, root),
		...['content/features', 'content/pages'].flatMap((folder) =>
			checkWrittenPages(root, folder, edition),
		),
	];
	if (mistakes.length > 0) throw mistakeError(mistakes);
	const besideOf = openBeside(edition, root);
	const parts = Object.entries(standing?.parts ?? {});
	const before = standing && {
		units: new Map(parts.map(([name, { key }]) => [name, key])),
		volumes: standing.volumes,
	};
	const keys = listUnits(edition, { root, ...fingerprintCode(root), besideOf, before });
	const dirty = [...keys.units].flatMap(([name, key]) =>
		standing?.parts[name]?.key === key ? [] : [name],
	);
	return { edition, besideOf, keys, dirty };
}
