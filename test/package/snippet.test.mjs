/** What the snippet page makes, before it is on a page: see `test/pages/configure.spec.ts` for the rest. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { makePageScript } from '../../demo/configure/make-page-script.mjs';
import { loadSnippetMaker, stateWith } from '../helpers/snippet-maker.mjs';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const maker = await loadSnippetMaker();
const { configOf, empty, mistakesOf, readState, warningsOf, writeState } = maker;
const sentences = (state) => mistakesOf(state).map(({ sentence }) => sentence);
const address = (state) => `1.${Buffer.from(JSON.stringify(state)).toString('base64url')}`;

test('the script of the snippet page is what `npm run snippet` makes', async () => {
  const kept = await read('demo/assets/configure.js');
  assert.ok(kept === (await makePageScript()), 'demo/assets/configure.js is old: run npm run build');
});

test('every option of the library is on the page, or it is said why it is not', () => {
  const offered = new Set([...maker.fields.keys()].map((key) => key.split('.')[0]));
  for (const name of Object.keys(maker.configForms)) {
    const isOffered = offered.has(name) && !['cookie', 'receipts'].includes(name);
    assert.ok(isOffered !== Object.hasOwn(maker.notOffered, name), name);
  }
  for (const name of Object.keys(maker.notOffered)) assert.ok(name in maker.configForms, name);
});

test('every choice of an option is one that the library takes', () => {
  for (const [key, { choices }] of maker.fields) {
    if (!(key in maker.configForms) || !choices) continue;
    const values = choices.map(([value]) => value);
    assert.deepEqual([...values].sort(), maker.configForms[key].split('|').sort(), key);
  }
});

test('an empty form has nothing wrong in it, and neither has the example of any service', () => {
  assert.deepEqual(sentences(empty), []);
  for (const { name } of maker.presets) assert.deepEqual(sentences(stateWith(maker, name)), [], name);
  assert.ok(maker.presets.length > 25);
});

test('each mistake is told in plain words with the label of its field, at that field', () => {
  const state = {
    ...empty,
    values: {
      cookiesPage: 'javascript:1',
      'cookie.days': '0',
      'receipts.url': 'data:,',
      folder: 'ftp://x/',
      'cookie.domain': 'http://x',
      'look.button': '00538a',
    },
    use: {
      hotjar: { id: 'one', category: 'fun' },
      'google-analytics': {},
      plausible: {},
      matomo: { mode: 'x' },
      'new-relic': { config: '{' },
    },
    own: [{ name: 'Survey', category: 'fun', src: 'data:,x', cookies: '; 1 day; no name\n;;' }, {}],
    kinds: [{ id: 'a b' }, {}],
    languages: [],
  };
  const found = Object.fromEntries(mistakesOf(state).map(({ field, sentence }) => [field, sentence]));
  const begins = 'It has to be an address that begins with / or https://, for example';
  assert.deepEqual(found, {
    folder: `“Folder of the files on your website” is “ftp://x/”. ${begins} /assets/consent-gate/.`,
    cookiesPage: `“Address of your cookies page” is “javascript:1”. ${begins} /cookies.`,
    'cookie.days':
      '“Days until a visitor is asked again” is “0”. It has to be a whole number above 0, for example 365.',
    'cookie.domain':
      '“Domain of the choice cookie” is “http://x”. It has to be auto or a domain, without https://, for example anytown.gov.uk.',
    'receipts.url': `“Address that proof of each choice is sent to” is “data:,”. ${begins} /receipts.`,
    'look.button': '“Buttons” is “00538a”. It has to be a colour, for example #00538a.',
    'use.google-analytics.id': 'Fill in “Google Analytics: id”, for example G-ABC1234567.',
    'use.hotjar.id': '“Hotjar: id” is “one”. It has to be like 1234567.',
    'use.hotjar.category': '“Hotjar: kind of cookies” is “fun”, which is not in the list. Choose another.',
    'use.matomo.url': 'Fill in “Matomo: url”, for example https://matomo.example.gov.uk/.',
    'use.matomo.id': 'Fill in “Matomo: id”, for example 1.',
    'use.matomo.mode': '“Matomo: mode” is “x”, which is not in the list. Choose another.',
    'use.new-relic.config': '“New Relic: config” has to be an object, as JSON with its braces.',
    'use.plausible.id': 'Fill in “Plausible: id” or “Plausible: domain”.',
    'own.0.category': '“Kind of cookies” of “Survey” is “fun”, which is not in the list. Choose another.',
    'own.0.src': `“Address of its script” of “Survey” is “data:,x”. ${begins} https://survey.example.org/survey.js.`,
    'own.0.cookies':
      'In “Its cookies” of “Survey”, a line has no name. Each begins with that of a cookie, for example: survey_*; 1 day; Remembers that you have seen our survey.',
    'own.1.name': 'Fill in “Name” of service 2, for example Visitor survey.',
    'own.1.category': 'Choose “Kind of cookies” of service 2.',
    'kinds.0.id':
      '“Id” of kind of cookies 1 is “a b”. It has to be made of letters, digits, _ and -, for example booking.',
    'kinds.1.id': 'Fill in “Id” of kind of cookies 2, for example booking.',
  });
});

test('an address that leads somewhere else from each page is told at its field', () => {
  const told = (state) =>
    Object.fromEntries(mistakesOf({ ...empty, ...state }).map(({ field, sentence }) => [field, sentence]));
  const fields = (state) => Object.keys(told(state));
  assert.deepEqual(
    fields({
      values: {
        cookiesPage: 'cookies',
        privacyPage: 'www.council.gov.uk/cookies',
        folder: 'consent-gate',
        place: 'file',
        config: 'https:/x.json',
        'receipts.url': 'receipts',
      },
      own: [{ name: 'Survey', category: 'media', src: 'survey.example.org/a.js', notice: 'privacy' }],
    }),
    ['folder', 'config', 'cookiesPage', 'privacyPage', 'receipts.url', 'own.0.src', 'own.0.notice'],
  );
  assert.equal(
    told({ values: { cookiesPage: 'cookies' } }).cookiesPage,
    '“Address of your cookies page” is “cookies”. It has to be an address that begins with / or https://, for example /cookies.',
  );
  for (const address of [
    '/',
    '/cookies?a=b#c',
    ' /cookies ',
    'https://www.council.gov.uk',
    'http://x',
    '//x/y',
  ])
    assert.deepEqual(told({ values: { cookiesPage: address, privacyPage: address } }), {}, address);
  assert.deepEqual(Object.keys(told({ values: { folder: '', cookiesPage: 'https://' } })), [
    'folder',
    'cookiesPage',
  ]);
});

test('a folder with more behind its name, or a file in place of it, is told with what would be right', () => {
  const told = (folder) => sentences({ ...empty, values: { folder } });
  const label = '“Folder of the files on your website” is';
  assert.deepEqual(told('/assets/cg/?v=1'), [
    `${label} “/assets/cg/?v=1”. The name of a folder has no ? and no # in it: /assets/cg/`,
  ]);
  assert.deepEqual(told(' /x#y '), [`${label} “/x#y”. The name of a folder has no ? and no # in it: /x/`]);
  assert.deepEqual(told('/assets/consent-gate/consent-gate.js'), [
    `${label} “/assets/consent-gate/consent-gate.js”, which is a file. Name the folder that it is in: /assets/consent-gate/`,
  ]);
  assert.equal(told('https://x.example/a/consent-gate.full.js/?v=1').length, 1);
  assert.match(told('/consent-gate.js?v=1')[0], /in: \/$/);
  for (const folder of [
    '/',
    '/assets/consent-gate-0.1.0/',
    '/assets/consent-gate-0.1.0',
    'https://x.example',
    'https://html.js.org/a',
  ])
    assert.deepEqual(told(folder), [], folder);
});

test('an id of the old Google Analytics is told as such', () => {
  const [sentence] = sentences({ ...empty, use: { 'google-analytics': { id: 'UA-1' } } });
  assert.match(
    sentence,
    /^“Google Analytics: id” is “UA-1”. It has to be like G-ABC1234567. Ids that begin with UA-.*2023/,
  );
});

test('what http:// is in the way of, and a cookies page of another host, are warned of', () => {
  const warned = (state) => Object.keys(warningsOf({ ...empty, ...state }));
  const own = (src) => ({ own: [{ name: 'A', category: 'media', src }] });
  assert.deepEqual(warned(own('http://survey.example.org/a.js')), ['own.0.src']);
  assert.deepEqual(warned(own('https://survey.example.org/a.js')), []);
  const { folder } = warningsOf({ ...empty, values: { folder: 'http://other.example/x/' } });
  assert.match(folder, /files of other\.example.*unless other\.example is yours\. Browsers block/);
  const cookiesPage = 'https://www.anytown.gov.uk/cookies';
  assert.deepEqual(warned({ values: { cookiesPage } }), ['cookiesPage']);
  assert.deepEqual(warned({ values: { cookiesPage, 'cookie.domain': 'auto' } }), []);
  assert.deepEqual(warned({ values: { cookiesPage: '/cookies' } }), []);
});

test('the plain table is called by what is in it, and its long names may go on in the next line', () => {
  const state = { ...stateWith(maker, 'hotjar'), values: { siteName: 'Anytown Borough Council' } };
  const table = maker.tableOf(state, 'en');
  assert.match(table, /<caption>Cookies on this website<\/caption>/);
  assert.doesNotMatch(table, /<caption>Anytown/);
  assert.match(table, />_hj<wbr>Session<wbr>User_<wbr>\*</);
  assert.match(table, />consent_<wbr>choices</);
});

/** Texts that would do harm where they are taken for markup, JSON or CSS, among any others. */
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }).filter((each) => each.isWellFormed()),
  fc.constantFrom(
    '</script>',
    '<!--<script>',
    '"><img src=x onerror=alert(1)>',
    "'",
    '}',
    '__proto__',
    '\u2028',
  ),
);
const list = (name) =>
  fc.array(
    fc.dictionary(fc.constantFrom(...maker.lists[name].fields.map(({ key }) => key)), text, {
      noNullPrototype: true,
    }),
    { maxLength: 3 },
  );
