/** Writes what README.md, SERVICES.md and the Drupal module say of the services; run it by `npm run services`. */
import { readFile, writeFile } from 'node:fs/promises';
import { formsFile, makeForms } from '../helpers/drupal-forms.mjs';
import { readServices, writeDetails, writeOverview, writePolicy } from '../helpers/services-table.mjs';

const readme = new URL('../../README.md', import.meta.url);
const services = await readServices();
await writeFile(readme, writePolicy(writeOverview(await readFile(readme, 'utf8'), services)));
await writeFile(new URL('../../SERVICES.md', import.meta.url), writeDetails(services));
await writeFile(formsFile, await makeForms());
console.log(`README.md, SERVICES.md and the forms of the Drupal module: ${services.length} services`);
