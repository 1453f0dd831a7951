import type { Notice, Place, Severity } from './model.ts';

interface Entry {
	readonly severity: Severity;
	/** What is seen and what is expected; `{actual}` is filled in. */
	readonly reason: string;
	/** What to do about it. */
	readonly note: string;
}

/** Every doubt the press can raise. Ids are promises: never renamed. */
export const NOTICES = {
	'joins/uncertain': {
		severity: 'warning',
		reason: '这一行是否接着上一段“{actual}”，把握不大',
		note: '对照原版；若接错，在勘误文件里写 separate 或 join。',
	},
	'articles/uncertain': {
		severity: 'warning',
		reason: '这篇文章由哪些段落组成，把握不大（{actual}）',
		note: '对照原版；若有段落放错，在勘误文件里写 move 或 order。',
	},
	'articles/bodiless-headline': {
		severity: 'warning',
		reason: '标题“{actual}”下没有正文，应有正文',
		note: '正文若在别处，用 move 移来；若这不是标题，用 role 改正。',
	},
	'articles/headless-body': {
		severity: 'warning',
		reason: '这段正文“{actual}”没有标题，应有标题',
		note: '标题若在别处，用 move 归到那一篇；若版面上就没有，留作无题。',
	},
	'articles/truncated': {
		severity: 'warning',
		reason: '文章不完整：{actual}不在这一版',
		note: '查看下转的版面或原版；补不上就照此保留。',
	},
	'repeats/line': {
		severity: 'info',
		reason: '这一行重复了第 {actual} 行',
		note: '正文里只印一次；若并非重复，用 role: body 改正。',
	},
	'repeats/passage': {
		severity: 'warning',
		reason: '这里重复了别处的一段文字“{actual}”，此处原文可能已经丢失',
		note: '对照原版；确是重复的用 drop 去掉。',
	},
	'roles/uncertain': {
		severity: 'info',
		reason: '这一行是什么，把握不大：{actual}',
		note: '对照原版；判断有误时用 role 改正。',
	},
	'jumps/orphan': {
		severity: 'warning',
		reason: '“{actual}”的另一半不在本期',
		note: '检查本期各版是否齐全，版次是否写在 issue.yaml 里。',
	},
	'pages/too-large': {
		severity: 'warning',
		reason: '这一版太大（{actual}），只能分段辨认',
		note: '检查文件是否真是一个版面；跨段的文章要人工核对。',
	},
	'fixes/not-honoured': {
		severity: 'error',
		reason: '勘误文件里的这一条（{actual}）没有做到，可能与别的更正相抵触',
		note: '看同一行及相邻各行的更正，删去相抵触的一条。',
	},
} as const satisfies Record<string, Entry>;

export type NoticeId = keyof typeof NOTICES;

/** A catalogued doubt, made a notice: where it stands, what is seen, what else was possible. */
export function makeNotice(
	ruleId: NoticeId,
	place: Place,
	actual: string,
	more: Pick<Notice, 'article' | 'expected'> = {},
): Notice {
	const { severity, reason, note } = NOTICES[ruleId];
	return {
		ruleId,
		severity,
		reason: reason.replace('{actual}', actual),
		place,
		actual,
		note,
		...more,
	};
}