const plain = [...maker.fields].filter(([, { choices }]) => !choices).map(([key]) => key);
const states = fc.record(
  {
    values: fc.dictionary(fc.constantFrom(...plain), text, { noNullPrototype: true }),
    use: fc.subarray(maker.presets, { maxLength: 4 }).chain((presets) =>
      fc.record(
        Object.fromEntries(
          presets.map((preset) => [
            preset.name,
            fc.dictionary(fc.constantFrom('category', ...Object.keys(maker.optionsOf(preset))), text, {
              noNullPrototype: true,
            }),
          ]),
        ),
        { noNullPrototype: true },
      ),
    ),
    embeds: fc.dictionary(
      fc.constantFrom(...maker.embeds.map(({ name }) => name)),
      fc.dictionary(fc.constantFrom('src', 'title'), text, { noNullPrototype: true }),
      { noNullPrototype: true },
    ),
    own: list('own'),
    kinds: list('kinds'),
    languages: fc.subarray(maker.languageTags),
  },
  { noNullPrototype: true },
);

test('whatever was chosen is the same after a way through the address', () => {
  fc.assert(
    fc.property(states, (state) => {
      const text = writeState(state);
      assert.match(text, /^(1\.[\w-]+)?$/);
      assert.deepEqual(readState(text), { state });
    }),
    { numRuns: 500 },
  );
});

