import { readAddresses, readRedirects } from './addresses.ts';
import { checkAddresses } from './check-addresses.ts';
import { listAddresses } from './list-addresses.ts';
import type { Mistake } from './mistakes.ts';
import type { Edition } from './read-edition.ts';

/** What in an edition breaks a promise: addresses dropped or re-pointed, redirects that lead astray. */
export function checkEdition(edition: Edition, root: string): readonly Mistake[] {
	return checkAddresses({
		...readAddresses(root),
		current: listAddresses(edition, root),
		redirects: readRedirects(root),
	});
}
