import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

// No request of the browser's own, and no name but the machine's own resolves: what a page asks of
// a third party fails at once and is seen.
const quiet = [
	'--disable-quic',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * Starts the Chromium of this machine: `CHROMIUM` names it, otherwise it is looked for on PATH.
 * @throws when there is none, saying how to install it
 */
export async function launchChromium(): Promise<BrowserServer> {
	// A container's root user has no sandbox to offer; the pages are our own.
	const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	return await chromium.launchServer({
		executablePath: findChromium(),
		args: [...quiet, ...sandbox],
	});
}

/** The path of Chromium on this machine. */
export function findChromium(): string {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const found = [
		process.env['CHROMIUM'] ?? '',
		...names.flatMap((name) => folders.map((folder) => join(folder, name))),
	].find((path) => path !== '' && existsSync(path));
	if (found) return found;
	throw new Error(
		'Chromium is missing: install it (Debian: apt-get install chromium) or name it in CHROMIUM',
	);
}
