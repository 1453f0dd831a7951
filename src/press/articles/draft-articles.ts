import { LEAD_NAMES } from '../blocks/patterns.ts';
import type { ArticleDraft, PageDraft } from '../page-draft.ts';
import { pressBug } from '../press-bug.ts';
import type { Placed } from './arrange-page.ts';

const linesOf = (chain: readonly Placed[]): number[] =>
	chain.flatMap(({ node }) => [...node.lines]);

function isSigned(chain: readonly Placed[]): boolean {
	return chain.some(
		({ node }) => node.signed || (node.kind === 'text' && LEAD_NAMES.test(node.text)),
	);
}

/** The chain a stray byline belongs to: the one around it that is still unsigned, else a headless one. */
function seekOwner(
	line: number,
	chains: readonly (readonly Placed[])[],
	owner: ReadonlyMap<number, number>,
	taken: ReadonlySet<number>,
): number {
	const near: number[] = [];
	for (let distance = 1; near.length < 2 && distance < 400; distance++)
		for (const at of [line - distance, line + distance]) {
			const chain = owner.get(at);
			if (chain !== undefined && !near.includes(chain)) near.push(chain);
		}
	const open = (chain: number): boolean => !taken.has(chain) && !isSigned(chains[chain] ?? []);
	const unsigned = near.find(open);
	if (unsigned !== undefined) return unsigned;
	const headless = chains.findIndex((chain, c) => chain[0]?.node.kind !== 'head' && open(c));
	return headless >= 0 ? headless : (near[0] ?? -1);
}

/**
 * A solved page in, its articles in the making out: each chain with the bylines that stand apart
 * from its head and with the lines that repeat one of its own.
 */
export function draftArticles({
	states,
	arrangement,
	repeats,
	moved,
}: PageDraft): readonly ArticleDraft[] {
	const { chains } = arrangement;
	const owner = new Map<number, number>();
	chains.forEach((chain, c) => {
		for (const line of linesOf(chain)) owner.set(line, c);
	});
	const bylines = new Map<number, number[]>();
	const taken = new Set<number>();
	const stray: number[] = [];
	states.forEach((state, line) => {
		if (state !== 'byline' || owner.has(line) || repeats.duplicates.has(line)) return;
		const pair = moved.findLast((one) => one.includes(line));
		const beside = pair?.find((one) => one !== line) ?? -1;
		const chain = owner.get(beside) ?? seekOwner(line, chains, owner, taken);
		if (chain < 0) stray.push(line);
		else bylines.set(chain, [...(bylines.get(chain) ?? []), line]);
		taken.add(chain);
	});
	const duplicates = new Map<number, number[]>();
	for (const [copy, original] of repeats.duplicates)
		duplicates.set(original, [...(duplicates.get(original) ?? []), copy]);
	const drafts: ArticleDraft[] = chains.map((chain, c) => ({
		chain,
		bylines: bylines.get(c) ?? [],
		duplicates: new Map(
			linesOf(chain).flatMap((line) =>
				duplicates.has(line) ? [[line, duplicates.get(line) ?? []]] : [],
			),
		),
	}));
	for (const line of stray) drafts.push({ chain: [], bylines: [line], duplicates: new Map() });
	for (const [original] of duplicates)
		if (!owner.has(original)) throw pressBug(`the original of a repetition is in no article`);
	return drafts;
}
