/** Pages written by hand in MDX: features (专题) and standing pages (关于, 版权声明). */
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { listFolder } from './content-files.ts';
import { type Mistake, mistakeError } from './mistakes.ts';

/** First parts of paths that the edition itself uses: no page written by hand may take one. */
export const takenSlugs: ReadonlySet<string> = new Set([
	'404',
	'_astro',
	'articles',
	'authors',
	'columns',
	'corrections',
	'counties',
	'data',
	'features',
	'fonts',
	'issues',
	'offline',
	'pagefind',
	'papers',
	'photos',
	'search',
	'volumes',
]);

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
	const files = glob({ base: folder, pattern: '*.mdx', generateId: ({ entry }) => slugOf(entry) });
	return {
		loader: {
			name: folder,
			load: async (context) => {
				const mistakes = refuseSlugs(fileURLToPath(context.config.root), folder);
				if (mistakes.length > 0) {
					const error = mistakeError(mistakes);
					if (!context.watcher) throw error;
					context.logger.error(`\n${error.message}`);
				}
				await files.load(context);
			},
		} satisfies Loader,
		schema: frontmatter,
	};
}

/** What is wrong with the file names in a folder of pages written by hand. */
export function refuseSlugs(root: string, folder: string): readonly Mistake[] {
	return listFolder(root, folder).files.flatMap((name): Mistake[] => {
		const file = `${folder}/${name}`;
		if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/.test(name)) {
			return [
				{
					file,
					reason: 'Unexpected file name, expected small letters, digits and hyphens before `.mdx`',
					remedy: 'Rename the file: its name is the page’s address.',
				},
			];
		}
		const slug = slugOf(name);
		if (folder !== 'content/pages' || !takenSlugs.has(slug)) return [];
		return [
			{
				file,
				reason: `Unexpected name \`${slug}\`, expected one the edition does not use: /${slug}/ is taken`,
				remedy: 'Rename the file.',
			},
		];
	});
}

function slugOf(file: string): string {
	return file.replace(/\.mdx$/, '');
}
