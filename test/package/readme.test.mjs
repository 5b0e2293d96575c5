/** README says what the code does: its tables are compared with the source and with dist/, or made from it. */
import assert from 'node:assert/strict';
import { readFile, readdir, stat } from 'node:fs/promises';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { serviceHosts } from '../../demo/configure/service-hosts.mjs';
import { readServices, writeDetails, writeOverview, writePolicy } from '../helpers/services-table.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
const readme = await read('README.md');
const types = await read('src/types.ts');
const services = await readServices();

/** What stands under a heading, up to the next one. */
function sectionUnder(heading) {
  const [, section] = readme.split(new RegExp(`^#+ ${heading}\n`, 'm'));
  assert.ok(section !== undefined, `README has no heading "${heading}"`);
  return section.split(/^#+ /m)[0];
}

/** Rows of the tables under a heading, without their heads, each as its cells. */
function rowsUnder(heading) {
  const lines = sectionUnder(heading).split('\n');
  const isRule = (line) => /^\|[-|]+\|$/.test(line ?? '');
  return lines
    .filter((line, i) => line.startsWith('| ') && !isRule(lines[i + 1]))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
}

/** What stands in backticks. */
const quoted = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

/** First name of the first cell of each row: `update` for `update(choices)`. */
const namesUnder = (heading) => rowsUnder(heading).map(([first]) => quoted(first)[0].replace(/\(.*/, ''));

/** Fields and methods of an interface in src/types.ts. */
function membersOf(name) {
  const [, body] = new RegExp(`^export interface ${name} {\n(.*?)^}`, 'ms').exec(types);
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??[:(]/gm)].map(([, member]) => member);
}

async function sizeOf(name) {
  const bytes = await readFile(new URL(`dist/${name}`, root));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

test('README begins with the two commands', () => {
  const blocks = [...readme.matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, code]) => code.trim());
  assert.deepEqual(blocks.slice(0, 2), ['npm ci && npm start', 'npm ci && npm test']);
});

test('the next code in README is the script tag', () => {
  const [, , third] = [...readme.matchAll(/^```(\w*)\n(.*?)^```$/gms)];
  assert.equal(third[1], 'html');
  assert.match(third[2], /^(<link rel="modulepreload" href="[^"]+">\n){2}<script src="/);
});

for (const [heading, name] of [
  ['Site', 'ConsentConfig'],
  ['The choice cookie', 'CookieConfig'],
  ['Members', 'Gate'],
]) {
  test(`README lists what ${name} has`, () => {
    assert.deepEqual(namesUnder(heading).sort(), membersOf(name).sort());
  });
}

test('README has the table of services that `npm run services` makes', () => {
  const isFresh = readme === writeOverview(readme, services);
  assert.ok(
    isFresh,
    'the table of services in README.md is not what src/services/ says: run npm run services',
  );
});

test('README has the policy that `npm run services` makes', () => {
  assert.ok(readme === writePolicy(readme), 'the policy in README.md is an old one: run npm run services');
});

test('it is known of every service what a policy has to allow, and who says so', () => {
  const names = services.map(({ preset }) => preset.name);
  assert.deepEqual(Object.keys(serviceHosts).sort(), names.sort());
  for (const [name, { basis, from, sources }] of Object.entries(serviceHosts)) {
    const isLoaded = Object.keys(sources).length > 0;
    assert.equal(basis === 'vendor' && isLoaded, from !== undefined, name);
    for (const source of Object.values(sources).flat())
      assert.match(source, /^((https|wss):\/\/(\*\.)?[\w.-]+(\/[\w/]+)?|\{\w+\}|blob:)$/, name);
  }
});

test('SERVICES.md is what `npm run services` makes', async () => {
  const isFresh = (await read('SERVICES.md')) === writeDetails(services);
  assert.ok(isFresh, 'SERVICES.md is not what src/services/ says: run npm run services');
});

