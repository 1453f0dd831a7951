import { expect, test } from 'vitest';
import { checkEmbeds, refuseSlugs } from '../../src/archive/check-written.ts';
import { mistakeError } from '../../src/archive/mistakes.ts';
import { tempEdition } from './temp-edition.ts';

test('refuses a standing page whose address the edition uses itself', () => {
	const root = tempEdition({
		'content/pages/about.mdx': '',
		'content/pages/counties.mdx': '',
		'content/pages/关于.mdx': '',
		'content/features/counties.mdx': '',
	});
	expect(refuseSlugs(root, 'content/features')).toEqual([]);
	expect(mistakeError(refuseSlugs(root, 'content/pages')).message).toMatchInlineSnapshot(`
		"content/pages/counties.mdx Unexpected name \`counties\`, expected another: the edition uses /counties/ itself
		  Rename the file.

		content/pages/关于.mdx Unexpected file name, expected small letters, digits and hyphens before \`.mdx\`
		  Rename the file: its name is the page’s address."
	`);
});

test('names an embedded article, photo or county that the edition does not hold', () => {
	const text = [
		'<ArticleCard id="x-p1-3" /> <ArticleCard',
		'	id="x-p1-4" />',
		"<PhotoCard id='x-p1-9' />",
		'<CountyList codes={["610722", "610725"]} /> <CountyList province="61" />',
	].join('\n');
	const root = tempEdition({ 'content/features/a.mdx': text });
	const held = (ids: readonly string[]) => ids.map((id) => ({ id, code: id })) as never;
	const edition = { articles: held(['x-p1-3']), photos: held([]), counties: held(['610722']) };
	const found = checkEmbeds(root, 'content/features', edition);
	expect(found.map(({ reason, at }) => [reason, at?.text.slice(at.start, at.end)])).toEqual([
		['Unexpected id `x-p1-4`, expected one of the edition’s articles', 'x-p1-4'],
		['Unexpected id `x-p1-9`, expected one of the edition’s photos', 'x-p1-9'],
		['Unexpected id `610725`, expected one of the edition’s counties', '610725'],
	]);
});
