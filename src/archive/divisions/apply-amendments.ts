import type { Division } from '../../press/model.ts';
import type { Amendments } from './parse-amendments.ts';

/**
 * Applies an edition's amendments to the table of divisions, in the order they are written.
 *
 * A renamed division keeps its old name as an alias; an abolished one stays, since older papers
 * write of it, and says since when it is gone and what took its place.
 * @throws an editor's mistake: a code already there, or one that is not.
 */
export function applyAmendments(
	table: readonly Division[],
	{ amendments, aliases }: Amendments,
	file: string,
): Division[] {
	const divisions = new Map(table.map((division) => [division.code, division]));
	const known = (code: string, wanted: string) => {
		const division = divisions.get(code);
		if (division) return division;
		throw new Error(
			`${file}: unexpected code \`${code}\` in ${wanted}, expected a division of the table or one made new above it`,
		);
	};
	for (const amendment of amendments) {
		const { code } = amendment;
		if (amendment.kind === 'new') {
			const taken = divisions.get(code);
			if (taken)
				throw new Error(
					`${file}: unexpected new \`${code}\` ${amendment.name}, the code is ${taken.name}'s; expected \`renamed\` or another code`,
				);
			divisions.set(code, { code, name: amendment.name, from: amendment.from });
		} else if (amendment.kind === 'renamed') {
			const old = known(code, `renamed ${amendment.name}`);
			divisions.set(code, {
				...old,
				name: amendment.name,
				from: amendment.from,
				aliases: [...(old.aliases ?? []), old.name],
			});
		} else {
			const { to, becomes = [] } = amendment;
			divisions.set(code, {
				...known(code, 'abolished'),
				to,
				...(becomes.length > 0 && { becomes }),
			});
			for (const heir of becomes) known(heir, `what ${code} becomes`);
		}
	}
	for (const { name, code } of aliases) {
		const division = known(code, `alias ${name}`);
		divisions.set(code, { ...division, aliases: [...(division.aliases ?? []), name] });
	}
	return [...divisions.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
