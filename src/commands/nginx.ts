/** `npm run --silent nginx`: prints a configuration for nginx, from the table `_headers` is made of. */
import { headerTable } from '../hosting/header-table.ts';
import { writeNginx } from '../hosting/write-nginx.ts';
import { base } from '../site.ts';

process.stdout.write(writeNginx(headerTable, base));
