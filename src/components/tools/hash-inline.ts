/** The same few scripts and styles stand on page after page. */
const known = new Map<string, Promise<`sha256-${string}`>>();
const most = 64;

/** The source expression by which a content security policy admits an inline script or style. */
export function hashInline(text: string): Promise<`sha256-${string}`> {
	const hash = known.get(text) ?? digest(text);
	if (known.size >= most) known.clear();
	known.set(text, hash);
	return hash;
}

async function digest(text: string): Promise<`sha256-${string}`> {
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}
