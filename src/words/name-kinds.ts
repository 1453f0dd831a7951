import type { LedgerEntry } from '../archive/records-views.ts';

const names: Record<LedgerEntry['kind'], string> = {
	headline: '主题',
	kicker: '引题',
	deck: '副题',
	byline: '署名',
	credit: '来源',
	crosshead: '小标题',
	body: '正文',
	duplicate: '重复印出',
	photo: '图片说明',
	'column-label': '栏目名',
	slogan: '口号',
	'page-head': '版头',
	staff: '责编等',
	jump: '转版',
	notice: '启事',
};

/** What a line is, in a newspaper's words. */
export function nameKind(kind: LedgerEntry['kind']): string {
	return names[kind];
}
