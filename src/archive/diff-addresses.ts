import type { Address } from './addresses.ts';

/** How an address differs from what was last published. */
export interface AddressChange {
	readonly path: string;
	/** `changed`: another headline stands there. `gone`: no page, and no redirect either. */
	readonly change: 'new' | 'changed' | 'moved' | 'gone';
	/** Where a moved address leads. */
	readonly to?: string;
}

/**
 * What changed between the addresses as published (one may stand there several times, each time its
 * headline read otherwise) and those of now. By path.
 */
export function diffAddresses(
	published: readonly Address[],
	current: readonly Address[],
	redirects: Readonly<Record<string, string>>,
): readonly AddressChange[] {
	const known = Map.groupBy(published, ({ path }) => path);
	const now = new Set(current.map(({ path }) => path));
	const changes = current.flatMap(({ path, fingerprint }): AddressChange[] => {
		const versions = known.get(path);
		if (!versions) return [{ path, change: 'new' }];
		const isKnown = versions.some((version) => version.fingerprint === fingerprint);
		return isKnown ? [] : [{ path, change: 'changed' }];
	});
	for (const path of known.keys()) {
		if (now.has(path)) continue;
		const to = redirects[path];
		changes.push(to ? { path, change: 'moved', to } : { path, change: 'gone' });
	}
	return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}
