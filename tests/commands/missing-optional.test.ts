import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingOptional, platformOf } from '../../src/commands/missing-optional.ts';

test('names an optional package that has no entry', () => {
	const packages = {
		'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } },
		'node_modules/a-linux': { version: '1.0.0' },
	};
	expect(missingOptional(packages)).toEqual([{ name: 'a-mac', version: '1.0.0' }]);
});

test('finds an entry nested below the package that asks', () => {
	const packages = {
		'node_modules/a': { optionalDependencies: { b: '2.0.0' } },
		'node_modules/a/node_modules/b': { version: '2.0.0' },
	};
	expect(missingOptional(packages)).toEqual([]);
});

test('the lock file is complete for every platform', () => {
	const lock = JSON.parse(
		readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
	);
	expect(missingOptional(lock.packages)).toEqual([]);
});

test('reads system, processor and libc from the name of a platform package', () => {
	expect(platformOf('@biomejs/cli-linux-x64-musl')).toEqual({
		os: ['linux'],
		cpu: ['x64'],
		libc: ['musl'],
	});
	expect(platformOf('@pagefind/windows-arm64')).toEqual({ os: ['win32'], cpu: ['arm64'] });
	expect(() => platformOf('@x/wasm32')).toThrow('expected a system and a processor');
});
