import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';
import { missingLines } from './missing-lines.ts';
import { type Edition, readEdition } from './read-edition.ts';
import { readScope } from './scope.ts';

/** Prints after a build what the edition holds and how long it took since the command began. */
export function reportBuild(): AstroIntegration {
	let root = '';
	return {
		name: 'report-build',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': ({ logger }) => {
				// Who wrote a scope reports.
				if (readScope()) return;
				const edition = readEdition(root);
				for (const line of missingLines(site, edition.papers)) logger.warn(line);
				logger.info(summarise(edition, process.uptime()));
			},
		},
	};
}

/** One line: issues, pages, articles, photos, counties, notices and seconds. */
export function summarise(edition: Edition, seconds: number): string {
	const notices = edition.pages.reduce((sum, page) => sum + page.notices.length, 0);
	const counts = [
		count(edition.issues.length, 'issue'),
		count(edition.pages.length, 'page'),
		count(edition.articles.length, 'article'),
		count(edition.photos.length, 'photo'),
		edition.counties.length === 1 ? '1 county' : `${edition.counties.length} counties`,
		count(notices, 'notice'),
	];
	return `${counts.join(', ')} in ${seconds.toFixed(1)} seconds`;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
