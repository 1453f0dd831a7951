import type { Figures, Part } from './figures.ts';

/** One build of an archive. */
export interface Row {
	readonly name: string;
	readonly figures: Figures;
}

const columns = [
	'build',
	'read CPU s',
	'render CPU s',
	'index CPU s',
	'CPU s',
	'wall s',
	'peak memory MB',
	'files',
	'MB',
	'article pages',
	'files an article',
];

/** The head of the table; each row is told as soon as it is measured. */
export function tellHead(articles: number, seed: number): string {
	const [build = '', ...others] = columns;
	const named = [`${articles} articles, seed ${seed}: ${build}`, ...others];
	return `| ${named.join(' | ')} |\n|${'---|'.repeat(named.length)}`;
}

/** One row: seconds and megabytes, each with its ratio to a peer's where both were measured. */
export function tellRow({ name, figures }: Row, articles: number, peer?: Figures): string {
	const cells = [
		figures.failure ? `${name}: ${figures.failure}` : name,
		tell(figures.read?.cpu),
		tell(figures.render?.cpu, peer?.render?.cpu),
		tell(figures.index?.cpu, peer?.index?.cpu),
		tell(figures.cpu, peer?.cpu),
		tell(figures.wall, peer?.wall),
		tell(figures.memory, peer?.memory, 0),
		tell(figures.files, peer?.files, 0),
		tell(mega(figures.bytes), mega(peer?.bytes)),
		tell(figures.articles, undefined, 0),
		figures.counted === undefined ? '–' : (figures.counted / articles).toFixed(2),
	];
	return `| ${cells.join(' | ')} |`;
}

function tell(value: number | undefined, other?: number, digits = 1): string {
	if (value === undefined) return '–';
	const ratio = other ? ` (${(value / other).toFixed(2)}×)` : '';
	return value.toFixed(digits) + ratio;
}

function mega(bytes: number | undefined): number | undefined {
	return bytes === undefined ? undefined : bytes / 1e6;
}

/** The share of a part in the whole, in per cent. */
export function tellShare(part: Part | undefined, whole: Part): string {
	return part ? `${((100 * part.cpu) / whole.cpu).toFixed(1)} %` : '–';
}
