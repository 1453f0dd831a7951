import { type FixKind, fixKinds } from './fix-kinds.ts';

/** What stands in the form. */
export interface Choice {
	readonly kind: string;
	readonly line: number;
	readonly words: string;
	readonly other: { readonly page?: string; readonly line: number; readonly text: string };
	readonly role: string;
	readonly field: string;
	readonly county: string;
	readonly value: string;
	readonly reason: string;
}

/** What a kind of fix needs to be told. */
export function needsOf(kind: string): FixKind['needs'] | undefined {
	return fixKinds.find(({ key }) => key === kind)?.needs;
}

const today = (): string => {
	const now = new Date();
	const two = (part: number): string => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The form's choice as it is written into `pN.fixes.yaml`; a field without a value is cleared. */
export function entryOf(choice: Choice): Record<string, unknown> {
	const { kind, line, words, other, role, field, county, value, reason } = choice;
	const names = value.split(/[、，,；;]/u).flatMap((name) => name.trim() || []);
	const kinds: Readonly<Record<string, Record<string, unknown>>> = {
		role: { role },
		county: { set: { county } },
		set:
			names.length === 0
				? { clear: field }
				: { set: { [field]: field === 'byline' ? names : value } },
		read: { read: value },
		note: { note: value },
		passage: { withhold: 'passage' },
		withhold: { withhold: 'article' },
	};
	const said = needsOf(kind) === 'line' ? { [kind]: other } : (kinds[kind] ?? { [kind]: true });
	return { line, text: words, ...said, ...(reason ? { reason } : {}), date: today() };
}
