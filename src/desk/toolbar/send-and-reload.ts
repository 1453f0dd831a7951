import { send } from './ask-door.ts';
import { type DeskLeft, forgetLeft, leaveDesk } from './desk-left.ts';

/** The dev server reloads the page when it has read the edition again; where that is missed, the desk does. */
const reloadMs = 1500;

/**
 * Asks the door to write; the page that comes then finds what was `left` for it. The dev server may
 * reload the page before it answers. @returns what went wrong, in words.
 */
export async function sendAndReload(body: unknown, left: DeskLeft): Promise<string | undefined> {
	leaveDesk(left);
	const trouble = await send(body);
	if (trouble !== undefined) forgetLeft();
	else setTimeout(() => location.reload(), reloadMs);
	return trouble;
}
