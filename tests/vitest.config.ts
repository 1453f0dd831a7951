/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
	test: {
		dir: 'tests',
		exclude: ['**/node_modules/**', '**/site/**', '**/output/**'],
		reporters: process.env['CI']
			? ['default', ['json', { outputFile: 'tests/output/unit.json' }]]
			: ['default'],
	},
});
