/**
 * `node tests/bench/archive/draw-growth.ts`: draws the growth of CPU and memory with the archive from
 * the figures kept in `growth/`, as `npm run bench:archive` wrote them, into `.ci/growth.svg`.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPlot, type Frame, type Series } from './draw-plot.ts';
import type { Figures } from './figures.ts';
import type { Row } from './tell-figures.ts';

interface Run {
	readonly articles: number;
	readonly rows: readonly Row[];
}

/** The builds that are drawn, as the bench names them. */
const drawn: readonly Omit<Series, 'points'>[] = [
	{ name: 'xianbao, from nothing', colour: '#b3261e' },
	{ name: 'xianbao, one new issue', colour: '#b3261e', dashed: true },
	{ name: 'hugo + pagefind', colour: '#0b57d0' },
	{ name: 'eleventy + pagefind', colour: '#5f6b00' },
];

const runs = globSync(join(import.meta.dirname, 'growth/*.json'))
	.map((file): Run => JSON.parse(readFileSync(file, 'utf8')))
	.sort((a, b) => a.articles - b.articles);
if (runs.length === 0)
	throw new Error(
		'Unexpected end of growth/, expected figures.json of runs: tests/output/bench-archive/<articles>/',
	);
const [wide, high] = [1110, 410];
const place = { top: 50, width: 300, height: 300, across: 'articles' };
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" font-family="sans-serif" font-size="13" fill="#333">
<title>CPU seconds and peak memory of a build with its search index, by articles</title>
<rect width="${wide}" height="${high}" fill="#fff"/>
${draw(({ cpu }) => cpu, { ...place, left: 70, title: 'CPU, seconds' })}
${draw(({ memory }) => memory, { ...place, left: 620, title: 'peak memory, MB' })}
</svg>
`;
writeFileSync('.ci/growth.svg', svg);
console.log(`.ci/growth.svg: ${runs.map(({ articles }) => articles).join(', ')} articles`);

/** A build that was stopped or failed has no point: what it would have cost is not known. */
function draw(measure: (figures: Figures) => number | undefined, frame: Frame): string {
	const series = drawn.map((line) => ({
		...line,
		points: runs.flatMap(({ articles, rows }) => {
			const figures = rows.find(({ name }) => name === line.name)?.figures;
			const value = figures && !figures.failure ? measure(figures) : undefined;
			return value === undefined ? [] : [[articles, value] as const];
		}),
	}));
	return drawPlot(
		series.filter(({ points }) => points.length > 0),
		frame,
	);
}
