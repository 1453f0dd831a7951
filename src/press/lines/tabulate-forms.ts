const tables = new WeakMap<ReadonlyMap<string, string>, Uint16Array>();

/**
 * Single characters with another form of each in; out, by UTF-16 code unit, what it becomes: itself
 * where it has no other form. Worked out once for each map.
 */
export function tabulateForms(forms: ReadonlyMap<string, string>): Uint16Array {
	const known = tables.get(forms);
	if (known) return known;
	const table = new Uint16Array(0x10000);
	for (let code = 0; code < table.length; code++) table[code] = code;
	for (const [character, form] of forms) table[character.charCodeAt(0)] = form.charCodeAt(0);
	tables.set(forms, table);
	return table;
}
