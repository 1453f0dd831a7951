import { expect, test } from 'vitest';
import { decodeText } from '../../src/archive/decode-text.ts';

const text = '镇巴：“三聚焦”提升质效\r\n\r\n本报讯（通讯员 郝清）今年以来，全县188个村……\n';

// Node writes no GB18030: these are the bytes of 镇巴县新闻，本报讯。 and a line end.
const gb18030 = Buffer.from('d5f2b0cdcfd8d0c2cec5a3acb1bebea8d1b6a1a30d0a', 'hex');

const bytesOf = {
	'utf-8': Buffer.from(text),
	'utf-16le': Buffer.from(text, 'utf16le'),
	'utf-16be': Buffer.from(text, 'utf16le').swap16(),
};
const marks = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };

test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('decodes %s without a mark', (encoding) => {
	expect(decodeText(bytesOf[encoding])).toEqual({ text, encoding, bom: false });
});

test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('leaves out the mark of %s', (encoding) => {
	const marked = Buffer.concat([Buffer.from(marks[encoding]), bytesOf[encoding]]);
	expect(decodeText(marked)).toEqual({ text, encoding, bom: true });
});

test('decodes GB18030', () => {
	expect(decodeText(gb18030)).toMatchObject({ encoding: 'gb18030', bom: false });
	expect(decodeText(gb18030)).toHaveProperty(
		'text',
		expect.stringMatching(/^镇巴县新闻，本.+。\r\n$/u),
	);
});

test('decodes the four-byte characters of GB18030', () => {
	const rare = Buffer.concat([gb18030, Buffer.from('8139ee39', 'hex'), gb18030]);
	expect(decodeText(rare)).toMatchObject({ encoding: 'gb18030' });
	expect(decodeText(rare)).toHaveProperty('text', expect.stringContaining('\u3400'));
});

test('decodes UTF-16 without a line end, mark or ASCII character', () => {
	const bytes = Buffer.from('镇巴县坚持“三聚焦”，抓实党建。', 'utf16le');
	expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-16le' });
	expect(decodeText(bytes.swap16())).toMatchObject({ encoding: 'utf-16be' });
});

test('keeps a byte order mark in mid-text and every line end', () => {
	const odd = 'a\rb\r\nc\n\ufeffd\u0000';
	expect(decodeText(Buffer.from(odd))).toMatchObject({ text: odd, encoding: 'utf-8' });
	expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', bom: false });
});

test('names the first bad byte of broken UTF-8 and does not take it for GB18030', () => {
	const good = Buffer.from('镇巴县新闻');
	const broken = Buffer.concat([good, Buffer.from([0xe9, 0x95]), good]);
	expect(decodeText(broken)).toEqual({ badOffset: 15, tried: ['utf-8'] });
	expect(decodeText(good.subarray(0, 13))).toEqual({ badOffset: 12, tried: ['utf-8'] });
});

test('names the first bad byte behind a mark', () => {
	const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('镇\ud800巴', 'utf16le')]);
	expect(decodeText(bytes)).toEqual({ badOffset: 4, tried: ['utf-16le'] });
});

test('refuses bytes that are no text at all', () => {
	const picture = Buffer.from('89504e470d0a1a0a0000000d49484452ff00fe01', 'hex');
	expect(decodeText(picture)).toMatchObject({ badOffset: 0 });
});
