import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { stripVTControlCharacters } from 'node:util';
import { buildLog, type LogMessage } from './build-log.ts';
import { describeProgress, type Progress } from './describe-progress.ts';

/** What there is to build. */
export interface Expected {
	/** The volume of each article, by the article's file below the site. */
	readonly volumeOf: ReadonlyMap<string, string>;
	/** Files of the site before; 0 when there is none. */
	readonly files: number;
}

/** Where the lines go, and how. */
export interface Screen {
	readonly write: (text: string) => void;
	/** A terminal: one line is written over; otherwise a plain line every ten seconds. */
	readonly live: boolean;
	/** Milliseconds from some moment on. */
	readonly now: () => number;
}

const [liveEvery, plainEvery] = [100, 10_000];

/**
 * Shows a build's progress while it runs, from Astro's log: what is no line about a single file is
 * passed on. @returns a function that ends it and tells how far the build came.
 */
export function watchBuild(read: () => Expected, screen: Screen): () => Progress {
	const began = screen.now();
	let expected: Expected | undefined;
	let shown = began;
	let firstArticle: number | undefined;
	let [files, articles, isDrawn] = [0, 0, false];
	const waiting = new Map<string, number>();
	const progress = (): Progress => ({
		seconds: (screen.now() - began) / 1000,
		articleSeconds: firstArticle === undefined ? 0 : (screen.now() - firstArticle) / 1000,
		files,
		articles,
		volumes: [...waiting.values()].filter((left) => left === 0).length,
		total: {
			files: expected?.files ?? 0,
			articles: expected?.volumeOf.size ?? 0,
			volumes: waiting.size,
		},
	});
	const clear = () => {
		if (isDrawn) screen.write('\r\u001b[2K');
		isDrawn = false;
	};
	const show = () => {
		if (screen.now() - shown < (screen.live ? liveEvery : plainEvery)) return;
		shown = screen.now();
		clear();
		screen.write(describeProgress(progress(), screen.live) + (screen.live ? '' : '\n'));
		isDrawn = screen.live;
	};
	const count = (file: string) => {
		if (!expected) {
			expected = read();
			for (const volume of expected.volumeOf.values())
				waiting.set(volume, (waiting.get(volume) ?? 0) + 1);
		}
		files++;
		const volume = expected.volumeOf.get(file);
		if (volume === undefined) return;
		firstArticle ??= screen.now();
		articles++;
		waiting.set(volume, (waiting.get(volume) ?? 0) - 1);
	};
	let isOneFile = false;
	const listen = (event: unknown) => {
		const { label, level, message, newLine } = event as LogMessage;
		const file = /[├└]─ \/?(\S+)/.exec(stripVTControlCharacters(message))?.[1];
		const isTime = isOneFile && label === 'SKIP_FORMAT';
		isOneFile = !newLine && file !== undefined;
		if (isOneFile && file) count(file);
		if (isOneFile || isTime) show();
		else {
			clear();
			const mark = level === 'info' ? '' : `${level}: `;
			screen.write(`${label && label !== 'SKIP_FORMAT' ? `[${label}] ` : ''}${mark}${message}\n`);
		}
	};
	subscribe(buildLog, listen);
	return () => {
		unsubscribe(buildLog, listen);
		clear();
		return progress();
	};
}
