import { expect, fixture, html } from '@open-wc/testing';
import { inspectMarkup } from '../../../src/debug/inspect-markup.js';
import { fakeState } from '../../helpers/fake-state.js';

const record = { version: '1', date: '', choices: { media: true, analytics: false } };
const state = fakeState(undefined, { record });

describe('inspectMarkup', () => {
  it('has each element with what it needs, where it leads and whether it waits', async () => {
    await fixture(
      html`<div>
        <script type="text/plain" data-consent="analytics" data-src="https://a.test/a.js?id=1#b"></script>
        <script type="text/plain" data-consent="analytics">
          let inline;
        </script>
        <iframe title="Film" data-consent="media" data-src="data:text/html,film"></iframe>
        <img alt="" data-consent="media,analytics" data-srcset="/a.png 2x, /b.png" />
        <p data-consent="nonsense"></p>
        <img alt="" data-consent="analytics" src="data:," />
        <form data-consent="media"></form>
      </div>`,
    );
    const found = inspectMarkup(state);
    expect(
      found.map(({ tag, categories, address, waiting }) => [tag, categories, address, waiting]),
    ).to.deep.equal([
      ['script', ['analytics'], 'https://a.test/a.js', true],
      ['script', ['analytics'], undefined, true],
      ['iframe', ['media'], undefined, false],
      ['img', ['media', 'analytics'], `${location.origin}/a.png`, true],
      ['p', ['nonsense'], undefined, true],
      ['img', ['analytics'], undefined, false],
    ]);
    expect(found.map(({ live }) => live).lastIndexOf(true)).to.equal(5);
    expect(found.filter(({ live }) => live)).to.have.length(1);
    expect(found[1]).not.to.have.property('address');
  });

  it('knows what is in a template, and tells frames from the rest', async () => {
    await fixture(
      html`<template data-consent="media"
        ><iframe title="Film" src="https://b.test/film?a#b"></iframe
        ><img alt="" src="https://c.test/a.png" /><object data="https://d.test/map"></object
      ></template>`,
    );
    expect(inspectMarkup(state).map(({ frames, hosts }) => [frames, hosts])).to.deep.equal([
      [['b.test/film?a', 'd.test/map'], ['c.test']],
    ]);
  });

  it('knows what an embed shows, whether it waits or not, with data-consent and without', async () => {
    const place = await fixture(
      html`<div>
        <consent-embed></consent-embed>
        <consent-embed category="analytics" data-consent="analytics"></consent-embed>
        <consent-embed></consent-embed>
      </div>`,
    );
    const [waiting, shown] = place.querySelectorAll('consent-embed');
    Object.assign(waiting!, { address: 'https://c.test/map?here' });
    Object.assign(shown!, { address: 'https://d.test/film' });
    shown!.attachShadow({ mode: 'open' }).append(document.createElement('iframe'));
    const rest = { tag: 'consent-embed', live: false, hosts: [] };
    expect(inspectMarkup(state)).to.deep.equal([
      {
        ...rest,
        categories: ['media'],
        address: 'https://c.test/map',
        waiting: true,
        frames: ['c.test/map?here'],
      },
      {
        ...rest,
        categories: ['analytics'],
        address: 'https://d.test/film',
        waiting: false,
        frames: ['d.test/film'],
      },
      { ...rest, categories: ['media'], waiting: true, frames: [] },
    ]);
  });

  it('says nothing of an address that can’t be read', async () => {
    await fixture(html`<img alt="" data-consent="media" data-src="http://[" />`);
    expect(inspectMarkup(state)).to.deep.equal([
      { tag: 'img', categories: ['media'], waiting: false, live: false, frames: [], hosts: [] },
    ]);
  });
});