test('README has a row for each file of a service, the commonest first', async () => {
  const files = await readdir(new URL('src/services/', root));
  const sources = await Promise.all(files.map((name) => read(`src/services/${name}`)));
  const names = sources.flatMap(
    (source) => / (?:Preset|Omit<Preset, 'traces'>) = {\n {2}name: '(.*)',$/m.exec(source)?.[1] ?? [],
  );
  const listed = namesUnder('Services');
  assert.ok(listed.length > 20);
  assert.deepEqual(listed.toSorted(), names.sort());
  assert.deepEqual(listed.slice(0, 2), ['google-analytics', 'hotjar']);
  assert.deepEqual(listed.slice(2), listed.slice(2).sort());
});

test('each preset is exported under its name, written without hyphens', () => {
  for (const { exported, preset } of services) {
    assert.equal(
      exported,
      preset.name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
    );
  }
});

test('README lists the fields of a service of your own and those of its cookies', () => {
  const expected = [...membersOf('ServiceConfig'), ...membersOf('CookieFact')];
  assert.deepEqual(namesUnder('Services of your own').sort(), expected.sort());
});

test('README lists the tools whose choices are taken over, and what is said of one', async () => {
  const [, union] = /^export type OldToolName =\n(.*?);/ms.exec(types);
  const names = [...union.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
  const listed = namesUnder('Moving from another tool');
  assert.ok(names.length > 10);
  const ours = ['functional', 'analytics', 'media', 'marketing'];
  assert.deepEqual(listed.sort(), [...names, ...ours, ...membersOf('MigrateConfig')].sort());
});

test('README lists the fields of a category', () => {
  const names = namesUnder('Categories');
  const known = ['essential', 'functional', 'analytics', 'media', 'marketing'];
  assert.deepEqual(names.sort(), [...known, ...membersOf('CategoryConfig')].sort());
});

for (const [heading, file] of [
  ['Message keys', 'en-banner'],
  ['Settings keys', 'en'],
  ['Embed keys', 'en-embed'],
]) {
  test(`README has each text of ${file}.ts`, async () => {
    const source = await read(`src/messages/${file}.ts`);
    const texts = [...source.matchAll(/^ {2}(\w+):\s*'(.*)',$/gm)].map(([, key, text]) => [key, text.trim()]);
    const keys = [...source.matchAll(/^ {2}(\w+):/gm)];
    assert.equal(texts.length, keys.length, `a text of ${file}.ts is written in a way this test can't read`);
    assert.deepEqual(
      rowsUnder(heading).map(([key, text]) => [quoted(key)[0], text]),
      texts,
    );
  });
}

test('README has the texts of every file that has English ones', async () => {
  const files = (await readdir(new URL('src/messages/', root))).filter((name) => /^en\b/.test(name));
  assert.deepEqual(files.sort(), ['en-banner.ts', 'en-embed.ts', 'en.ts']);
});

test('README lists every language with its file, and each is one that is fetched', async () => {
  const source = await read('src/messages/languages.ts');
  const fetched = [...source.matchAll(/^ {2}(\w+): \(\) => import\('\.\/(\w+)\.js'\)/gm)];
  const files = (await readdir(new URL('src/messages/', root))).filter((name) =>
    /^[a-z]{2,3}\.ts$/.test(name),
  );
  const tags = files.map((name) => name.replace('.ts', '')).filter((name) => name !== 'en');
  assert.deepEqual(
    fetched.map(([, tag, file]) => [tag, file]),
    tags.sort().map((tag) => [tag, tag]),
  );
  const rows = rowsUnder('Languages');
  assert.deepEqual(rows.flatMap(([, file]) => quoted(file)[0]?.replace('.js', '') ?? []).sort(), tags);
  assert.deepEqual([...new Set(rows.slice(1).map(([, , , reviewed]) => reviewed))], ['no']);
});

test('README lists each service that can be embedded, with its shape', async () => {
  const source = await read('src/elements/embed-services.ts');
  const services = [...source.matchAll(/^ {2}'?([\w-]+)'?: {\n.*?ratio: '(.*?)'/gms)].map(
    ([, ...row]) => row,
  );
  const rows = rowsUnder('Videos, maps and posts').filter(([, , , ratio]) => ratio);
  assert.ok(services.length > 5);
  assert.deepEqual(
    rows.map(([name, , , ratio]) => [quoted(name)[0], quoted(ratio)[0]]),
    services,
  );
});

/** The elements as the manifest describes them. */
async function elements() {
  const { modules } = JSON.parse(await read('dist/custom-elements.json'));
  return modules.flatMap(({ declarations }) => declarations);
}

test('README lists each custom property with the elements that read it and what it is by default', async () => {
  const said = rowsUnder('Custom properties').flatMap(([property, users, value]) =>
    quoted(users).map((user) => [user, quoted(property)[0], quoted(value)[0]].join(' ')),
  );
  const read = (await elements()).flatMap(({ tagName, cssProperties }) =>
    cssProperties.map((property) => [tagName, property.name, property.default].join(' ')),
  );
  assert.ok(read.length > 20);
  assert.deepEqual(said.sort(), read.sort());
});

test('README lists each part with its element', async () => {
  const said = rowsUnder('Parts').map(([part, element]) => [...quoted(element), ...quoted(part)].join(' '));
  const drawn = (await elements()).flatMap(({ tagName, cssParts }) =>
    cssParts.map(({ name }) => [tagName, name].join(' ')),
  );
  assert.ok(drawn.length > 8);
  assert.deepEqual(said.sort(), drawn.sort());
});

test('README’s style sheets set nothing that no element reads', async () => {
  const known = (await elements()).flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name));
  const sheets = [...readme.matchAll(/^```css\n(.*?)^```$/gms)].map(([, css]) => css);
  assert.ok(sheets.length > 4);
  const set = sheets.flatMap((css) => [...css.matchAll(/--consent-[\w-]+/g)].map(([name]) => name));
  assert.deepEqual(
    set.filter((name) => !known.includes(name)),
    [],
  );
});

test('a picture in README is no more than 60,000 bytes to load', async () => {
  const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path);
  assert.ok(pictures.length > 0);
  for (const path of pictures) {
    const { size } = await stat(new URL(path, root));
    assert.ok(size <= 60_000, `${path} has ${size} bytes`);
  }
});

