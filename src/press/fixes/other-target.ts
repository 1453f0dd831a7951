import type { Fix, FixTarget } from '../fixes.ts';

/** A fix in, the second line it names out, if it names one: the line before, or one of the article. */
export function otherTarget(fix: Fix): FixTarget | undefined {
	if ('after' in fix) return fix.after;
	return 'article' in fix ? fix.article : undefined;
}
