/** `npm run schemas`: writes the JSON Schema editors' programs check `pN.fixes.yaml` against. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fixesJsonSchema } from '../archive/fixes/fixes-json-schema.ts';

const folder = new URL('../../public/schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(
	new URL('fixes.schema.json', folder),
	`${JSON.stringify(fixesJsonSchema(), null, '\t')}\n`,
);
