const STOPS = /[。！？…?!](?:[”’"'」』）)】》]|\s){0,4}(?:[（(【][^（）()。]{1,30}[）)】]\s?)?$/u;
const LONGEST = 45;

/**
 * Whether a text, folded or as printed, stops where a sentence stops; names or the like in brackets
 * may stand behind its stop.
 */
export function stopsSentence(text: string): boolean {
	return STOPS.test(text.slice(-LONGEST));
}
