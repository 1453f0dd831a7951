/** The rows of a ledger page that belong to an article, in print order. */
function rowsOf(ledger: Document, article: string): readonly Element[] {
	return [...ledger.querySelectorAll('tr[data-articles]')].filter((row) =>
		row.getAttribute('data-articles')?.split(' ').includes(article),
	);
}

async function fetchLedger(path: string): Promise<Document> {
	const answer = await fetch(path);
	if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
	// The table alone: parsed whole, the page's own styles would be refused by the policy, aloud.
	const table = /<table class="ledger"[\s\S]*?<\/table>/.exec(await answer.text())?.[0] ?? '';
	return new DOMParser().parseFromString(table, 'text/html');
}

async function fill(panel: HTMLElement, place: Element): Promise<void> {
	const article = panel.dataset['trust'] ?? '';
	const paths = (panel.dataset['ledger'] ?? '').split(' ').filter(Boolean);
	const ledgers = await Promise.all(paths.map(fetchLedger));
	const body = document.createElement('tbody');
	for (const row of ledgers.flatMap((ledger) => rowsOf(ledger, article))) {
		const own = document.importNode(row, true);
		own.removeAttribute('id');
		body.append(own);
	}
	const table = document.createElement('table');
	table.className = 'ledger';
	const caption = table.createCaption();
	caption.textContent = '原文逐行对照';
	table.append(body);
	place.replaceChildren(table);
}

/**
 * Brings the lines an article was made of into its trust panel when it is first opened. Without
 * script, or without a network, the panel's link to the ledger says the same.
 */
export function showSource(panel: HTMLElement): void {
	const place = panel.querySelector('[data-source-lines]');
	if (!place) return;
	panel.addEventListener(
		'toggle',
		() => {
			fill(panel, place).catch(() => {
				place.textContent = '原文未能取来，请用上面的链接。';
			});
		},
		{ once: true },
	);
}
