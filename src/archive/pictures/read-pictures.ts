import { type Folder, listFolder } from '../content-files.ts';
import type { Mistake } from '../mistakes.ts';
import type { YamlReading } from '../read-yaml.ts';

/** What an editor says of a picture file: which page it is on and how its caption begins. */
export interface PhotoNote {
	readonly page?: string;
	readonly caption: string;
}

/** A picture of an issue, named by its caption. */
export interface PhotoFile extends PhotoNote {
	/** Path below the project. */
	readonly file: string;
}

/** The pictures of an issue, or what is wrong with them. */
interface PictureReading {
	/** Path of a page's scan by the name of its text. */
	readonly scans: ReadonlyMap<string, string>;
	readonly photos: readonly PhotoFile[];
	readonly mistakes: readonly Mistake[];
}

const picture = /\.(?:jpe?g|png|webp|tiff?)$/i;

/** Finds an issue's scans and photos; every file must belong to something, and every name to a file. */
export function readPictures(
	root: string,
	{ path, files, folders }: Folder,
	pages: ReadonlySet<string>,
	notes: Readonly<Record<string, PhotoNote>>,
	mistakeAt: YamlReading<unknown>['mistakeAt'],
): PictureReading {
	const scans = new Map<string, string>();
	const mistakes: Mistake[] = [];
	for (const file of files.filter((name) => picture.test(name))) {
		const page = file.replace(picture, '').toLowerCase();
		if (!pages.has(page) || scans.has(page)) {
			mistakes.push({
				file: `${path}/${file}`,
				reason: scans.has(page)
					? `Unexpected second scan of \`${page}\`, expected one`
					: `Unexpected scan, expected the page text ${page}.txt beside it`,
				remedy: 'Rename it after its page text, or take it away; photos go into `photos/`.',
			});
		}
		scans.set(page, `${path}/${file}`);
	}
	const held = folders.includes('photos') ? listFolder(root, `${path}/photos`).files : [];
	for (const name of held.filter((file) => !(file in notes))) {
		mistakes.push({
			file: `${path}/photos/${name}`,
			reason: 'Unexpected picture, expected its name and caption in issue.yaml',
			remedy: `Write under \`photos:\` a line \`${name}: { caption: first words of its caption }\`.`,
		});
	}
	for (const name of Object.keys(notes).filter((file) => !held.includes(file))) {
		mistakes.push(
			mistakeAt(
				['photos', name],
				`Unexpected picture \`${name}\`, expected a file in ${path}/photos/`,
				'Correct the name, or put the picture into the folder.',
				'key',
			),
		);
	}
	const photos = Object.entries(notes).map(([name, note]) => ({
		...note,
		file: `${path}/photos/${name}`,
	}));
	return { scans, photos, mistakes };
}
