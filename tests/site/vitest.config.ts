/**
 * `npm run check:site`: the built edition, served as a static host serves it and driven in Chromium.
 *
 * To add a test, write `tests/site/<subject>.test.ts` and take what you need from `edition.ts`:
 * `htmlPages()` and `read()` for the files, `visit()` for an open page. Run one file alone with
 * `npm run check:site -- tests/site/<subject>.test.ts`. The edition is built first when `dist/` is
 * missing or older than what it is built from; `SITE_DIST=<folder>` checks another one as it is.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		dir: 'tests/site',
		globalSetup: 'tests/site/global-setup.ts',
		testTimeout: 60_000,
		hookTimeout: 60_000,
		maxWorkers: 2,
		// Waiting for a browser on a busy machine fails now and then; a fault fails three times.
		retry: process.env['CI'] ? 2 : 0,
		reporters: process.env['CI']
			? ['default', ['json', { outputFile: 'tests/output/site.json' }]]
			: ['default'],
	},
});
