import type { SearchRecord } from './record.ts';

/** Most records one index holds; also how many a search covers before the reader asks for more. */
export const MOST = 10_000;

/** Records that share an index. `name` is safe in a path. */
export interface Division {
	readonly name: string;
	readonly records: readonly SearchRecord[];
}

/**
 * Divides an archive into indexes, newest first. Up to `most` records are one index and notice
 * nothing of this. Beyond, volumes of one year share an index while they fit, so that a closed
 * year's index never changes; the newest volume of each paper is divided by month, so that a new
 * issue changes one month. Which these are depends on the records alone.
 */
export function divideParts(records: readonly SearchRecord[], most = MOST): readonly Division[] {
	if (records.length <= most) return records.length ? [{ name: 'all', records }] : [];
	const open = openVolumes(records);
	const units = Map.groupBy(records, (record) => {
		const date = record.date ?? '';
		if (!/^\d{4}/.test(date)) return `0000/${record.volume}`;
		const month = open.has(record.volume) ? date.slice(0, 7) : date.slice(0, 4);
		return `${month}/${open.has(record.volume) ? '' : record.volume}`;
	});
	const divisions: { name: string; records: SearchRecord[]; period: string }[] = [];
	for (const [unit, held] of [...units].sort(([a], [b]) => (a < b ? 1 : -1))) {
		const period = unit.slice(0, unit.indexOf('/'));
		const last = divisions.at(-1);
		if (last?.period === period && last.records.length + held.length <= most) {
			last.records.push(...held);
		} else {
			const number = divisions.filter((division) => division.period === period).length + 1;
			const name = `${period === '0000' ? 'undated' : period}-${number}`;
			divisions.push({ name, records: [...held], period });
		}
	}
	return divisions;
}

/** The volume of each paper that holds its newest dated record. */
function openVolumes(records: readonly SearchRecord[]): ReadonlySet<string> {
	const newest = new Map<string, SearchRecord>();
	for (const record of records) {
		const paper = record.paper?.id ?? '';
		if (record.date && record.date > (newest.get(paper)?.date ?? '')) newest.set(paper, record);
	}
	return new Set([...newest.values()].map(({ volume }) => volume));
}
