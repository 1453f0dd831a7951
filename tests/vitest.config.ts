/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
	test: {
		dir: 'tests',
		// Some tests start commands of their own, and a busy machine is no fault.
		testTimeout: 60_000,
		exclude: ['**/node_modules/**', '**/site/**', '**/output/**'],
		reporters: process.env['CI']
			? ['default', ['json', { outputFile: 'tests/output/unit.json' }]]
			: ['default'],
	},
});
