/** The forms of the options, for the Drupal module: made from src/, so that its settings say what a page would say. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format } from 'prettier';
import { readServices } from './services-table.mjs';

/** Where the module reads them. */
export const formsFile = new URL('../../integrations/drupal/consent_gate/forms.json', import.meta.url);

/** Of these options at least one is needed, which a preset says by code. */
const oneOf = { plausible: ['id', 'domain'] };

/**
 * Modules of src/config/ and src/problems/ that read options and say what is wrong with them.
 *
 * @returns {Promise<typeof import('../../src/config/forms.js') & typeof import('../../src/config/resolve-config.js') & typeof import('../../src/problems/in-words.js')>}
 */
export async function readConfigSources() {
  const files = ['config/forms', 'config/resolve-config', 'problems/in-words'];
  const contents = files.map((file) => `export * from './${file}.ts';`).join('\n');
  const resolveDir = fileURLToPath(new URL('../../src/', import.meta.url));
  const options = { bundle: true, format: 'esm', write: false, logLevel: 'error' };
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, ...options });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** What `forms.json` has to be: of each option its pattern, and what would be right in words. */
export async function makeForms() {
  const sources = await readConfigSources();
  const services = await readServices();
  const { inWords, none } = sources;
  const right = (form) => {
    const [pattern, words = pattern] = [form].flat();
    const [, said] = /which (?:does not match )?(.*)$/s.exec(inWords(['', '', 0, words, {}]));
    return [pattern, said];
  };
  const all = (forms) => Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, right(form)]));
  const refusing = services.filter(({ preset }) => preset.refuse).map(({ preset }) => preset.name);
  if (refusing.join() !== Object.keys(oneOf).join())
    throw new Error(`say in test/helpers/drupal-forms.mjs which options ${refusing.join()} needs`);
  const forms = {
    config: all(sources.configForms),
    cookie: all(sources.cookieForms),
    category: all(sources.categoryForms),
    service: all(sources.serviceForms),
    fact: all(sources.factForms),
    objects: all(sources.objectForms),
    text: right(sources.text),
    address: right(sources.address),
    none: right(none),
    categories: [...sources.resolveConfig({}, [], () => {}).categories.keys()],
    services: Object.fromEntries(
      services
        .map(({ preset }) => [
          preset.name,
          {
            category: preset.category,
            options: all(preset.options ?? {}),
            optional: all(preset.optional ?? {}),
            ...(oneOf[preset.name] && { oneOf: oneOf[preset.name] }),
          },
        ])
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  };
  return format(JSON.stringify(forms), { parser: 'json', printWidth: 110 });
}
