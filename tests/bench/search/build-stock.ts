/** Builds the stock index of the pages of a folder: `build-stock.ts <site>`, as its manual says. */
import { createIndex } from 'pagefind';

const [site = ''] = process.argv.slice(2);
const { index, errors } = await createIndex();
if (!index) throw new Error(errors.join('\n'));
await index.addDirectory({ path: site, glob: 'articles/**/*.html' });
await index.writeFiles({ outputPath: `${site}/pagefind` });
process.exit();
