/**
 * What an editor may write in `pN.fixes.yaml`. Every message completes "expected …"; the
 * descriptions are shown to editors as they type (see `fixes-json-schema.ts`), so they are Chinese.
 */
import { z } from 'astro/zod';
import { parseEdtf } from '../edtf.ts';

// A schema anew each time: the JSON Schema tells them apart by where they stand.
const text = () => z.string({ error: 'a text' }).min(1, 'a value after the colon');
const line = z
	.string({ error: 'a line number from 1' })
	.regex(/^[1-9]\d{0,6}$/, 'a line number from 1')
	.transform(Number)
	.describe('原文行号，从 1 数起，空行也算');
const words = text().describe('该行里的几个字：原文改动后凭它找回这一行');
const yes = z.literal('true', { error: '`true`' });

const target = z.strictObject(
	{
		page: text()
			.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'the name of a page text, for example p2')
			.exactOptional()
			.describe('那一行在同一期的另一版时，写那一版的文件名，如 p2'),
		line,
		text: words,
	},
	{ error: 'a line and its words: `{ line: 49, text: 车间及标准 }`' },
);

export const fixRoles = [
	'headline',
	'kicker',
	'deck',
	'byline',
	'credit',
	'crosshead',
	'body',
	'caption',
	'photo-credit',
	'column-label',
	'slogan',
	'page-head',
	'staff',
	'jump',
	'duplicate',
] as const;

export const fixFields = [
	'headline',
	'kicker',
	'deck',
	'byline',
	'credit',
	'column',
	'county',
] as const;

const set = z
	.strictObject(
		{
			headline: text().exactOptional().describe('主题'),
			kicker: text().exactOptional().describe('引题'),
			deck: text().exactOptional().describe('副题'),
			byline: z.array(text()).min(1).exactOptional().describe('署名，逐人一项'),
			credit: text().exactOptional().describe('供稿、转自'),
			column: text().exactOptional().describe('栏目'),
			county: text()
				.regex(/^\d{6}$/, 'six digits, for example 610728')
				.exactOptional()
				.describe('县区代码，六位'),
		},
		{ error: `one of ${fixFields.map((field) => `\`${field}\``).join(', ')}` },
	)
	.describe('写明这一篇的题、署名、栏目、县区等');

/** One kind of fix a key; a fix has exactly one of them. */
const kinds = {
	role: z
		.enum(fixRoles, { error: `one of ${fixRoles.join(', ')}` })
		.exactOptional()
		.describe('这一行是什么'),
	join: target.exactOptional().describe('这一行接在那一行后面，中间不分段'),
	separate: target.exactOptional().describe('这一行不接那一行'),
	after: target.exactOptional().describe('这一行是那一行之后的下一段'),
	article: target.exactOptional().describe('这一行属于那一行所在的一篇'),
	open: yes.exactOptional().describe('从这一行起是新的一篇'),
	set: set.exactOptional(),
	clear: z
		.enum(fixFields, { error: `one of ${fixFields.join(', ')}` })
		.exactOptional()
		.describe('这一篇没有此项'),
	photo: target.exactOptional().describe('这张照片属于那一行所在的一篇'),
	read: text().exactOptional().describe('上面 text 的几个字应读作'),
	drop: yes.exactOptional().describe('上面 text 的一段是重印，不再读一遍'),
	withhold: z
		.enum(['passage', 'article'], { error: '`passage` or `article`' })
		.exactOptional()
		.describe('不公开：passage 这几个字，article 整篇；须写 reason'),
	note: text().exactOptional().describe('给读者的说明'),
};

export const fixKinds = Object.keys(kinds) as readonly (keyof typeof kinds)[];

const fix = z
	.strictObject(
		{
			line,
			text: words,
			...kinds,
			reason: text().exactOptional().describe('为什么改：公布在勘误页'),
			date: text()
				.refine((date) => parseEdtf(date) !== undefined, 'a date such as 2026-11-22')
				.exactOptional()
				.describe('何时改'),
		},
		{ error: `\`line\`, \`text\` and one of ${fixKinds.map((kind) => `\`${kind}\``).join(', ')}` },
	)
	.refine((entry) => fixKinds.filter((kind) => entry[kind] !== undefined).length === 1, {
		error: `exactly one of ${fixKinds.map((kind) => `\`${kind}\``).join(', ')}`,
	})
	.refine((entry) => entry.withhold === undefined || entry.reason !== undefined, {
		error: 'a `reason`: readers are told why something is withheld',
	});

export const fixesFile = z.strictObject(
	{ fixes: z.array(fix, { error: 'a list of fixes' }).exactOptional() },
	{ error: 'the key `fixes`' },
);

/** One fix as written in the file. */
export type WrittenFix = z.output<typeof fix>;
