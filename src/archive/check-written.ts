import { listFolder, readSource } from './content-files.ts';
import type { Mistake } from './mistakes.ts';
import type { Edition } from './read-edition.ts';

/** Names at the top of the site that no file of `src/pages` or `public` shows. */
const reserved = ['_astro', 'corrections', 'pagefind', 'volumes'];

/** First parts of paths that the edition itself uses; `code` is where its own pages lie. */
function takenSlugs(code: string): ReadonlySet<string> {
	const own = ['src/pages', 'public'].map((path) => listFolder(code, path));
	const names = own.flatMap(({ files, folders }) => [...files, ...folders]);
	return new Set([...reserved, ...names.map((name) => name.replace(/\..*$/, ''))]);
}

/** What is wrong with the file names in a folder of pages written by hand. */
export function refuseSlugs(
	root: string,
	folder: string,
	code = process.cwd(),
): readonly Mistake[] {
	const taken = takenSlugs(code);
	return listFolder(root, folder).files.flatMap((name): Mistake[] => {
		const file = `${folder}/${name}`;
		const slug = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(name)?.[1];
		if (slug === undefined) {
			const reason =
				'Unexpected file name, expected small letters, digits and hyphens before `.mdx`';
			return [{ file, reason, remedy: 'Rename the file: its name is the page’s address.' }];
		}
		if (folder !== 'content/pages' || !taken.has(slug)) return [];
		const reason = `Unexpected name \`${slug}\`, expected another: the edition uses /${slug}/ itself`;
		return [{ file, reason, remedy: 'Rename the file.' }];
	});
}

/** An element that embeds a record, and the ids in its opening tag. */
const embeds = [
	{ tag: /<ArticleCard\b[^>]*>/g, id: /\bid=["']([^"']*)["']/g, kind: 'articles' },
	{ tag: /<PhotoCard\b[^>]*>/g, id: /\bid=["']([^"']*)["']/g, kind: 'photos' },
	{ tag: /<CountyList\b[^>]*>/g, id: /["'](\d+)["']/g, kind: 'counties' },
] as const;

/** What pages written by hand embed that the edition does not hold, each with its place. */
export function checkEmbeds(
	root: string,
	folder: string,
	edition: Pick<Edition, 'articles' | 'photos' | 'counties'>,
): readonly Mistake[] {
	const held = {
		articles: new Set(edition.articles.map(({ id }) => id)),
		photos: new Set(edition.photos.map(({ id }) => id)),
		counties: new Set(edition.counties.map(({ code }) => code)),
	};
	return listFolder(root, folder).files.flatMap((name): Mistake[] => {
		const source = readSource(root, `${folder}/${name}`);
		if ('mistake' in source) return [source.mistake];
		const { file, text } = source;
		return embeds.flatMap(({ tag, id, kind }) =>
			[...text.matchAll(tag)].flatMap((element) =>
				[...element[0].matchAll(id)].flatMap(({ 0: shown, 1: found = '', index }) => {
					// Two digits name a province: all its counties, however many.
					if (held[kind].has(found) || (kind === 'counties' && found.length === 2)) return [];
					const start = element.index + index + shown.indexOf(found);
					return [
						{
							file,
							reason: `Unexpected id \`${found}\`, expected one of the edition’s ${kind}`,
							remedy: `Take the id from the address of the page you want to embed.`,
							at: { text, start, end: start + found.length },
						},
					];
				}),
			),
		);
	});
}

/** What is wrong with the pages written by hand in a folder: their names, and what they embed. */
export function checkWrittenPages(
	root: string,
	folder: string,
	edition: Edition,
): readonly Mistake[] {
	return [...refuseSlugs(root, folder), ...checkEmbeds(root, folder, edition)];
}
