import type { Photo } from '../../press/model.ts';
import { mistakeError } from '../mistakes.ts';
import type { PhotoFile } from './read-pictures.ts';

const squeeze = (words: string): string => words.replace(/\s+/g, '');

/**
 * Finds the caption each picture file belongs to: the only one that begins as the editor says. Returns
 * the file's path by the photo's id.
 * @throws an editor's mistake when no caption, or more than one, begins so
 */
export function tiePictures(
	issue: string,
	files: readonly PhotoFile[],
	photos: readonly Photo[],
): ReadonlyMap<string, string> {
	const tied = new Map<string, string>();
	for (const { file, page, caption } of files) {
		const found = photos.filter(
			(photo) =>
				squeeze(photo.caption).startsWith(squeeze(caption)) &&
				(page === undefined || photo.pieces[0]?.place.page === `${issue}/${page}`),
		);
		const [only] = found;
		if (!only || found.length > 1) {
			const known = photos.map((photo) => `\`${photo.caption.slice(0, 16)}\``).join(', ');
			throw mistakeError([
				{
					file: `content/issues/${issue}/issue.yaml`,
					reason: `Unexpected caption \`${caption}\` of ${file}, expected the first words of one of ${known || 'none: the page has no caption'}`,
					remedy:
						'Copy the first words of the caption from the page text, enough to tell it apart.',
				},
			]);
		}
		tied.set(only.id, file);
	}
	return tied;
}
