import { readByline } from '../blocks/read-byline.ts';
import type { MeasuredLine } from '../lines/measure-line.ts';
import type { Photo, World } from '../model.ts';
import { openBlock } from './open-blocks.ts';

const AT_END =
	/(?:^|[\s。！？”’）…，])(?:[（(])?((?:(?:本报记者|本报通讯员|通讯员|记者)\s*)?(?:[\p{Script=Han}·]{1,8}[\s、/]*){1,5}?)\s*(?:摄影报道|图片报道|图文报道|摄影|摄|供图|\/图)[）)]?$/u;
const ALONE = /^[（(]?(.{2,40}?)\s*(?:摄影报道|图片报道|图文报道|摄影|摄|供图|\/图|图)[）)]?$/u;

/**
 * A caption's lines in (a credit on a line of its own is the second), the photo out.
 *
 * `菜农装车。 窦云霞 摄` → caption 菜农装车。, credit 窦云霞.
 */
export function buildPhoto(lines: readonly MeasuredLine[], { words }: World): Photo | undefined {
	const [first, ...rest] = lines;
	if (!first) return undefined;
	let caption = first.text;
	const credit: string[] = [];
	const found = AT_END.exec(first.folded);
	if (found?.[1]) {
		const reading = readByline(found[1], words);
		if (reading.authors.length > 0 && reading.score > -3) {
			credit.push(...reading.authors.map(({ name }) => name));
			const cut = first.folded.lastIndexOf(found[1]);
			caption = first.text.slice(0, cut).replace(/[（(\s]+$/u, '');
		}
	}
	for (const { folded } of rest)
		for (const { name } of readByline(ALONE.exec(folded)?.[1] ?? folded, words).authors)
			credit.push(name);
	const blocks = lines.map((line) => openBlock(line, 'body', 'roles/caption'));
	return {
		id: blocks[0]?.id ?? '',
		caption,
		credit,
		pieces: blocks.flatMap(({ pieces }) => pieces),
	};
}
