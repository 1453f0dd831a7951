type Points = readonly (readonly [likeness: number, odds: number])[];

/*
 * Counted on pages of our own: how often two texts of one article, against two of different
 * articles, are as alike as this (less the page's mean). The same for a headline and a text.
 */
const TEXTS: Points = [
	[-0.01, -1],
	[0, -0.3],
	[0.005, 0.2],
	[0.01, 0.6],
	[0.02, 1.2],
	[0.03, 1.9],
	[0.05, 2.6],
	[0.1, 3.4],
];
const HEADS: Points = [
	[-0.005, -0.95],
	[0.001, 0.3],
	[0.005, 1.7],
	[0.02, 1.9],
	[0.03, 2.6],
	[0.05, 3.5],
	[0.08, 4.4],
	[0.12, 6],
	[0.2, 7],
];

function interpolate(points: Points, x: number): number {
	let last = points[0] ?? [0, 0];
	if (x <= last[0]) return last[1];
	for (const point of points) {
		if (x <= point[0])
			return last[1] + ((point[1] - last[1]) * (x - last[0])) / (point[0] - last[0]);
		last = point;
	}
	return last[1];
}

/** How alike two nodes are in, log-odds that they belong to one article out. */
export function rateLikeness(likeness: number, withHead: boolean): number {
	return interpolate(withHead ? HEADS : TEXTS, likeness);
}
