import { expect } from '@open-wc/testing';
import { ConsentChangeEvent } from '../../../src/lib/events.js';
import { googleTagManager, googleTagManagerFacts } from '../../../src/services/google-tag-manager.js';
import type { Choices } from '../../../src/types.js';
import { checkPreset } from '../../helpers/check-preset.js';

const options = { id: 'GTM-ABC1234' };

function change(choices: Choices | undefined): void {
  document.dispatchEvent(
    new ConsentChangeEvent({ choices, previous: undefined, granted: [], withdrawn: [], source: 'banner' }),
  );
}

/** What triggers were told. */
const told = (): unknown[] =>
  window.dataLayer!.filter((entry) => (entry as { event: string }).event === 'consent-change');

const nextTask = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

describe('google-tag-manager', () => {
  // A container can't be stopped, and those of earlier tests would answer as well.
  const { addEventListener } = document;
  let over: AbortController;
  beforeEach(() => {
    over = new AbortController();
    document.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) =>
      addEventListener.call(document, type, listener, { signal: over.signal });
  });
  afterEach(async () => {
    await nextTask(); // what a container that has started still does
    over.abort();
    delete (document as { addEventListener?: unknown }).addEventListener;
  });

  checkPreset({
    preset: googleTagManager,
    facts: googleTagManagerFacts,
    options,
    foreign: ['_gcl_au', 'anything'],
    wrong: { id: ['G-ABC1234', 'GTM-', 'GTM-abc1234', 'gtm-ABC1234', '../GTM-ABC1234', 'GTM-ABC1234/x'] },
    globals: ['dataLayer'],
  });

  it('begins the container as Google’s snippet does, and gives its address', () => {
    expect(googleTagManager.start(options)).to.equal(
      'https://www.googletagmanager.com/gtm.js?id=GTM-ABC1234',
    );
    const [begin, ...rest] = window.dataLayer as Record<string, unknown>[];
    expect(begin).to.have.all.keys('gtm.start', 'event');
    expect(begin!['gtm.start']).to.be.closeTo(Date.now(), 5000);
    expect(begin!['event']).to.equal('gtm.js');
    expect(rest).to.deep.equal([]);
  });

  it('goes on with the queue that is there', () => {
    window.dataLayer = ['first'];
    googleTagManager.start(options);
    expect(window.dataLayer).to.have.length(2);
  });

  it('tells triggers the choices that the page load began with, once', async () => {
    googleTagManager.start(options, { analytics: true });
    await nextTask();
    expect(told()).to.deep.equal([{ event: 'consent-change', consent: { analytics: true } }]);
  });

  it('tells triggers once of the choice that started it', async () => {
    googleTagManager.start(options, { analytics: true });
    change({ analytics: true });
    await nextTask();
    expect(told()).to.deep.equal([{ event: 'consent-change', consent: { analytics: true } }]);
  });

  it('tells triggers nothing where nobody has chosen', async () => {
    googleTagManager.start(options);
    await nextTask();
    expect(told()).to.deep.equal([]);
  });

  it('tells triggers each later choice, and that the visitor is asked again', () => {
    googleTagManager.start(options);
    change({ analytics: true, marketing: false });
    change(undefined);
    expect(told()).to.deep.equal([
      { event: 'consent-change', consent: { analytics: true, marketing: false } },
      { event: 'consent-change', consent: undefined },
    ]);
  });

  it('listens to nothing before it starts', () => {
    change({ analytics: true });
    expect(window.dataLayer).to.equal(undefined);
  });

  it('obeys Consent Mode', () => {
    expect(googleTagManager.google).to.equal(true);
  });
});
