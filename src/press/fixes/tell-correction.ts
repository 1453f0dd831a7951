import type { Fix, FixRole } from '../fixes.ts';
import type { Solved } from './list-corrections.ts';
import type { LineName, LineTrace } from './trace-line.ts';

/** Roles in an editor's words. */
export const ROLE_WORDS: Record<FixRole | 'photo' | 'notice', string> = {
	headline: '主题',
	kicker: '引题',
	deck: '副题',
	byline: '署名',
	credit: '供稿',
	crosshead: '小标题',
	body: '正文',
	caption: '图片说明',
	photo: '图片说明',
	'photo-credit': '图片署名',
	'column-label': '栏目',
	slogan: '标语',
	'page-head': '版头',
	staff: '版面人员',
	jump: '转版标记',
	duplicate: '重复印出',
	notice: '启事',
};

const titleOf = ({
	headline,
	blocks,
}: {
	headline?: string;
	blocks: readonly { text: string }[];
}) => `《${headline ?? `无题：${blocks[0]?.text.slice(0, 10) ?? ''}`}》`;

/** A line as readers of this page's corrections find it: `第3行`, on another page `p2第3行`. */
export function nameLine({ page, line }: LineName, own: string): string {
	return `${page === own ? '' : page.replace(/^.*\//u, '')}第${line}行`;
}

function nameSpot(trace: LineTrace | undefined, own: string): string {
	if (!trace) return '';
	const { article, before, joins, role } = trace;
	if (!article) return ROLE_WORDS[role];
	const inside = `在${titleOf(article)}中`;
	if (before === undefined) return `${inside}，居首`;
	const name = nameLine(before, own);
	return joins ? `${inside}，接${name}` : `${inside}，${name}之后另起`;
}

function nameField(trace: LineTrace | undefined, fix: Fix & { kind: 'field' }): string {
	const owner = trace?.article;
	if (fix.field === 'county') return (trace?.photo ?? owner)?.county?.code ?? '（无）';
	if (fix.field === 'byline') return owner?.byline.map(({ name }) => name).join('、') || '（无）';
	return owner?.[fix.field] ?? '（无）';
}

/** A fix, what became of its line without and with it, and the page without it in; before and after, in words, out. */
export function tellCorrection(
	fix: Fix,
	was: LineTrace | undefined,
	is: LineTrace | undefined,
	plain: Solved,
): [string, string] {
	const { expects, page } = fix.target;
	switch (fix.kind) {
		case 'role':
			return [was ? ROLE_WORDS[was.role] : '', ROLE_WORDS[fix.role]];
		case 'field':
			return [nameField(was, fix), fix.value?.join('、') ?? '（无）'];
		case 'photo': {
			const old = plain.articles.find(({ id }) => id === was?.photo?.article);
			return [
				old ? `属于${titleOf(old)}` : '不属于任何一篇',
				`与${nameLine(fix.article, page)}同属一篇`,
			];
		}
		case 'replace':
			return [expects, fix.characters];
		case 'drop':
			return [expects, '（重复印出，不再读一遍）'];
		case 'withhold':
			return ['（不公开）', fix.scope === 'article' ? '整篇不公开' : '此处不公开'];
		case 'note':
			return ['', `加注：${fix.text}`];
		default:
			return [nameSpot(was, page), nameSpot(is, page)];
	}
}
