/** The records as Astro's collections check them. `records.ts` says what each field means. */
import { z } from 'astro/zod';
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

const ids = z.array(z.string()).readonly();
const share = z.number().min(0).max(1);
const offset = z.number().int().min(0);
const place = z.strictObject({ page: z.string(), start: offset, end: offset }).readonly();
const match = z
	.strictObject({
		code: z.string().regex(/^\d{4}(?:\d\d(?:\d{3})?)?$/),
		text: z.string(),
		because: z.string(),
		place,
	})
	.readonly();
const piece = z
	.strictObject({
		from: offset,
		to: offset,
		place,
		line: z.number().int().min(1),
		because: z.string().exactOptional(),
		confidence: share.exactOptional(),
	})
	.readonly();
const author = z.strictObject({ name: z.string(), post: z.string().exactOptional() }).readonly();
const line = z
	.strictObject({ place, number: z.number().int().min(1), text: z.string() })
	.readonly();
const furniture = z
	.strictObject({
		line,
		kind: z.enum(['column-label', 'slogan', 'page-head', 'staff', 'jump', 'notice']),
		because: z.string(),
	})
	.readonly();
const notice = z
	.strictObject({
		ruleId: z.string(),
		severity: z.enum(['error', 'warning', 'info']),
		reason: z.string(),
		place,
		actual: z.string().exactOptional(),
		expected: ids.exactOptional(),
		note: z.string().exactOptional(),
		article: z.string().exactOptional(),
	})
	.readonly();
const inference = z
	.strictObject({
		kind: z.enum(['not-before', 'home']),
		value: z.string(),
		because: z.string(),
		evidence: z
			.array(z.strictObject({ text: z.string(), place, line: z.number().int().min(1) }).readonly())
			.readonly(),
	})
	.readonly();
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
	reading: z.string(),
	digest: z.string(),
});

const page: z.ZodType<PageRecord> = z.strictObject({
	id: z.string(),
	issue: z.string(),
	number: z.number().int().min(1).exactOptional(),
	name: z.string().exactOptional(),
	file: z.string(),
	sha256: z.string(),
	encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030']),
	lines: z.number().int().min(1),
	articles: ids,
	photos: ids,
	furniture: z.array(furniture).readonly(),
	notices: z.array(notice).readonly(),
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
	mentions: z.array(match).readonly(),
	truncated: z.array(z.enum(['start', 'end'])).readonly(),
	confidence: share,
	pages: ids,
	issue: z.string(),
	readAs: z.string().exactOptional(),
	page: z.string(),
	length: z.number().int().min(0),
	lead: z.string(),
	volume: z.string(),
	fingerprint: z.string(),
	digest: z.string(),
});

const photo: z.ZodType<PhotoRecord> = z.strictObject({
	id: z.string(),
	caption: z.string(),
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
	articles: ids,
	mentioned: ids,
	photos: ids,
	digest: z.string(),
});

const authorRecord: z.ZodType<AuthorRecord> = z.strictObject({
	slug: z.string(),
	name: z.string(),
	posts: ids,
	articles: ids,
	photos: ids,
});

const column: z.ZodType<ColumnRecord> = z.strictObject({
	slug: z.string(),
	name: z.string(),
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
