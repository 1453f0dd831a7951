import type { PaperRecord } from './records.ts';

/** What of the required lines is known of the edition itself. */
export interface SiteLines {
	readonly url: string;
	readonly icp?: string | undefined;
	readonly licence?: string | undefined;
}

/** Names that never lead to a public site. */
const notPublic = /(?:^|\.)(?:localhost|example|test|invalid|local)$|^[\d.]+$/;

/**
 * The lines a public Chinese news site has to show and this one lacks, each as a warning. Nothing is
 * made up for them. An edition whose address is not public is not warned of.
 */
export function missingLines(site: SiteLines, papers: readonly PaperRecord[]): readonly string[] {
	if (notPublic.test(new URL(site.url).hostname)) return [];
	const own = [
		!site.icp &&
			'src/site.ts has no `icp`: the filing number (备案号) is to stand at the foot of the home page',
		!site.licence && 'src/site.ts has no `licence`: news needs a permit (互联网新闻信息服务许可证)',
	];
	const theirs = papers
		.filter(({ copyright }) => !copyright)
		.map(
			({ id }) =>
				`content/papers/${id}.yaml has no \`copyright\`: readers are not told who may reprint`,
		);
	return [...own, ...theirs].filter((line) => line !== false);
}