test('what is long is the same after a way through the address, or it is not written at all', () => {
  const long = (length) => ({ ...empty, own: [{ name: 'A', cookies: 'ŵ'.repeat(length) }] });
  const many = (number) => ({ ...empty, own: Array.from({ length: number }, () => ({ name: 'A' })) });
  for (const state of [long(5000), long(70_000), many(61), many(500)])
    assert.deepEqual(readState(writeState(state)), { state });
  for (const state of [long(80_000), many(501), { ...empty, kinds: many(501).own }])
    assert.equal(writeState(state), undefined);
  const longest = Array.from({ length: 40 }, (_, more) => writeState(long(74_950 + more))).filter(Boolean);
  assert.ok(longest.length > 0 && longest.length < 40);
  assert.equal(readState(longest.at(-1)).problem, undefined);
});

test('whatever was chosen, a config and its mistakes can be had of it, and the JSON is the config', () => {
  fc.assert(
    fc.property(states, (state) => {
      const config = configOf(state);
      assert.deepEqual(JSON.parse(JSON.stringify(config)), config);
      for (const { sentence, field } of mistakesOf(state)) {
        assert.ok(sentence);
        assert.ok(typeof field === 'string');
      }
    }),
    { numRuns: 300 },
  );
});

test('an address that is damaged is told in a sentence, and nothing of it is used', () => {
  const damaged = [
    '1',
    'x',
    '1.',
    '1.%%%',
    '1.aaaa',
    '1.W10',
    '2.e30',
    '1.bnVsbA',
    `1.${'A'.repeat(200_000)}`,
  ];
  for (const text of damaged) {
    const { state, problem } = readState(text);
    assert.deepEqual(state, empty, text);
    assert.match(problem, /^The link (is damaged|was made by another version)/, text);
  }
  assert.deepEqual(readState(''), { state: empty });
  fc.assert(fc.property(fc.string(), (text) => void readState(text)));
  fc.assert(fc.property(fc.json(), (json) => void readState(`1.${Buffer.from(json).toString('base64url')}`)));
});

