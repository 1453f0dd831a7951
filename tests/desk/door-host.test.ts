import { expect, test } from 'vitest';
import { refusalOf } from '../../src/desk/door.ts';

test('lets in only what is asked of this machine by its own pages', () => {
	const type = { 'content-type': 'application/json' };
	const at = (host: string, origin: string, method = 'POST') =>
		refusalOf({ method, headers: { host, origin, ...type } })?.status;
	expect(at('localhost:4321', 'http://localhost:4321')).toBeUndefined();
	expect(at('[::1]:4321', 'http://[::1]:4321')).toBeUndefined();
	expect(at('news.example:4321', 'http://news.example:4321')).toBe(403);
	expect(at('localhost.example', 'http://localhost.example', 'GET')).toBe(403);
	expect(at('localhost:4321', 'http://localhost:9999')).toBe(403);
	expect(at('localhost:4321', 'http://localhost:4321', 'PUT')).toBe(405);
});
