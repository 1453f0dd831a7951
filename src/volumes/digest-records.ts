import { statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../archive/digest.ts';
import type { Edition } from '../archive/read-edition.ts';
import type { ArticleRecord, CountyRecord, IssueRecord, PhotoRecord } from '../archive/records.ts';

/** What pages show of records, as digests: other record, other digest. */
export interface RecordDigests {
	/** An issue as a line or a step beside names it. */
	readonly issueLine: (issue: IssueRecord | undefined) => unknown;
	/** An article as a list or feed shows it, with its issue, page, paper and county. */
	readonly card: (id: string) => string;
	readonly photo: (id: string) => string;
	readonly paper: (id: string | undefined) => unknown;
	/** What is known of a county, whatever is written about it. */
	readonly countyFacts: (code: string) => unknown;
}

/** Opens the digests of an edition's records below `root`. */
export function digestRecords(edition: Edition, root: string): RecordDigests {
	const articles = new Map(edition.articles.map((article) => [article.id, article]));
	const issues = new Map(edition.issues.map((issue) => [issue.id, issue]));
	const pages = new Map(edition.pages.map((page) => [page.id, page]));
	const papers = new Map(edition.papers.map((paper) => [paper.id, paper]));
	const counties = new Map(edition.counties.map((county) => [county.code, county]));
	const photos = new Map(edition.photos.map((photo) => [photo.id, photo]));
	const cards = new Map<string, string>();
	const issueLine = (issue: IssueRecord | undefined) =>
		issue && [issue.id, issue.paper, issue.date, issue.number];
	const countyFacts = (code: string) => {
		const county = counties.get(code);
		return county && factsOf(county);
	};
	const paper = (id: string | undefined) => (id === undefined ? undefined : papers.get(id));
	const makeCard = ({ digest, issue, page, county, volume }: ArticleRecord): string => {
		const { name, number } = pages.get(page) ?? {};
		const owner = issues.get(issue);
		const place = [issueLine(owner), name, number, paper(owner?.paper)];
		return digestOf([digest, volume, place, county && countyFacts(county.code)]);
	};
	return {
		issueLine,
		countyFacts,
		paper,
		photo: (id) => {
			const photo = photos.get(id);
			return photo ? digestOf([photo.digest, pictureStamp(root, photo.picture)]) : '';
		},
		card: (id) => {
			const article = articles.get(id);
			const made = cards.get(id) ?? (article ? makeCard(article) : '');
			cards.set(id, made);
			return made;
		},
	};
}

/** Changes when a picture's file does. */
export function pictureStamp(root: string, picture: PhotoRecord['picture']): unknown {
	if (picture === undefined) return undefined;
	const { size, mtimeMs } = statSync(join(root, picture));
	return [picture, size, mtimeMs];
}

function factsOf({ code, name, prefecture, province, former, from, to, becomes }: CountyRecord) {
	return [code, name, prefecture, province, former, from, to, becomes];
}
