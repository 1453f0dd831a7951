/** What an editor may do with a line, and what it needs to be told for that. */
export interface FixKind {
	readonly key: string;
	readonly words: string;
	readonly needs: 'line' | 'role' | 'words' | 'county' | 'field' | 'note' | 'nothing';
}

export const fixKinds: readonly FixKind[] = [
	{ key: 'join', words: '接在某行后面，不分段', needs: 'line' },
	{ key: 'after', words: '是某行之后的下一段（或某标题下的首段）', needs: 'line' },
	{ key: 'separate', words: '不接某行', needs: 'line' },
	{ key: 'article', words: '归到某行所在的一篇（标题也可以）', needs: 'line' },
	{ key: 'open', words: '从这一行起是新的一篇', needs: 'nothing' },
	{ key: 'role', words: '这一行是……（标题、不是标题、栏目）', needs: 'role' },
	{ key: 'set', words: '写明这一篇的题、署名、栏目……', needs: 'field' },
	{ key: 'county', words: '这一篇说的是某县', needs: 'county' },
	{ key: 'read', words: '改字', needs: 'words' },
	{ key: 'drop', words: '这几个字是重印，不再读', needs: 'nothing' },
	{ key: 'photo', words: '这张照片属于某行所在的一篇', needs: 'line' },
	{ key: 'note', words: '给读者加注', needs: 'note' },
	{ key: 'passage', words: '这几个字不公开', needs: 'nothing' },
	{ key: 'withhold', words: '整篇不公开', needs: 'nothing' },
];

type Choices = readonly (readonly [value: string, words: string])[];

export const roleWords: Choices = [
	['headline', '主题'],
	['kicker', '引题'],
	['deck', '副题'],
	['byline', '署名'],
	['crosshead', '小标题'],
	['body', '正文（不是标题）'],
	['credit', '供稿'],
	['caption', '图片说明'],
	['photo-credit', '图片署名'],
	['column-label', '栏目'],
	['slogan', '标语'],
	['page-head', '版头'],
	['staff', '版面人员'],
	['jump', '转版标记'],
	['duplicate', '重复印出'],
];

export const fieldWords: Choices = [
	['headline', '主题'],
	['kicker', '引题'],
	['deck', '副题'],
	['byline', '署名（多人用顿号隔开）'],
	['credit', '供稿、转自'],
	['column', '栏目'],
];

/** What a doubt most often asks for. */
export function likelyKind(ruleId: string): string {
	if (ruleId === 'joins/uncertain') return 'separate';
	if (ruleId === 'articles/headless-body') return 'article';
	if (ruleId === 'articles/bodiless-headline' || ruleId.startsWith('roles/')) return 'role';
	if (ruleId.startsWith('counties/')) return 'county';
	if (ruleId.startsWith('words/') || ruleId.startsWith('dates/')) return 'read';
	if (ruleId.startsWith('repeats/')) return 'drop';
	return 'join';
}
