/**
 * `npm run publish:diff`: what has changed since `npm run publish` last wrote the addresses down:
 * pages that are new, moved or gone, and addresses where another headline stands.
 */

import { readAddresses, readRedirects } from '../archive/addresses.ts';
import { diffAddresses } from '../archive/diff-addresses.ts';
import { listAddresses } from '../archive/list-addresses.ts';
import { isMistakeError, mistakeError } from '../archive/mistakes.ts';
import { readEdition } from '../archive/read-edition.ts';

const root = process.cwd();
try {
	const { published, mistakes } = readAddresses(root);
	const redirects = readRedirects(root);
	const all = [...mistakes, ...redirects.mistakes];
	if (all.length > 0) throw mistakeError(all);
	const current = listAddresses(readEdition(root), root);
	const changes = diffAddresses(published, current, redirects.value ?? {});
	for (const { path, change, to } of changes) {
		console.log(`${change.padEnd(7)} ${path}${to ? ` → ${to}` : ''}`);
	}
	const counts = (['new', 'changed', 'moved', 'gone'] as const).map(
		(kind) => `${changes.filter(({ change }) => change === kind).length} ${kind}`,
	);
	console.log(`${counts.join(', ')} since the last publish.`);
} catch (error) {
	if (!isMistakeError(error)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