test('what an address has beside what is known is left out, and told', () => {
  const given = JSON.parse(
    `{"values": {"siteName": "A", "constructor": "B", "banner": "left", "gpc": 1}, "__proto__": {"own": []},
      "use": {"hotjar": {"id": "1", "src": "x"}, "constructor": {}, "clarity": 3},
      "embeds": {"vimeo": {"title": "A", "ratio": "x"}, "__proto__": {}, "youtube": true}, "own": [5, {"name": "C", "evil": "D"}],
      "languages": ["cy", "xx"], "kinds": "x"}`,
  );
  const { state, problem } = readState(address(given));
  assert.match(problem, /was left out/);
  assert.deepEqual(state, {
    values: { siteName: 'A' },
    use: { hotjar: { id: '1' } },
    embeds: { vimeo: { title: 'A' } },
    own: [{}, { name: 'C' }],
    kinds: [],
    languages: ['cy'],
  });
});

test('the look is taken only where no text can leave its declaration, and told otherwise', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(maker.properties)), text, (key, value) => {
      const state = { ...empty, values: { [key]: value } };
      const style = maker.styleOf(state);
      const isTold = maker.mistakesInLook(state).length > 0;
      assert.equal(!style, isTold || !value.trim());
      if (style) assert.match(style, /^:root \{\n {2}--[\w-]+: [\w #,./%-]+;\n\}\n/);
    }),
  );
});

test('colours that are hard to read are told, and others are not', () => {
  const warned = (values) => Object.keys(warningsOf({ ...empty, values }));
  assert.deepEqual(warned({}), []);
  assert.deepEqual(warned({ 'look.button': '#00538a' }), []);
  assert.deepEqual(warned({ 'look.button': '#7cc' }), ['look.button']);
  assert.deepEqual(warned({ 'look.text': '#999999', 'look.surface': '#ffffff' }), ['look.text']);
  assert.deepEqual(warned({ 'look.darkText': '#fff' }), ['look.darkText']);
  assert.deepEqual(warned({ 'look.focus': '#111' }), ['look.focus']);
  assert.equal(maker.contrastOf('#000', '#ffffff'), 21);
  assert.ok(Math.abs(maker.contrastOf('#767676', '#fff') - 4.54) < 0.005);
});

test('old tags of Google Analytics are looked for under both of its hosts, as README says', async () => {
  const hosts = maker.hostsOf(stateWith(maker, 'google-analytics', 'hotjar'));
  assert.deepEqual(hosts, ['www.googletagmanager.com', 'hotjar.com', 'google-analytics.com']);
  const [, listed] = /^- the page templates, for (.*) and the hosts/m.exec(await read('README.md'));
  for (const [, name] of listed.matchAll(/`(.+?)`/g)) assert.ok(hosts.join(' ').includes(name), name);
  assert.deepEqual(maker.hostsOf(stateWith(maker, 'hotjar')), ['hotjar.com']);
});

test('the address of a map is taken out of the code of its frame as a browser reads it', () => {
  const address = "https://www.google.com/maps/embed?pb=!1m2!2sSt+James's+Park&hl=en";
  const hash = (code) => code.replace("'", '&#39;').replace('&hl', '&amp;hl');
  for (const given of [
    address,
    hash(address),
    `<iframe src="${hash(address)}" width="600"></iframe>`,
    `<iframe\n  src="${address.replace('&hl', '&amp;hl')}"></iframe>`,
  ]) {
    const state = { ...empty, embeds: { 'google-maps': { src: given } } };
    assert.deepEqual(sentences(state), []);
    const [map] = maker.embedsIn(state);
    const src = / src="([^"]*)"/.exec(maker.embedMarkup(map, state))[1];
    assert.equal(src.replaceAll('&amp;', '&').replaceAll('&#39;', "'"), address, given);
  }
});

