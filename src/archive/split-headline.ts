import { cutter } from './cut-words.ts';

/** Marks and words that stay with what follows; all other marks and particles cling to what precedes. */
const opening = /^(?:[“‘「『《（(〈【—]+|[与和及或让为])$/;
const clinging = /^(?:[\p{P}\p{S}\s]+|[的了着过地得们等里中上下内外])$/u;

/**
 * Parts a headline where a line may end: between words, never inside one, never before a mark or a
 * particle that clings to the word before it. The parts in order are the headline.
 */
export function splitHeadline(headline: string): readonly string[] {
	const parts: string[] = [];
	let open = '';
	for (const word of cutter().cut(headline, true)) {
		if (opening.test(word)) {
			open += word;
		} else if (parts.length > 0 && open === '' && clinging.test(word)) {
			parts.push(`${parts.pop()}${word}`);
		} else {
			parts.push(open + word);
			open = '';
		}
	}
	return open === '' ? parts : [...parts, open];
}
