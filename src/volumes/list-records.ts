import { readArticleText } from '../archive/article-text.ts';
import type { Edition } from '../archive/read-edition.ts';
import type { SearchRecord } from '../search/record.ts';
import { toRecords } from '../search/to-records.ts';

/** What search is told of an edition. Search knows nothing of the archive: here the two meet. */
export function listRecords(edition: Edition): readonly SearchRecord[] {
	const readings = new Map(edition.issues.map(({ id, reading }) => [id, reading]));
	return toRecords(edition, (article) =>
		readArticleText(readings.get(article.issue) ?? '', article),
	);
}
