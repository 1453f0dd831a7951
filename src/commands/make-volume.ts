/**
 * Makes the volume it is told of, if this copy of the project agrees on what it is made of; started by
 * workers and builds, so that these stay free to answer.
 */
import { planVolumes } from '../volumes/plan-volumes.ts';
import { buildVolume } from './build-volume.ts';

const [volume = '', inputs = '', slot = ''] = process.argv.slice(2);
// A worker that was killed takes its volume with it.
process.on('disconnect', () => process.exit());
try {
	const own = planVolumes(process.cwd()).find((plan) => plan.volume === volume);
	if (own?.inputs !== inputs) {
		const found = own ? `made of other inputs (${own.inputs.slice(0, 12)})` : 'not there';
		throw new Error(
			`Unexpected volume \`${volume}\`, ${found} in this copy, expected ${inputs.slice(0, 12)}: ` +
				'all machines need the same content, code, packages, Node and settings',
		);
	}
	await buildVolume(process.cwd(), volume, slot);
} catch (error) {
	process.exitCode = 1;
	process.send?.({ failed: error instanceof Error ? error.message : String(error) });
}
process.disconnect?.();
