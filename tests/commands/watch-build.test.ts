import { channel } from 'node:diagnostics_channel';
import { expect, test } from 'vitest';
import buildLogTo, { buildLog } from '../../src/commands/build-log.ts';
import { describeProgress } from '../../src/commands/describe-progress.ts';
import { watchBuild } from '../../src/commands/watch-build.ts';

const volumeOf = new Map([
	['articles/a/index.html', 'made-2001'],
	['articles/b/index.html', 'made-2001'],
	['articles/c/index.html', 'made-2002'],
]);

/** Plays what Astro logs for these files, a second each. @returns what stood on the screen. */
function play(live: boolean, files: readonly string[], total: number) {
	let [text, time] = ['', 0];
	const screen = { live, now: () => time, write: (part: string) => (text += part) };
	const end = watchBuild(() => ({ volumeOf, files: total }), screen);
	const { write } = buildLogTo();
	for (const file of files) {
		time += 1000;
		write({ label: null, level: 'info', message: `  ├─ /${file}`, newLine: false });
		write({ label: 'SKIP_FORMAT', level: 'info', message: ' (+3ms) ', newLine: true });
	}
	write({ label: 'build', level: 'warn', message: 'an image is missing', newLine: true });
	return { progress: end(), text };
}

test('draws one line over and over on a terminal, and lets warnings through', () => {
	const files = ['index.html', 'articles/a/index.html', 'articles/b/index.html'];
	const { progress, text } = play(true, files, 6);
	expect(text.split('\r\u001b[2K').at(-2)).toBe(
		'████████████░░░░░░░░░░░░  volumes 1/2  articles 2/3 (2/s)  pages 3/6  3 s left',
	);
	expect(text.endsWith('[build] warn: an image is missing\n')).toBe(true);
	expect(progress).toMatchObject({ files: 3, articles: 2, volumes: 1, seconds: 3 });
});

test('writes a plain line every ten seconds elsewhere', () => {
	const files = Array.from({ length: 25 }, (_, i) => `counties/${i}/index.html`);
	const { text } = play(false, files, 0);
	expect(text).toBe(
		'volumes 0/2  articles 0/3  pages 10\nvolumes 0/2  articles 0/3  pages 20\n' +
			'[build] warn: an image is missing\n',
	);
});

test('never shows more than there is, and leaves out what is not known', () => {
	const total = { files: 4, articles: 9, volumes: 1 };
	const counts = { seconds: 1, articleSeconds: 0, files: 9, articles: 0, volumes: 0, total };
	expect(describeProgress(counts, true)).toContain('pages 9/9  1 s left');
	expect(describeProgress({ ...counts, files: 0 }, false)).not.toContain('left');
});

test('nobody listens after the end', () => {
	play(false, [], 0);
	expect(channel(buildLog).hasSubscribers).toBe(false);
});
