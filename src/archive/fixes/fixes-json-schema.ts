import { z } from 'astro/zod';
import { fixesFile, fixKinds } from './fixes-file.ts';

/**
 * The JSON Schema of `pN.fixes.yaml`, for completion and errors while an editor types. It says what
 * the file's own schema says, but in YAML's types: a line number is a number there, `open` a boolean.
 */
export function fixesJsonSchema(): unknown {
	const schema = z.toJSONSchema(fixesFile, {
		io: 'input',
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema, path }) => {
			const key = path.at(-1);
			if (key === 'line') {
				delete jsonSchema.pattern;
				Object.assign(jsonSchema, { type: 'integer', minimum: 1, minLength: undefined });
			}
			if (zodSchema._zod.def.type === 'literal') {
				for (const name of Object.keys(jsonSchema)) delete jsonSchema[name];
				Object.assign(jsonSchema, { const: true });
			}
			if (key === 'county') Object.assign(jsonSchema, { type: ['string', 'integer'] });
			if (key === 'date') Object.assign(jsonSchema, { type: ['string', 'integer'] });
			if (key === 'items' && jsonSchema.properties?.['reason']) {
				jsonSchema.oneOf = fixKinds.map((kind) => ({ required: [kind] }));
			}
		},
	});
	return { ...schema, title: '县报 版面更正', $id: 'fixes.schema.json' };
}
