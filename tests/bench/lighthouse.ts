/**
 * `npm run bench:lighthouse`: an article of the built edition beside a Starlight page of the same
 * text, in one run, on a slow phone: 4× CPU slowdown, 100 ms, 1.6 Mbit/s. Build the edition first.
 * The two pages take turns. Prints the medians: of fifteen first views for the paint, of three for
 * what Lighthouse says.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { base } from '../../src/site.ts';
import { findChromium } from '../site/chromium.ts';
import { serve } from '../site/serve.ts';
import { measurePaint, slowPhone } from './measure-paint.ts';
import { type ArticleText, buildPeer } from './peer-project.ts';

// What is used of two packages that are installed on demand.
interface Launcher {
	launch(options: { chromePath: string; chromeFlags: string[] }): Promise<Chrome>;
}
interface Chrome {
	readonly port: number;
	kill(): void;
}
type Lighthouse = (
	url: string,
	flags: object,
) => Promise<{
	lhr: {
		categories: Record<string, { score: number }>;
		audits: Record<string, { numericValue?: number; details?: { items: Resource[] } }>;
	};
}>;
interface Resource {
	readonly resourceType?: string;
	readonly transferSize?: number;
}

const rounds = 3;
const paints = 15;
const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'];
// Lighthouse works out what a slow phone would see: measured under its own brakes, headless
// Chromium paints any page seconds late. The paint we measure ourselves.
const throttling = {
	rttMs: slowPhone.latency,
	throughputKbps: slowPhone.kbps,
	cpuSlowdownMultiplier: slowPhone.cpu,
};

const dist = resolve('dist');
const twins = globSync('articles/*.json', { cwd: dist });
const longest = twins.sort((a, b) => size(b) - size(a))[0];
if (!longest) throw new Error('There is no article in dist/: run `npm run build` first');
const peerFolder = resolve('tests/output/starlight');
const article: ArticleText = JSON.parse(readFileSync(join(dist, longest), 'utf8'));
buildPeer(peerFolder, article);

const ours = await serve(dist, base);
const peer = await serve(join(peerFolder, 'dist'), '/');
const addresses = {
	xianbao: `${ours.origin}${base}${longest.replace(/\.json$/, '/')}`,
	starlight: `${peer.origin}/article/`,
};

const packages = join(peerFolder, 'node_modules');
const lighthouse = (await load<{ default: Lighthouse }>('lighthouse/core/index.js')).default;
const { launch } = await load<Launcher>('chrome-launcher/dist/index.js');
const measured: Record<string, Record<string, number>[]> = { xianbao: [], starlight: [] };
try {
	for (const [name, times] of await measurePaint(addresses, paints)) {
		measured[name]?.push(...times.map((time) => ({ 'LCP ms': time })));
	}
	for (let round = 0; round < rounds; round += 1) {
		for (const [name, address] of Object.entries(addresses)) {
			measured[name]?.push(await measure(address));
		}
	}
} finally {
	await Promise.all([ours.close(), peer.close()]);
}
console.log(`${longest}: ${article.text.join('').length} characters`);
console.table(
	Object.fromEntries(Object.entries(measured).map(([name, all]) => [name, medians(all)])),
);

async function measure(address: string): Promise<Record<string, number>> {
	const chrome = await launch({ chromePath: findChromium(), chromeFlags });
	const flags = { port: chrome.port, throttlingMethod: 'simulate', throttling };
	const { lhr } = await lighthouse(address, flags).finally(() => chrome.kill());
	const scores = Object.entries(lhr.categories).map(([id, { score }]) => [id, score * 100]);
	const requests = lhr.audits['network-requests']?.details?.items ?? [];
	const bytes = (type?: string): number =>
		requests
			.filter(({ resourceType }) => type === undefined || resourceType === type)
			.reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0);
	return {
		...Object.fromEntries(scores),
		'TBT ms': lhr.audits['total-blocking-time']?.numericValue ?? Number.NaN,
		CLS: lhr.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
		'bytes in all': bytes(),
		'bytes of script': bytes('Script'),
		requests: requests.length,
	};
}

function medians(all: readonly Record<string, number>[]): Record<string, number> {
	const names = new Set(all.flatMap((one) => Object.keys(one)));
	const medianOf = (name: string): number => {
		const values = all.flatMap((one) => one[name] ?? []).toSorted((a, b) => a - b);
		return Math.round((values[Math.floor(values.length / 2)] ?? Number.NaN) * 1000) / 1000;
	};
	return Object.fromEntries([...names].map((name) => [name, medianOf(name)]));
}

async function load<T>(file: string): Promise<T> {
	return (await import(pathToFileURL(join(packages, file)).href)) as T;
}

function size(twin: string): number {
	return statSync(join(dist, twin)).size;
}
