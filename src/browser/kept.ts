/** What the edition keeps in the reader's browser. Nothing of it is ever sent anywhere. */
export type KeptName = 'settings' | 'read' | 'scraps' | 'rate';

/** What is kept under a name, `undefined` where nothing is or nothing that can be read. */
export function recall(name: KeptName): unknown {
	try {
		return JSON.parse(localStorage.getItem(`xianbao:${name}`) ?? 'null') ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a value, or with `undefined` forgets it; `false` where the browser refuses or is full. */
export function keep(name: KeptName, value: unknown): boolean {
	try {
		if (value === undefined) localStorage.removeItem(`xianbao:${name}`);
		else localStorage.setItem(`xianbao:${name}`, JSON.stringify(value));
		return true;
	} catch {
		return false;
	}
}

/** The reader's own date, `2026-11-22`. */
export function today(): string {
	const now = new Date();
	const two = (part: number): string => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
