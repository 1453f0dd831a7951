/** Adjusted Rand index of two labelings, given as the pair of labels of each thing: 1 is the same. */
export function randIndex(labels: readonly (readonly [string, string])[]): number {
	if (labels.length < 2) return 1;
	const pairs = (count: number): number => (count * (count - 1)) / 2;
	const sum = (keys: readonly string[]): number => {
		const counts = new Map<string, number>();
		for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
		return [...counts.values()].reduce((total, count) => total + pairs(count), 0);
	};
	const both = sum(labels.map(([one, two]) => `${one} ${two}`));
	const one = sum(labels.map(([label]) => label));
	const two = sum(labels.map(([, label]) => label));
	const chance = (one * two) / pairs(labels.length);
	const top = (one + two) / 2;
	return top === chance ? 1 : (both - chance) / (top - chance);
}
