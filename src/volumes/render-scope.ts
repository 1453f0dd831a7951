import type { AstroIntegration } from 'astro';
import { readScope } from '../archive/scope.ts';
import { nameUnit } from './name-unit.ts';

/** Lets a run of Astro that has a scope render the pages of its units and no others. */
export function renderScope(): AstroIntegration {
	return {
		name: 'render-scope',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				const scope = readScope();
				if (!scope) return;
				const units = new Set(scope.units);
				const isWanted = (pathname: string): boolean => {
					const unit = nameUnit(pathname.replace(/^\//, ''), (id) => scope.articles[id]);
					return unit !== undefined && units.has(unit);
				};
				setPrerenderer((prerenderer) => ({
					...prerenderer,
					getStaticPaths: async () =>
						(await prerenderer.getStaticPaths()).filter(({ pathname }) => isWanted(pathname)),
				}));
			},
		},
	};
}
