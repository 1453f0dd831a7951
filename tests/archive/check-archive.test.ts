import { expect, test } from 'vitest';
import { readArticleText } from '../../src/archive/article-text.ts';
import { checkPapers, findReprints } from '../../src/archive/checks/check-archive.ts';
import { readEdition } from '../../src/archive/read-edition.ts';
import { tempEdition } from './temp-edition.ts';

const page = (title: string, text: string) => `${title}\n\n本报讯（通讯员 王安）${text}\n`;
const text =
	'清溪县把饮水工程当作头等大事来抓，今年新建水厂三座，铺设管道一百二十公里，家家户户都通了自来水。';

test('finds an article that stands in two issues, not one that stands alone', () => {
	const root = tempEdition({
		'content/issues/a/p1.txt': page('清溪通水了', text),
		'content/issues/b/p1.txt': page('清溪通水', text),
		'content/issues/c/p1.txt': page('白石修路了', text.replaceAll('水', '路')),
	});
	const edition = readEdition(root);
	const found = findReprints(edition, (hash, article) => readArticleText(hash, article, root));
	expect(found.map(({ file, ruleId, reason }) => [file, ruleId, reason])).toEqual([
		['content/issues/b/p1.txt', 'articles/reprinted', '与a《清溪通水了》是同一篇'],
	]);
});

test('finds the paper whose legal lines are missing, not the one that has them', () => {
	const paper = { id: 'x', name: '某报', columns: [] };
	expect(checkPapers({ papers: [paper] })).toMatchObject([
		{ file: 'content/papers/x.yaml', ruleId: 'papers/no-licence' },
	]);
	const whole = { ...paper, copyright: '©某报社', icp: '陕ICP备1号', licence: '61120200001' };
	expect(checkPapers({ papers: [whole] })).toEqual([]);
});
