import { Parser } from 'htmlparser2';

/** An address a page names, and how: in a link to follow or as a part it loads. */
export interface Named {
	readonly address: string;
	readonly how: 'link' | 'part';
}

/** What one page names and which fragments lead into it. */
export interface PageLinks {
	readonly named: readonly Named[];
	readonly ids: ReadonlySet<string>;
}

// What a browser fetches by itself, by element and attribute. `link` is told apart by its `rel`.
const parts: Readonly<Record<string, readonly string[]>> = {
	img: ['src', 'srcset'],
	source: ['src', 'srcset'],
	script: ['src'],
	iframe: ['src'],
	embed: ['src'],
	object: ['data'],
	video: ['src', 'poster'],
	audio: ['src'],
	use: ['href'],
};
const followed = /^(?:canonical|alternate|next|prev|license|author|help|search)$/;

/** Reads from a page's HTML every address it names and every id in it. */
export function readLinks(html: string): PageLinks {
	const named: Named[] = [];
	const ids = new Set<string>();
	const parser = new Parser({
		onopentag(name, attributes) {
			if (attributes['id']) ids.add(attributes['id']);
			const { href, rel = '' } = attributes;
			if (name === 'a' && attributes['name']) ids.add(attributes['name']);
			if ((name === 'a' || name === 'area') && href !== undefined) {
				named.push({ address: href, how: 'link' });
			}
			if (name === 'link' && href !== undefined) {
				named.push({ address: href, how: followed.test(rel) ? 'link' : 'part' });
			}
			if (name === 'form' && attributes['action'] !== undefined) {
				named.push({ address: attributes['action'], how: 'link' });
			}
			for (const attribute of parts[name] ?? []) {
				const value = attributes[attribute];
				if (value === undefined) continue;
				const addresses = attribute === 'srcset' ? splitSet(value) : [value];
				named.push(...addresses.map((address) => ({ address, how: 'part' as const })));
			}
		},
	});
	parser.end(html);
	return { named, ids };
}

function splitSet(srcset: string): string[] {
	return srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
}

/** A fault of a link: the page it stands on, the address as written, what is wrong. */
export interface LinkFault {
	readonly page: string;
	readonly address: string;
	readonly fault: 'no such page' | 'no such fragment' | 'part of a third party' | 'redirects';
}

/**
 * Checks every address against the edition.
 * @param pages HTML pages by URL path
 * @param exists whether a built file stands at a URL path that is no HTML page
 * @param home the edition's own origin as canonical addresses spell it
 */
export function findLinkFaults(
	pages: ReadonlyMap<string, PageLinks>,
	exists: (path: string) => boolean,
	home: string,
): LinkFault[] {
	const faults: LinkFault[] = [];
	for (const [page, { named }] of pages) {
		for (const { address, how } of named) {
			const fault = faultOf(new URL(address, `${home}${page}`), how);
			if (fault) faults.push({ page, address, fault });
		}
	}
	return faults;

	function faultOf(url: URL, how: Named['how']): LinkFault['fault'] | undefined {
		if (!/^https?:$/.test(url.protocol)) return undefined;
		if (url.origin !== home) return how === 'part' ? 'part of a third party' : undefined;
		const target = pages.get(url.pathname);
		if (!target) {
			if (exists(url.pathname)) return undefined;
			return pages.has(`${url.pathname}/`) ? 'redirects' : 'no such page';
		}
		const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
		const known = fragment === '' || fragment === 'top' || target.ids.has(fragment);
		return known ? undefined : 'no such fragment';
	}
}
