import { z } from 'astro/zod';
import { mistakeError } from '../mistakes.ts';
import { readYaml, type YamlFile, type YamlReading } from '../read-yaml.ts';

// Every message completes "expected …".
const code = z
	.string({ error: 'a division code' })
	.regex(/^(?:\d{2}|\d{4}|\d{6}|\d{9})$/, 'a division code of 2, 4, 6 or 9 digits');
const name = z
	.string({ error: 'a name' })
	.regex(/^\p{Script=Han}{2,}$/u, 'a name of two Han characters or more');
const date = z
	.string({ error: 'a date' })
	.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date such as 2024-12-27, 2024-12 or 2024');
const source = z
	.string({ error: 'the source of this line: who says so, where' })
	.min(4, 'the source of this line: who says so, where');

const kinds = {
	new: { code, name, from: date, source },
	renamed: { code, name, from: date, source },
	abolished: { code, to: date, becomes: z.array(code, 'a list of codes').optional(), source },
};

function kind<Kind extends keyof typeof kinds>(value: Kind) {
	const error = `one of the keys kind, ${Object.keys(kinds[value]).join(', ')}`;
	return z.strictObject({ kind: z.literal(value), ...kinds[value] }, error);
}

/** What an editor writes in `content/divisions.yaml`. */
const amendmentsFile = z.strictObject(
	{
		amendments: z
			.array(
				z.discriminatedUnion('kind', [kind('new'), kind('renamed'), kind('abolished')], {
					error: 'a kind: new, renamed or abolished',
				}),
				'a list of amendments',
			)
			.default([]),
		aliases: z
			.array(
				z.strictObject({ name, code, source }, 'one of the keys name, code, source'),
				'a list of aliases',
			)
			.default([]),
	},
	'amendments and aliases',
);

export type Amendments = z.infer<typeof amendmentsFile>;

/** What the file says, and how to say that something in it is wrong. */
export type AmendmentsReading = Required<YamlReading<Amendments>>;

/** Reads `content/divisions.yaml`. @throws the editor's mistakes, each at its place. */
export function parseAmendments(file: YamlFile): AmendmentsReading {
	const { value, mistakes, mistakeAt } = readYaml(file, amendmentsFile);
	if (!value) throw mistakeError(mistakes);
	return { value, mistakes, mistakeAt };
}
