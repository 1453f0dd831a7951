/** `npm run publish`: writes down every address the edition has, so that later builds keep them. */
import { appendFileSync, readFileSync } from 'node:fs';
import { addressesPath, readAddresses } from '../archive/addresses.ts';
import { checkEdition } from '../archive/check-edition.ts';
import { listAddresses } from '../archive/list-addresses.ts';
import { isMistakeError, mistakeError } from '../archive/mistakes.ts';
import { readEdition } from '../archive/read-edition.ts';

const root = process.cwd();
try {
	const edition = readEdition(root);
	const mistakes = checkEdition(edition, root);
	if (mistakes.length > 0) throw mistakeError(mistakes);
	const { published, text } = readAddresses(root);
	const known = new Set(published.map(({ path, fingerprint }) => `${path}\t${fingerprint}`));
	const fresh = listAddresses(edition, root)
		.map(({ path, fingerprint }) => `${path}\t${fingerprint}`)
		.filter((line) => !known.has(line))
		.sort();
	const lineEnd = text === '' || text.endsWith('\n') ? '' : '\n';
	if (fresh.length > 0) appendFileSync(addressesPath, `${lineEnd}${fresh.join('\n')}\n`);
	for (const line of fresh) console.log(line.replace(/\t.*/, ''));
	const all = readFileSync(addressesPath, 'utf8').match(/^\//gm)?.length ?? 0;
	console.log(`${fresh.length} new, ${all} in ${addressesPath}`);
} catch (error) {
	if (!isMistakeError(error)) throw error;
	console.error(`${error.message}\n\nNothing was written.`);
	process.exitCode = 1;
}
