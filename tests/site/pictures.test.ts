import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { kindsOfPage, visit } from './edition.ts';
import { ownEdition, run } from './own-edition.ts';

const text = `镇巴县召开春耕现场会

本报讯（通讯员 郝清）近日，全县春耕现场会召开。

图为春耕现场会上农技人员讲解育苗技术。 郝清 摄
`;

/** A newspaper page typeset by the edition itself and photographed: the picture of a page. */
async function photographPage(): Promise<Buffer> {
	await using visited = await visit(kindsOfPage().get('page') ?? '');
	return await visited.page.locator('.sketch').first().screenshot();
}

test('scans and photos come in sizes and forms, and one that cannot be read stops the build', async () => {
	const root = ownEdition({
		'content/issues/a/p1.txt': text,
		'content/issues/a/issue.yaml': 'photos:\n  seed.png: { caption: 图为春耕现场会 }\n',
	});
	const picture = await photographPage();
	mkdirSync(join(root, 'content/issues/a/photos'), { recursive: true });
	writeFileSync(join(root, 'content/issues/a/photos/seed.png'), picture);
	writeFileSync(
		join(root, 'content/issues/a/p1.tiff'),
		await sharp(picture).resize(900).tiff().toBuffer(),
	);
	const built = await run(root, 'src/commands/build.ts');
	expect(built.status, built.output).toBe(0);

	const read = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
	const scan = /<section class="scan"[\s\S]*?<\/section>/.exec(read('issues/a/p1'))?.[0] ?? '';
	expect(scan).toMatch(/<source srcset="[^"]+\.avif 600w[^>]+type="image\/avif"/);
	expect(scan).toMatch(/<source srcset="[^"]+\.webp 600w[^>]+type="image\/webp"/);
	expect(scan).toMatch(/ width="\d+" height="\d+"/);
	const photo = /<div class="photo-card"[\s\S]*?<\/div>/.exec(read('photos'))?.[0] ?? '';
	expect(photo).toContain('alt="图为春耕现场会上农技人员讲解育苗技术"');
	expect(photo).toContain('loading="lazy"');
	expect(photo).not.toContain('图片未存');

	writeFileSync(join(root, 'content/issues/a/photos/seed.png'), 'no picture at all');
	const broken = await run(root, 'src/commands/build.ts');
	expect(broken.status).not.toBe(0);
	expect(broken.output).toContain('seed.png');
}, 360_000);
