/** The records as Astro's collections check them. `records.ts` says what each field means. */
import { z } from 'astro/zod';
import {
	author,
	correction,
	furniture,
	ids,
	match,
	notice,
	piece,
	place,
	share,
} from './press-schemas.ts';
import type {
	ArticleRecord,
	AuthorRecord,
	ColumnRecord,
	CountyRecord,
	IssueRecord,
	PageRecord,
	PaperRecord,
	PhotoRecord,
	RedirectRecord,
} from './records.ts';

const inference = z
	.strictObject({
		kind: z.enum(['not-before', 'home']),
		value: z.string(),
		name: z.string().exactOptional(),
		because: z.string(),
		evidence: z
			.array(z.strictObject({ text: z.string(), place, line: z.number().int().min(1) }).readonly())
			.readonly(),
	})
	.readonly();
const count = z.number().int().min(0);
const years = z.array(z.strictObject({ year: z.string(), articles: count }).readonly()).readonly();
const division = z.strictObject({ code: z.string(), name: z.string() }).readonly();

const paper: z.ZodType<PaperRecord> = z.strictObject({
	id: z.string(),
	name: z.string(),
	publisher: z.string().exactOptional(),
	home: z.string().exactOptional(),
	columns: ids,
	copyright: z.string().exactOptional(),
	icp: z.string().exactOptional(),
	licence: z.string().exactOptional(),
});

const issue: z.ZodType<IssueRecord> = z.strictObject({
	id: z.string(),
	paper: z.string().exactOptional(),
	date: z.string().exactOptional(),
	number: z.string().exactOptional(),
	pages: ids,
	inferences: z.array(inference).readonly(),
	volume: z.string(),
	size: z.strictObject({ articles: count, photos: count, length: count }).readonly(),
	reading: z.string(),
	digest: z.string(),
});

const page: z.ZodType<PageRecord> = z.strictObject({
	id: z.string(),
	issue: z.string(),
	number: z.number().int().min(1).exactOptional(),
	name: z.string().exactOptional(),
	file: z.string(),
	scan: z.string().exactOptional(),
	sha256: z.string(),
	encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030']),
	lines: z.number().int().min(1),
	articles: ids,
	photos: ids,
	furniture: z.array(furniture).readonly(),
	notices: z.array(notice).readonly(),
	corrections: z.array(correction).readonly(),
	withheld: z.array(place).readonly(),
	digest: z.string(),
});

const article: z.ZodType<ArticleRecord> = z.strictObject({
	id: z.string(),
	headline: z.string().exactOptional(),
	kicker: z.string().exactOptional(),
	deck: z.string().exactOptional(),
	byline: z.array(author).readonly(),
	credit: z.string().exactOptional(),
	column: z.string().exactOptional(),
	county: match.exactOptional(),
	region: match.exactOptional(),
	mentions: z.array(match).readonly(),
	truncated: z.array(z.enum(['start', 'end'])).readonly(),
	confidence: share,
	pages: ids,
	withheld: z.string().exactOptional(),
	issue: z.string(),
	readAs: z.string().exactOptional(),
	page: z.string(),
	townships: ids.exactOptional(),
	length: count,
	lead: z.string(),
	volume: z.string(),
	fingerprint: z.string(),
	digest: z.string(),
});

const photo: z.ZodType<PhotoRecord> = z.strictObject({
	id: z.string(),
	caption: z.string(),
	picture: z.string().exactOptional(),
	credit: ids,
	county: match.exactOptional(),
	article: z.string().exactOptional(),
	pieces: z.array(piece).readonly(),
	issue: z.string(),
	page: z.string(),
	volume: z.string(),
	digest: z.string(),
});

const county: z.ZodType<CountyRecord> = z.strictObject({
	code: z.string().regex(/^\d{6}$/),
	name: z.string(),
	prefecture: division.exactOptional(),
	province: division,
	former: z
		.array(z.strictObject({ name: z.string(), to: z.string() }).readonly())
		.readonly()
		.exactOptional(),
	from: z.string().exactOptional(),
	to: z.string().exactOptional(),
	becomes: ids.exactOptional(),
	counts: z.strictObject({ articles: count, mentioned: count, photos: count }).readonly(),
	years,
	townships: z
		.array(z.strictObject({ code: z.string(), name: z.string(), articles: count }).readonly())
		.readonly(),
	authors: ids,
	columns: ids,
	articles: ids,
	mentioned: ids,
	photos: ids,
	digest: z.string(),
});

const authorRecord: z.ZodType<AuthorRecord> = z.strictObject({
	slug: z.string(),
	name: z.string(),
	posts: ids,
	counts: z.strictObject({ articles: count, photos: count }).readonly(),
	years,
	articles: ids,
	photos: ids,
});

const column: z.ZodType<ColumnRecord> = z.strictObject({
	slug: z.string(),
	name: z.string(),
	counts: z.strictObject({ articles: count, pages: count }).readonly(),
	years,
	articles: ids,
	pages: ids,
});

const redirect: z.ZodType<RedirectRecord> = z.strictObject({ id: z.string(), to: z.string() });

/** By the collection's name. */
export const recordSchemas = {
	papers: paper,
	issues: issue,
	pages: page,
	articles: article,
	photos: photo,
	counties: county,
	authors: authorRecord,
	columns: column,
	redirects: redirect,
} as const;
