import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixesJsonSchema } from '../../../src/archive/fixes/fixes-json-schema.ts';

test('the published schema is the one the loader checks by', () => {
	const file = new URL('../../../public/schemas/fixes.schema.json', import.meta.url);
	expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
		JSON.parse(JSON.stringify(fixesJsonSchema())),
	);
});
