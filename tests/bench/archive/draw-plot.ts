/** A line of a plot: a name at its end, and points of both axes' units, all above zero. */
export interface Series {
	readonly name: string;
	readonly colour: string;
	readonly dashed?: boolean;
	readonly points: readonly (readonly [x: number, y: number])[];
}

/** Where a plot stands in its picture, in pixels, and what its axes count. */
export interface Frame {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	readonly title: string;
	readonly across: string;
}

/** Pixels between the lines' names. */
const apart = 15;

/**
 * Draws lines over two logarithmic axes as SVG, each named at its end. Axes run over whole powers of
 * ten, at least one, so that a slope of growth looks the same in every picture.
 */
export function drawPlot(series: readonly Series[], frame: Frame): string {
	const { left, top, width, height } = frame;
	const points = series.flatMap((each) => each.points);
	const across = spanOf(points.map(([x]) => x));
	const upward = spanOf(points.map(([, y]) => y));
	const x = (value: number) => left + width * shareOf(value, across);
	const y = (value: number) => top + height * (1 - shareOf(value, upward));
	const rows = powersOf(upward).map(
		(power) =>
			`<path d="M${left} ${round(y(power))}h${width}" stroke="#ddd"/><text x="${left - 6}" y="${round(y(power)) + 4}" text-anchor="end">${tellPower(power)}</text>`,
	);
	const stops = powersOf(across).map(
		(power) =>
			`<path d="M${round(x(power))} ${top}v${height}" stroke="#ddd"/><text x="${round(x(power))}" y="${top + height + 18}" text-anchor="middle">${tellPower(power)}</text>`,
	);
	const lines = series.map(({ colour, dashed, points: own }) => {
		const path = own.map(([at, value]) => `${round(x(at))} ${round(y(value))}`).join('L');
		const dots = own.map(
			([at, value]) =>
				`<circle cx="${round(x(at))}" cy="${round(y(value))}" r="3.5" fill="${colour}"/>`,
		);
		return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"${dashed ? ' stroke-dasharray="6 4"' : ''}/>${dots.join('')}`;
	});
	return [
		`<text x="${left}" y="${top - 14}" font-weight="bold">${escapeText(frame.title)}</text>`,
		...rows,
		...stops,
		`<text x="${left + width / 2}" y="${top + height + 38}" text-anchor="middle">${escapeText(frame.across)}</text>`,
		...lines,
		...nameLines(series, x, y),
	].join('\n');
}

/** Names stand right of the last point, moved down where one would cover another. */
function nameLines(
	series: readonly Series[],
	x: (value: number) => number,
	y: (value: number) => number,
): readonly string[] {
	let free = Number.NEGATIVE_INFINITY;
	return series
		.flatMap(({ name, colour, points }) => {
			const last = points.at(-1);
			return last ? [{ name, colour, at: x(last[0]), beside: y(last[1]) }] : [];
		})
		.sort((a, b) => a.beside - b.beside)
		.map(({ name, colour, at, beside }) => {
			const row = Math.max(beside + 4, free);
			free = row + apart;
			return `<text x="${round(at + 8)}" y="${round(row)}" fill="${colour}">${escapeText(name)}</text>`;
		});
}

function spanOf(values: readonly number[]): readonly [number, number] {
	const low = Math.floor(Math.log10(Math.min(...values)));
	return [low, Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))];
}

function shareOf(value: number, [low, high]: readonly [number, number]): number {
	return (Math.log10(value) - low) / (high - low);
}

function powersOf([low, high]: readonly [number, number]): readonly number[] {
	return Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
}

function tellPower(power: number): string {
	return String(power).replace(/\B(?=(\d{3})+$)/g, ',');
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
