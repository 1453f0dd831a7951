/** `npm start`: builds the edition and serves it; the address is printed. */
import { preview } from 'astro';
import { buildEdition } from './build-edition.ts';

if (await buildEdition()) await preview({});
else process.exitCode = 1;
