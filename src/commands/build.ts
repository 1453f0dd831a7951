/**
 * `npm run build [-- --all --volume V --folder --compress]`: builds the edition into `dist`, a link to
 * the newest site below `.site/`: what has changed since the last build, with `--all` everything, with
 * `--volume` this one in any case. With `--folder` `dist` is a real folder; with `--compress` packed
 * siblings stand beside the files.
 */
import { parseArgs } from 'node:util';
import { buildEdition } from './build-edition.ts';

const { values } = parseArgs({
	options: {
		all: { type: 'boolean', default: false },
		volume: { type: 'string' },
		folder: { type: 'boolean', default: false },
		compress: { type: 'boolean', default: false },
	},
});
const { volume, ...flags } = values;
if (!(await buildEdition(process.cwd(), { ...flags, ...(volume !== undefined && { volume }) })))
	process.exitCode = 1;
