import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindsOfPage, screens, visit } from './edition.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
// Off by default, yet part of WCAG 2.2 AA: targets of 24 px.
const everyRule = { rules: { 'target-size': { enabled: true } } };
// All that colours and sizes have a say in.
const ruleOfLooks = { runOnly: ['color-contrast', 'target-size', 'link-in-text-block'] };

interface Look extends BrowserContextOptions {
	/** Kept in the reader's browser, as the tools keep it. */
	readonly settings?: Readonly<Record<string, string>>;
	readonly rules?: object;
}

const looks: Readonly<Record<string, Look>> = {
	'on a desktop': { viewport: screens.desktop },
	'on a phone': { viewport: screens.phone, hasTouch: true },
	'in the dark': { viewport: screens.desktop, colorScheme: 'dark', rules: ruleOfLooks },
	'on sepia': { viewport: screens.phone, settings: { theme: 'sepia' }, rules: ruleOfLooks },
	'in 长者模式': { viewport: screens.phone, settings: { elder: 'on' }, rules: ruleOfLooks },
};

for (const [look, { settings = {}, rules = everyRule, ...options }] of Object.entries(looks)) {
	test(`axe finds nothing on any kind of page ${look}`, { timeout: 600_000 }, async () => {
		const faults: string[] = [];
		for (const [kind, path] of kindsOfPage()) {
			// The policy forbids foreign scripts, axe being one.
			await using visited = await visit(path, { ...options, bypassCSP: true });
			await visited.page.evaluate(
				(set) => Object.assign(document.documentElement.dataset, set),
				settings,
			);
			await visited.page.addScriptTag({ content: axe });
			const results: AxeResults = await visited.page.evaluate(
				`axe.run(document, ${JSON.stringify(rules)})`,
			);
			for (const { id, impact, nodes } of results.violations) {
				faults.push(`${kind} ${path} ${impact} ${id}: ${nodes[0]?.html.slice(0, 200)}`);
			}
		}
		expect(faults).toEqual([]);
	});
}
