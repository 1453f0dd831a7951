import type { Block } from '../model.ts';
import type { CountyHit } from './tell-apart.ts';

/** What the names of organisations and villages end in that a caption names without their place. */
const endings =
	/公司|合作社|学校|中学|小学|学堂|大学|学院|医院|卫生院|基地|社区|村(?![民里级干委庄组落])/g;

/** So many characters of an organisation's name make it the same one. */
const sureLength = 6;

/** The name of an organisation with the words before it, at most. */
const longestName = 30;

/** A village's name of so many characters is its own: 徐家洞村; shorter ones need a place before them. */
const ownName = 4;

/** Farther than this, in characters, a place in the text is no longer said of the organisation. */
const farthest = 300;

/** An article's blocks with the settled names in them. */
export interface SettledText {
	readonly id: string;
	readonly blocks: readonly Block[];
	readonly hits: readonly CountyHit[];
}

/** Where an article names an institution: `at` in its blocks' texts one after another. */
export interface FoundInstitution {
	readonly text: SettledText;
	readonly name: string;
	readonly at: number;
}

/**
 * Finds the organisation or village of a caption in the articles, by as much of its name as they
 * print: 陕西意发生态农牧发展有限公司为工人发放工资 → the paragraph whose speaker is its manager.
 */
export function findInstitution(
	caption: string,
	texts: readonly SettledText[],
): FoundInstitution | undefined {
	const whole = texts.map(({ blocks }) => blocks.map((block) => block.text).join(''));
	for (const ending of caption.matchAll(endings)) {
		const end = ending.index + ending[0].length;
		const [found = ''] =
			/\p{Script=Han}+$/u.exec(caption.slice(Math.max(0, end - longestName), end)) ?? [];
		const shortest = isVillage(found) ? 3 : sureLength;
		for (let cut = 0; found.length - cut >= shortest; cut++) {
			const name = found.slice(cut);
			for (const [i, text] of texts.entries()) {
				const at = whole[i]?.indexOf(name) ?? -1;
				const institution = { text, name, at };
				if (at >= 0 && (name.length >= ownName || placeBeside(institution))) return institution;
			}
		}
	}
	return undefined;
}

/** The place an article names nearest to an organisation, or right before a village. */
export function placeBeside({ text, name, at }: FoundInstitution): CountyHit | undefined {
	const starts = new Map<unknown, number>();
	let length = 0;
	for (const block of text.blocks) {
		starts.set(block, length);
		length += block.text.length;
	}
	const distance = (hit: CountyHit) => {
		const start = starts.get(hit.block) ?? 0;
		const before = at - start - hit.to;
		return isVillage(name)
			? Math.abs(before)
			: Math.max(before, start + hit.from - at - name.length);
	};
	const [closest] = text.hits.toSorted((a, b) => distance(a) - distance(b));
	return closest && distance(closest) <= (isVillage(name) ? 0 : farthest) ? closest : undefined;
}

function isVillage(name: string): boolean {
	return /(?:社区|村)$/.test(name);
}