test('the scripts of posts are looked for, and no code is both kept and replaced', () => {
  const state = {
    ...empty,
    embeds: { youtube: {}, 'x-post': {}, 'facebook-page': {} },
    own: [{ name: 'YouTube', category: 'media' }],
  };
  assert.deepEqual(maker.hostsOf(state), ['platform.twitter.com/widgets.js', 'connect.facebook.net']);
  assert.deepEqual(maker.keptIn(state), []);
});

test('no address ends a part of the policy', () => {
  for (const src of ['https://a;sandbox/x.js', 'https://a,b.example/x.js']) {
    const state = { ...empty, own: [{ name: 'Survey', category: 'analytics', src }] };
    assert.doesNotMatch(maker.policyOf(state), /sandbox|b\.example/);
  }
});

test('only the tags of what consent-gate loads are looked for, and the code of what it lists is kept', async () => {
  const state = {
    ...stateWith(maker, 'hotjar', 'recaptcha', 'goss', 'google-ads'),
    embeds: { youtube: {} },
    own: [
      { name: 'Survey', category: 'analytics', src: '/survey.js' },
      { name: 'Online forms', category: 'essential' },
    ],
  };
  assert.deepEqual(maker.hostsOf(state), [
    'hotjar.com',
    'www.googletagmanager.com',
    'www.googleadservices.com',
    'googleads.g.doubleclick.net',
    'pagead2.googlesyndication.com',
    '/survey.js',
  ]);
  assert.deepEqual(maker.keptIn(state), [
    { title: 'Website and forms (GOSS Interactive)', isAsked: false },
    { title: 'Google reCAPTCHA (Google)', isAsked: false },
    { title: 'Online forms', isAsked: false },
  ]);
  const asked = { ...empty, use: { recaptcha: { category: 'functional' } } };
  assert.deepEqual(maker.keptIn(asked), [{ title: 'Google reCAPTCHA (Google)', isAsked: true }]);
  const [, listed] = /^- (.*) are only listed: nothing is loaded/m.exec(await read('README.md'));
  assert.deepEqual(
    [...listed.matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
    maker.onlyListed,
  );
});

test('the plain table links to the cookies page only where one was named', () => {
  const state = stateWith(maker, 'hotjar');
  const named = maker.tableOf({ ...state, values: { cookiesPage: '/cwcis' } }, 'en');
  assert.match(named, /<a href="\/cwcis" data-consent-open>/);
  const unnamed = maker.tableOf(state, 'en');
  assert.match(unnamed, /<button type="button" data-consent-open>[^<]+<\/button>/);
  assert.doesNotMatch(unnamed, /\/cookies/);
});

test('what would load for everybody without being asked is told, and what does not is not', () => {
  const warned = (state) => Object.keys(warningsOf({ ...empty, ...state }));
  const hotjar = (category) => ({ use: { hotjar: { id: '1', ...(category && { category }) } } });
  assert.deepEqual(warned(hotjar()), []);
  assert.deepEqual(warned(hotjar('functional')), []);
  assert.deepEqual(warned(hotjar('essential')), ['use.hotjar.category']);
  assert.match(
    warningsOf({ ...empty, ...hotjar('essential') })['use.hotjar.category'],
    /^Hotjar then loads for everybody/,
  );
  const kinds = [{ id: 'analytics', basis: 'essential' }];
  assert.deepEqual(warned({ ...hotjar(), kinds }), ['use.hotjar.category']);
  assert.deepEqual(warned({ ...hotjar('functional'), kinds }), []);
  const objection = { id: 'analytics', basis: 'objection' };
  assert.deepEqual(warned({ ...hotjar(), kinds: [...kinds, objection] }), ['kinds.1.basis']);
  assert.deepEqual(warned({ ...hotjar('media'), kinds: [objection] }), []);
  assert.match(
    warningsOf({ ...empty, ...hotjar(), kinds: [objection] })['kinds.0.basis'],
    /^What is of this kind then loads before anybody is asked/,
  );
  assert.deepEqual(warned({ use: { goss: {} } }), []);
  const own = { name: 'Forms', category: 'essential' };
  assert.deepEqual(warned({ own: [own] }), []);
  assert.deepEqual(warned({ own: [own, { ...own, src: '/forms.js' }] }), ['own.1.category']);
});

test('what another host could change, or is told, and what loads with Google’s advanced mode, is told', () => {
  const warned = (values) => Object.keys(warningsOf({ ...empty, values }));
  assert.deepEqual(warned({ folder: '/x/', config: '/x.json', place: 'file', 'receipts.url': '/r' }), []);
  assert.deepEqual(warned({ config: 'https://other.example/x.json' }), [], 'is not used');
  const elsewhere = {
    folder: 'https://other.example/x/',
    place: 'file',
    config: '//other.example/x.json',
    'receipts.url': 'https://other.example/r',
  };
  assert.deepEqual(warned(elsewhere), ['folder', 'config', 'receipts.url']);
  const { folder } = warningsOf({ ...empty, values: elsewhere });
  assert.match(folder, /^Your pages then run files of other\.example/);
  assert.deepEqual(warned({ folder: 'https:// /' }), []);
  assert.deepEqual(warned({ consentMode: 'advanced' }), ['consentMode']);
  assert.deepEqual(warned({ consentMode: 'off' }), []);
});

test('languages that the one file does not speak are told', () => {
  const warned = (languages, file) => warningsOf({ ...empty, languages, values: { file } }).languages;
  assert.equal(warned(['cy', 'pl'], 'parts'), undefined);
  assert.equal(warned(['cy'], 'one'), undefined);
  assert.match(
    warned(['cy', 'pl', 'ur'], 'one'),
    /English and Welsh only.* in Polish, Urdu would read English/,
  );
});

test('the hash for the policy is that of SHA-256', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      assert.equal(maker.sha256(text), createHash('sha256').update(text).digest('base64'));
    }),
  );
});

