/** The `packages` table of a lock file, as far as we read it. */
export type LockedPackages = Record<
	string,
	{ version?: string; optionalDependencies?: Record<string, string> } & Record<string, unknown>
>;

/**
 * Lists the optional dependencies a lock file names without holding an entry for them.
 * An entry is looked for as Node does: beside the package that asks, then in each folder above.
 */
export function missingOptional(packages: LockedPackages): { name: string; version: string }[] {
	const missing = new Map<string, string>();
	for (const [path, entry] of Object.entries(packages)) {
		for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
			const held = foldersFrom(path).some((folder) => `${folder}node_modules/${name}` in packages);
			if (!held) missing.set(name, version);
		}
	}
	return [...missing].map(([name, version]) => ({ name, version }));
}

function foldersFrom(path: string): string[] {
	const parts = path.split('/node_modules/');
	const folders = parts.map(
		(_, i) => `${parts.slice(0, parts.length - i).join('/node_modules/')}/`,
	);
	return path === '' ? [''] : [...folders, ''];
}

const systems: Record<string, string> = {
	android: 'android',
	darwin: 'darwin',
	freebsd: 'freebsd',
	linux: 'linux',
	openharmony: 'openharmony',
	win32: 'win32',
	windows: 'win32',
};
const processors = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * Reads from a platform package's name the `os`, `cpu` and `libc` it is made for, in npm's words.
 * @throws when the name holds no system or processor we know, so that nothing is guessed.
 */
export function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } {
	const words = name.split(/[/-]/);
	const os = words.map((word) => systems[word]).find(Boolean);
	const cpu = processors.find((processor) => words.includes(processor));
	if (!os || !cpu) {
		throw new Error(`Unexpected platform package ${name}, expected a system and a processor in it`);
	}
	if (os !== 'linux') return { os: [os], cpu: [cpu] };
	return {
		os: [os],
		cpu: [cpu],
		libc: [words.some((w) => w.startsWith('musl')) ? 'musl' : 'glibc'],
	};
}
