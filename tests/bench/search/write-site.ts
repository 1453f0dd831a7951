import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeArticle } from './make-archive.ts';

/**
 * Writes a site of made articles: a plain page and the data twin of each, the built edition's own
 * search page, and `/stock/`, a page that asks the stock index and shows ten hits as its manual does.
 */
export function writeSite(folder: string, edition: string, articles: readonly MadeArticle[]): void {
	if (!existsSync(join(edition, 'search/index.html'))) {
		throw new Error(`Unexpected edition without search page in ${edition}: npm run build first`);
	}
	rmSync(folder, { recursive: true, force: true });
	for (const part of ['_astro', 'fonts', 'search/index.html', 'favicon.svg']) {
		cpSync(join(edition, part), join(folder, part), { recursive: true });
	}
	for (const { record, twin } of articles) {
		mkdirSync(join(folder, 'articles', record.id), { recursive: true });
		const lines = record.passages.map(({ field, text }) =>
			field === 'title' ? `<h1>${text}</h1>` : `<p>${escapeText(text)}</p>`,
		);
		writeFileSync(
			join(folder, 'articles', record.id, 'index.html'),
			`<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>${escapeText(record.heading)}</title></head><body><article data-article data-pagefind-body>${lines.join('\n')}</article></body></html>`,
		);
		writeFileSync(join(folder, 'articles', `${record.id}.json`), JSON.stringify(twin, null, '\t'));
	}
	writeFileSync(join(folder, 'records.json'), JSON.stringify(articles.map(({ record }) => record)));
	mkdirSync(join(folder, 'stock'), { recursive: true });
	writeFileSync(join(folder, 'stock/index.html'), stockPage);
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const stockPage = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>stock</title></head>
<body><input type="search"><ol data-search-results></ol><script type="module">
const field = document.querySelector('input');
const list = document.querySelector('ol');
let engine;
const load = async () => { engine ??= await import('/pagefind/pagefind.js'); return engine; };
field.addEventListener('focus', load, { once: true });
field.addEventListener('input', async () => {
	const query = field.value;
	const { results } = await (await load()).search(query);
	if (query !== field.value) return;
	const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
	list.replaceChildren(...shown.map((hit) => {
		const item = document.createElement('li');
		item.innerHTML = '<a href="' + hit.url + '">' + hit.meta.title + '</a><p>' + hit.excerpt + '</p>';
		return item;
	}));
	list.dataset.query = query;
	window.found = results.map(({ id }) => id);
});
</script></body></html>`;
