import { z } from 'astro/zod';
import { parseYaml } from '../parse-yaml.ts';

const code = z
	.string({ error: 'expected a division code in quotes, for example "653228"' })
	.regex(/^(?:\d{2}|\d{4}|\d{6}|\d{9})$/, 'expected a code of 2, 4, 6 or 9 digits');
const name = z
	.string({ error: 'expected a name' })
	.regex(/^\p{Script=Han}{2,}$/u, 'expected a name of two Han characters or more');
const date = z
	.string({ error: 'expected a date in quotes, for example "2024-12-27"' })
	.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'expected a date such as 2024-12-27, 2024-12 or 2024');
const source = z
	.string({ error: 'expected the source of this line: who says so, where' })
	.min(4, 'expected the source of this line: who says so, where');

/** What an editor writes in `content/divisions.yaml`. */
const amendmentsSchema = z.strictObject({
	amendments: z
		.array(
			z.discriminatedUnion('kind', [
				z.strictObject({ kind: z.literal('new'), code, name, from: date, source }),
				z.strictObject({ kind: z.literal('renamed'), code, name, from: date, source }),
				z.strictObject({
					kind: z.literal('abolished'),
					code,
					to: date,
					becomes: z.array(code).optional(),
					source,
				}),
			]),
		)
		.default([]),
	aliases: z.array(z.strictObject({ name, code, source })).default([]),
});

export type Amendments = z.infer<typeof amendmentsSchema>;

/** Reads `content/divisions.yaml`. @throws an editor's mistake, with file, line and column. */
export function parseAmendments(text: string, file: string): Amendments {
	return parseYaml(text, file, amendmentsSchema);
}
