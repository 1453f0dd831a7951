/** Pages written by hand in MDX: features (专题) and standing pages (关于, 版权声明). */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { checkWrittenPages } from './check-written.ts';
import { keepEmpty } from './loaders.ts';
import { isMistakeError, mistakeError } from './mistakes.ts';
import { readEdition } from './read-edition.ts';
import { readScope } from './scope.ts';

/** What stands above the text of a page written by hand. */
const frontmatter = z.strictObject({
	/** The page's headline. */
	title: z.string().min(1),
	/** One or two sentences for lists and search engines. */
	summary: z.string().exactOptional(),
	/** Who wrote it. */
	author: z.string().exactOptional(),
	/** Place in a list of such pages; those without one follow by slug. */
	order: z.number().int().exactOptional(),
});

/** The collection of the MDX files in one folder. A file's name is its address. */
export function writtenPages(folder: 'content/features' | 'content/pages') {
	const files = glob({
		base: folder,
		pattern: '*.mdx',
		generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
	});
	return {
		loader: {
			name: folder,
			load: async (context) => {
				checkWritten(context, folder);
				if (existsSync(new URL(folder, context.config.root))) await files.load(context);
				// A folder that went takes its pages with it: the store remembers the last build.
				else context.store.clear();
				if (context.store.keys().length === 0) keepEmpty(context);
			},
		} satisfies Loader,
		schema: frontmatter,
	};
}

/** Stops a build at what is wrong with the pages; a dev server shows it and goes on. */
function checkWritten(context: LoaderContext, folder: string): void {
	// Who wrote a scope has checked the edition.
	if (readScope()) return;
	const root = fileURLToPath(context.config.root);
	try {
		const mistakes = checkWrittenPages(root, folder, readEdition(root));
		if (mistakes.length > 0) throw mistakeError(mistakes);
	} catch (error) {
		if (!context.watcher || !isMistakeError(error)) throw error;
		context.logger.error(`\n${error.message}`);
	}
}
