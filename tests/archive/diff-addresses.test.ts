import { expect, test } from 'vitest';
import { diffAddresses } from '../../src/archive/diff-addresses.ts';

const at = (path: string, fingerprint = 'a') => ({ path, fingerprint });

test('tells what is new, changed, moved and gone since the last publish', () => {
	const published = [at('/same/'), at('/read/'), at('/read/', 'b'), at('/other/'), at('/old/')];
	const current = [at('/same/'), at('/read/', 'b'), at('/other/', 'c'), at('/fresh/')];
	const changes = diffAddresses([...published, at('/lost/')], current, { '/old/': '/fresh/' });
	expect(changes).toEqual([
		{ path: '/fresh/', change: 'new' },
		{ path: '/lost/', change: 'gone' },
		{ path: '/old/', change: 'moved', to: '/fresh/' },
		{ path: '/other/', change: 'changed' },
	]);
});

test('finds no change right after a publish, and all new before the first', () => {
	const current = [at('/a/'), at('/b/')];
	expect(diffAddresses(current, current, {})).toEqual([]);
	expect(diffAddresses([], current, {}).map(({ change }) => change)).toEqual(['new', 'new']);
});
