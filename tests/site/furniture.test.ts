import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { absolute } from '../../src/urls.ts';
import { htmlPages, isRedirect, read } from './edition.ts';

type Document = ReturnType<typeof parseDocument>;
const { getElementsByTagName, getAttributeValue, textContent } = DomUtils;

// The faults each page shows, told by `look`; pages that only redirect have no furniture.
function faultsOf(look: (page: Document, path: string) => string | undefined): string[] {
	return htmlPages().flatMap((path) => {
		const fault = isRedirect(path) ? undefined : look(parseDocument(read(path)), path);
		return fault === undefined ? [] : [`${path} ${fault}`];
	});
}

const metaOf = (page: Document, name: string): string | undefined => {
	const meta = getElementsByTagName('meta', page).find(
		(element) => element.attribs['name'] === name || element.attribs['property'] === name,
	);
	return meta && getAttributeValue(meta, 'content');
};

test('every page has exactly one headline, and it says something', () => {
	const faults = faultsOf((page) => {
		const heads = getElementsByTagName('h1', page).map((head) => textContent(head).trim());
		return heads.length === 1 && heads[0] ? undefined : `h1: ${JSON.stringify(heads)}`;
	});
	expect(faults).toEqual([]);
});

test('every page names its language, its title, its description and its one main part', () => {
	const faults = faultsOf((page) => {
		const [html] = getElementsByTagName('html', page);
		const title = getElementsByTagName('title', page).map(textContent).join();
		if (!/^zh-Han[st]/.test(html?.attribs['lang'] ?? '')) return 'lang';
		if (title.trim() === '') return 'title';
		if (!metaOf(page, 'description')) return 'description';
		return getElementsByTagName('main', page).length === 1 ? undefined : 'main';
	});
	expect(faults).toEqual([]);
});

test('no two pages share a title', () => {
	const paths = new Map<string, string[]>();
	for (const path of htmlPages().filter((each) => !isRedirect(each))) {
		const [title] = getElementsByTagName('title', parseDocument(read(path))).map(textContent);
		paths.set(title ?? '', [...(paths.get(title ?? '') ?? []), path]);
	}
	expect([...paths].filter(([, shared]) => shared.length > 1)).toEqual([]);
});

test('every page names its own canonical address or asks not to be listed', () => {
	const faults = faultsOf((page, path) => {
		if (metaOf(page, 'robots') === 'noindex') return undefined;
		const [link, ...more] = getElementsByTagName('link', page).filter(
			({ attribs }) => attribs['rel'] === 'canonical',
		);
		const address = link?.attribs['href'];
		return address === absolute(path) && more.length === 0 ? undefined : `canonical: ${address}`;
	});
	expect(faults).toEqual([]);
});

test('every page carries the policy and no style or script it forbids', () => {
	const faults = faultsOf((page) => {
		const policy = getElementsByTagName('meta', page).find(
			({ attribs }) => attribs['http-equiv']?.toLowerCase() === 'content-security-policy',
		);
		if (!policy) return 'no content security policy';
		if (/unsafe-(inline|eval)/.test(policy.attribs['content'] ?? '')) return 'unsafe policy';
		const styled = getElementsByTagName('*', page).filter(({ attribs }) =>
			Object.keys(attribs).some((name) => /^(style|on\w+)$/.test(name)),
		);
		return styled.length === 0 ? undefined : 'inline style or handler';
	});
	expect(faults).toEqual([]);
});

test('every article page holds its text in the marked article', () => {
	const faults = faultsOf((page, path) => {
		if (!/\/articles\/[^/]+\/$/.test(path)) return undefined;
		const marked = getElementsByTagName('article', page).filter(
			({ attribs }) => 'data-article' in attribs,
		);
		return marked.length === 1 && textContent(marked).trim() !== '' ? undefined : 'data-article';
	});
	expect(faults).toEqual([]);
});
