import { pinyin } from 'pinyin-pro';
import type { SpelledName } from './match-pinyin.ts';
import type { Passage, SearchRecord } from './record.ts';

/** Syllables of the Han characters in a text, without tones, ü as v. */
function spell(text: string): readonly string[] {
	return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
}

/** The places and people of a set of records with their spelling, the most frequent first. */
export function spellNames(records: readonly SearchRecord[]): readonly SpelledName[] {
	const counts = new Map<string, number>();
	for (const { county, authors, places } of records) {
		const divisions = county ? [county, county.prefecture, county.province] : [];
		const names = [...divisions.map((division) => division?.name ?? ''), ...authors, ...places];
		for (const name of new Set(names)) {
			if (/^\p{Script=Han}{2,}$/u.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}
	return [...counts]
		.sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
		.map(([name]) => ({ name, syllables: spell(name) }));
}

/**
 * Records by the sound of their headlines: the letters run together, and the first letters of the
 * syllables. They are indexed like any text, in an index of their own.
 */
export function spellHeadlines(records: readonly SearchRecord[]): readonly SearchRecord[] {
	return records.map((record) => {
		const syllables = spell(record.heading);
		const passages: readonly Passage[] = [
			{ field: 'title', text: syllables.join('') },
			{ field: 'label', text: syllables.map((syllable) => syllable[0] ?? '').join('') },
		];
		// The record's own text stays unread.
		return Object.create(record, { passages: { value: passages } });
	});
}
