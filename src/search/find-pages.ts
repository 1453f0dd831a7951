import { type Answer, ask, type Question } from './ask.ts';
import type { Data } from './load-data.ts';
import { matchPinyin, readPinyin } from './match-pinyin.ts';
import type { Part } from './open-part.ts';
import type { PageState } from './page-state.ts';
import { makePhrase, type Phrase, splitQuery } from './phrases.ts';
import type { Characters } from './prepare-hit.ts';

/** An answer with what was really asked for it. */
export interface Finding {
	readonly answer: Answer;
	readonly parts: readonly Part[];
	readonly phrases: readonly Phrase[];
	/** Characters the letters typed were read as, likeliest first: the first was looked for. */
	readonly spelled: readonly string[];
	/** Whether the hits are headlines that sound like the letters typed. */
	readonly sounds: boolean;
}

/** Characters offered beside the one that was looked for. */
const OFFERED = 6;

/**
 * Answers a state of the page: as it stands; or, when nothing holds it and it may be pinyin, by the
 * places and people it spells, or by headlines that sound so.
 */
export async function findPages(
	data: Data,
	state: PageState,
	characters: Characters,
): Promise<Finding> {
	const [parts, table] = await Promise.all([data.open(state.all), characters([state.query])]);
	const { field, chosen, byDate } = state;
	const about = (phrases: readonly Phrase[]): Question => ({
		phrases,
		chosen,
		byDate,
		...(field ? { field } : {}),
	});
	const phrases = splitQuery(state.query, table);
	const answer = await ask(parts, about(phrases));
	const letters = answer.hits.length ? undefined : readPinyin(state.query);
	const plain = { answer, parts, phrases, spelled: [], sounds: false };
	if (!letters) return plain;
	const spelled = matchPinyin(letters, await data.names()).slice(0, OFFERED);
	for (const text of spelled) {
		const read = [makePhrase(text, table)];
		const answered = await ask(parts, about(read));
		if (!answered.hits.length) continue;
		const others = spelled.filter((other) => other !== text);
		return { ...plain, answer: answered, phrases: read, spelled: [text, ...others] };
	}
	if (letters.length < 4) return plain;
	const { field: _, ...anywhere } = about([makePhrase(letters, table)]);
	const sounding = await ask(await data.sounds(state.all), anywhere);
	return sounding.hits.length ? { ...plain, answer: sounding, phrases: [], sounds: true } : plain;
}
