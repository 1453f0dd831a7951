import characters from './traditional-characters.json' with { type: 'json' };

let table: ReadonlyMap<string, string> | undefined;

/**
 * Traditional to simplified, one character each, for characters outside GB 2312. The browser loads
 * this module only when a text has such characters; drawn from OpenCC (a test compares).
 */
export function traditional(): ReadonlyMap<string, string> {
	const to = [...characters.to];
	table ??= new Map([...characters.from].map((from, index) => [from, to[index] ?? from]));
	return table;
}
