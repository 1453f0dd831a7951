import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The part of a data twin the peer shows. */
export interface ArticleText {
	readonly headline: string | null;
	readonly paragraphs: readonly { readonly role: string }[];
	readonly text: readonly string[];
}

const dependencies = {
	'@astrojs/starlight': '0.42.4',
	astro: '7.3.4',
	'chrome-launcher': '1.2.1',
	lighthouse: '13.5.0',
};

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
const config = defineConfig({
	site: 'https://xianbao.example/',
	integrations: [starlight({ title: '县报', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })],
});
export { config as default };
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Sets up a Starlight project of its own with the same article, installs it (the network is asked)
 * and builds it. Lighthouse is installed there too: neither belongs in a reader's `npm ci`.
 * @param folder where to work, below `tests/output/`
 */
export function buildPeer(folder: string, article: ArticleText): void {
	const files = {
		'package.json': JSON.stringify({ private: true, type: 'module', dependencies }),
		'astro.config.mjs': config,
		'src/content.config.ts': collections,
		'src/content/docs/index.md': '---\ntitle: 县报\n---\n\n[文章](/article/)\n',
		'src/content/docs/article.md': writeMarkdown(article),
	};
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	run(folder, 'npm', ['install', '--no-audit', '--no-fund']);
	run(folder, resolve('node_modules/.bin/node'), ['node_modules/astro/bin/astro.mjs', 'build']);
}

function writeMarkdown({ headline, paragraphs, text }: ArticleText): string {
	const body = text.map((paragraph, i) => {
		const mark = paragraphs[i]?.role === 'crosshead' ? '## ' : '';
		return `${mark}${paragraph.replace(/[\\`*_{}[\]<>#+\-.!|~]/g, '\\$&')}`;
	});
	return `---\ntitle: ${JSON.stringify(headline ?? '无题')}\n---\n\n${body.join('\n\n')}\n`;
}

function run(folder: string, command: string, parameters: readonly string[]): void {
	const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
	const { status } = spawnSync(command, parameters, { cwd: folder, stdio: 'inherit', env });
	if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed in ${folder}`);
}
