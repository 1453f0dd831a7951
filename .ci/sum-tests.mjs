/** Prints the sum of vitest's JSON reports given as arguments: `N passed, N failed`. */
import { existsSync, readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2)) {
	if (!existsSync(file)) {
		console.log(`no report ${file}: its tests did not run`);
		failed += 1;
		continue;
	}
	const report = JSON.parse(readFileSync(file, 'utf8'));
	passed += report.numPassedTests;
	failed += report.numFailedTests;
	// A file that does not load has no tests to fail, yet it is a failure.
	failed += report.testResults.filter(
		(suite) =>
			suite.status === 'failed' && !suite.assertionResults.some((t) => t.status === 'failed'),
	).length;
}
console.log(`${passed} passed, ${failed} failed`);
