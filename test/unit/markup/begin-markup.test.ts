import { expect, waitUntil } from '@open-wc/testing';
import type { OldMarkupPart } from '../../../src/gate/gate-parts.js';
import { beginMarkup } from '../../../src/markup/begin-markup.js';
import * as oldMarkup from '../../../src/old-markup.js';
import { fakeObservers } from '../../helpers/fake-observers.js';
import { fakeParts } from '../../helpers/fake-parts.js';
import { fakeState, type FakeState } from '../../helpers/fake-state.js';
import type { ConsentConfig } from '../../../src/types.js';

const page = window as unknown as { ran?: string[] };
const place = document.body.appendChild(document.createElement('main'));
const script = (name: string, attributes: string): string =>
  `<script type="text/plain" ${attributes}>(window.ran ??= []).push('${name}')</script>`;
const ran = (): string[] => page.ran ?? [];

describe('beginMarkup', () => {
  const allowed = new Set<string>();
  let state: FakeState;
  let observers: ReturnType<typeof fakeObservers>;
  let scan: () => boolean;
  let fetched: string[];

  function begin(
    config: ConsentConfig,
    part: () => Promise<OldMarkupPart> = () => Promise.resolve(oldMarkup),
  ): void {
    state = fakeState(config);
    scan = beginMarkup(
      state,
      (ids) => ids.length > 0 && ids.every((id) => allowed.has(id)),
      fakeParts({
        'old-markup': () => {
          fetched.push('old-markup');
          return part();
        },
      }),
    );
  }
  function grant(...ids: string[]): boolean {
    allowed.clear();
    for (const id of ids) allowed.add(id);
    state.record = { version: '1', date: '', choices: {} };
    return scan();
  }

  beforeEach(() => {
    observers = fakeObservers();
    allowed.clear();
    fetched = [];
  });
  afterEach(() => {
    observers.stop();
    place.replaceChildren();
    delete page.ran;
  });

  it('fetches nothing where the config names no other tool', () => {
    place.innerHTML =
      script('ours', 'data-consent="analytics"') + script('theirs', 'data-cookieconsent="statistics"');
    allowed.add('analytics');
    begin({});
    scan();
    expect(ran()).to.deep.equal(['ours']);
    expect(fetched).to.deep.equal([]);
  });

  it('wakes what is granted in the order of the page, whosever markup it is', async () => {
    place.innerHTML =
      script('a', 'data-cookieconsent="statistics"') +
      script('b', 'data-consent="analytics"') +
      script('c', 'class="optanon-category-C0002"') +
      script('d', 'data-cookieconsent="marketing"');
    allowed.add('analytics');
    begin({ markup: ['cookiebot', 'onetrust'] });
    expect(scan()).to.equal(false);
    expect(ran()).to.deep.equal([]);
    await waitUntil(() => ran().length > 0, 'the part has come');
    expect(ran()).to.deep.equal(['a', 'b', 'c']);
    grant('analytics', 'marketing');
    expect(ran()).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('has the categories that it finds asked about', async () => {
    place.innerHTML = script('a', 'data-cookieconsent="statistics,marketing"');
    begin({ markup: ['cookiebot'] });
    await waitUntil(() => state.inUse.has('marketing'), 'they are found');
    await waitUntil(() => state.calls.includes('ask'), 'the visitor is asked');
    expect([...state.inUse]).to.deep.equal(['essential', 'analytics', 'marketing']);
  });

  it('wakes what is added later', async () => {
    place.innerHTML = script('first', 'data-name="media"');
    allowed.add('media');
    begin({ markup: ['orejime', 'klaro'] });
    await waitUntil(() => ran().length, 'the part has come');
    const box = document.createElement('div');
    box.innerHTML = `<iframe data-name="youtube" data-src="about:blank#late"></iframe>
      <template data-purpose="media"><b>late</b></template>
      ${script('refused', 'data-name="analytics"')}${script('late', 'data-name="media"')}`;
    place.append(box);
    await waitUntil(() => ran().length > 1, 'it has run');
    expect(ran()).to.deep.equal(['first', 'late']);
    expect(place.querySelector('iframe')).to.have.attribute('src', 'about:blank#late');
    expect(place.querySelector('b')).to.have.text('late');
  });

  it('takes back what may no longer be there, and says that a script has run', async () => {
    place.innerHTML = `<iframe data-cookieblock-src="about:blank#film" data-cookieconsent="marketing"></iframe>
      ${script('a', 'data-cookieconsent="marketing"')}`;
    allowed.add('marketing');
    begin({ markup: ['cookiebot'] });
    await waitUntil(() => ran().length, 'it has run');
    expect(place.querySelector('iframe')).to.have.attribute('src');
    expect(grant()).to.equal(true);
    expect(place.querySelector('iframe')).not.to.have.attribute('src');
    expect(place.querySelector('iframe')).to.have.attribute('data-cookieblock-src', 'about:blank#film');
  });

  it('keeps a script in a template asleep that needs more than the template', async () => {
    place.innerHTML = `<template data-purpose="media">
      ${script('marketing', 'data-cookieconsent="marketing"')}${script('nobody', 'data-cookieconsent="nobody"')}
      <script>(window.ran ??= []).push('media')</script></template>`;
    allowed.add('media');
    begin({ markup: ['orejime', 'cookiebot'] });
    await waitUntil(() => ran().length, 'it has run');
    expect(ran()).to.deep.equal(['media']);
    grant('media', 'marketing');
    expect(ran()).to.deep.equal(['media', 'marketing']);
  });

  it('goes on with ours where the part can’t be fetched, and says so', async () => {
    place.innerHTML =
      script('ours', 'data-consent="analytics"') + script('theirs', 'data-cookieconsent="statistics"');
    allowed.add('analytics');
    begin({ markup: ['cookiebot'] }, () => Promise.reject(new TypeError('Failed to fetch')));
    await waitUntil(() => ran().length, 'ours has run');
    expect(ran()).to.deep.equal(['ours']);
    expect(state.problems).to.deep.equal(['TypeError: Failed to fetch']);
  });

  it('tells nothing twice of what nobody knows', async () => {
    place.innerHTML = script('a', 'class="optanon-category-C0009"');
    begin({ markup: 'onetrust' });
    await waitUntil(() => state.problems.length, 'it is told');
    grant('analytics');
    expect(state.problems).to.have.length(1);
    expect(ran()).to.deep.equal([]);
  });
});
