/** An article as the press names it, and the fingerprint of its head. */
export interface NamedHead {
	readonly id: string;
	readonly fingerprint: string;
}

/**
 * Gives articles the ids they were published under when the same head now stands on another line,
 * so that a line added above renames nothing. An article nobody published keeps the press's id,
 * or takes that id with a letter when a carried one has it or it was retired: redirected elsewhere.
 *
 * `heads` and `published` are those of one page; the answer maps the press's ids to the final ones.
 * Published `x-p1-3` of head H; the press reads H at `x-p1-5` and a new head at `x-p1-3` →
 * `x-p1-5` is `x-p1-3`, `x-p1-3` is `x-p1-3b`.
 */
export function carryIds(
	heads: readonly NamedHead[],
	published: readonly NamedHead[],
	retired: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> {
	const final = new Map<string, string>();
	const taken = new Set(retired);
	const give = (head: NamedHead, id: string): void => {
		final.set(head.id, id);
		taken.add(id);
	};
	const isSame = (a: NamedHead, b: NamedHead): boolean => a.fingerprint === b.fingerprint;
	for (const head of heads) {
		const stays = published.some((old) => old.id === head.id && isSame(old, head));
		if (stays && !taken.has(head.id)) give(head, head.id);
	}
	for (const head of heads.filter(({ id }) => !final.has(id))) {
		const old = published.find((each) => !taken.has(each.id) && isSame(each, head));
		if (old) give(head, old.id);
	}
	for (const head of heads.filter(({ id }) => !final.has(id))) {
		give(head, freeId(head.id, taken));
	}
	return final;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
	for (const letter of ['', ...'bcdefghijklmnopqrstuvwxyz']) {
		if (!taken.has(id + letter)) return id + letter;
	}
	return freeId(`${id}z`, taken);
}
