import { expect } from '@open-wc/testing';
import { hotjar, hotjarFacts } from '../../../src/services/hotjar.js';

const page = window as unknown as Record<string, unknown>;
const options = { id: '1234567' };

describe('hotjar', () => {
  afterEach(() => {
    for (const name of ['hj', '_hjSettings']) delete page[name];
  });

  for (const { name } of hotjarFacts.cookies) {
    it(`removes ${name}, which it tells visitors about`, () => {
      expect(name.replace('*', '1234567')).to.match(hotjar.traces);
    });
  }

  for (const name of [
    '_hjOptedOut',
    'session',
    'hj',
    'hjSession',
    'x_hjid',
    'xhjViewportId',
    'hjViewportIds',
    '_ga',
    '',
  ]) {
    it(`leaves "${name}" alone`, () => {
      expect(name).not.to.match(hotjar.traces);
    });
  }

  it('takes a number for an id, and nothing else', () => {
    const [pattern, example] = hotjar.options['id']!;
    const form = new RegExp(`^(${pattern})$`);
    expect(example).to.match(form);
    for (const wrong of ['', '12a', '-1', '1.5', '1234567890123', '1\n', '../1', '١٢٣']) {
      expect(wrong).not.to.match(form);
    }
  });

  it('gives the address of its script and says which site it is for', () => {
    expect(hotjar.start(options)).to.equal('https://static.hotjar.com/c/hotjar-1234567.js?sv=6');
    expect(page['_hjSettings']).to.deep.equal({ hjid: 1234567, hjsv: 6 });
  });

  it('queues what a page says before the script is there', () => {
    hotjar.start(options);
    const hj = page['hj'] as ((...command: unknown[]) => void) & { q: ArrayLike<unknown>[] };
    hj('event', 'paid');
    hj('identify', '1', {});
    expect(hj.q.map((command) => [...(command as unknown[])])).to.deep.equal([
      ['event', 'paid'],
      ['identify', '1', {}],
    ]);
  });

  it('keeps a queue that the page has made', () => {
    const own = (): void => {};
    page['hj'] = own;
    hotjar.start(options);
    expect(page['hj']).to.equal(own);
  });

  it('can’t be stopped, so that the page loads again', () => {
    expect(hotjar.stops).to.equal(undefined);
  });
});
