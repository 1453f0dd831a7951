/**
 * `npm run build [-- --folder --compress]`: builds the edition into `dist`, a link to the newest site
 * below `.site/`; with `--folder` a real folder; with `--compress` packed siblings beside the files.
 */
import { parseArgs } from 'node:util';
import { buildEdition } from './build-edition.ts';

const { values } = parseArgs({
	options: {
		folder: { type: 'boolean', default: false },
		compress: { type: 'boolean', default: false },
	},
});
if (!(await buildEdition(process.cwd(), values))) process.exitCode = 1;
