import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { htmlPages, read } from './edition.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// Astro writes `<!DOCTYPE html>`: both cases are valid HTML.
		'doctype-style': 'off',
		// Integrity hashes guard against third parties; every part comes from the edition itself.
		'require-sri': 'off',
		// `presentation` and `none` are one role under two names.
		'presentation-role-style': 'off',
		// Astro leaves no say over the spaces between tags.
		'no-trailing-whitespace': 'off',
	},
});

test('every page is valid HTML', async () => {
	const faults = new Map<string, string[]>();
	for (const path of htmlPages()) {
		const report = await validator.validateString(read(path), path);
		for (const { messages } of report.results) {
			for (const { line, column, ruleId, message } of messages) {
				const fault = `${ruleId} ${message}`;
				faults.set(fault, [...(faults.get(fault) ?? []), `${path}:${line}:${column}`]);
			}
		}
	}
	const told = [...faults].map(([fault, on]) => `${fault} (${on.length} times, ${on[0]})`);
	expect(told).toEqual([]);
});
