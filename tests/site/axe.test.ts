import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { kindsOfPage, screens, visit } from './edition.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

for (const [screen, viewport] of Object.entries(screens)) {
	test(`axe finds nothing on any kind of page on a ${screen}`, async () => {
		const faults: string[] = [];
		for (const [kind, path] of kindsOfPage()) {
			// The policy forbids foreign scripts, axe being one.
			await using visited = await visit(path, { viewport, bypassCSP: true });
			await visited.page.addScriptTag({ content: axe });
			const results: AxeResults = await visited.page.evaluate('axe.run(document)');
			for (const { id, impact, nodes } of results.violations) {
				faults.push(`${kind} ${path} ${impact} ${id}: ${nodes[0]?.html.slice(0, 200)}`);
			}
		}
		expect(faults).toEqual([]);
	});
}
