/** A word of a plot and where it stands. */
export interface PlotWord {
	readonly x: number;
	readonly y: number;
	readonly words: string;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** A plot of bars, in units that are about a pixel on a phone. */
export interface Bars {
	readonly width: number;
	readonly height: number;
	/** Where the bars stand. */
	readonly ground: number;
	/** One path for all bars: a rectangle each would be most of a long plot's bytes. */
	readonly bars: string;
	/** The value above each bar, where there is room for all of them. */
	readonly values: readonly PlotWord[];
	/** What stands below: each bar's words, or as many as fit without touching. */
	readonly labels: readonly PlotWord[];
}

const [width, height, foot, head] = [352, 132, 18, 16];
const ground = height - foot;
/** Han are as wide as the type is high, digits and Latin a little over half. */
const widthOf = (words: string): number =>
	[...words].reduce((sum, each) => sum + (/\p{Script=Han}/u.test(each) ? 11 : 6.5), 0);
const round = (value: number): number => Math.round(value * 10) / 10;

/** Lays out one bar a row, left to right, the highest as high as there is room. */
export function drawBars(
	rows: readonly { readonly words: string; readonly value: number }[],
): Bars {
	const most = Math.max(1, ...rows.map(({ value }) => value));
	const step = width / Math.max(rows.length, 8);
	const bar = Math.max(0.5, Math.min(step * 0.72, 30));
	const middle = (index: number): number => round(index * step + step / 2);
	const tops = rows.map(({ value }) => round((value / most) * (ground - head)));
	const widest = (all: readonly string[]): number => Math.max(0, ...all.map(widthOf));
	const room = widest(rows.map(({ value }) => String(value))) + 3 <= step;
	const every = Math.ceil((widest(rows.map(({ words }) => words)) + 8) / step);
	return {
		width,
		height,
		ground,
		bars: tops
			.map((tall, index) =>
				tall === 0
					? ''
					: `M${round(index * step + (step - bar) / 2)} ${ground}v${-tall}h${round(bar)}v${tall}z`,
			)
			.join(''),
		values: room
			? rows.map(({ value }, index) => ({
					x: middle(index),
					y: round(ground - (tops[index] ?? 0) - 4),
					words: String(value),
					anchor: 'middle',
				}))
			: [],
		labels: rows.flatMap(({ words }, index) =>
			index % every === 0 ? [placeLabel(words, middle(index))] : [],
		),
	};
}

/** Below its bar, but not over the edge of the drawing. */
function placeLabel(words: string, x: number): PlotWord {
	const half = widthOf(words) / 2;
	const y = height - 4;
	if (x - half < 0) return { x: 0, y, words, anchor: 'start' };
	if (x + half > width) return { x: width, y, words, anchor: 'end' };
	return { x, y, words, anchor: 'middle' };
}
