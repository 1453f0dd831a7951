import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readStyles } from '../../src/cite/read-styles.ts';
import { renderCitation } from '../../src/cite/render-citations.ts';

const folder = mkdtempSync(join(tmpdir(), 'styles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const csl = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="zh-CN">
<info><title>某样式</title><id>some</id><author><name>某人</name></author><rights>CC0</rights></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout suffix="。">
<group delimiter="，"><text variable="title"/><text variable="container-title"/><text variable="URL"/></group>
</layout></bibliography>
</style>`;

test('a style that an editor put there stands beside the standard’s', async () => {
	writeFileSync(join(folder, 'some.csl'), csl);
	const [, some] = await readStyles(folder);
	if (!some) return expect.unreachable();
	const article = { id: 'a', title: '题“目”', authors: [], pages: [], url: 'https://a.example/' };
	expect(renderCitation(article, some)).toEqual({
		id: 'style-1',
		title: '某样式',
		credit: '某人，CC0',
		print: '题“目”，报名不详。',
		// It prints no date of access, so there is no room for one.
		online: ['题“目”，报名不详，https://a.example/。'],
	});
});

test('a file that is no style stops the build and is named', async () => {
	writeFileSync(join(folder, 'torn.csl'), csl.slice(0, 300));
	await expect(readStyles(folder)).rejects.toThrow(/torn\.csl Unexpected content .*CSL style/);
});