test('the sizes in README are within 3% of those of dist/', async (context) => {
  const rows = rowsUnder('Sizes');
  assert.ok(rows.length > 0);
  for (const [, files, said] of rows) {
    const sizes = await Promise.all(quoted(files).map(sizeOf));
    const size = sizes.reduce((sum, each) => sum + each, 0);
    const number = Number(said.replaceAll(',', ''));
    context.diagnostic(`${quoted(files).join(' + ')}: README says ${number}, dist/ has ${size}`);
    assert.ok(Math.abs(number - size) <= size * 0.03, `${files}: README says ${number}, dist/ has ${size}`);
  }
});

test('README and ARCHITECTURE say within 10% how large the files of services are', async (context) => {
  const files = (await readdir(new URL('dist/services/', root))).filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(files.map((name) => sizeOf(`services/${name}`)));
  const ends = [Math.min(...sizes), Math.max(...sizes)];
  context.diagnostic(`${files.length} files of ${ends.join(' to ')} bytes`);
  for (const name of ['README.md', 'ARCHITECTURE.md']) {
    const [, ...said] = /`(?:dist\/)?services\/`[^.]* (\d+) to (\d+) bytes/.exec(await read(name)) ?? [];
    assert.equal(said.length, 2, name);
    said.forEach((number, i) => {
      assert.ok(Math.abs(number - ends[i]) <= ends[i] * 0.1, `${name} says ${number}, dist/ has ${ends[i]}`);
    });
  }
});

test('README’s lines for Node.js take nothing for a yes but a yes, and throw nothing', async () => {
  const [code] = /^function isAllowed[^]*?^}$/m.exec(readme);
  const { isAllowed } = await import(`data:text/javascript,${encodeURIComponent(`export ${code}`)}`);
  const written = (record) => `consent_choices=${encodeURIComponent(JSON.stringify(record))}`;
  const yes = written({ version: '1', date: '2026-11-22T09:30:00Z', choices: { analytics: true } });
  const ask = (cookie, ...more) => isAllowed({ headers: { cookie } }, 'analytics', ...more);
  for (const cookie of [yes, `a=1; ${yes}`, `${yes};b=%`]) assert.equal(ask(cookie), true, cookie);
  assert.equal(ask(yes.replace('%221%22', '%222%22'), '2'), true);
  for (const cookie of [
    ...[undefined, '', 'a=1', 'consent_choices=', 'consent_choices=%', 'consent_choices={', `x${yes}`],
    ...[null, 1, [], { version: '1' }, { version: '1', choices: null }].map(written),
    written({ version: '1', choices: { analytics: 'yes' } }),
    written({ version: '2', choices: { analytics: true } }),
    `${yes}; ${written({ version: '1', choices: {} })}`,
  ])
    assert.equal(ask(cookie), false, cookie);
  assert.equal(isAllowed({ headers: { cookie: yes } }, 'constructor'), false);
});

test('the documents name no file or command that does not exist', async () => {
  const { scripts } = JSON.parse(await read('package.json'));
  const builtIn = ['ci', 'pack', 'install', 'start', 'test'];
  for (const name of ['README.md', 'SERVICES.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']) {
    const text = await read(name);
    for (const [, run, command] of text.matchAll(/`?npm (run )?([\w:]+)/g)) {
      assert.ok(run ? scripts[command] : builtIn.includes(command), `${name}: npm ${command}`);
    }
    const files = quoted(text).filter((word) => /^(src|test|dist|demo)\/[\w./-]*$/.test(word));
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) => to);
    for (const path of [...files, ...links]) {
      await assert.doesNotReject(
        path.endsWith('/') ? readdir(new URL(path, root)) : read(path),
        `${name}: ${path}`,
      );
    }
  }
});
