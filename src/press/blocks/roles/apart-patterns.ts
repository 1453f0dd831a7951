/** Names before 摄, at the end of a caption or alone. */
export const PHOTO_CREDIT = /(?:摄影报道|图片报道|摄影|摄|供图|图)[）】]?$/u;
/** A line that is nothing but a picture credit. */
export const PHOTO_CREDIT_ALONE =
	/^[（【]?(?:(?:本报记者|本报通讯员|通讯员|记者)\s*)?[\p{Script=Han}·\s、]{2,16}\s*(?:摄影报道|摄影|摄|供图|\/图|图)[）】]?$/u;
/** Endings of labels that name a kind of writing: what stands under them is that. */
const WRITING =
	'副刊|文苑|文艺|艺苑|诗苑|论坛|论语|杂谈|杂感|漫谈|漫笔|随笔|笔谈|笔记|札记|手记|夜话|闲话|絮语|茶座|茶馆|巷议|时评|短评|快评|评论|观察|纵横|瞭望|来信|来电|来函|来稿|信箱|史话|春秋|掌故|见闻|书香|书话';
export const WRITING_LABEL = new RegExp(`(?:${WRITING})$`, 'u');
/** Endings customary in the names of columns. */
export const LABEL_END = new RegExp(
	`(?:${WRITING}|之窗|之声|之家|之光|之友|园地|天地|广角|讲坛|专栏|专版|专刊|快讯|简讯|短讯|速递|直通车|聚焦|焦点|热点|视点|视窗|视角|看台|擂台|舞台|风采|风貌|风情|亮点|在线|一线|传真|连线|进行时|在行动|专题|视野|前沿|动态|要闻|新闻|资讯|服务台|公告栏|调查|顾问|人物|百味|万象|经纬|驿站|家园|见实效)$`,
	'u',
);

export const parts3 = (folded: string): boolean => folded.trim().split(/\s+/u).length > 2;

export function isSlogan(folded: string): boolean {
	const parts = folded.trim().split(/\s+/u);
	const [first] = parts;
	if (!first || parts.length < 2 || parts.length > 4) return false;
	if (/[，。：；、“”？！（）—]/u.test(folded)) return false;
	return (
		first.length >= 3 && first.length <= 8 && parts.every((part) => part.length === first.length)
	);
}
