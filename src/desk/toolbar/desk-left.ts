/** A fix reloads the page: the desk comes back as it was left. */
const openKey = 'desk-open';
const leftKey = 'desk-left';
const keptMs = 20_000;

/** Where the editor was, and what is to be said of what was done. */
export interface DeskLeft {
	readonly page?: string;
	readonly line?: number;
	readonly said?: string;
}

export function keepOpen(open: boolean): void {
	sessionStorage.setItem(openKey, open ? 'yes' : '');
}

export function wasOpen(): boolean {
	return sessionStorage.getItem(openKey) === 'yes';
}

export function leaveDesk(left: DeskLeft): void {
	sessionStorage.setItem(leftKey, JSON.stringify({ ...left, at: Date.now() }));
}

/** What the page before left behind. It is there for a while: one fix may reload the page twice. */
export function readLeft(): DeskLeft | undefined {
	const left: DeskLeft & { at: number } = JSON.parse(sessionStorage.getItem(leftKey) ?? '{"at":0}');
	return Date.now() - left.at < keptMs ? left : undefined;
}

export function forgetLeft(): void {
	sessionStorage.removeItem(leftKey);
}
