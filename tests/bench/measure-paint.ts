import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../site/chromium.ts';

/** What a page is slowed down to: 4× CPU, 100 ms, 1.6 Mbit/s. */
export const slowPhone = { cpu: 4, latency: 100, kbps: 1.6 * 1024 } as const;

const phone = {
	viewport: { width: 412, height: 823 },
	deviceScaleFactor: 1.75,
	isMobile: true,
	hasTouch: true,
};

/**
 * Measures when the largest contentful paint of each page stands, in milliseconds. The pages take
 * turns, so that a busy machine slows them alike. The first view each time: nothing is cached.
 */
export async function measurePaint(
	addresses: Readonly<Record<string, string>>,
	rounds: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
	const times = new Map(Object.keys(addresses).map((name): [string, number[]] => [name, []]));
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
	});
	try {
		for (let round = 0; round < rounds; round += 1) {
			for (const [name, address] of Object.entries(addresses)) {
				times.get(name)?.push(await measureOnce(browser, address));
			}
		}
	} finally {
		await browser.close();
	}
	return times;
}

async function measureOnce(browser: Browser, address: string): Promise<number> {
	const context = await browser.newContext(phone);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const throughput = (slowPhone.kbps * 1024) / 8;
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: slowPhone.latency,
		downloadThroughput: throughput,
		uploadThroughput: throughput,
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpu });
	await page.goto(address);
	await page.waitForTimeout(700);
	const time = await page.evaluate(
		() =>
			new Promise<number>((done) => {
				const observer = new PerformanceObserver((list) =>
					done(list.getEntries().at(-1)?.startTime ?? Number.NaN),
				);
				observer.observe({ type: 'largest-contentful-paint', buffered: true });
			}),
	);
	await context.close();
	return time;
}
