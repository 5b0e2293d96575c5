/* global window -- what is given to `evaluate` runs in a page */
/** Projects that have installed the package: in Node, with TypeScript, with Vite, with three frameworks. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { compileTemplate } from 'vue/compiler-sfc';
import { browserArgs, requireBrowser } from '../helpers/find-browser.mjs';
import { binary, makeProject, run } from '../helpers/pack-project.mjs';

let project;

before(async () => {
  project = await makeProject(['@types/react', 'vue', 'svelte']);
});

after(() => project.remove());

/** Checks files with TypeScript as strictly as it can. */
async function checkTypes(name, compilerOptions, files) {
  for (const [path, text] of Object.entries(files)) await project.write(`${name}/${path}`, text);
  const options = { strict: true, noEmit: true, target: 'es2022', types: [], ...compilerOptions };
  const tsconfig = { compilerOptions: options, files: Object.keys(files) };
  await project.write(`${name}/tsconfig.json`, JSON.stringify(tsconfig));
  run(binary('tsc'), ['-p', name], project.folder);
}

const pageCode = `
  import { startGate, clarity, type ConsentConfig, type Gate } from 'consent-gate';
  import { defineElements, type ConsentEmbed } from 'consent-gate/elements';
  const config: ConsentConfig = {
    siteName: 'Anytown Borough Council',
    services: [{ use: 'clarity', id: 'abcdef1234' }],
    banner: 'bottom',
  };
  const gate: Gate = startGate(config, [clarity]);
  await defineElements(gate);
  // @ts-expect-error: there is no such form
  const wrong: ConsentConfig = { banner: 'left' };
  document.addEventListener('consent-change', (event) => {
    const granted: readonly string[] = event.granted;
    console.log(granted, wrong, gate.update({ analytics: false }));
  });
  const embed: ConsentEmbed = document.createElement('consent-embed');
  const found = document.querySelector('consent-settings');
  if (found) found.headingLevel = 3;
  console.log(embed.title, gate.choices?.analytics);
`;

test('a server imports both doors, and has no page', () => {
  const printed = project.node(`
    const { startGate, clarity } = await import('consent-gate');
    const { defineElements, ConsentBanner } = await import('consent-gate/elements');
    const schema = (await import('consent-gate/config.schema.json', { with: { type: 'json' } })).default;
    console.log(typeof document, typeof startGate, clarity.name, typeof defineElements, typeof ConsentBanner, schema.title);
  `);
  assert.equal(printed.trim(), 'undefined function clarity function function Config of consent-gate');
});

test('what is no door cannot be imported', () => {
  for (const path of ['dist/index.js', 'choices', 'services/omotam.js'])
    assert.throws(
      () => project.node(`await import('consent-gate/${path}')`),
      /ERR_PACKAGE_PATH_NOT_EXPORTED/,
    );
});

for (const [name, options] of Object.entries({
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
})) {
  test(`TypeScript understands the package by the rules of ${name}`, () =>
    checkTypes(name, { ...options, lib: ['es2022', 'dom', 'dom.iterable'] }, { 'page.ts': pageCode }));
}

