import type { Block } from '../model.ts';
import type { CountyHit } from './tell-apart.ts';

/** Organisations and villages a caption may name without saying where they are. */
const institution =
	/\p{Script=Han}+?(?:公司|合作社|学校|中学|小学|医院|社区|村(?![民里级干委庄组]))/gu;

/** So many characters of an organisation's name make it the same one. */
const sureLength = 6;

/** Farther than this, in characters, a place in the text is no longer said of the organisation. */
const farthest = 300;

/** An article's blocks with the settled names in them. */
export interface SettledText {
	readonly blocks: readonly Block[];
	readonly hits: readonly CountyHit[];
}

/**
 * Finds the place an article names for an institution of the caption: for an organisation the place
 * nearest to it, for a village the place printed right before it.
 * 陕西意发生态农牧发展有限公司为工人发放工资 → 户家塬镇 in the article's next paragraph.
 */
export function findBesideInstitution(
	caption: string,
	texts: readonly SettledText[],
): CountyHit | undefined {
	for (const [found] of caption.matchAll(institution)) {
		const isVillage = /[区村]$/.test(found);
		for (let cut = 0; found.length - cut >= (isVillage ? 3 : sureLength); cut++) {
			for (const text of texts) {
				const hit = nearest(found.slice(cut), text, isVillage ? 0 : farthest);
				if (hit) return hit;
			}
		}
	}
	return undefined;
}

function nearest(
	name: string,
	{ blocks, hits }: SettledText,
	within: number,
): CountyHit | undefined {
	const starts = new Map<unknown, number>();
	let length = 0;
	let at = -1;
	for (const block of blocks) {
		starts.set(block, length);
		const inBlock = block.text.indexOf(name);
		if (at < 0 && inBlock >= 0) at = length + inBlock;
		length += block.text.length;
	}
	if (at < 0) return undefined;
	const distance = (hit: CountyHit) => {
		const start = starts.get(hit.block) ?? 0;
		if (within === 0) return Math.abs(at - start - hit.to);
		return Math.max(start + hit.from - at - name.length, at - start - hit.to);
	};
	const [closest] = hits.toSorted((a, b) => distance(a) - distance(b));
	return closest && distance(closest) <= within ? closest : undefined;
}
