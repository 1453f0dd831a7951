import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';

const paper = `name: 镇巴县报
publisher: 中共镇巴县委宣传部
home: '610728'
columns: [思想纵横, 文明新风]
copyright: 版权所有，转载请注明出处
licence: 试验用许可证1号
icp: 试验ICP备00000001号
`;

/** Texts of real pages, and the facts the sample issues lack: days, numbers, pages' names, gaps. */
const issues: Readonly<Record<string, readonly [facts: string, ...pages: string[]]>> = {
	'zhenba-2024-09-03': ['date: 2024-09-03\nnumber: 第100期', 'ankang-a'],
	'zhenba-2024-11-05': ['date: 2024-11-05\nnumber: 第108期', 'hanzhong-a', 'national-a'],
	'zhenba-2024-11-05-evening': ['date: 2024-11-05\nnumber: 第108期增刊', 'shangluo-a'],
	'zhenba-2024-11': ['date: 2024-11', 'national-b'],
};

/**
 * A copy of the project in a folder of its own with an edition that has what the sample issues lack:
 * a newspaper that is known, dated issues, two of them on one day, a scan and a photo.
 * @returns the folder; the caller builds it and takes it away
 */
export async function makeEdition(): Promise<string> {
	const root = mkdtempSync(join(tmpdir(), 'xianbao-made-'));
	for (const path of [
		'src',
		'public',
		'content/pages',
		'astro.config.mjs',
		'package.json',
		'tsconfig.json',
	])
		cpSync(resolve(path), join(root, path), { recursive: true });
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	const put = (path: string, content: string | Buffer): void => {
		mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
		writeFileSync(join(root, 'content', path), content);
	};
	put('papers/zhenba.yaml', paper);
	for (const [issue, [facts, ...pages]] of Object.entries(issues)) {
		const names = pages
			.map((_, at) => `  p${at + 1}: { number: ${at + 1}, name: 要闻 }\n`)
			.join('');
		const photos = issue.endsWith('11-05')
			? 'photos:\n  p.png: { caption: 近日，城固县莲花街道 }\n'
			: '';
		put(`issues/${issue}/issue.yaml`, `paper: zhenba\n${facts}\npages:\n${names}${photos}`);
		for (const [at, page] of pages.entries())
			put(`issues/${issue}/p${at + 1}.txt`, readFileSync(`content/issues/${page}/p1.txt`));
	}
	put('issues/zhenba-2024-11-05/p1.png', await drawPicture(1600, 2260));
	put('issues/zhenba-2024-11-05/photos/p.png', await drawPicture(1200, 800));
	return root;
}

/** Black lines on paper: enough of a picture for sizes, forms and looking closer. */
async function drawPicture(width: number, height: number): Promise<Buffer> {
	const lines = Array.from(
		{ length: Math.floor(height / 40) },
		(_, at) =>
			`<rect x="40" y="${20 + at * 40}" width="${width - 80 - (at % 5) * 60}" height="14"/>`,
	).join('');
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#f4efe2"/>${lines}</svg>`;
	return await sharp(Buffer.from(svg)).png().toBuffer();
}
