import { z } from 'astro/zod';

const schema = z.strictObject({
	/** The edition's own name, shown in the masthead. Not a claim about any newspaper in it. */
	name: z.string().min(1),
	tagline: z.string(),
	/** Where the edition is published, with a slash at the end; a folder below the host is allowed. */
	url: z.url().endsWith('/'),
	/** Shown in the footer; what is not known is left out. */
	publisher: z.string().optional(),
	icp: z.string().optional(),
	licence: z.string().optional(),
	/**
	 * Up to so many newspaper pages lists are whole and the collections hold every record; above, lists are
	 * divided by year and each run of Astro is given the records of what it renders.
	 */
	wholeUpTo: z.int().default(400),
	/** Of a divided list of articles its main page shows so many; a longer one has a page a year. */
	listUpTo: z.int().default(100),
	/** Up to so many newspaper pages each headline has a face of its own; above, each volume has one. */
	ownFaceUpTo: z.int().default(400),
	/** Up to so many pages each article has a picture of its own for sharing; above, each issue has one. */
	ownCardUpTo: z.int().default(200),
});

/** Facts about this edition, checked once when the module loads. */
export const site = schema.parse({
	name: '县报',
	tagline: '县区报纸的文字版：每一篇都能读、能查、能引',
	url: process.env['SITE_URL'] ?? 'https://xianbao.example/',
	// Tests build small editions as large ones are built.
	...JSON.parse(process.env['SITE_SIZES'] ?? '{}'),
});

/** The folder the edition is served from, `/` at the root of a host. Ends in a slash. */
export const base = new URL(site.url).pathname;
