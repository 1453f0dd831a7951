/** `npm run build`: builds the edition into `dist/`. */
import { buildEdition } from './build-edition.ts';

if (!(await buildEdition())) process.exitCode = 1;
