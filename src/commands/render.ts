/**
 * Renders what a scope names into a folder; started by the build, which writes the scope and reads
 * Astro's log over the channel between the two.
 */
import { subscribe } from 'node:diagnostics_channel';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { isMistakeError } from '../archive/mistakes.ts';
import { buildLog } from './build-log.ts';

const [outDir = '', cacheDir = ''] = process.argv.slice(2);
// A build that was killed takes its runs with it.
process.on('disconnect', () => process.exit());
let log: unknown[] = [];
const tell = () => {
	if (log.length > 0) process.send?.({ log });
	log = [];
};
const timer = setInterval(tell, 100);
subscribe(buildLog, (message) => log.push(message));
try {
	await build({
		root: process.cwd(),
		outDir,
		cacheDir,
		vite: { cacheDir: `${cacheDir}/vite` },
		logger: { entrypoint: fileURLToPath(new URL('build-log.ts', import.meta.url)) },
	});
} catch (error) {
	if (!isMistakeError(error)) console.error(error);
	if (isMistakeError(error)) process.send?.({ mistakes: error.mistakes });
	process.exitCode = 1;
}
clearInterval(timer);
tell();
const { userCPUTime, systemCPUTime } = process.resourceUsage();
process.send?.({ cpu: (userCPUTime + systemCPUTime) / 1e6 });
process.disconnect?.();
