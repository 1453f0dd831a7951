/** What a page asks of the service worker. */
export type Request =
	/** Keep a page that is open now, so that it can be read again without a network. */
	| { readonly ask: 'visited'; readonly path: string }
	/** Keep the page of a saved article until the reader's browser is cleared. */
	| { readonly ask: 'saved'; readonly path: string }
	/** Keep the current issue. */
	| { readonly ask: 'issue' };

/** `offline.json`: the current issue and its pages as URL paths. */
export interface OfflineList {
	readonly issue: string;
	/** Changes whenever a page of the issue changes. */
	readonly digest: string;
	readonly paths: readonly string[];
}
