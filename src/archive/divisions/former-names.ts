import type { Division } from '../../press/model.ts';

/** A county that is no more, whose area became one county of today. */
export interface FormerName {
	/** Of the county of today. */
	readonly code: string;
	readonly name: string;
	/** The year in which the name ended. */
	readonly to: string;
}

/** Reads `former.tsv`: `610981⇥旬阳县⇥2021` a line. */
export function parseFormerNames(text: string): FormerName[] {
	return text
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => {
			const [code = '', name = '', to = ''] = line.split('\t');
			return { code, name, to };
		});
}

/**
 * Gives the counties of today the names of those they continue: 旬阳市 was 旬阳县 until 2021. A name
 * that a county of today bears stays with that county.
 */
export function addFormerNames(
	divisions: readonly Division[],
	names: readonly FormerName[],
): Division[] {
	const today = new Set(divisions.filter(({ code }) => code.length === 6).map(({ name }) => name));
	const byCode = Map.groupBy(
		names.filter(({ name }) => !today.has(name)),
		({ code }) => code,
	);
	return divisions.map((division) => {
		if (division.code.length !== 6) return division;
		const earlier = byCode.get(division.code)?.map(({ name, to }) => ({ name, to }));
		return earlier ? { ...division, former: [...earlier, ...(division.former ?? [])] } : division;
	});
}
