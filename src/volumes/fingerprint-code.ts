import { digestOf, fingerprintFiles } from '../archive/digest.ts';

/** What every page is made with: the project's own code, its packages and settings. */
const code = [
	'src',
	'public',
	'astro.config.mjs',
	'tsconfig.json',
	'package.json',
	'package-lock.json',
	'content/styles',
	'content/divisions.yaml',
];

/** What only pages outside all units are made of. */
const rest = ['content/pages', 'content/features', 'content/papers', 'content/redirects.yaml'];

/** Digests of all that a site is made of besides the records of its edition. */
export function fingerprintCode(root: string): { readonly code: string; readonly rest: string } {
	const settings = [process.versions.node, process.env['SITE_URL'], process.env['SITE_SIZES']];
	return {
		code: digestOf([fingerprintFiles(root, code), settings]),
		rest: fingerprintFiles(root, rest),
	};
}
