/** What is in integrations/ for content management systems: the Drupal module in PHP, and the others’ very files. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile, readdir, stat } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parse } from 'yaml';
import { cmsPages, razor, squizComponent, t4 } from '../helpers/cms-templates.mjs';
import { formsFile, makeForms, readConfigSources } from '../helpers/drupal-forms.mjs';
import { askDrupal, drupalSettings, noPhp, php } from '../helpers/drupal-stage.mjs';
import { readServices } from '../helpers/services-table.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
const exists = (path) =>
  stat(new URL(path, root)).then(
    () => true,
    () => false,
  );
const module = 'integrations/drupal/consent_gate/';
const moduleFiles = (await readdir(new URL(module, root), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').split(`/${module}`)[1]);

/** A test of the module’s PHP. */
const testPhp = (name, run) => test(name, (context) => (php() ? run(context) : context.skip(noPhp)));

test('each folder of integrations is in the index, with a README of at most a page', async () => {
  const index = await read('integrations/README.md');
  const entries = await readdir(new URL('integrations/', root), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  assert.ok(folders.length > 7);
  for (const name of folders) {
    assert.ok(index.includes(`](${name}/README.md)`), `integrations/README.md does not list ${name}`);
    const words = (await read(`integrations/${name}/README.md`)).split(/\s+/).length;
    assert.ok(words < 750, `integrations/${name}/README.md has ${words} words`);
  }
});

test('README lists each system of the index', async () => {
  const readme = await read('README.md');
  const [, section] = readme.split('\n## In your CMS\n');
  assert.ok(section, 'README has no heading "In your CMS"');
  const index = await read('integrations/README.md');
  const paths = [...index.matchAll(/^\| \[.*?\]\(([\w-]+\/README\.md)\)/gm)].map(([, path]) => path);
  assert.ok(paths.length > 7);
  const listed = section.split('\n## ')[0];
  for (const path of paths.filter((each) => !/^(server|consent-clients)\//.test(each)))
    assert.ok(listed.includes(`(integrations/${path})`), `README does not list ${path}`);
});

testPhp('every file of the Drupal module is PHP or YAML that can be read', () => {
  const sources = moduleFiles.filter((path) => /\.(php|module)$/.test(path));
  assert.ok(sources.length > 6);
  for (const path of sources) {
    const { status, stdout } = spawnSync(php(), ['-l', fileURLToPath(new URL(module + path, root))], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  }
});

test('what the YAML of the Drupal module names is there', async () => {
  const yaml = async (path) => parse(await read(module + path), { strict: true });
  const about = await yaml('consent_gate.info.yml');
  assert.deepEqual(Object.keys(about).sort(), [
    'configure',
    'core_version_requirement',
    'dependencies',
    'description',
    'name',
    'package',
    'type',
  ]);
  const routes = await yaml('consent_gate.routing.yml');
  const links = await yaml('consent_gate.links.menu.yml');
  const permissions = await yaml('consent_gate.permissions.yml');
  const { services } = await yaml('consent_gate.services.yml');
  const translations = await yaml('consent_gate.config_translation.yml');
  const libraries = await yaml('consent_gate.libraries.yml');
  const fileOf = (name) => `src/${name.replace(/^\\?Drupal\\consent_gate\\/, '').replaceAll('\\', '/')}.php`;
  assert.ok(routes[about.configure]);
  for (const { defaults, requirements } of Object.values(routes)) {
    assert.ok(moduleFiles.includes(fileOf(defaults._form)), defaults._form);
    assert.ok(permissions[requirements._permission], requirements._permission);
  }
  for (const { route_name: name } of Object.values(links)) assert.ok(routes[name], name);
  for (const { base_route_name: name } of Object.values(translations)) assert.ok(routes[name], name);
  for (const { class: name } of Object.values(services)) assert.ok(moduleFiles.includes(fileOf(name)), name);
  for (const { css } of Object.values(libraries)) {
    for (const path of Object.values(css).flatMap(Object.keys)) assert.ok(moduleFiles.includes(path), path);
  }
  const code = (await Promise.all(moduleFiles.map((path) => read(module + path)))).join('');
  for (const name of code.matchAll(/consent_gate\/(\w+)'/g)) assert.ok(libraries[name[1]], name[0]);
  for (const name of Object.keys(services)) assert.ok(code.includes(`service('${name}')`), name);
});

test('each setting of the Drupal module has a form in its schema and a value to begin with, and each block has one', async () => {
  const schema = parse(await read(`${module}config/schema/consent_gate.schema.yml`));
  const first = parse(await read(`${module}config/install/consent_gate.settings.yml`));
  const { mapping } = schema['consent_gate.settings'];
  assert.deepEqual(Object.keys(first).sort(), Object.keys(mapping).sort());
  assert.deepEqual(Object.keys(drupalSettings).sort(), Object.keys(mapping).sort());
  assert.deepEqual({ ...drupalSettings, services: '' }, first);
  for (const name of ['site_name', 'cookies_page', 'privacy_page', 'more'])
    assert.match(mapping[name].type, /^(label|text)$/, `${name} can’t be translated`);
  const blocks = moduleFiles.filter((path) => path.startsWith('src/Plugin/Block/'));
  for (const path of blocks) {
    const [, id] = /id: '(\w+)'/.exec(await read(module + path));
    assert.ok(schema[`block.settings.${id}`], id);
  }
  assert.equal(blocks.length, 2);
});

test('the forms of the Drupal module are those of the gate', async () => {
  const isFresh = (await readFile(formsFile, 'utf8')) === (await makeForms());
  assert.ok(isFresh, 'forms.json is not what src/ says: run npm run services');
});

/** What a page would say of options. */
async function pageSays() {
  const { resolveConfig, inWords } = await readConfigSources();
  const presets = (await readServices())
    .map(({ preset }) => preset)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return (options) => {
    const sentences = [];
    const report = (mistake, service) => sentences.push(inWords(mistake, service));
    resolveConfig(options, presets, report);
    return sentences;
  };
}

/** Options of any kind, most of them wrong somewhere. */
async function anyOptions() {
  const forms = JSON.parse(await readFile(formsFile, 'utf8'));
  const values = fc.oneof(
    fc.constantFrom(
      '',
      'a',
      ' ',
      '\n',
      '0',
      'top',
      'Lax',
      '/x',
      '/\u2028',
      'https://a.example',
      'javascript:x',
    ),
    fc.constantFrom('1234567', 'G-ABC1234567', 'GTM-XXXXXXX', 'a\u00a0b', 'ŷ', '~', 'media', 'essential'),
    fc.constantFrom(null, true, false, 0, 1, -1, 2.5, [], {}, ['x'], { a: 1 }),
    fc.constantFrom(
      ...Object.values(forms.services).flatMap(({ options, optional }) =>
        Object.values({ ...options, ...optional }).map(([, example]) => example),
      ),
    ),
    fc.string(),
  );
  const some = (names) => fc.dictionary(fc.constantFrom(...names, 'nonsense', 'constructor'), values);
  const names = (group) => Object.keys(forms[group]);
  const fields = ['siteName', 'cookiesPage', 'privacyPage', 'policyVersion', 'banner', 'consentMode', 'gpc'];
  const free = names('config').filter((name) => ![...fields, 'onWithdraw'].includes(name));
  const fact = some(names('fact'));
  const service = fc
    .record({
      use: fc.option(fc.constantFrom(...names('services'), 'nonsense', 'toString')),
      rest: some([...names('service'), 'category', 'src', 'id', 'url', 'mode', 'domain', 'host', 'load']),
      cookies: fc.option(fc.array(fc.oneof(fact, values), { maxLength: 2 })),
    })
    .map(({ use, rest, cookies }) => ({
      ...(use !== null && { use }),
      ...rest,
      ...(cookies !== null && { cookies }),
    }));
  return fc
    .record({
      free: some(free),
      cookie: fc.option(some(names('cookie'))),
      categories: fc.option(fc.dictionary(fc.constantFrom('booking', 'analytics'), some(names('category')))),
      services: fc.option(fc.array(fc.oneof({ weight: 4, arbitrary: service }, values), { maxLength: 3 })),
    })
    .map(({ free: rest, ...given }) => ({
      ...rest,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)),
    }));
}

testPhp(
  'the form of the Drupal module says of 2,000 options what a page would say, word for word',
  async () => {
    const say = await pageSays();
    const all = fc.sample(await anyOptions(), { numRuns: 2000, seed: 26 });
    const answers = askDrupal(
      all.map((options) => ({
        do: 'mistakes',
        settings: { ...drupalSettings, services: '', more: JSON.stringify(options) },
      })),
    );
    let mistakes = 0;
    all.forEach((options, i) => {
      // A page has no better name for a service without one.
      const expected = say(options).map((sentence) =>
        sentence.replace(/^undefined cookies/, 'services cookies'),
      );
      mistakes += expected.length;
      // JavaScript has keys that are numbers first.
      assert.deepEqual((answers[i].more ?? []).toSorted(), expected.toSorted(), JSON.stringify(options));
    });
    assert.ok(mistakes > 4000, `only ${mistakes} mistakes`);
  },
);

testPhp('the form says what is wrong in its own fields, at the field', () => {
  const [answer] = askDrupal([
    {
      do: 'mistakes',
      settings: {
        ...drupalSettings,
        folder: 'libraries/gate?v=1',
        banner: 'left',
        cookies_page: 'javascript:alert(1)',
        services: 'hotjar abc\n\nhotjar 12\nreachdeck\nfacebook 1\nplausible',
        more: '{"siteName": "x", "services": [{"use": "hotjar", "id": "12"}]}',
      },
    },
  ]);
  assert.deepEqual(Object.keys(answer).sort(), ['banner', 'cookies_page', 'folder', 'more', 'services']);
  assert.match(answer.folder[0], /"libraries\/gate\?v=1" does not match \/libraries\/consent-gate\//);
  assert.deepEqual(answer.banner, [
    'config: "banner" is "left", which does not match top|bottom|dialog|none',
  ]);
  assert.deepEqual(answer.cookies_page, [
    'config: "cookiesPage" is "javascript:alert(1)", which does not match a web address',
  ]);
  assert.deepEqual(
    answer.services.map((sentence) => sentence.replace(/match adobe\|.*/, 'match …')),
    [
      'hotjar: "id" is "abc", which does not match 1234567',
      'hotjar: it is listed twice',
      'facebook: "use" is "facebook", which does not match …',
      'plausible: it needs an "id" or a "domain"',
    ],
  );
  assert.deepEqual(answer.more, [
    'config: "siteName" has a field of its own above',
    'hotjar: it is in the list of services above, too',
  ]);
});

testPhp(
  'JSON that cannot be read is told in the form, and handed to the page, which then loads nothing',
  () => {
    for (const [more, why] of [
      ['{"a": ', 'syntax error'],
      ['[1]', 'it is array'],
      ['"</script>"', 'it is string'],
    ]) {
      const settings = { ...drupalSettings, more };
      const [mistakes, attached] = askDrupal([
        { do: 'mistakes', settings },
        { do: 'attach', settings },
      ]);
      assert.deepEqual(mistakes.more, [`This is no JSON that begins with { and ends with }: ${why}`], more);
      const [, json] = /data-consent-gate>(.*?)<\/script>/s.exec(attached.html);
      assert.equal(json, more.replace('<', '\\u003C'));
    }
  },
);

testPhp('the form keeps what is right, and nothing where something is wrong', () => {
  const values = { ...drupalSettings, folder: ' /libraries/consent-gate ', services: ' hotjar 1234567 ' };
  const [right, wrong] = askDrupal([
    { do: 'save', values, settings: drupalSettings },
    { do: 'save', values: { ...values, services: 'hotjar x' }, settings: drupalSettings },
  ]);
  assert.deepEqual(right.errors, {});
  assert.equal(right.isSaved, true);
  assert.equal(right.settings.folder, '/libraries/consent-gate/');
  assert.equal(right.settings.services, 'hotjar 1234567');
  assert.match(right.warnings[0], /There is no file \/libraries\/consent-gate\/consent-gate\.js/);
  assert.deepEqual(wrong.errors, { services: 'hotjar: "id" is "x", which does not match 1234567.' });
  assert.equal(wrong.isSaved, false);
  assert.deepEqual(wrong.settings, drupalSettings);
});

testPhp('the form shows each setting, with the values that the gate takes', async () => {
  const [form] = askDrupal([{ do: 'form', settings: drupalSettings }]);
  const { actions, ...fields } = form;
  assert.ok(actions);
  for (const [name, value] of Object.entries(drupalSettings))
    assert.equal(fields[name]?.['#default_value'], value, name);
  assert.deepEqual(Object.keys(fields).sort(), Object.keys(drupalSettings).sort());
  const { config } = JSON.parse(await readFile(formsFile, 'utf8'));
  const selects = { banner: 'banner', consent_mode: 'consentMode', gpc: 'gpc', on_withdraw: 'onWithdraw' };
  for (const [name, option] of Object.entries(selects))
    assert.equal(Object.keys(fields[name]['#options']).join('|'), config[option][0], name);
});

testPhp(
  'the lines come first in the head, say everything, depend on what they are made of, and are not in the administration',
  () => {
    const more = '{"services": [{"name": "</script><b>", "category": "media"}], "cookie": {"days": 90}}';
    const settings = { ...drupalSettings, more, folder: '/libraries/consent-gate' };
    const [page, admin] = askDrupal([
      { do: 'attach', settings },
      { do: 'attach', settings, isAdmin: true },
    ]);
    assert.deepEqual(page.keys, [
      'consent_gate_options',
      'consent_gate_elements',
      'consent_gate_choices',
      'consent_gate_gate',
    ]);
    for (const weight of page.weights) assert.ok(weight > -1000 && weight < -900, String(weight));
    const [, json] = /<script type="application\/json" data-consent-gate>(.*?)<\/script>/s.exec(page.html);
    assert.deepEqual(JSON.parse(json), {
      siteName: 'Name of the site',
      cookiesPage: '/cookies',
      policyVersion: '1',
      banner: 'top',
      consentMode: 'basic',
      gpc: 'object',
      onWithdraw: 'auto',
      services: [
        { name: '</script><b>', category: 'media' },
        { use: 'google-analytics', id: 'G-ABC1234567' },
      ],
      cookie: { days: 90 },
    });
    assert.match(page.html, /<script src="\/libraries\/consent-gate\/consent-gate\.js"><\/script>\n$/);
    for (const { cache } of [page, admin]) {
      assert.deepEqual(cache.tags, ['before', 'config:consent_gate.settings', 'config:system.site']);
      assert.deepEqual(cache.contexts, ['theme', 'languages:language_interface', 'route']);
    }
    assert.equal(admin.html, '');
  },
);

testPhp('blocks are the elements, with what was chosen in their forms', () => {
  const [settings, deeper, table, both] = askDrupal([
    { do: 'block', block: 'settings' },
    { do: 'block', block: 'settings', values: { heading_level: '3' } },
    { do: 'block', block: 'table', values: { category: ' analytics ', service: '' } },
    { do: 'block', block: 'table', values: { category: 'a', service: 'b' } },
  ]);
  assert.match(settings.html, /^<consent-settings heading-level="2"><p>You can change your cookie settings/);
  assert.match(deeper.html, /^<consent-settings heading-level="3">/);
  assert.match(table.html, /^<consent-cookie-table category="analytics"><p>/);
  assert.deepEqual(Object.keys(both.errors), ['service']);
});

testPhp('a video becomes an element that waits, with a link, and another scheme nothing', () => {
  const title = 'Bins & “boxes” "1" <b>';
  const addresses = [
    'https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=1',
    'https://youtu.be/aqz-KE-bpKQ',
    'https://vimeo.com/76979871',
    'https://video.example.org/1"onload="x',
    'javascript:alert(1)',
    'javascript://a.example/%0aalert(1)',
    '',
  ];
  const [answer] = askDrupal([{ do: 'embed', addresses, title }]);
  const [youtube, , vimeo, other, ...rest] = answer.html;
  const shown = 'Bins &amp; “boxes” &quot;1&quot; &lt;b&gt;';
  assert.match(
    youtube,
    /^<consent-embed service="youtube" src="https:\/\/www\.youtube\.com\/watch\?v=aqz-KE-bpKQ&amp;t=1" title="/,
  );
  assert.ok(
    youtube.includes(`title="${shown}"`) && youtube.includes(`>Watch “${shown}” on YouTube</a>`),
    youtube,
  );
  assert.match(vimeo, /service="vimeo"/);
  assert.match(
    other,
    /^<consent-embed src="https:\/\/video\.example\.org\/1&quot;onload=&quot;x" name="video\.example\.org"/,
  );
  assert.deepEqual(rest, []);
  assert.deepEqual(answer.attached[0], { library: ['consent_gate/embed'] });
  assert.deepEqual(answer.places, [true, false]);
});

test('each template has the files side by side in one folder, and nothing that a strict policy forbids', async () => {
  for (const [name, { files, head, cookies, embed }] of Object.entries(cmsPages)) {
    const html = [await head(), await cookies(), (await embed?.()) ?? ''].join('\n');
    const addresses = [...html.matchAll(/(?:src|href)="(\/[^"]*\.js)"/g)].map(([, address]) => address);
    assert.ok(addresses.length, name);
    for (const address of addresses) {
      assert.ok(address.startsWith(files), `${name}: ${address}`);
      assert.ok(await exists(`dist/${address.slice(files.length)}`), `${name}: ${address}`);
    }
    assert.doesNotMatch(
      html,
      / (on\w+|style)=|<style|<script>|<script (?![^>]*(src=|application\/json))/,
      name,
    );
    assert.match(html, /<consent-settings>\s*<p>/, name);
  }
});

test('a stand-in for a template language throws at what it does not know', () => {
  assert.throws(() => razor('@Model.Name', {}), /nobody knows @Model/);
  assert.throws(() => t4('<t4 type="navigation" id="1" />', {}), /nobody knows/);
  assert.equal(
    razor('@* x *@@{ var a = new { b = 1 }; }<p title="@a">@(b)c</p>', { a: undefined, b: '<' }),
    '<p>&lt;c</p>',
  );
});

test('the component for Squiz is what its manifest says, and shows no other scheme', async () => {
  const manifest = JSON.parse(await read('integrations/squiz/component/manifest.json'));
  const [main] = manifest.functions;
  assert.equal(main.name, manifest.mainFunction);
  assert.ok(await exists(`integrations/squiz/component/${main.entry}`));
  assert.deepEqual(main.input.required, Object.keys(main.input.properties));
  const html = await squizComponent({ address: 'https://youtu.be/x"y', title: '<b>' });
  assert.match(
    html,
    /^<consent-embed service="youtube" src="https:\/\/youtu\.be\/x&quot;y" title="&lt;b&gt;">/,
  );
  assert.equal(await squizComponent({ address: 'javascript://a%0aalert(1)', title: 'A' }), '<p>A</p>');
});

test('the container for Tag Manager listens to what the gate pushes, and starts nothing by itself', async () => {
  const { exportFormatVersion, containerVersion } = JSON.parse(
    await read('integrations/google-tag-manager/container.json'),
  );
  const { tag: tags, trigger: triggers, variable: variables } = containerVersion;
  assert.equal(exportFormatVersion, 2);
  const parameters = (list) => Object.fromEntries(list.map(({ key, value }) => [key, value]));
  const preset = await read('src/services/google-tag-manager.ts');
  const [, event] = /push\(\{ event: '([\w-]+)', consent \}\)/.exec(preset);
  const { categories } = JSON.parse(await readFile(formsFile, 'utf8'));
  const asked = categories.filter((id) => id !== 'essential');
  assert.deepEqual(
    variables.map(({ type, parameter }) => [type, parameters(parameter).name]),
    asked.map((id) => ['v', `consent.${id}`]),
  );
  assert.deepEqual(
    triggers.map(({ type, customEventFilter, filter }) => [
      type,
      ...[...customEventFilter, ...filter].map((each) =>
        [each.type, ...Object.values(parameters(each.parameter))].join(' '),
      ),
    ]),
    asked.map((id) => ['CUSTOM_EVENT', `EQUALS {{_event}} ${event}`, `EQUALS {{Consent - ${id}}} true`]),
  );
  const names = variables.map(({ name }) => name);
  for (const [, name] of JSON.stringify(triggers).matchAll(/\{\{(Consent [^}]+)\}\}/g))
    assert.ok(names.includes(name), name);
  const signals = await read('src/config/google-signals.ts');
  for (const { paused, firingTriggerId, tagFiringOption, consentSettings, name } of tags) {
    assert.equal(paused, true, name);
    assert.equal(tagFiringOption, 'ONCE_PER_LOAD', name);
    const [trigger] = triggers.filter(({ triggerId }) => firingTriggerId.includes(triggerId));
    const [, category] = /Consent - (\w+) is allowed/.exec(trigger.name);
    const [{ value: signal }] = consentSettings.consentType.list;
    assert.ok(signals.includes(`${signal}: '${category}'`), `${name}: ${signal} is not of ${category}`);
  }
  const ids = [...tags, ...triggers, ...variables].map(
    (each) => each.tagId ?? each.triggerId ?? each.variableId,
  );
  assert.equal(new Set(ids).size, ids.length);
});
