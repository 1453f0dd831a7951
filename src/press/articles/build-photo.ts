import { readByline } from '../blocks/read-byline.ts';
import { editText } from '../fixes/edit-text.ts';
import type { Edit } from '../fixes/list-edits.ts';
import { foldText } from '../lines/fold-text.ts';
import type { MeasuredLine } from '../lines/measure-line.ts';
import type { Photo, World } from '../model.ts';
import { openBlock } from './open-blocks.ts';

const AT_END =
	/(?:^|[\s。！？”’）…，])(?:[（(])?((?:(?:本报记者|本报通讯员|通讯员|记者)\s*)?(?:[\p{Script=Han}·]{1,8}[\s、/]*){1,5}?)\s*(?:摄影报道|图片报道|图文报道|摄影|摄|供图|\/图)[）)]?$/u;
const ALONE = /^[（(]?(.{2,40}?)\s*(?:摄影报道|图片报道|图文报道|摄影|摄|供图|\/图|图)[）)]?$/u;

/**
 * A caption's lines (a credit on a line of its own is the second) and the stretches to be read
 * otherwise in, the photo out.
 *
 * `菜农装车。 窦云霞 摄` → caption 菜农装车。, credit 窦云霞.
 */
export function buildPhoto(
	lines: readonly MeasuredLine[],
	{ words }: World,
	edits: readonly Edit[] = [],
): Photo | undefined {
	const blocks = lines.map((line) => {
		const block = openBlock(line, 'body', 'roles/caption');
		return { ...block, ...editText(block, edits) };
	});
	const [first, ...rest] = blocks;
	if (!first) return undefined;
	const credit: string[] = [];
	const folded = foldText(first.text);
	let caption = first.text;
	const found = AT_END.exec(folded);
	if (found?.[1]) {
		const reading = readByline(found[1], words);
		if (reading.authors.length > 0 && reading.score > -3) {
			credit.push(...reading.authors.map(({ name }) => name));
			const cut = folded.lastIndexOf(found[1]);
			caption = first.text.slice(0, cut).replace(/[（(\s]+$/u, '');
		}
	}
	for (const block of rest) {
		const text = foldText(block.text);
		for (const { name } of readByline(ALONE.exec(text)?.[1] ?? text, words).authors)
			credit.push(name);
	}
	return { id: first.id, caption, credit, pieces: blocks.flatMap(({ pieces }) => pieces) };
}
