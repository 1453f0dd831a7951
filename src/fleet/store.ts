/** Where finished volumes are kept for every machine: names are paths with forward slashes. */
export interface Store {
	/** How people call it: a folder's path, a bucket's address. */
	readonly address: string;
	readonly has: (name: string) => Promise<boolean>;
	/** Nothing when there is none of this name. */
	readonly read: (name: string) => Promise<Uint8Array | undefined>;
	/** Writes it whole or not at all. What is there under this name stays as it is. */
	readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
}
