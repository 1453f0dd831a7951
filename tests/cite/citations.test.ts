import { describe, expect, test } from 'vitest';
import type { Citable } from '../../src/cite/describe-article.ts';
import { listMeta } from '../../src/cite/list-meta.ts';
import { renderCitations } from '../../src/cite/render-citations.ts';
import { writeBibtex } from '../../src/cite/write-bibtex.ts';
import { writeRis } from '../../src/cite/write-ris.ts';

const bare: Citable = {
	id: 'someday-p1-3',
	title: '镇巴：“三聚焦”提升基层党建工作质效',
	authors: [],
	pages: [],
	url: 'https://paper.example/articles/someday-p1-3/',
};
const full: Citable = {
	...bare,
	authors: ['郝清', '郭莉'],
	paper: '汉江报',
	date: '2024-11-05',
	pages: [1, 3],
	column: '县域经济',
};

async function renderGbt(article: Citable) {
	const [citation] = await renderCitations(article);
	return citation ?? expect.unreachable();
}

describe('GB/T 7714—2015', () => {
	test('names every page of an article that jumps', async () => {
		const { print } = await renderGbt(full);
		expect(print).toBe(
			'郝清, 郭莉. 镇巴：“三聚焦”提升基层党建工作质效[N]. 汉江报, 2024-11-05(1, 3).',
		);
	});

	test('leaves room for the day of access in the form for the network', async () => {
		const { online } = await renderGbt(full);
		expect(online).toEqual([
			'郝清, 郭莉. 镇巴：“三聚焦”提升基层党建工作质效[N/OL]. 汉江报, 2024-11-05(1, 3)',
			'. https://paper.example/articles/someday-p1-3/.',
		]);
	});

	test('says what is unknown and leaves out authors and pages', async () => {
		const { print } = await renderGbt(bare);
		expect(print).toBe('镇巴：“三聚焦”提升基层党建工作质效[N]. 报名不详, 日期不详.');
	});

	test('names three authors and 等 where there are more', async () => {
		const { print } = await renderGbt({ ...full, authors: ['甲', '乙', '丙', '丁'] });
		expect(print).toMatch(/^甲, 乙, 丙, 等\. /);
	});

	test('keeps marks of markup and quotation in a headline as they stand', async () => {
		const { print } = await renderGbt({ ...full, title: `<b>一 & "二"</b>“‘三’四”` });
		expect(print).toContain(`. <b>一 & "二"</b>“‘三’四”[N]. `);
	});

	test('renders many at once without mixing them', async () => {
		const titles = ['一', '二', '三'];
		const all = await Promise.all(titles.map((title) => renderGbt({ ...bare, title })));
		expect(all.map(({ print }) => print[0])).toEqual(titles);
	});
});

test('BibTeX leaves out what is unknown and protects the signs of TeX', () => {
	expect(writeBibtex({ ...full, title: '增长10%_{甲}' })).toMatchInlineSnapshot(`
		"@article{someday-p1-3,
		  entrysubtype = {newspaper},
		  author = {{郝清} and {郭莉}},
		  title = {{增长10\\%\\_\\{甲\\}}},
		  journal = {汉江报},
		  date = {2024-11-05},
		  pages = {1, 3},
		  url = {https://paper.example/articles/someday-p1-3/},
		  langid = {chinese},
		}
		"
	`);
	expect(writeBibtex(bare)).not.toMatch(/author|journal|date|pages/);
});

test('RIS leaves out what is unknown and ends each line with CRLF', () => {
	expect(writeRis(full).split('\r\n')).toEqual([
		'TY  - NEWS',
		'ID  - someday-p1-3',
		'AU  - 郝清',
		'AU  - 郭莉',
		'TI  - 镇巴：“三聚焦”提升基层党建工作质效',
		'T2  - 汉江报',
		'PY  - 2024',
		'DA  - 2024/11/05/',
		'SE  - 县域经济',
		'SP  - 1, 3',
		'LA  - zh-CN',
		'UR  - https://paper.example/articles/someday-p1-3/',
		'ER  - ',
		'',
	]);
	expect(writeRis(bare)).not.toMatch(/^(AU|T2|PY|DA|SE|SP) /m);
});

describe('metadata for reference managers', () => {
	test('names the type outright and none of the names that make a journal of it', () => {
		const meta = listMeta(full);
		expect(meta).toContainEqual({ name: 'z:itemType', content: 'newspaperArticle' });
		expect(meta.filter(({ name }) => name.startsWith('citation_'))).toEqual([]);
	});

	test('says that the paper is unknown, lest the edition stand in for it', () => {
		expect(listMeta(bare)).toContainEqual({ name: 'DC.source', content: '报名不详' });
		expect(listMeta(bare).map(({ name }) => name)).not.toContain('DC.date');
	});
});