test('the files to upload are those of README, with those of what was chosen', async () => {
  const readme = await read('README.md');
  const listed = /^Make a folder on your website.*?^Your tag names only the first/ms.exec(readme)[0];
  const chosen = {
    ...empty,
    languages: ['cy'],
    values: { 'receipts.url': '/receipts', migrate: 'civic', markup: 'klaro' },
  };
  const named = (state) => maker.filesOf(state).filter((name) => !name.startsWith('services/'));
  for (const name of named(chosen)) assert.ok(listed.includes(`\`${name}\``), name);
  assert.equal(named(empty).length, 10);
  assert.equal(named(chosen).length, 15);
  assert.deepEqual(maker.filesOf({ ...empty, values: { file: 'one' } }), ['consent-gate.full.js']);
});

test('a tool that nobody knows is told at its field', () => {
  const found = mistakesOf({ ...empty, values: { migrate: 'klaro civik', markup: 'civic' } });
  const [tool, markup] = found.map(({ field, sentence }) => [field, sentence]);
  assert.equal(found.length, 2);
  assert.equal(tool[0], 'migrate');
  assert.match(
    tool[1],
    /^“Tool that asked your visitors before” has “civik” in it, which is none of those that are known: civic, /,
  );
  assert.deepEqual(markup, [
    'markup',
    '“Tool whose markup is still in your pages”: civic holds nothing back by markup: leave it out.',
  ]);
  assert.deepEqual(sentences({ ...empty, values: { migrate: 'klaro civic', markup: 'klaro' } }), []);
});

test('the policy names the hosts of the services, of scripts of one’s own and of receipts, and no other', () => {
  const state = {
    ...stateWith(maker, 'matomo'),
    own: [{ name: 'Survey', category: 'analytics', src: 'https://survey.example.org/a.js' }],
    values: { 'receipts.url': 'https://receipts.example.org/in', folder: 'https://files.example.org/gate' },
  };
  assert.deepEqual(maker.directivesOf(state), [
    "default-src 'self'",
    "script-src 'self' https://matomo.example.gov.uk https://files.example.org https://survey.example.org",
    "img-src 'self' https://matomo.example.gov.uk",
    "connect-src 'self' https://matomo.example.gov.uk https://receipts.example.org",
    "object-src 'none'",
    "base-uri 'none'",
  ]);
});

const withEmbeds = (...names) => ({
  ...empty,
  embeds: Object.fromEntries(names.map((name) => [name, {}])),
});

