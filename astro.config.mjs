import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readEdition } from './src/archive/read-edition.ts';
import { reportBuild } from './src/archive/report-build.ts';
import { watchContent } from './src/archive/watch-content.ts';
import { desk } from './src/desk/integration.ts';
import { search } from './src/search/integration.ts';
import { listRecords } from './src/volumes/list-records.ts';
import { renderScope } from './src/volumes/render-scope.ts';

const siteUrl = new URL(process.env.SITE_URL ?? 'https://xianbao.example/');

export default defineConfig({
	site: siteUrl.href,
	base: siteUrl.pathname,
	trailingSlash: 'always',
	output: 'static',
	// Six kilobytes, and one way to the server and back less before the first words stand: measured
	// 412 against 624 ms on a slow phone (npm run bench:lighthouse).
	build: { inlineStylesheets: 'always' },
	// Beside the readings, not in node_modules: one folder to clear, and none shared by two copies.
	cacheDir: './.cache/astro',
	integrations: [
		mdx(),
		watchContent(),
		desk(),
		search({ read: readEdition, list: listRecords }),
		renderScope(),
		reportBuild(),
	],
	markdown: { syntaxHighlight: false },
	vite: {
		cacheDir: '.cache/vite',
		build: {
			rolldownOptions: {
				// Astro's own mark in every MDX module; it has done its work when rolldown sees it.
				onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
			},
		},
		// The service worker's address may not change, and at the top it serves the whole edition.
		worker: { rolldownOptions: { output: { entryFileNames: 'sw.js' } } },
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							// What several pages share is a few hundred bytes a module: one file, not six.
							codeSplitting: {
								groups: [
									{
										name: 'shared',
										test: /src\/browser\/|ready-boxes|preload-helper/,
										minShareCount: 2,
									},
									{ name: 'phrases', test: /src\/search\//, minShareCount: 2 },
								],
							},
						},
					},
				},
			},
		},
	},
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data: blob:",
				"worker-src 'self'",
				"object-src 'none'",
				"base-uri 'none'",
				"form-action 'self'",
			],
		},
	},
	devToolbar: { enabled: true },
});
