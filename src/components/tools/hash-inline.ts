/** The source expression by which a content security policy admits an inline script or style. */
export async function hashInline(text: string): Promise<`sha256-${string}`> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