test('React knows the elements and their attributes', () =>
  checkTypes(
    'react',
    { module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx', lib: ['es2022', 'dom'] },
    {
      'page.tsx': `
        import type {} from 'consent-gate/react';
        export const page = (
          <main>
            <consent-settings heading-level={3} className="settings"><p>Settings</p></consent-settings>
            <consent-cookie-table category="analytics" />
            <consent-embed service="youtube" video="aqz-KE-bpKQ" title="A film" ref={(embed) => void embed?.title} />
            {/* @ts-expect-error: it has no such attribute */}
            <consent-embed films="aqz-KE-bpKQ" />
            {/* @ts-expect-error: it is a text */}
            <consent-embed video={1} />
          </main>
        );`,
    },
  ));

test('Vue knows the elements and their attributes', () =>
  checkTypes(
    'vue',
    { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom'] },
    {
      'page.ts': `
        import type { GlobalComponents } from 'vue';
        import type {} from 'consent-gate/vue';
        type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
        export const film: Props<'consent-embed'> = { service: 'youtube', video: 'aqz-KE-bpKQ', class: 'film' };
        export const settings: Props<'consent-settings'> = { 'heading-level': 3 };
        // @ts-expect-error: it has no such attribute
        export const wrong: Props<'consent-embed'> = { films: 'aqz-KE-bpKQ' };`,
    },
  ));

test('Vue leaves the elements to the browser where README’s line says so', () => {
  const compile = (isCustomElement) =>
    compileTemplate({
      source: '<consent-embed service="youtube" video="aqz-KE-bpKQ" />',
      filename: 'page.vue',
      id: 'page',
      compilerOptions: { isCustomElement },
    }).code;
  assert.match(compile(undefined), /resolveComponent\("consent-embed"\)/);
  assert.doesNotMatch(
    compile((tag) => tag.startsWith('consent-')),
    /resolveComponent/,
  );
});

test('Svelte knows the elements and their attributes', () =>
  checkTypes(
    'svelte',
    {
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2022', 'dom', 'dom.iterable'],
      skipLibCheck: true,
    },
    {
      'page.ts': `
        import type { SvelteHTMLElements } from 'svelte/elements';
        import type {} from 'consent-gate/svelte';
        export const film: SvelteHTMLElements['consent-embed'] = { service: 'youtube', video: 'aqz-KE-bpKQ' };
        export const settings: SvelteHTMLElements['consent-settings'] = { 'heading-level': 3, class: 'wide' };
        // @ts-expect-error: it is a text
        export const wrong: SvelteHTMLElements['consent-embed'] = { video: 1 };`,
    },
  ));

test('Vite builds a page that asks, of the presets it uses', async () => {
  await project.write(
    'site/index.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Anytown</title></head>
      <body><h1>Council tax</h1><script type="module" src="./page.js"></script></body></html>`,
  );
  await project.write(
    'site/page.js',
    `import { startGate, clarity } from 'consent-gate';
    import { defineElements } from 'consent-gate/elements';
    window.gate = startGate({ services: [{ use: 'clarity', id: 'abcdef1234' }] }, [clarity]);
    defineElements(window.gate);`,
  );
  await build({ root: join(project.folder, 'site'), logLevel: 'error', configFile: false });
  const built = join(project.folder, 'site', 'dist');
  const scripts = (await readdir(join(built, 'assets'))).filter((name) => name.endsWith('.js'));
  // What shows a developer all there is knows every host, and is fetched by nobody else.
  const seen = scripts.filter((name) => !name.startsWith('debug-'));
  assert.equal(seen.length, scripts.length - 1);
  const texts = await Promise.all(seen.map((name) => readFile(join(built, 'assets', name), 'utf8')));
  const code = texts.join('\n');
  assert.match(code, /clarity\.ms/);
  for (const other of ['connect.facebook.net', 'bat.bing.com', 'api.reciteme.com', 'snap.licdn.com'])
    assert.ok(!code.includes(other), `${other} is of a preset that the page does not use`);

  await visit(built, async (page) => {
    await page.getByRole('button', { name: 'Reject analytics cookies' }).click();
    await page.getByRole('button', { name: 'Hide cookie message' }).waitFor();
    assert.deepEqual(await page.evaluate(() => ({ ...window.gate.choices })), { analytics: false });
    await page.evaluate(() => void window.gate.openSettings());
    await page.getByRole('dialog').getByRole('radio', { name: 'No' }).waitFor();
    assert.deepEqual(await page.evaluate(() => [...window.gate.problems]), []);
  });
});

/** Opens the built page in a browser. What it throws counts as a failure. */
async function visit(folder, act) {
  const types = { '.html': 'text/html', '.js': 'text/javascript' };
  const server = createServer(async (request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url;
    const body = await readFile(join(folder, path)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArgs });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await act(page);
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