test('the policy allows the frames that README says for each video, map and post', async () => {
  const readme = await read('README.md');
  assert.ok(maker.embeds.length > 7);
  for (const { name } of maker.embeds) {
    const [, used] = new RegExp(`^\\| \`${name}\` \\|[^|]+\\|([^|]+)\\|`, 'm').exec(readme);
    const [, host] = /`([\w-]+(\.[\w-]+)+)(\/\w+)?`/.exec(used);
    const line = maker.directivesOf(withEmbeds(name)).filter((each) => each.startsWith('frame-src'));
    assert.deepEqual(line, [`frame-src 'self' https://${host}`], name);
  }
  const two = { ...stateWith(maker, 'hotjar'), embeds: { youtube: {}, openstreetmap: {} } };
  assert.ok(
    maker
      .directivesOf(two)
      .includes(
        "frame-src 'self' https://*.hotjar.com https://www.youtube-nocookie.com https://www.openstreetmap.org",
      ),
  );
  const older = {
    ...empty,
    embeds: { 'google-maps': { src: 'https://maps.google.com/maps?q=x&output=embed' } },
  };
  assert.ok(
    maker.policyOf(older).includes("frame-src 'self' https://www.google.com https://maps.google.com;"),
  );
});

test('videos, maps and posts are listed as README says, once, and are asked about', () => {
  const youtube = { name: 'YouTube', category: 'media', notice: 'https://policies.google.com/privacy' };
  const state = withEmbeds('youtube');
  assert.deepEqual(configOf(state).services, [youtube]);
  assert.deepEqual(sentences(state), []);
  assert.match(maker.tagOf(state), /modulepreload/);
  assert.match(maker.tableOf(state, 'en'), /<h3>Video and map cookies<\/h3>[^]*<li>YouTube \(<a href=/);
  assert.match(maker.tableOf(state, 'cy'), /<li>YouTube \(<a href=/);
  const own = { name: ' YouTube ', category: 'marketing' };
  assert.deepEqual(configOf({ ...state, own: [own] }).services, [{ name: 'YouTube', category: 'marketing' }]);
  const wrong = { ...state, own: [{ name: 'A', category: 'x' }] };
  assert.deepEqual(
    mistakesOf(wrong).map(({ field }) => field),
    ['own.0.category'],
  );
  const kinds = [{ id: 'media', basis: 'essential' }];
  assert.deepEqual(Object.keys(warningsOf({ ...state, kinds })), ['embeds']);
});

test('the markup of each video, map and post is taken by the library as it is', () => {
  for (const embed of maker.embeds) {
    const markup = maker.embedMarkup(embed, withEmbeds(embed.name));
    const [, service, src] = /^<consent-embed service="([^"]+)" src="([^"]+)" title="[^"]+">/.exec(markup);
    assert.ok(maker.embedOf({ service, src }), markup);
    assert.match(markup, /\n {2}<a href="https:\/\/[^"]+">\w+( to)? “.+” on [\w ]+<\/a>\n/);
  }
  const given = (name, src, title) => ({ ...empty, embeds: { [name]: { src, title } } });
  const [youtube] = maker.embeds;
  assert.equal(
    maker.embedMarkup(youtube, given('youtube', ' lsTjmVPBsLc ', ' A "B" ')),
    `<consent-embed service="youtube" src="lsTjmVPBsLc" title="A &quot;B&quot;">
  <a href="https://youtu.be/lsTjmVPBsLc">Watch “A &quot;B&quot;” on YouTube</a>
</consent-embed>
`,
  );
  const map =
    '<iframe width="6" src="https://www.google.com/maps/embed?pb=1&amp;x=2" style="border:0"></iframe>';
  assert.match(
    maker.embedMarkup(
      maker.embeds.find(({ name }) => name === 'google-maps'),
      given('google-maps', map),
    ),
    / src="https:\/\/www\.google\.com\/maps\/embed\?pb=1&amp;x=2" /,
  );
  assert.deepEqual(mistakesOf(given('youtube', 'https://www.youtube.com/@anytown')), [
    {
      sentence:
        '“https://www.youtube.com/@anytown” is no address that can be shown from YouTube. It has to be like aqz-KE-bpKQ or https://www.youtube.com/watch?v=aqz-KE-bpKQ.',
      field: 'embed.youtube.src',
    },
  ]);
  assert.match(
    maker.embedStyleOf(withEmbeds('youtube')),
    /^consent-embed \{[^}]+aspect-ratio: 16 \/ 9;\n\}\n$/,
  );
  assert.match(
    maker.embedStyleOf(withEmbeds('youtube', 'x-post')),
    /\nconsent-embed\[service='x-post'\] \{\n {2}aspect-ratio: 1 \/ 1;\n\}\n$/,
  );
});

