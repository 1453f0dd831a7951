import type { Article, Line, Photo } from '../model.ts';
import { findTarget } from './find-target.ts';
import type { Edit } from './list-edits.ts';
import { type PlacedFix, standsIn } from './set-fields.ts';

/** Photos, articles and fixes in; out, the photos read as the edits say and tied to the articles the fixes name. */
export function tiePhotos(
	photos: readonly Photo[],
	articles: readonly Article[],
	fixes: readonly PlacedFix[],
	edits: readonly Edit[],
	lines: readonly Line[],
): readonly Photo[] {
	return photos.map((photo) => {
		let tied = photo;
		for (const { place, text } of edits) {
			const line = lines.find((one) => one.place.page === place.page && one.place.end >= place.end);
			if (!line || !standsIn(photo.pieces, line)) continue;
			const words = line.text.slice(place.start - line.place.start, place.end - line.place.start);
			const caption = tied.caption.replace(words, () => text);
			tied = {
				...tied,
				caption,
				credit: tied.credit.map((name) => name.replace(words, () => text)),
			};
		}
		for (const { fix, line } of fixes) {
			if (fix.kind !== 'photo' || !standsIn(photo.pieces, line)) continue;
			const at = lines[findTarget(lines, fix.article) ?? -1];
			const owner = articles.find(({ blocks }) =>
				blocks.some(({ pieces }) => at && standsIn(pieces, at)),
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
