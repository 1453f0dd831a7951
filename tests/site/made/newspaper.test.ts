import { expect, test } from 'vitest';
import { urls } from '../../../src/urls.ts';
import { htmlPages, read, visit } from '../edition.ts';

const first = (pattern: RegExp): string => htmlPages().find((path) => pattern.test(path)) ?? '';

test('the lines a newspaper must show stand at the foot of each of its pages', () => {
	for (const path of [
		urls.front(),
		urls.paper('zhenba'),
		first(/\/issues\/zhenba-2024-11-05\/$/),
		first(/\/issues\/zhenba-2024-11-05\/p1\/$/),
		first(/\/articles\/zhenba-2024-11-05-p1-[^/]+\/$/),
	]) {
		const foot = /<footer class="site-foot[\s\S]*?<\/footer>/.exec(read(path))?.[0] ?? '';
		for (const line of ['主办', '版权所有，转载请注明出处', '试验用许可证1号'])
			expect(`${path} ${foot}`).toContain(line);
		expect(foot).toContain('<a href="https://beian.miit.gov.cn/">试验ICP备00000001号</a>');
	}
});

test('the calendar shows two issues of one day, names what numbers lack and leads on', async () => {
	await using visited = await visit(urls.calendar('zhenba', '2024-11'), {
		javaScriptEnabled: false,
	});
	const { page } = visited;
	const hrefs = await page
		.locator('.month a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(hrefs).toEqual([urls.issue('zhenba-2024-11-05'), urls.issue('zhenba-2024-11-05-evening')]);
	// What is known to the month only is listed, not put on a day.
	expect(await page.locator(`a[href="${urls.issue('zhenba-2024-11')}"]`).count()).toBe(1);
	await page.locator('.steps a[rel="prev"]').click();
	expect(new URL(page.url()).pathname).toBe(urls.calendar('zhenba', '2024-09'));
});

test('the shelf marks the month between two issues that has none', () => {
	const shelf = read(urls.issues());
	expect(shelf).toMatch(/class="lacking">\s*10月\s*<small>缺/);
});

test('a citation names newspaper, day and page, and so does the head for reference managers', () => {
	const path = first(/\/articles\/zhenba-2024-11-05-p2-[^/]+\/$/);
	const html = read(path);
	expect(/data-citation="gbt-print">([^<]+)</.exec(html)?.[1]).toMatch(
		/\[N\]\. 镇巴县报, 2024-11-05\(2\)\.$/,
	);
	expect(html).toContain('<meta name="DC.source" content="镇巴县报">');
	expect(html).toContain('<meta name="DC.date" content="2024-11-05">');
	expect(html).toContain('<meta name="bibo:pages" content="2">');
});

test('a photo stands in its place with words for who cannot see it, the rest say they are not kept', async () => {
	await using visited = await visit(urls.photos());
	const { page } = visited;
	const image = page.locator('.photo-card img').first();
	expect(await image.getAttribute('alt')).toContain('近日，城固县莲花街道');
	expect(await image.evaluate((each) => [each.clientWidth > 0, each.clientHeight > 0])).toEqual([
		true,
		true,
	]);
	expect(await page.locator('.photo-card.wordless').first().innerText()).toContain('图片未存');
});
