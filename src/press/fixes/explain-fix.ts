import type { Fix } from '../fixes.ts';
import type { Line } from '../model.ts';
import type { Solved } from './list-corrections.ts';
import type { PlacedFix } from './set-fields.ts';
import { nameLine, ROLE_WORDS } from './tell-correction.ts';
import { type LineTrace, traceLine } from './trace-line.ts';

/** As an editor writes them in the file. */
const KEYS: Record<Fix['kind'], string> = {
	role: 'role',
	join: 'join',
	separate: 'separate',
	order: 'after',
	move: 'article',
	open: 'open',
	field: 'set',
	photo: 'photo',
	replace: 'read',
	drop: 'drop',
	withhold: 'withhold',
	note: 'note',
};
/** What a fix is about; two fixes about the same of the same line may exclude each other. */
const SUBJECTS: Record<Fix['kind'], 'place' | 'words' | 'field' | 'note'> = {
	role: 'place',
	join: 'place',
	separate: 'place',
	order: 'place',
	move: 'place',
	open: 'place',
	photo: 'place',
	drop: 'words',
	replace: 'words',
	withhold: 'words',
	field: 'field',
	note: 'note',
};

function subjectOf(fix: Fix): string {
	return fix.kind === 'field' ? `field ${fix.field}` : SUBJECTS[fix.kind];
}

/** The first other fix that says something of the same lines: the likeliest reason. */
function seekRival(placed: PlacedFix, fixes: readonly PlacedFix[]): PlacedFix | undefined {
	const { fix, line, other } = placed;
	const named = [line, ...(other ? [other] : [])];
	return fixes.find(
		(one) =>
			one !== placed &&
			subjectOf(one.fix) === subjectOf(fix) &&
			(named.includes(one.line) || (one.other !== undefined && one.other === other)),
	);
}

/** What became of a line that stands in no article. */
function tellApart(name: string, is: LineTrace | undefined): string | undefined {
	return is && !is.article ? `${name}读作${ROLE_WORDS[is.role]}，不在任何一篇里` : undefined;
}

function tellReason({ fix, line, other }: PlacedFix, solved: Solved): string {
	const is = traceLine(solved, line);
	const beside = other && traceLine(solved, other);
	if (fix.kind === 'photo' && !is?.photo) return '这一行不是图片说明';
	if (fix.kind === 'role') return `这一行读作${ROLE_WORDS[is?.role ?? 'body']}`;
	if (is?.photo && !other) return '图片说明只能写明县区、改字、不公开';
	const apart =
		(fix.kind === 'photo' ? undefined : tellApart('这一行', is)) ??
		(other && tellApart(nameOf(other, line.place.page), beside));
	if (apart) return apart;
	if (is?.role === 'headline' && beside?.role === 'headline') return '两行都是标题，一篇只有一个';
	if (SUBJECTS[fix.kind] === 'words') return '这几个字不在所读的文字里，或者找不到它重复的那一行';
	return '与别的更正合在一起排不出来';
}

const nameOf = ({ place, number }: Line, own: string): string =>
	nameLine({ page: place.page, line: number }, own);

/** A fix that a reading does not honour and all fixes in; which it is and why, in an editor's words, out. */
export function explainFix(placed: PlacedFix, fixes: readonly PlacedFix[], solved: Solved): string {
	const { fix, line } = placed;
	const own = line.place.page;
	const what = `${nameOf(line, own)}的 ${KEYS[fix.kind]}`;
	const rival = seekRival(placed, fixes);
	if (!rival) return `${what}：${tellReason(placed, solved)}`;
	return `${what} 与${nameOf(rival.line, own)}的 ${KEYS[rival.fix.kind]} 说的是同样的行，不能都照办`;
}
