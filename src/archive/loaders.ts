/** The edition's records → Astro's collections. */
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkEdition } from './check-edition.ts';
import { digestOf } from './digest.ts';
import { isMistakeError, mistakeError } from './mistakes.ts';
import { type Edition, readEdition } from './read-edition.ts';
import { recordSchemas } from './record-schemas.ts';
import { readScope } from './scope.ts';

type Collection = keyof typeof recordSchemas;

/** The name all loaders of the edition share: `refreshContent` of the dev server goes by it. */
export const loaderName = 'edition';

/**
 * Loads one collection from the reading of the edition. An entry whose digest is unchanged stays as
 * it is, and entries that are gone are taken away. A mistake stops a build; where a dev server
 * starts, it is shown and what was loaded before stays.
 */
export function editionLoader<Name extends Collection>(collection: Name): EditionLoader<Name> {
	return {
		name: loaderName,
		schema: recordSchemas[collection],
		load: async (context: LoaderContext): Promise<void> => {
			const heard = context.refreshContextData?.['heard'];
			if (typeof heard === 'function') heard();
			const scope = readScope();
			if (scope?.records) {
				// A large archive's run has its records from the scope.
				context.store.clear();
				keepEmpty(context);
				return;
			}
			const edition = readOrKeep(context);
			if (!edition) return;
			// Who wrote a scope has checked the edition.
			if (collection === 'redirects' && !scope) keepPromises(edition, context);
			const kept = new Set<string>();
			for (const record of edition[collection]) {
				const id = idOf(record);
				if (kept.has(id)) throw new Error(`Unexpected second entry \`${id}\` in ${collection}`);
				kept.add(id);
				const digest = 'digest' in record ? record.digest : digestOf(record);
				if (context.store.get(id)?.digest === digest) continue;
				const data = await context.parseData({ id, data: { ...record } });
				context.store.set({ id, data, digest });
			}
			for (const id of context.store.keys()) if (!kept.has(id)) context.store.delete(id);
			if (kept.size === 0) keepEmpty(context);
		},
	};
}

/** An empty collection is one too: Astro warns of a collection it never saw an entry of. */
export function keepEmpty({ store }: LoaderContext): void {
	store.set({ id: 'none', data: {} });
	store.delete('none');
}

interface EditionLoader<Name extends Collection> extends Pick<Loader, 'name' | 'load'> {
	readonly schema: (typeof recordSchemas)[Name];
}

function idOf(record: Edition[Collection][number]): string {
	if ('slug' in record) return record.slug;
	return 'code' in record ? record.code : record.id;
}

function readOrKeep(context: LoaderContext): Edition | undefined {
	try {
		return readEdition(fileURLToPath(context.config.root));
	} catch (error) {
		const starting = context.watcher !== undefined && context.refreshContextData === undefined;
		if (!starting || !isMistakeError(error)) throw error;
		if (context.collection === 'papers') context.logger.error(`\n${error.message}`);
		return undefined;
	}
}

/** In a build a broken promise is a mistake; while the editor is at work it is a notice. */
function keepPromises(edition: Edition, context: LoaderContext): void {
	const mistakes = checkEdition(edition, fileURLToPath(context.config.root));
	if (mistakes.length === 0) return;
	const error = mistakeError(mistakes);
	if (!context.watcher) throw error;
	context.logger.warn(`\n${error.message}`);
}
