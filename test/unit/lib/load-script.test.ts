import { expect, oneEvent } from '@open-wc/testing';
import { loadScript } from '../../../src/lib/load-script.js';

const harmless = 'data:text/javascript,document.documentElement.dataset.ran=1';

describe('loadScript', () => {
  const added: HTMLScriptElement[] = [];
  const load = (nonce?: string): HTMLScriptElement => {
    const script = loadScript(harmless, nonce);
    added.push(script);
    return script;
  };
  afterEach(() => {
    for (const script of added.splice(0)) script.remove();
    delete document.documentElement.dataset['ran'];
  });

  it('runs the script', async () => {
    await oneEvent(load(), 'load');
    expect(document.documentElement.dataset['ran']).to.equal('1');
  });

  it('stands in the head and does not hold the parser up', () => {
    const script = load();
    expect(script.parentElement).to.equal(document.head);
    expect(script.async).to.equal(true);
  });

  it('has the nonce of the page', () => {
    expect(load('abc').nonce).to.equal('abc');
  });

  for (const none of [undefined, '']) {
    it(`has no nonce attribute where the page's is ${JSON.stringify(none)}`, () => {
      expect(load(none)).not.to.have.attribute('nonce');
    });
  }
});
