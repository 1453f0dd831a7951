import type { ImageMetadata } from 'astro';

const files = import.meta.glob<ImageMetadata>(
	'/content/issues/**/*.{jpg,jpeg,png,webp,tif,tiff,JPG,JPEG,PNG,WEBP,TIF,TIFF}',
	{ import: 'default' },
);

/** More pixels than any scanned broadsheet has: a file that large was put there by mistake. */
const mostPixels = 200_000_000;

/**
 * The picture at a path below the project, with its measures.
 * @throws when there is none, when it cannot be read, or when it is too large to be meant
 */
export async function findPicture(path: string): Promise<ImageMetadata> {
	const load = files[`/${path}`];
	if (!load) throw new Error(`Unexpected picture \`${path}\`, expected a file that is there`);
	const picture = await load();
	if (picture.width * picture.height > mostPixels) {
		throw new Error(
			`${path}: unexpected picture of ${picture.width} × ${picture.height}, expected at most 200 megapixels. Make it smaller.`,
		);
	}
	return picture;
}
