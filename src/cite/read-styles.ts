import { globSync, readFileSync } from 'node:fs';
import { mistakeError } from '../archive/mistakes.ts';
import { loadStyle } from './load-style.ts';
import { openRenderer, type Renderer } from './open-renderer.ts';
import { parseStyle } from './parse-style.ts';

/** A published citation style, ready to render. */
export interface Style {
	/** Names it on the page: `gbt`, then `style-1`, `style-2` … */
	readonly id: string;
	readonly title: string;
	/** Who made it, under which licence, as the style itself says. */
	readonly credit: string;
	readonly render: Renderer;
}

const gbt = 'china-national-standard-gb-t-7714-2015-numeric';

/**
 * GB/T 7714—2015, then every style an editor has put into the folder as published, by file name.
 * @throws an editor's mistake where a file is no CSL style
 */
export async function readStyles(folder = 'content/styles'): Promise<readonly Style[]> {
	const { style, locale } = loadStyle(gbt);
	const own: Style = {
		id: 'gbt',
		title: 'GB/T 7714—2015',
		credit: '牛耕田、Zeping Lee，CC BY-SA 3.0',
		render: await openRenderer(style, locale),
	};
	const files = globSync(`${folder}/*.csl`).sort();
	const others = files.map(async (file, at): Promise<Style> => {
		const xml = readFileSync(file, 'utf8');
		const title = textOf(xml, 'title');
		try {
			if (!title) throw new Error('it has no <title>');
			const render = await openRenderer(parseStyle(xml), locale);
			render({ type: 'article-newspaper', title });
			return { id: `style-${at + 1}`, title, credit: creditOf(xml), render };
		} catch (error) {
			throw mistakeError([
				{
					file: file.replaceAll('\\', '/'),
					reason: `Unexpected content (${error instanceof Error ? error.message : error}), expected a CSL style with a bibliography`,
					remedy:
						'Put the file there as the repository of the style publishes it, or take it away.',
				},
			]);
		}
	});
	return [own, ...(await Promise.all(others))];
}

function textOf(xml: string, tag: string): string {
	return new RegExp(`<${tag}\\b[^>]*>([^<]*)</${tag}>`).exec(xml)?.[1]?.trim() ?? '';
}

function creditOf(xml: string): string {
	const names = [...xml.matchAll(/<name>([^<]+)<\/name>/g)].map(([, name = '']) => name.trim());
	return [names.join('、'), textOf(xml, 'rights')].filter((words) => words !== '').join('，');
}
