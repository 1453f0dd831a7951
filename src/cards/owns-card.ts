import { site } from '../site.ts';

/** Whether in an edition of so many newspaper pages each article has a picture of its own; otherwise issues have. */
export function ownsCard(pages: number): boolean {
	return pages <= site.ownCardUpTo;
}
