/** The part of subset-font that is used here; the package brings no types. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		text: string | null,
		options: { readonly targetFormat: 'sfnt' | 'woff2'; readonly keepAllGlyphs?: boolean },
	): Promise<Buffer>;
}
