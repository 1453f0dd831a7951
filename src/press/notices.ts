import type { Notice, Place, Severity } from './model.ts';

interface Entry {
	readonly severity: Severity;
	/** What it says about the text. */
	readonly meaning: string;
	readonly example: string;
	/** What is seen and what is expected; `{actual}` is filled in. */
	readonly reason: string;
	/** What to do about it. */
	readonly note: string;
}

/** Every doubt the press can raise. Ids are promises: never renamed. */
export const NOTICES = {
	'joins/uncertain': {
		severity: 'warning',
		meaning: '分栏处把两行接成一段，但别的接法差不多一样好。',
		example: '第 10 行“……项目攻”与第 13 行“坚等紧密结合……”接在一起，把握 62%。',
		reason: '这一行是否接着上一段“{actual}”，把握不大',
		note: '对照原版；若接错，在勘误文件里写 separate 或 join。',
	},
	'articles/uncertain': {
		severity: 'warning',
		meaning: '这一篇的段落有别的归法，分数相近，整篇都应当对照原版。',
		example: '一版上两篇文章分栏错杂，段落都没有点到标题里的字。',
		reason: '这篇文章由哪些段落组成，把握不大（{actual}）',
		note: '对照原版；若有段落放错，在勘误文件里写 article 或 after。',
	},
	'articles/bodiless-headline': {
		severity: 'warning',
		meaning: '一个标题下面一段正文也没有归进来。',
		example: '栏目名被当成了标题，或正文在标题之前印出。',
		reason: '标题“{actual}”下没有正文，应有正文',
		note: '正文若在别处，用 article 移来；若这不是标题，用 role 改正。',
	},
	'articles/headless-body': {
		severity: 'warning',
		meaning: '几段正文没有归到任何标题下，成了无题的一篇。',
		example: '标题漏识，或标题被当成了小标题。',
		reason: '这段正文“{actual}”没有标题，应有标题',
		note: '标题若在别处，用 article 归到那一篇；若版面上就没有，留作无题。',
	},
	'articles/truncated': {
		severity: 'warning',
		meaning: '文章开头或结尾在句子中间断开。',
		example: '“……建立《风险应对任务执行”之后没有下文。',
		reason: '文章不完整：{actual}不在这一版',
		note: '查看下转的版面或原版；补不上就照此保留。',
	},
	'repeats/line': {
		severity: 'info',
		meaning: '整行文字与另一行相同。',
		example: '同一段说明在两栏里各印一次。',
		reason: '这一行重复了第 {actual} 行',
		note: '正文里只印一次；若并非重复，用 role: body 改正。',
	},
	'repeats/passage': {
		severity: 'warning',
		meaning: '一行的一部分与别处相同，识别时可能串了栏，盖掉了这里原来的字。',
		example: '第 11 行末尾与第 5 行末尾相同。',
		reason: '这里重复了别处的一段文字“{actual}”，此处原文可能已经丢失',
		note: '对照原版；确是重复的用 drop 去掉。',
	},
	'roles/uncertain': {
		severity: 'info',
		meaning: '这一行是标题、小标题还是栏目，几种可能差不多大。',
		example: '“党建赋能 产业兴旺”像小标题，也像标题。',
		reason: '这一行是什么，把握不大：{actual}',
		note: '对照原版；判断有误时用 role 改正。',
	},
	'jumps/orphan': {
		severity: 'warning',
		meaning: '印有“下转”“上接”的字样，但另一半不在本期各版里。',
		example: '“（下转第四版）”，而本期只有第一版。',
		reason: '“{actual}”的另一半不在本期',
		note: '检查本期各版是否齐全，版次是否写在 issue.yaml 里。',
	},
	'pages/too-large': {
		severity: 'warning',
		meaning: '文件行数超出一个版面通常的范围。',
		example: '把整期几个版面存成了一个文件。',
		reason: '这一版太大（{actual}），只能分段辨认',
		note: '检查文件是否真是一个版面；跨段的文章要人工核对。',
	},
	'fixes/not-honoured': {
		severity: 'error',
		meaning: '编者写的一条更正没有做到。',
		example: '两条更正都说第 17 行接在自己指定的行后面。',
		reason: '勘误文件里的一条没有做到：{actual}',
		note: '照所说的原因改这一条；与别的更正相抵触的，删去一条。',
	},
	'words/latin-between-han': {
		severity: 'warning',
		meaning: '识别程序把汉字认成或译成了英文。',
		example: '“棚户区 and 老旧小区”应是“棚户区和老旧小区”。',
		reason: '汉字之间夹着英文词“{actual}”，应是汉字',
		note: '对照原版，用 read 改正。',
	},
	'words/one-for-dash': {
		severity: 'warning',
		meaning: '窄排的“—”被认成汉字“一”。',
		example: '“征集一派单一办理”应是“征集—派单—办理”。',
		reason: '“{actual}”里的“一”应是破折号',
		note: '对照原版，用 read 改正。',
	},
	'words/mixed-width': {
		severity: 'info',
		meaning: '全版用一种宽度的标点，这一行用了另一种。',
		example: '全角版面里的“本报讯(韦青松)”。',
		reason: '标点“{actual}”的宽窄与全版不同',
		note: '不影响阅读；要统一时用 read 改正。',
	},
	'words/unbalanced': {
		severity: 'warning',
		meaning: '引号、括号或书名号只有一半：另一半漏识，或段落接错了。',
		example: '“党组织（社区’两委’”少了后一半括号。',
		reason: '“{actual}”不成对',
		note: '对照原版，用 read 补上；若是接错，用 separate 或 join。',
	},
	'words/odd-character': {
		severity: 'info',
		meaning: '多半是形近的简体字被认成了繁体字。',
		example: '“忙祿河”。',
		reason: '简体文章里的“{actual}”是繁体字',
		note: '对照原版，用 read 改正；原版如此的不改。',
	},
	'words/unlikely': {
		severity: 'info',
		meaning: '四个字里有一个与前后都不成词，换一个字就是常用词语。',
		example: '“蒸蒸目上”与“蒸蒸日上”。',
		reason: '“{actual}”与前后的字不成词，与常见的词只差一字',
		note: '对照原版，用 read 改正；作者有意改用的不改。',
	},
	'dates/impossible': {
		severity: 'warning',
		meaning: '月份大于十二，或日期大于当月的天数。',
		example: '“13月5日”“2月30日”。',
		reason: '没有“{actual}”这一天',
		note: '对照原版，用 read 改正。',
	},
	'counties/contradicts-headline': {
		severity: 'warning',
		meaning: '编者所定或正文里的县区与标题写的不一致。',
		example: '标题“镇巴：……”的文章定在佛坪县。',
		reason: '标题里是{actual}，所定的县区却是另一个',
		note: '核对后用 set: { county: 六位代码 } 写明。',
	},
	'articles/reprinted': {
		severity: 'info',
		meaning: '两期里有大半段落相同的文章。',
		example: '同一篇通讯在两家报纸上各登一次。',
		reason: '与{actual}是同一篇',
		note: '确是重登的不必改；若是文件放重了，去掉一份。',
	},
	'papers/no-licence': {
		severity: 'info',
		meaning: '页脚与数据里没有版权声明、备案号或许可证号可印。',
		example: 'papers/hanzhong.yaml 里没有 copyright。',
		reason: '报纸{actual}没有写明版权与许可',
		note: '在报纸的文件里补写 copyright、icp、licence。',
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
