/**
 * `npm run build [-- --all --volume V --folder --compress]`: builds the edition into `dist`, a link to
 * the newest site below `.site/`: what has changed since the last build, with `--all` everything, with
 * `--volume` this one in any case. With `--folder` `dist` is a real folder; with `--compress` packed
 * siblings stand beside the files. `--store S` (a folder or `s3://bucket/prefix`) takes the volumes that
 * are kept there instead of rendering them; with `--volume V` it makes this one, keeps it there and
 * stops. `--volumes` prints what volumes there are, as JSON.
 */
import { parseArgs } from 'node:util';
import { planVolumes } from '../volumes/plan-volumes.ts';
import { buildEdition } from './build-edition.ts';
import { buildIntoStore } from './build-into-store.ts';

const { values } = parseArgs({
	options: {
		all: { type: 'boolean', default: false },
		volume: { type: 'string' },
		volumes: { type: 'boolean', default: false },
		store: { type: 'string' },
		folder: { type: 'boolean', default: false },
		compress: { type: 'boolean', default: false },
	},
});
const { volume, volumes, store, ...flags } = values;
const root = process.cwd();
const build = async (): Promise<boolean> => {
	if (volumes) {
		console.log(JSON.stringify(planVolumes(root).map((plan) => plan.volume)));
		return true;
	}
	if (volume !== undefined && store !== undefined) return await buildIntoStore(root, volume, store);
	return await buildEdition(root, {
		...flags,
		...(volume !== undefined && { volume }),
		...(store !== undefined && { store }),
	});
};
if (!(await build())) process.exitCode = 1;
