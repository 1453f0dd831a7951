import type { Article, Photo } from '../model.ts';
import { type PlacedFix, standsIn } from './set-fields.ts';

/** Photos, articles and fixes in; out, the photos tied to the articles the fixes name. */
export function tiePhotos(
	photos: readonly Photo[],
	articles: readonly Article[],
	fixes: readonly PlacedFix[],
): readonly Photo[] {
	return photos.map((photo) => {
		let tied = photo;
		for (const { fix, line, other } of fixes) {
			if (fix.kind !== 'photo' || !other || !standsIn(photo.pieces, line)) continue;
			const owner = articles.find(({ blocks }) =>
				blocks.some(({ pieces }) => standsIn(pieces, other)),
			);
			if (owner) tied = { ...tied, article: owner.id };
		}
		return tied;
	});
}

/** A photo and the fixes in; out, the photo in the county an editor names. */
export function setPhotoCounty(photo: Photo, fixes: readonly PlacedFix[]): Photo {
	let placed = photo;
	for (const { fix, line } of fixes) {
		if (fix.kind !== 'field' || fix.field !== 'county' || !standsIn(photo.pieces, line)) continue;
		const { county: _, ...rest } = placed;
		const code = fix.value?.[0];
		const text = fix.target.expects;
		const start = line.place.start + line.text.indexOf(text);
		const place = { ...line.place, start, end: start + text.length };
		placed =
			code === undefined
				? rest
				: { ...rest, county: { code, text, because: 'fixes/county', place } };
	}
	return placed;
}
