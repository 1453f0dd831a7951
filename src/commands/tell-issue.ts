import { readPageText } from '../archive/article-text.ts';
import { readEdition } from '../archive/read-edition.ts';
import { rankNotices } from '../press/checks/rank-notices.ts';
import { nameArticle } from '../words/name-things.ts';

const mostNotices = 5;

/** What was recovered of a new issue's pages, and where its editor should look first. */
export function tellIssue(root: string, files: readonly string[]): string {
	const edition = readEdition(root);
	const rows = [...files, ''];
	for (const page of edition.pages.filter(({ file }) => files.includes(file))) {
		const articles = edition.articles.filter(({ id }) => page.articles.includes(id));
		rows.push(
			`${page.file}：${articles.length}篇，${page.photos.length}幅图片，${page.notices.length}处存疑`,
		);
		for (const article of articles) {
			const county = edition.counties.find(({ code }) => code === article.county?.code);
			rows.push(
				`  ${nameArticle(article)}${county ? `（${county.name}）` : ''}，${article.length}字`,
			);
		}
		const notices = rankNotices(page.notices).slice(0, mostNotices);
		if (notices.length > 0) rows.push('  先看这里：');
		const { text } = readPageText(page);
		for (const { place, reason } of notices)
			rows.push(`  第${text.slice(0, place.start).split(/\r\n|[\n\r]/).length}行 ${reason}`);
		rows.push('');
	}
	rows.push('全部存疑：npm run proof；边看边改：npm run dev，打开页面底部的“编辑台”。');
	return `${rows.join('\n')}\n`;
}
