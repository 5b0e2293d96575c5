import { expect, waitUntil } from '@open-wc/testing';
import type * as StartFromTag from '../../../src/gate/start-from-tag.js';
import { googleAnalytics, hotjar } from '../../../src/services/index.js';
import { inWords } from '../../../src/problems/in-words.js';
import { fakeParts } from '../../helpers/fake-parts.js';
import { openPage, type FakePage } from '../../helpers/fake-page.js';

const presets = [googleAnalytics, hotjar];
const parts = fakeParts({
  problems: () => Promise.resolve({ tell: (told, problem) => void told.push(inWords(problem)) }),
});
const own = { name: 'GovMetric', category: 'analytics' };

describe('startFromTag', () => {
  let page: FakePage & { exports: typeof StartFromTag };
  beforeEach(async () => {
    page = await openPage<typeof StartFromTag>('gate/start-from-tag.ts');
    page.window.console.warn = () => {};
  });
  afterEach(() => {
    page.window.document.cookie = 'consent_choices=;path=/;max-age=0';
    page.close();
  });

  /** A visitor who came back with these choices. */
  function remember(choices: Record<string, boolean>): void {
    const text = JSON.stringify({ version: '1', date: new Date().toISOString(), choices });
    page.window.document.cookie = `consent_choices=${encodeURIComponent(text)};path=/`;
  }

  /** The page's JSON, as it is pasted before the tag. */
  function paste(json: string): void {
    const script = page.window.document.createElement('script');
    script.type = 'application/json';
    script.setAttribute('data-consent-gate', '');
    script.text = json;
    page.window.document.body.append(script);
  }
  async function start(attributes: Record<string, string> = {}): Promise<void> {
    const tag = page.window.document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
    await page.exports.startFromTag(tag, parts, presets);
  }
  const gate = () => page.window.consentGate;

  it('reads the page’s JSON, and the tag over it', async () => {
    paste(JSON.stringify({ siteName: 'Elsewhere', services: [own] }));
    await start({ 'data-site-name': 'Anytown', 'data-hotjar': '1234567' });
    expect(gate()!.config.siteName).to.equal('Anytown');
    expect(gate()!.services.map(({ name }) => name)).to.deep.equal(['GovMetric', 'hotjar']);
  });

  it('needs no JSON', async () => {
    await start({ 'data-hotjar': '1234567' });
    expect(gate()!.services).to.have.length(1);
  });

  it('reads the JSON where the browser can’t tell the tag', async () => {
    paste(JSON.stringify({ services: [own] }));
    await page.exports.startFromTag(null, parts, presets);
    expect(gate()!.services).to.have.length(1);
  });

  it('takes the nonce of the tag, or that of the JSON before it', async () => {
    await start({ nonce: 'abc' });
    expect(gate()!.config.nonce).to.equal('abc');
  });

  for (const json of ['', '{', '{"services": [}', 'siteName: Anytown']) {
    it(`loads nothing, asks nothing and says so where the JSON is ${json || 'empty'}`, async () => {
      const choices = { functional: true, analytics: true, media: true, marketing: true };
      remember(choices);
      paste(json);
      await start({ 'data-hotjar': '1234567' });
      expect(gate()!.services).to.deep.equal([]);
      await waitUntil(() => gate()!.problems.length === 1, 'it is told');
      expect(gate()!.problems[0]).to.match(/^config: nothing is loaded\. SyntaxError: /);
      expect(gate()!.choices).to.equal(undefined);
      expect(Object.keys(choices).filter((id) => gate()!.granted(id))).to.deep.equal([]);
      expect(page.window.document.querySelectorAll('consent-banner')).to.have.length(0);
    });
  }

  for (const json of ['null', '[]', '{}']) {
    it(`goes on with the tag where the JSON is ${json}`, async () => {
      paste(json);
      await start({ 'data-hotjar': '1234567' });
      expect(gate()!.services).to.have.length(1);
    });
  }

  it('fetches the config from the address that the tag has', async () => {
    page.window.fetch = (address) =>
      Promise.resolve(new Response(address === '/consent.json' ? JSON.stringify({ services: [own] }) : ''));
    await start({ 'data-config': '/consent.json' });
    expect(gate()!.services).to.have.length(1);
  });

  it('is there and has nothing until the config has arrived', async () => {
    let arrive: ((config: Response) => void) | undefined;
    page.window.fetch = () => new Promise((resolve) => (arrive = resolve));
    const started = start({ 'data-config': '/consent.json' });
    expect(Object.hasOwn(page.window, 'consentGate')).to.equal(true);
    expect(gate()).to.equal(undefined);
    arrive!(new Response('{}'));
    await started;
    expect(gate()).not.to.equal(undefined);
  });

  for (const [what, answer] of [
    ['can’t be fetched', () => Promise.reject(new page.window.TypeError('Failed to fetch'))],
    [
      'is a page that says "not found"',
      () => Promise.resolve(new Response('<!doctype html>', { status: 404 })),
    ],
  ] as const) {
    it(`loads nothing and says so where the config ${what}`, async () => {
      page.window.fetch = answer;
      await start({ 'data-config': '/consent.json', 'data-hotjar': '1234567' });
      await waitUntil(() => gate(), 'the gate is there');
      expect(gate()!.services).to.deep.equal([]);
      await waitUntil(() => gate()!.problems.length === 1, 'it is told');
      expect(gate()!.problems[0]).to.match(/^config: nothing is loaded\. \w+Error: /);
    });
  }

  it('lets go on what a visitor has allowed when the config can be read again', async () => {
    remember({ analytics: true });
    page.window.fetch = () => Promise.reject(new page.window.TypeError('Failed to fetch'));
    await start({ 'data-config': '/consent.json' });
    page.close();
    page = await openPage<typeof StartFromTag>('gate/start-from-tag.ts');
    await start({ 'data-banner': 'none' });
    expect(gate()!.granted('analytics')).to.equal(true);
  });

  it('starts once, however many tags there are', async () => {
    await start({ 'data-hotjar': '1' });
    const first = gate();
    await start({ 'data-hotjar': '2' });
    expect(gate() === first).to.equal(true);
  });

  it('starts on a page that has an element by the name of consentGate', async () => {
    const form = page.window.document.createElement('form');
    form.id = 'consentGate';
    page.window.document.body.append(form);
    await start({ 'data-hotjar': '1' });
    expect(gate()!.services).to.have.length(1);
  });

  it('gives no page the means to put another gate in its place', async () => {
    await start();
    const before = gate();
    Reflect.set(page.window, 'consentGate', {});
    expect(Reflect.defineProperty(page.window, 'consentGate', { value: {} })).to.equal(false);
    expect(gate() === before).to.equal(true);
  });
});
