/** What a line may be while roles are being weighed. A kicker may stand before or after its headline. */
export const STATES = [
	'body',
	'headline',
	'kicker-before',
	'kicker-after',
	'deck',
	'byline',
	'credit',
	'crosshead',
	'caption',
	'photo-credit',
	'column-label',
	'slogan',
	'page-head',
	'jump',
] as const;

export type State = (typeof STATES)[number];
