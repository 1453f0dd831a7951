import { CSL, type CslNode } from 'citeproc-plus/dist/index.js';

/** Renders one item in CSL's JSON as one entry of a bibliography, as plain text. */
export type Renderer = (item: object) => string;

/**
 * Starts the processor with a style and the terms of a language.
 * @throws what the processor says of a style it cannot read
 */
export async function openRenderer(style: CslNode, locale: CslNode): Promise<Renderer> {
	const csl = new CSL();
	await csl.getCiteproc();
	let current: object = {};
	const system = {
		retrieveLocale: () => locale,
		retrieveItem: (id: string) => ({ ...current, id }),
	};
	const engine = new csl.citeproc.Engine(system, style, 'zh-CN');
	engine.setOutputFormat('text');
	return (item) => {
		current = item;
		engine.updateItems([]);
		engine.updateItems(['item']);
		const [line = ''] = engine.makeBibliography()[1];
		return uncover(line.trim().replace(/^\[1\]\s*/, ''));
	};
}

/** The processor reads markup and turns quotation marks; a headline is to stand as printed. */
const signs = ['<', '>', '"', "'", '“', '”', '‘', '’'];
const privateUse = (at: number): string => String.fromCharCode(0xe000 + at);

/** Hides the signs of a text from the processor; its renderer brings them back. */
export function cover(text: string): string {
	return text.replace(/[<>"'“”‘’]/g, (sign) => privateUse(signs.indexOf(sign)));
}

function uncover(text: string): string {
	return signs.reduce((line, sign, at) => line.replaceAll(privateUse(at), sign), text);
}
