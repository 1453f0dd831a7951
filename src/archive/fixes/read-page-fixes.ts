import type { Fix } from '../../press/fixes.ts';
import { readSource, type SourceText } from '../content-files.ts';
import type { Mistake } from '../mistakes.ts';
import { readFixes } from './read-fixes.ts';

interface IssueFixes {
	/** By the page text's file name without ending. */
	readonly fixes: ReadonlyMap<string, readonly Fix[]>;
	readonly mistakes: readonly Mistake[];
}

/** Reads every `pN.fixes.yaml` of the issue folder `path`; one without its page text is a mistake. */
export function readPageFixes(
	root: string,
	path: string,
	files: readonly string[],
	sources: ReadonlyMap<string, SourceText>,
	isDivision: (code: string) => boolean,
): IssueFixes {
	const mistakes: Mistake[] = [];
	const fixes = new Map<string, readonly Fix[]>();
	const issue = path.replace('content/issues/', '');
	const texts = new Map([...sources].map(([id, { text }]) => [`${issue}/${id}`, text]));
	for (const name of files) {
		const id = /^(.+)\.fixes\.yaml$/.exec(name)?.[1];
		if (id === undefined) continue;
		const file = `${path}/${name}`;
		if (!sources.has(id)) {
			mistakes.push({
				file,
				reason: `Unexpected fixes without their page, expected ${path}/${id}.txt`,
				remedy: 'Put the page text beside it, or rename the file after its page.',
			});
			continue;
		}
		const source = readSource(root, file);
		if ('mistake' in source) {
			mistakes.push(source.mistake);
			continue;
		}
		const isCounty = (code: string): boolean => code.length === 6 && isDivision(code);
		const read = readFixes({ file, text: source.text }, `${issue}/${id}`, texts, isCounty);
		mistakes.push(...read.mistakes);
		fixes.set(id, read.fixes);
	}
	return { fixes, mistakes };
}
