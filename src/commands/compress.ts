/** `npm run compress`: writes packed siblings into the site that stands in `dist`. */
import { existsSync, realpathSync } from 'node:fs';
import { holdLock } from '../builds/hold-lock.ts';
import { siteFolders } from '../builds/site-folders.ts';
import { compressFolder } from './compress-folder.ts';
import { describeHolder } from './describe-holder.ts';

const root = process.cwd();
const { dist, lock } = siteFolders(root);
if (existsSync(dist)) {
	const hold = holdLock(lock);
	if ('heldBy' in hold) {
		console.error(describeHolder(hold.heldBy, lock));
		process.exitCode = 1;
	} else {
		try {
			await compressFolder(root, realpathSync(dist));
		} finally {
			hold.release();
		}
	}
} else {
	console.error('There is no edition in dist: run `npm run build` first.');
	process.exitCode = 1;
}
