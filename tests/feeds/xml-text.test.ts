import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText, keepToXml } from '../../src/feeds/xml-text.ts';

// Any UTF-16 at all, lone surrogates among it.
const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

test('whatever the text, what is kept is well-formed and allowed in XML', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const kept = keepToXml(text);
			expect(kept.isWellFormed()).toBe(true);
			expect([...kept]).toHaveLength([...text].length);
			const codes = [...kept].map((sign) => sign.codePointAt(0) ?? 0);
			const odd = codes.filter((code) => code < 0x20 || code === 0xfffe || code === 0xffff);
			expect(odd.filter((code) => ![0x9, 0xa, 0xd].includes(code))).toEqual([]);
		}),
	);
});

test('text that XML allows stays as it is', () => {
	expect(keepToXml('县报\t\n\r 𠮷 \ue000')).toBe('县报\t\n\r 𠮷 \ue000');
});

test('signs of markup are written as entities', () => {
	expect(escapeText('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
});
