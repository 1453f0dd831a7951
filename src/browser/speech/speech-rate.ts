import { keep, recall } from '../kept.ts';

/** How fast is read aloud: its name, and the factor the browser is given. */
export interface Rate {
	readonly words: string;
	readonly factor: number;
}

const usual: Rate = { words: '常', factor: 1 };
const rates: readonly Rate[] = [usual, { words: '快', factor: 1.25 }, { words: '慢', factor: 0.8 }];

/** The rate the reader last chose. */
export function recallRate(): Rate {
	const kept = recall('rate');
	return rates.find(({ factor }) => factor === kept) ?? usual;
}

/** Goes on to the next rate and keeps it. */
export function changeRate(): Rate {
	const next = rates[(rates.indexOf(recallRate()) + 1) % rates.length] ?? usual;
	keep('rate', next.factor);
	return next;
}
