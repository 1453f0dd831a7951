import type { AstroIntegration } from 'astro';
import { readScope } from '../archive/scope.ts';
import { unitsOf } from './name-unit.ts';

/** Lets a run of Astro that has a scope render the pages of its units and no others. */
export function renderScope(): AstroIntegration {
	return {
		name: 'render-scope',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				const scope = readScope();
				if (!scope) return;
				const units = new Set(scope.units);
				const unitOf = unitsOf(scope);
				setPrerenderer((prerenderer) => ({
					...prerenderer,
					getStaticPaths: async () => {
						const paths = await prerenderer.getStaticPaths();
						// Unit by unit: the text of an issue is read once for all its pages.
						return [
							...Map.groupBy(paths, ({ pathname }) => unitOf(pathname.replace(/^\//, '')) ?? ''),
						]
							.filter(([unit]) => units.has(unit))
							.sort(([a], [b]) => (a < b ? -1 : 1))
							.flatMap(([, own]) => own);
					},
				}));
			},
		},
	};
}
