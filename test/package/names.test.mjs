/** Ids, classes and elements that a page gets from us: none is hidden by an ad-block list or taken for another's. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';

const dist = new URL('../../dist/', import.meta.url);
const scripts = (await readdir(dist)).filter((name) => name.endsWith('.js'));
const codes = await Promise.all(scripts.map((name) => readFile(new URL(name, dist), 'utf8')));

/** What EasyList Cookie, uBlock Origin's and AdGuard's lists hide wherever it is. */
const HIDDEN = [
  'cookie-alert',
  'cookie-banner',
  'cookie-bar',
  'cookie-choices',
  'cookie-confirmation',
  'cookie-form',
  'cookie-info',
  'cookie-notice',
  'cookie-policy',
  'cookie-popup',
  'cookiebanner',
  'cookies-consent',
  'cookies-message',
  'consent-notification',
  'eu-cookie-compliance-banner',
  'global-cookie-message',
  'govuk-cookie-banner',
  'privacy-banner',
];

/** What rules of consent programs take for somebody else's banner. */
const TAKEN = [
  'consent-banner__actions',
  'consent-banner-copy',
  'consent-banner-main',
  'js-consent-banner',
  'nhsuk-cookie-banner',
];

/** Scripts that have something a pattern matches. */
const having = (pattern) => scripts.filter((_, i) => pattern.test(codes[i]));

/** Scripts that hold a name as a word of its own. After a slash it is part of a vendor's address. */
const holders = (name) => having(new RegExp(String.raw`(?<![\w/-])${name}(?![\w-])`));

test('no id, class or element is called what ad-block lists hide', () => {
  for (const name of HIDDEN) assert.deepEqual(holders(name), [], name);
});

test('no id, class or element is called what consent programs know as another’s', () => {
  for (const name of TAKEN) assert.deepEqual(holders(name), [], name);
  // `consent-banner[component=consent-banner]` is a shop's.
  assert.deepEqual(having(/\bcomponent=|[`'"]component[`'"]/), []);
});

test('nothing is called cookies: a form in it would be hidden', () => {
  assert.deepEqual(having(/\bid=["']?cookies\b|\.id=[`'"]cookies\b/), []);
});

test('the names that consent programs find us by are there', () => {
  for (const name of ['consent-banner', 'govuk-cookie-banner__message', 'govuk-button'])
    assert.ok(holders(name).includes('elements.js'), name);
  assert.ok(having(/govuk-button gate-/).includes('elements.js'));
});
