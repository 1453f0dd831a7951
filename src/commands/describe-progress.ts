/** How far a build has come. */
export interface Progress {
	/** Seconds since it began, and since the first article. */
	readonly seconds: number;
	readonly articleSeconds: number;
	readonly files: number;
	readonly articles: number;
	readonly volumes: number;
	readonly total: {
		/** Files of the site before; 0 when there is none to go by. */
		readonly files: number;
		readonly articles: number;
		readonly volumes: number;
	};
}

const width = 24;

/** One line for people: a bar when the site before tells how many files to expect, and the counts. */
export function describeProgress(progress: Progress, bar: boolean): string {
	const { files, articles, volumes, total, seconds, articleSeconds } = progress;
	// A new issue adds files: the bar stands just short of its end until the end.
	const share = total.files > 0 ? Math.min(0.99, files / total.files) : undefined;
	const full = Math.round((share ?? 0) * width);
	const left = share && share > 0.05 ? Math.ceil((seconds * (1 - share)) / share) : undefined;
	const rate = articles > 0 ? Math.round(articles / Math.max(articleSeconds, 0.001)) : 0;
	return [
		bar && share !== undefined ? `${'█'.repeat(full)}${'░'.repeat(width - full)}` : '',
		`volumes ${volumes}/${total.volumes}`,
		`articles ${articles}/${total.articles}${rate ? ` (${rate}/s)` : ''}`,
		total.files > 0 ? `pages ${files}/${Math.max(files, total.files)}` : `pages ${files}`,
		left === undefined ? '' : `${left} s left`,
	]
		.filter(Boolean)
		.join('  ');
}
