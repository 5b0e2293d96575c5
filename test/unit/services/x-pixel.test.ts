import { expect } from '@open-wc/testing';
import { xPixel, xPixelFacts } from '../../../src/services/x-pixel.js';
import { checkPreset, commandsIn, page } from '../../helpers/check-preset.js';

type Twq = ((...command: unknown[]) => void) & Record<string, unknown>;
const twq = (): Twq => page['twq'] as Twq;

describe('x-pixel', () => {
  checkPreset({
    preset: xPixel,
    facts: xPixelFacts,
    options: { id: 'o1abc' },
    foreign: ['_tw', '_twpids', 'x_twpid', 'twid', 'guest_id'],
    right: { id: ['o1abc', 'nzuvq'] },
    wrong: { id: ['O1ABC', 'abc', 'abcdefghijklm', 'o1-bc'] },
    globals: ['twq'],
  });

  it('queues its pixel and gives the address', () => {
    expect(xPixel.start({ id: 'o1abc' })).to.equal('https://static.ads-twitter.com/uwt.js');
    expect(commandsIn(twq()['queue'])).to.deep.equal([['config', 'o1abc']]);
    expect(twq()['version']).to.equal('1.1');
  });

  it('hands commands to the script once it is there', () => {
    xPixel.start({ id: 'o1abc' });
    const told: unknown[] = [];
    twq()['exe'] = (...command: unknown[]) => told.push(command);
    twq()('event', 'tw-1-2', {});
    expect(told).to.deep.equal([['event', 'tw-1-2', {}]]);
  });

  it('keeps a queue that the page has made', () => {
    const told: unknown[] = [];
    page['twq'] = (...command: unknown[]) => told.push(command);
    xPixel.start({ id: 'o1abc' });
    expect(told).to.deep.equal([['config', 'o1abc']]);
  });
});
