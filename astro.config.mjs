import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { reportBuild } from './src/archive/report-build.ts';
import { watchContent } from './src/archive/watch-content.ts';

const siteUrl = new URL(process.env.SITE_URL ?? 'https://xianbao.example/');

export default defineConfig({
	site: siteUrl.href,
	base: siteUrl.pathname,
	trailingSlash: 'always',
	output: 'static',
	integrations: [mdx(), watchContent(), reportBuild()],
	markdown: { syntaxHighlight: false },
	security: { csp: true },
	devToolbar: { enabled: true },
});
