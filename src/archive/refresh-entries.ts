import { setTimeout } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { loaderName } from './loaders.ts';

type Refresh = HookParameters<'astro:server:setup'>['refreshContent'];

const againMs = 100;

/**
 * Reads the edition's entries anew. While Astro reads its content configuration again, as it does
 * after every change of a YAML or JSON file, it leaves a refresh out without a word: then it is
 * asked again until a loader has heard it.
 * @throws what the loaders throw: a mistake error when an editor has to mend something.
 */
export async function refreshEntries(refresh: Refresh): Promise<void> {
	let heard = refresh === undefined;
	const context = {
		heard: (): void => {
			heard = true;
		},
	};
	while (!heard) {
		await refresh?.({ loaders: [loaderName], context });
		if (!heard) await setTimeout(againMs);
	}
}
