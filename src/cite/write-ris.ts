import type { Citable } from './describe-article.ts';

/** One RIS record of the type NEWS. Unknown fields are left out. Lines end in CRLF. */
export function writeRis(article: Citable): string {
	const point = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(article.date ?? '');
	const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
		['TY', 'NEWS'],
		['ID', article.id],
		...article.authors.map((name) => ['AU', name] as const),
		['TI', article.title],
		['T2', article.paper],
		['PY', point?.[1]],
		['DA', point ? `${point[1]}/${point[2] ?? ''}/${point[3] ?? ''}/` : undefined],
		['SE', article.column],
		['SP', article.pages.join(', ') || undefined],
		['LA', 'zh-CN'],
		['UR', article.url],
		['ER', ''],
	];
	return lines
		.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
		.join('');
}
