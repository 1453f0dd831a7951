/** How texts and names are compared when a reading is scored. */

const WIDE = '，：；？！（）．·•　';
const NARROW = ',:;?!().·· ';

/** Without spaces, Markdown marks and the difference of full- and half-width punctuation. */
export function foldText(text: string | null | undefined): string {
	const folded = (text ?? '').replaceAll(
		/[，：；？！（）．•　]/g,
		(sign) => NARROW[WIDE.indexOf(sign)] ?? '',
	);
	return folded.replaceAll(/[\s#*]+/g, '');
}

/** A small field: without brackets, quotes and leading dashes as well. */
export const foldField = (text: string | null | undefined): string =>
	foldText(text).replaceAll(/[()（）[\]【】“”"‘’'—\-–]/g, '');

/** 朱 鹰 and 朱鹰 are one name; doublets count once. */
export const foldNames = (names: readonly string[] | undefined): ReadonlySet<string> =>
	new Set((names ?? []).map((name) => name.replaceAll(/\s+/g, '')));
