import { type Address, addressesPath, type PublishedAddress } from './addresses.ts';
import type { Mistake } from './mistakes.ts';
import type { YamlReading } from './read-yaml.ts';

interface AddressCheck {
	/** The text of `content/addresses.txt`, for frames. */
	readonly text: string;
	readonly published: readonly PublishedAddress[];
	readonly current: readonly Address[];
	readonly redirects: YamlReading<Readonly<Record<string, string>>>;
}

/**
 * What breaks the promise that an address once published stays: one that is gone, one where another
 * article now stands, and redirects that lead nowhere or hide a page. A redirect from a path to
 * itself says: it is the same article, its headline reads better now.
 */
export function checkAddresses({
	text,
	published,
	current,
	redirects,
}: AddressCheck): readonly Mistake[] {
	const now = new Map(current.map(({ path, fingerprint }) => [path, fingerprint]));
	const moved = redirects.value ?? {};
	const mistakes: Mistake[] = [];
	const known = Map.groupBy(published, ({ path }) => path);
	for (const [path, versions] of known) {
		const fingerprint = now.get(path);
		const last = versions.at(-1);
		if (!last || path in moved || versions.some((old) => old.fingerprint === fingerprint)) continue;
		const at = { text, start: last.start, end: last.start + path.length };
		if (fingerprint === undefined) {
			mistakes.push({
				file: addressesPath,
				reason: `Unexpected loss of the published address \`${path}\`, expected a page there`,
				remedy: `Say in content/redirects.yaml where it leads now: \`${path}: /new/path/\`.`,
				at,
			});
			continue;
		}
		mistakes.push({
			file: addressesPath,
			reason: `Unexpected headline at the published address \`${path}\`, expected the one published`,
			remedy:
				`Another article? Say in content/redirects.yaml where the old one leads. The same with a ` +
				`better headline? Say \`${path}: ${path}\` there and run \`npm run publish\`.`,
			at,
		});
	}
	return [...mistakes, ...redirects.mistakes, ...checkRedirects(moved, now, redirects)];
}

function checkRedirects(
	moved: Readonly<Record<string, string>>,
	now: ReadonlyMap<string, string>,
	{ mistakeAt }: YamlReading<unknown>,
): readonly Mistake[] {
	return Object.entries(moved).flatMap(([from, to]) => {
		const found: Mistake[] = [];
		if (from !== to && now.has(from)) {
			const reason = `Unexpected redirect from \`${from}\`, expected an address without a page`;
			const remedy = 'Take the line out: the page is there.';
			found.push(mistakeAt([from], reason, remedy, 'key'));
		}
		if (!now.has(to)) {
			const reason = `Unexpected redirect to \`${to}\`, expected an address of this edition`;
			const remedy = to in moved ? `Lead straight to \`${moved[to]}\`.` : 'Correct the path.';
			found.push(mistakeAt([from], reason, remedy));
		}
		return found;
	});
}
