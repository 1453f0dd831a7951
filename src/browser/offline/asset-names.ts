/**
 * The files with a hash in their name that a page, a style sheet or a script names: what has to be
 * kept with it. Names alone, since scripts and style sheets write them relative to themselves.
 */
export function assetNames(text: string): readonly string[] {
	const names = text.matchAll(/[\w.@-]+\.(?:css|js|mjs|woff2)(?=["'`)?\s]|$)/g);
	return [...new Set([...names].map(([name]) => name))];
}

/** Of these only what a script cannot begin without: not what it loads on a press. */
export function neededNames(text: string): readonly string[] {
	const names = text.matchAll(/\b(?:from|import)\s*["'`](?:[^"'`]*\/)?([\w.@-]+\.js)["'`]/g);
	return [...new Set([...names].map(([, name = '']) => name))];
}

/** Whether a file at this path never changes under its name, so that what is kept of it is right. */
export function isLasting(path: string, front: string): boolean {
	return ['_astro/', 'fonts/'].some((folder) => path.startsWith(front + folder));
}
