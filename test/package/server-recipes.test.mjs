/** The recipes of integrations/server/, each in the server that it is for, asked as a browser asks. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import Cookies from 'js-cookie';
import { keepers, missing, recipes } from '../helpers/server-recipes.mjs';

const read = (name) => readFile(join(recipes, name), 'utf8');

/** As the page writes it. */
function written(version, choices) {
  const record = JSON.stringify({ version, date: '2026-11-22T09:30:00Z', choices });
  return Cookies.converter.write(record);
}

const usual = written('1', { analytics: true, media: false });

const withReceipts = Cookies.converter.write(
  JSON.stringify({ version: '1', date: '2026-11-22T09:30:00Z', id: '12', seq: 3, choices: { media: true } }),
);

/** What the visitor's browser has, and what is to come back. */
const kept = {
  'a choice alone': [`consent_choices=${usual}`, usual],
  'a choice among others': [`a=1; consent_choices=${usual}; session=x"y z`, usual],
  'a choice last, without a blank': [`a=1;consent_choices=${usual}`, usual],
  'a choice with receipts': [`consent_choices=${withReceipts}`, withReceipts],
  'a refusal': [`consent_choices=${written('2', { analytics: false })}`, written('2', { analytics: false })],
  'words in any script': Object.values({
    cookie: `consent_choices=${written('2026 – “é” %; 50%\r\n', { 'ystadegau ŷ': true })}`,
    value: written('2026 – “é” %; 50%\r\n', { 'ystadegau ŷ': true }),
  }),
};

const long = 'x'.repeat(3200);
const refused = {
  nothing: undefined,
  'no cookie of that name': 'a=1',
  'an empty one': 'consent_choices=',
  'a word': 'consent_choices=yes',
  'a cookie whose name only ends like it': `x_consent_choices=${usual}`,
  'one with something after it': `consent_choices=${usual}, Path=/x`,
  'one with blanks in it': `consent_choices=${usual.replace('analytics', 'ana lytics')}`,
  'one with quotation marks': `consent_choices="${usual}"`,
  'one that is cut off': `consent_choices=${usual.slice(0, -2)}`,
  'one that is longer than ours': `consent_choices=${written('1', { [long]: true })}`,
  'one in another encoding': `consent_choices=${encodeURIComponent(decodeURIComponent(usual))}`,
  'one that is a script': 'consent_choices=<script>alert(1)</script>',
  'two that differ': `consent_choices=${usual}; consent_choices=${written('1', { analytics: false })}`,
  'two alike': `consent_choices=${usual}; a=1; consent_choices=${usual}`,
};

/** Asks once. Raw headers, in which nothing is joined. */
function ask(port, method, cookie) {
  return new Promise((resolve, reject) => {
    const options = { port, host: '127.0.0.1', path: '/keep-choice', method, agent: false };
    const sent = request({ ...options, headers: cookie === undefined ? {} : { cookie } }, (response) => {
      response.resume();
      response.on('end', () => {
        const cookies = response.headers['set-cookie'] ?? [];
        resolve({ status: response.statusCode, cookies, cache: response.headers['cache-control'] });
      });
    });
    sent.on('error', reject).end();
  });
}

for (const [name, start] of Object.entries(keepers)) {
  test(`the recipe for ${name} writes a choice again as it came, and nothing else`, async (context) => {
    const keeper = await start();
    if (!keeper) return context.skip(missing(name));
    context.after(() => keeper.close());
    for (const [what, [cookie, value]] of Object.entries(kept)) {
      const answer = await ask(keeper.port, 'POST', cookie);
      const expected = `consent_choices=${value}; Path=/; Max-Age=31536000; SameSite=Lax; Secure`;
      assert.deepEqual(answer, { status: 204, cookies: [expected], cache: 'no-store' }, what);
    }
    for (const [what, cookie] of Object.entries(refused)) {
      const answer = await ask(keeper.port, 'POST', cookie);
      assert.deepEqual(answer, { status: 204, cookies: [], cache: 'no-store' }, what);
    }
    for (const method of ['GET', 'HEAD', 'PUT']) {
      const { status, cookies } = await ask(keeper.port, method, `consent_choices=${usual}`);
      assert.deepEqual({ status, cookies }, { status: 405, cookies: [] }, method);
    }
  });
}

test('all recipes have one pattern, and one set of attributes', async () => {
  const texts = await Promise.all(
    ['mjs', 'php', 'nginx.conf', 'cs'].map((ending) => read(`keep-choice.${ending}`)),
  );
  const patterns = texts.map((text) => /\^\(\?!\.\*consent_choices.*\(\?:;\|\$\)/.exec(text)[0]);
  const alike = patterns.map((pattern) => pattern.replace('?<choice>', ''));
  assert.equal(new Set(alike).size, 1);
  for (const text of texts) assert.match(text, /Path=\/; Max-Age=31536000; SameSite=Lax; Secure"|Secure';/);
});

test('what is only read, for ASP.NET, encodes nothing, answers nothing but POST, and says that it was not tried', async () => {
  const text = await read('keep-choice.cs');
  const code = text.replace(/\/\/.*/g, '');
  assert.match(code, /app\.MapPost\("\/keep-choice"/);
  assert.match(code, /Headers\.Append\("Set-Cookie", \$"consent_choices=\{found/);
  assert.match(code, /Headers\["Cache-Control"\] = "no-store"/);
  assert.doesNotMatch(code, /\.Cookies\b|UrlEncode|EscapeDataString/);
  assert.match(text, /NOT TRIED/);
});
