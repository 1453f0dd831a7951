/**
 * Orders a site's paths by how many readers fetch them: scripts and styles, then pages from the
 * front page down, then what machines read (feeds, sitemaps, data).
 */
export function orderForReaders(paths: readonly string[]): readonly string[] {
	const rank = (path: string): number => {
		if (/\.(js|css|wasm)$/.test(path)) return 0;
		return path.endsWith('.html') ? 10 + path.split('/').length : 100;
	};
	const compare = (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : Number(a > b));
	return [...paths].sort(compare);
}
