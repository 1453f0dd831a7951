/**
 * The newspaper page an article's id names, as the addresses of its data spell it: an id is
 * `<issue>-<page>-<line>`, with a letter at the end where a line names several.
 */
export function keyOfPage(id: string): string {
	return id.replace(/-\d+[b-z]*$/, '');
}
