/** What is written down of a finished site, so that the next build knows what stands. */
import type { Parts } from '../builds/assemble-site.ts';

/** A finished site: its parts, and the keys of its volumes. */
export interface Manifest {
	readonly parts: Parts;
	readonly volumes: Readonly<Record<string, string>>;
}

/** The manifest as text. The same site gives the same text. */
export function writeManifest(manifest: Manifest): string {
	return JSON.stringify(manifest);
}

/** A manifest that was written down; nothing when there is none or it is not whole. */
export function readManifest(text: string | undefined): Manifest | undefined {
	if (text === undefined) return undefined;
	try {
		return JSON.parse(text) as Manifest;
	} catch {
		return undefined;
	}
}
