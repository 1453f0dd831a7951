/**
 * `npm run lock`: adds to package-lock.json the optional platform packages npm left out of it.
 *
 * npm leaves a package out when the registry it asked did not hold it, and `npm ci` then stops on
 * every machine with "Missing: … from lock file". Run this after every `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type LockedPackages, missingOptional, platformOf } from './missing-optional.ts';

const lockFile = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(lockFile, 'utf8')) as { packages: LockedPackages };

for (const { name, version } of missingOptional(lock.packages)) {
	lock.packages[`node_modules/${name}`] = { version, ...platformOf(name), optional: true };
	console.log(`added ${name}@${version}`);
}

const inOrder = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(inOrder);
writeFileSync(lockFile, `${JSON.stringify(lock, null, '\t')}\n`);
