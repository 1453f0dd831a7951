import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

const siteUrl = new URL(process.env.SITE_URL ?? 'https://xianbao.example/');

export default defineConfig({
	site: siteUrl.href,
	base: siteUrl.pathname,
	trailingSlash: 'always',
	output: 'static',
	integrations: [mdx()],
	markdown: { syntaxHighlight: false },
	security: { csp: true },
	devToolbar: { enabled: true },
});
