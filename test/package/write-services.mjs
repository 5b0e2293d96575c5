/** Writes what README.md and SERVICES.md say of the services; run it by `npm run services`. */
import { readFile, writeFile } from 'node:fs/promises';
import { readServices, writeDetails, writeOverview, writePolicy } from '../helpers/services-table.mjs';

const readme = new URL('../../README.md', import.meta.url);
const services = await readServices();
await writeFile(readme, writePolicy(writeOverview(await readFile(readme, 'utf8'), services)));
await writeFile(new URL('../../SERVICES.md', import.meta.url), writeDetails(services));
console.log(`README.md and SERVICES.md: ${services.length} services`);
