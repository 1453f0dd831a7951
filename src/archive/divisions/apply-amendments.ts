import type { Division } from '../../press/model.ts';
import { type Mistake, mistakeError } from '../mistakes.ts';
import type { Amendments, AmendmentsReading } from './parse-amendments.ts';

type Divisions = Map<string, Division>;
type Amendment = Amendments['amendments'][number];

/**
 * Applies an edition's amendments to the table of divisions, in the order they are written.
 *
 * A renamed division keeps its old name as a former one; an abolished one stays, since older papers
 * write of it, and says since when it is gone and what took its place.
 * @throws the editor's mistakes: a code already there, or one that is not.
 */
export function applyAmendments(
	table: readonly Division[],
	{ value: { amendments, aliases }, mistakeAt }: AmendmentsReading,
): Division[] {
	const divisions: Divisions = new Map(table.map((division) => [division.code, division]));
	const mistakes: Mistake[] = [];
	const refuse = (path: readonly PropertyKey[], seen: string) =>
		mistakes.push(
			mistakeAt(path, seen, 'Correct the code, or put the line it needs above this one.'),
		);
	amendments.forEach((amendment, i) => {
		const fault = apply(amendment, divisions);
		if (fault) refuse(['amendments', i, 'code'], fault);
	});
	aliases.forEach(({ name, code }, i) => {
		const division = divisions.get(code);
		if (!division) refuse(['aliases', i, 'code'], unknown(code));
		else divisions.set(code, { ...division, aliases: [...(division.aliases ?? []), name] });
	});
	if (mistakes.length > 0) throw mistakeError(mistakes);
	return [...divisions.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Applies one amendment; what speaks against it, if anything. */
function apply(amendment: Amendment, divisions: Divisions): string | undefined {
	const { code } = amendment;
	const there = divisions.get(code);
	if (amendment.kind === 'new') {
		if (there) return `Unexpected new code \`${code}\`, expected one that is not ${there.name}’s`;
		divisions.set(code, { code, name: amendment.name, from: amendment.from });
		return undefined;
	}
	if (!there) return unknown(code);
	if (amendment.kind === 'renamed') {
		const former = [...(there.former ?? []), { name: there.name, to: amendment.from }];
		divisions.set(code, { ...there, name: amendment.name, from: amendment.from, former });
		return undefined;
	}
	const { to, becomes = [] } = amendment;
	const missing = becomes.find((heir) => !divisions.has(heir));
	if (missing) return unknown(missing);
	divisions.set(code, { ...there, to, ...(becomes.length > 0 && { becomes }) });
	return undefined;
}

function unknown(code: string): string {
	return `Unexpected code \`${code}\`, expected a division of the table or one made new above`;
}
