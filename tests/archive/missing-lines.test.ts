import { expect, test } from 'vitest';
import { missingLines } from '../../src/archive/missing-lines.ts';

const paper = { id: 'hz', name: '某报', columns: [] };

test('warns a public site of every required line it lacks', () => {
	expect(missingLines({ url: 'https://news.cn/' }, [paper])).toMatchInlineSnapshot(`
		[
		  "src/site.ts has no \`icp\`: the filing number (备案号) is to stand at the foot of the home page",
		  "src/site.ts has no \`licence\`: news needs a permit (互联网新闻信息服务许可证)",
		  "content/papers/hz.yaml has no \`copyright\`: readers are not told who may reprint",
		]
	`);
});

test('is silent when the lines are there, and where the site is not public', () => {
	const lines = { icp: '备案号', licence: '许可证' };
	const full = [{ ...paper, copyright: '版权所有' }];
	expect(missingLines({ url: 'https://news.cn/', ...lines }, full)).toEqual([]);
	expect(missingLines({ url: 'https://xianbao.example/' }, [paper])).toEqual([]);
	expect(missingLines({ url: 'http://127.0.0.1:4321/' }, [paper])).toEqual([]);
});
