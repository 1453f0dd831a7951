/** What an editor may write in `content/`. Every message completes "expected …". */
import { z } from 'astro/zod';
import { parseEdtf } from './edtf.ts';

const text = z.string({ error: 'a text' }).min(1, 'a value after the colon');

/** A mapping with these keys and no others. */
function fields<T extends z.core.$ZodLooseShape>(shape: T) {
	const keys = Object.keys(shape)
		.map((key) => `\`${key}\``)
		.join(', ');
	return z.strictObject(shape, {
		error: ({ code }) => (code === 'unrecognized_keys' ? `one of ${keys}` : `the keys ${keys}`),
	});
}

/** An EDTF date (ISO 8601-2), kept as written. */
const edtf = text.refine(
	(date) => parseEdtf(date) !== undefined,
	'a day of the calendar in EDTF: 2024-11-05, 2024-09, 2024~, 2024-09/..',
);

/** `content/papers/<paper>.yaml`. What is not known is left out. */
export const paperFile = fields({
	/** 报名. */
	name: text,
	/** 主办单位. */
	publisher: text.exactOptional(),
	/** 行政区划代码: six digits of the county, or of the prefecture (`610700`). */
	home: text.regex(/^\d{6}$/, 'six digits, for example 610700').exactOptional(),
	/** 栏目. */
	columns: z.array(text, { error: 'a list of column labels' }).exactOptional(),
	/** 版权声明. */
	copyright: text.exactOptional(),
	/** 备案号. */
	icp: text.exactOptional(),
	/** 国内统一连续出版物号、许可证. */
	licence: text.exactOptional(),
});

/** `content/issues/<issue>/issue.yaml`. What is not known is left out. */
export const issueFile = fields({
	/** Id of the paper: the name of its file in `content/papers/`. */
	paper: text.exactOptional(),
	date: edtf.exactOptional(),
	/** 期号, as printed. */
	number: text.exactOptional(),
	/** By the page text's file name without ending. */
	pages: z
		.record(
			z.string(),
			fields({
				/** 第几版. */
				number: text
					.regex(/^[1-9]\d{0,2}$/, 'a page number from 1')
					.transform(Number)
					.exactOptional(),
				/** 版名. */
				name: text.exactOptional(),
			}),
			{ error: 'a page text’s name, then its number and name' },
		)
		.exactOptional(),
	/** 图片: by the file's name in `photos/`, the first words of its caption. */
	photos: z
		.record(
			z.string(),
			fields({
				/** The page text's name, where a caption could be taken for another page's. */
				page: text.exactOptional(),
				caption: text,
			}),
			{ error: 'a picture’s file name, then its caption' },
		)
		.exactOptional(),
});

/** `content/redirects.yaml`: old address → new address, both paths of this edition. */
const path = text.regex(/^\/[\w./-]*\/$/, 'a path such as /articles/hanzhong-a-p1-3/');
export const redirectsFile = z.record(path, path, { error: 'lines of `/old/: /new/`' });
