import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

let writing = 0;

/**
 * A file of `.cache/`, made only if it is not there. The name says all that the content depends on.
 * It is renamed into place, so that a build broken off leaves no half a file behind.
 */
export async function keepMade(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
	const file = join(process.cwd(), '.cache', name);
	if (existsSync(file)) return await readFile(file);
	const made = await make();
	await mkdir(dirname(file), { recursive: true });
	// Two requests at once may make the same file: each writes one of its own.
	const aside = `${file}.${process.pid}.${writing++}`;
	await writeFile(aside, made);
	await rename(aside, file);
	return made;
}
