import { site } from '../site.ts';
import { absolute, urls } from '../urls.ts';

/** The OpenSearch description: lets a browser offer the edition's search in its address bar. */
export function describeSearch(): string {
	const escapeXml = (text: string) =>
		text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escapeXml(site.name.slice(0, 16))}</ShortName>
	<Description>${escapeXml(`在${site.name}全文里按原样查找词句`)}</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Language>zh-CN</Language>
	<Url type="text/html" method="get" template="${escapeXml(absolute(urls.search()))}?q={searchTerms}"/>
	<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absolute(urls.openSearch()))}"/>
</OpenSearchDescription>
`;
}
