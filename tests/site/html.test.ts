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
	const faults: string[] = [];
	for (const path of htmlPages()) {
		const report = await validator.validateString(read(path), path);
		for (const { messages } of report.results) {
			faults.push(...messages.map((m) => `${path}:${m.line}:${m.column} ${m.ruleId} ${m.message}`));
		}
	}
	expect(faults).toEqual([]);
});
