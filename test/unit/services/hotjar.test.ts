import { expect } from '@open-wc/testing';
import { hotjar, hotjarFacts } from '../../../src/services/hotjar.js';
import { areArguments, checkPreset, commandsIn, page } from '../../helpers/check-preset.js';

const options = { id: '1234567' };

describe('hotjar', () => {
  checkPreset({
    preset: hotjar,
    facts: hotjarFacts,
    options,
    foreign: ['_hjOptedOut', 'hj', 'hjSession', 'x_hjid', 'xhjViewportId', 'hjViewportIds'],
    wrong: { id: ['12a', '-1', '1.5', '1234567890123'] },
    globals: ['hj', '_hjSettings'],
  });

  it('gives the address of its script and says which site it is for', () => {
    expect(hotjar.start(options)).to.equal('https://static.hotjar.com/c/hotjar-1234567.js?sv=6');
    expect(page['_hjSettings']).to.deep.equal({ hjid: 1234567, hjsv: 6 });
  });

  it('queues what a page says before the script is there', () => {
    hotjar.start(options);
    const hj = page['hj'] as ((...command: unknown[]) => void) & { q: unknown };
    hj('event', 'paid');
    hj('identify', '1', {});
    expect(commandsIn(hj.q)).to.deep.equal([
      ['event', 'paid'],
      ['identify', '1', {}],
    ]);
    expect(areArguments(hj.q)).to.equal(true);
  });

  it('keeps a queue that the page has made', () => {
    const own = (): void => {};
    page['hj'] = own;
    hotjar.start(options);
    expect(page['hj']).to.equal(own);
  });
});
