import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as queries from './queries.ts';
import type { PageCorrections } from './records-views.ts';

/** The editor's corrections (`pN.fixes.yaml`) of every page that has some, as they were written. */
export async function corrections(): Promise<readonly PageCorrections[]> {
	return (await queries.pages()).flatMap((page) => {
		const file = page.file.replace(/\.txt$/, '.fixes.yaml');
		const path = join(process.cwd(), file);
		return existsSync(path) ? [{ page, file, text: readFileSync(path, 'utf8') }] : [];
	});
}
