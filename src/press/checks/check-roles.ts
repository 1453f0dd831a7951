import { STATES, type State } from '../blocks/roles/states.ts';
import type { Notice } from '../model.ts';
import { makeNotice } from '../notices.ts';
import type { PageDraft } from '../page-draft.ts';

const NAMES: Record<State, string> = {
	body: '正文',
	headline: '主题',
	'kicker-before': '引题',
	'kicker-after': '引题',
	deck: '副题',
	byline: '署名',
	credit: '供稿',
	crosshead: '小标题',
	caption: '图片说明',
	'photo-credit': '图片署名',
	'column-label': '栏目',
	slogan: '标语',
	'page-head': '版头',
	jump: '转版标记',
};
const SURE = 0.5;

/** A solved page and the lines an editor has settled in, the lines that could well be something else out. */
export function checkRoles(
	{ shape, states, odds }: Pick<PageDraft, 'shape' | 'states' | 'odds'>,
	settled: ReadonlySet<number>,
): readonly Notice[] {
	return shape.lines.flatMap(({ line }, i): Notice[] => {
		const shares = odds[i];
		const state = states[i] ?? 'body';
		if (!shares || settled.has(line.number) || (shares[STATES.indexOf(state)] ?? 1) >= SURE)
			return [];
		const likely = STATES.map((other, s) => ({ name: NAMES[other], share: shares[s] ?? 0 }))
			.filter(({ share }) => share >= 0.2)
			.sort((a, b) => b.share - a.share);
		const names = [...new Set([NAMES[state], ...likely.map(({ name }) => name)])];
		if (names.length < 2) return [];
		return [makeNotice('roles/uncertain', line.place, names.join('、还是'), { expected: names })];
	});
}
