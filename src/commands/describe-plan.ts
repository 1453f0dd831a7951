import type { SitePlan } from '../volumes/plan-site.ts';

/** One line: how much is rendered, and why. */
export function describePlan({ dirty, keys, edition }: SitePlan, isKnown: boolean): string {
	if (!isKnown) return `Everything is rendered: no earlier site of this code is known.`;
	if (dirty.length === 0) return 'Nothing has changed since the last build.';
	const kinds = Map.groupBy(dirty, (name) => name.split('/')[0] ?? name);
	const told = [...kinds]
		.filter(([kind]) => kind !== 'rest')
		.map(([kind, names]) => {
			const few = names.slice(0, 3).map((name) => name.slice(kind.length + 1));
			return `${names.length} ${kind} (${few.join(', ')}${names.length > 3 ? ' …' : ''})`;
		});
	const issues = kinds.get('issue')?.length ?? 0;
	return (
		`Changed since the last build: ${told.join(', ') || 'pages outside all issues'}. ` +
		`${edition.issues.length - issues} of ${edition.issues.length} issues stay; ` +
		`${keys.units.size - dirty.length} of ${keys.units.size} units.`
	);
}
