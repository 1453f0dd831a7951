/** A name and the syllables of its characters. */
export interface SpelledName {
	readonly name: string;
	readonly syllables: readonly string[];
}

/** The letters of a query that may be pinyin: at least two, nothing but Latin letters. */
export function readPinyin(query: string): string | undefined {
	const letters = query
		.toLowerCase()
		.normalize('NFKC')
		.replace(/['’\s]/gu, '')
		.replaceAll('ü', 'v');
	return /^[a-z]{2,40}$/.test(letters) ? letters : undefined;
}

/**
 * What letters may stand for among spelled names, likeliest first and each once: the characters
 * whose syllables they are (`zhenba` → 镇巴 of 镇巴县), those they begin, those they abbreviate.
 */
export function matchPinyin(letters: string, names: readonly SpelledName[]): readonly string[] {
	const found: { text: string; grade: number }[] = [];
	for (const { name, syllables } of names) {
		const characters = [...name];
		if (characters.length !== syllables.length) continue;
		const grade = gradeOf(letters, syllables);
		if (grade) found.push({ text: characters.slice(0, grade.taken).join(''), grade: grade.grade });
	}
	return [...new Set(found.sort((a, b) => a.grade - b.grade).map(({ text }) => text))];
}

/** How letters fit a name: 0 whole syllables, 1 first letters, 2 a last syllable still being typed. */
function gradeOf(
	letters: string,
	syllables: readonly string[],
): { readonly grade: number; readonly taken: number } | undefined {
	let sound = '';
	let initials = '';
	for (let taken = 1; taken <= syllables.length; taken++) {
		const syllable = syllables[taken - 1] ?? '';
		sound += syllable;
		initials += syllable[0] ?? '';
		if (taken < 2) continue;
		if (sound === letters) return { grade: taken === syllables.length ? 0 : 0.5, taken };
		if (initials === letters) return { grade: taken === syllables.length ? 1 : 1.5, taken };
		const begun = sound.slice(0, -syllable.length);
		if (letters.length > begun.length && sound.startsWith(letters)) return { grade: 2, taken };
	}
	return undefined;
}
