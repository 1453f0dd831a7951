/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
	test: {
		dir: 'tests',
		exclude: ['**/node_modules/**', 'tests/site/**', '**/output/**'],
	},
});