test('the address of a web page in place of that of a script is warned of', () => {
  const warned = (src) => warningsOf({ ...empty, own: [{ name: 'A', category: 'media', src }] })['own.0.src'];
  assert.equal(
    warned('https://www.youtube.com/watch?v=aqz-KE-bpKQ'),
    'This is the address of a web page of YouTube, not of a script. To show it on your pages, choose YouTube under “Videos, maps and posts”, and leave this empty.',
  );
  for (const { address } of maker.embeds) assert.ok(warned(address), address);
  for (const src of ['https://www.youtube.com/@anytown', 'https://youtu.be/x', ' https://vimeo.com/ '])
    assert.ok(warned(src), src);
  for (const src of [
    '',
    '/x',
    'https://www.youtube.com/iframe_api',
    'https://player.vimeo.com/api/player.js',
    'https://www.google.com/recaptcha/api.js',
    'https://maps.googleapis.com/maps/api/js',
    'https://survey.example.org/a',
  ])
    assert.equal(warned(src), undefined, src);
});

test('a pattern that fits nearly any cookie is warned of, where cookies are deleted for want of a yes', () => {
  const warned = (cookies, category = 'analytics', more = {}) =>
    warningsOf({ ...empty, ...more, own: [{ name: 'A', category, cookies }] })['own.0.cookies'];
  assert.equal(
    warned('survey; 1 day\n*; 1 day; All'),
    '“*” fits too many cookies, such as PHPSESSID. All cookies that fit are deleted until the visitor says yes, even those by which your website works. Write more of the name, for example survey_*.',
  );
  for (const pattern of ['*_*', 's*', '*ID', '**', '_*', '*session*', 'A*', '-*', `${'*'.repeat(5000)}_`])
    assert.ok(warned(pattern), pattern);
  assert.match(warned('-*'), /^“-\*” fits too many cookies\. All/);
  for (const pattern of ['', 'survey_*', 'gm_*', 's', '_pk_*', 'PHPSESSID', '_ŵŷ*'])
    assert.equal(warned(pattern), undefined, pattern);
  assert.equal(warned('*', 'essential'), undefined);
  assert.equal(warned('*', 'analytics', { kinds: [{ id: 'analytics', basis: 'essential' }] }), undefined);
  assert.ok(warned('*', 'media', { embeds: { youtube: {} }, use: { hotjar: { id: '1' } } }));
});

test('an address that was made before there were videos on the page goes on working', () => {
  const { embeds, ...older } = stateWith(maker, 'hotjar');
  assert.deepEqual(embeds, {});
  assert.deepEqual(readState(address(older)), { state: { ...older, embeds } });
});

test('what attributes can say stands on the tag, and all else in JSON', () => {
  const short = stateWith(maker, 'google-analytics', 'reachdeck');
  const tag = maker.tagOf({
    ...short,
    values: { siteName: 'A "B" & <C>', banner: 'bottom', hashes: 'none' },
  });
  assert.equal(
    tag,
    `<link rel="modulepreload" href="/assets/consent-gate/elements.js">
<link rel="modulepreload" href="/assets/consent-gate/choices.js">
<script src="/assets/consent-gate/consent-gate.js"
        data-site-name="A &quot;B&quot; &amp; &lt;C&gt;"
        data-banner="bottom"
        data-google-analytics="G-ABC1234567"
        data-reachdeck></script>`,
  );
  for (const state of [
    stateWith(maker, 'matomo'),
    { ...short, kinds: [{ id: 'x' }] },
    { ...short, values: { 'cookie.days': '30' } },
    { ...empty, own: [{ name: 'A', category: 'media' }] },
  ])
    assert.match(maker.tagOf(state), /^<script type="application\/json" data-consent-gate>/);
});

test('where nobody is asked, the two lines before the tag are left out', () => {
  assert.doesNotMatch(maker.tagOf(stateWith(maker, 'goss')), /modulepreload/);
  assert.doesNotMatch(
    maker.tagOf({ ...stateWith(maker, 'hotjar'), values: { banner: 'none' } }),
    /modulepreload/,
  );
});
