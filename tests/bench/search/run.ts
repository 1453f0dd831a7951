/**
 * `npm run bench:search -- [--articles=1000,5000] [--seed=1] [--visits=16]`: our search beside stock
 * Pagefind on the same made archive, in one run. Wants a built edition in `dist/` and Chromium.
 */
import { globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchChromium } from '../../site/chromium.ts';
import { type Cost, measureCommand } from '../measure-command.ts';
import { makeArchive, mulberry } from './make-archive.ts';
import { serveSlowly } from './serve-slowly.ts';
import { type Times, timeCold, timeWarm } from './time-visits.ts';
import { askOurs, askStock, drawPhrases, type Quality, weighAnswers } from './weigh-answers.ts';
import { writeSite } from './write-site.ts';

const { values } = parseArgs({
	options: {
		articles: { type: 'string', default: '1000,5000' },
		seed: { type: 'string', default: '1' },
		visits: { type: 'string', default: '16' },
	},
});
const lengths = [1, 2, 3, 4, 6, 8, 10, 12];
const here = import.meta.dirname;
const launched = await launchChromium();
const browser = await chromium.connect(launched.wsEndpoint());

for (const count of values.articles.split(',').map(Number)) {
	const folder = resolve('tests/output/bench-search');
	const articles = makeArchive(count, Number(values.seed));
	writeSite(folder, 'dist', articles);
	const cost = {
		ours: await measure('build-ours.ts', join(folder, 'records.json'), join(folder, 'search/data')),
		stock: await measure('build-stock.ts', folder),
	};
	const row = (name: string, ours: unknown, stock: unknown) =>
		console.log(`| ${name} | ${ours} | ${stock} |`);
	console.log(`\n| ${count} articles, seed ${values.seed} | ours | stock |\n|---|---|---|`);
	row('index CPU s', cost.ours.cpu.toFixed(1), cost.stock.cpu.toFixed(1));
	row('index peak memory MB', Math.round(cost.ours.memory), Math.round(cost.stock.memory));
	row('index wall s', cost.ours.seconds.toFixed(1), cost.stock.seconds.toFixed(1));
	row('files, MB', weigh(join(folder, 'search/data')), weigh(join(folder, 'pagefind')));

	const chance = mulberry(Number(values.seed) + 1);
	const fast = await serveSlowly(folder, 0, 0);
	const page = await browser.newPage();
	await page.goto(`${fast.origin}/stock/`);
	const [ours, stock] = [askOurs(folder), askStock(page, folder)];
	for (const length of lengths) {
		const phrases = drawPhrases(articles, length, 40, chance);
		row(
			`${length} characters: recall, precision, first right`,
			tellQuality(await weighAnswers(articles, phrases, ours)),
			tellQuality(await weighAnswers(articles, phrases, stock)),
		);
	}
	await page.close();
	const queries = drawPhrases(articles, 4, Number(values.visits), chance);
	for (const [name, server] of [
		['localhost', fast],
		['100 ms, 4 Mbit/s', await serveSlowly(folder, 100, 4000)],
	] as const) {
		for (const [kind, time] of [
			['cold', timeCold],
			['next', timeWarm],
		] as const) {
			row(
				`${kind} query, ${name}: KB, requests, ms (median / p95)`,
				tellTimes(await time(browser, server, '/search/', queries)),
				tellTimes(await time(browser, server, '/stock/', queries)),
			);
		}
		server.close();
	}
}
await browser.close();
await launched.close();

async function measure(script: string, ...parts: readonly string[]): Promise<Cost> {
	const cost = await measureCommand(process.execPath, [join(here, script), ...parts]);
	if (cost.failure) throw new Error(`${script} ${cost.failure}`);
	return cost;
}

function weigh(folder: string): string {
	const files = globSync('**', { cwd: folder }).map((file) => statSync(join(folder, file)));
	const held = files.filter((file) => file.isFile());
	return `${held.length}, ${(held.reduce((sum, { size }) => sum + size, 0) / 1e6).toFixed(1)}`;
}

function tellQuality({ recall, precision, first }: Quality): string {
	return [recall, precision, first].map((share) => share.toFixed(3)).join(', ');
}

function tellTimes({ bytes, requests, milliseconds }: Times): string {
	const kilobytes = bytes.map((each) => Math.round(each / 1000));
	return [kilobytes, requests, milliseconds].map((pair) => pair.join(' / ')).join(', ');
}
