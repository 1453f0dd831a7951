/**
 * `npm run check:site`: the built edition, served as a static host serves it and driven in Chromium.
 *
 * To add a test, write `tests/site/<subject>.test.ts` and take what you need from `edition.ts`:
 * `htmlPages()` and `read()` for the files, `visit()` for an open page. Run one file alone with
 * `npm run check:site -- tests/site/<subject>.test.ts`. The edition is built first when `dist/` is
 * missing or older than what it is built from; `SITE_DIST=<folder>` checks another one as it is.
 *
 * What must hold on every kind of page is asked a second time of a made edition, which has the kinds
 * the sample issues have none of: `made-edition.ts`. `--project edition` leaves it out.
 */
import { defineConfig } from 'vitest/config';

/** What is asked of every kind of page, and what only the made edition can show. */
const ofEveryKind = ['axe', 'html', 'keyboard', 'links', 'reflow'].map(
	(name) => `tests/site/${name}.test.ts`,
);
const ofMadeOnly = ['tests/site/made/**/*.test.ts'];

const shared = {
	testTimeout: 120_000,
	hookTimeout: 120_000,
	// Waiting for a browser on a busy machine fails now and then; a fault fails three times.
	retry: process.env['CI'] ? 2 : 0,
};

export default defineConfig({
	test: {
		maxWorkers: 2,
		reporters: process.env['CI']
			? ['default', ['json', { outputFile: 'tests/output/site.json' }]]
			: ['default'],
		projects: [
			{
				test: {
					...shared,
					name: 'edition',
					include: ['tests/site/**/*.test.ts'],
					exclude: ofMadeOnly,
					globalSetup: 'tests/site/global-setup.ts',
				},
			},
			{
				test: {
					...shared,
					name: 'made',
					include: [...ofEveryKind, ...ofMadeOnly],
					globalSetup: 'tests/site/made-global-setup.ts',
				},
			},
		],
	},
});
