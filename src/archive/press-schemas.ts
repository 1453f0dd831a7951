/** The press's own records as Astro's collections check them; `record-schemas.ts` is made of them. */
import { z } from 'astro/zod';

export const ids = z.array(z.string()).readonly();
export const share = z.number().min(0).max(1);
const offset = z.number().int().min(0);
export const place = z.strictObject({ page: z.string(), start: offset, end: offset }).readonly();
export const match = z
	.strictObject({
		code: z.string().regex(/^\d\d(?:\d\d(?:\d\d(?:\d{3})?)?)?$/),
		text: z.string(),
		because: z.string(),
		place,
	})
	.readonly();
export const piece = z
	.strictObject({
		from: offset,
		to: offset,
		place,
		line: z.number().int().min(1),
		because: z.string().exactOptional(),
		confidence: share.exactOptional(),
		instead: z.number().int().min(1).exactOptional(),
		corrected: z.boolean().exactOptional(),
	})
	.readonly();
export const author = z
	.strictObject({ name: z.string(), post: z.string().exactOptional() })
	.readonly();
const line = z
	.strictObject({ place, number: z.number().int().min(1), text: z.string() })
	.readonly();
export const furniture = z
	.strictObject({
		line,
		kind: z.enum(['column-label', 'slogan', 'page-head', 'staff', 'jump', 'notice']),
		because: z.string(),
	})
	.readonly();
export const correction = z
	.strictObject({
		kind: z.string(),
		page: z.string(),
		line: z.number().int().min(1),
		before: z.string(),
		after: z.string(),
		reason: z.string().exactOptional(),
		date: z.string().exactOptional(),
		article: z.string().exactOptional(),
	})
	.readonly();
export const notice = z
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
