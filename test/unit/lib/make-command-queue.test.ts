import { expect } from '@open-wc/testing';
import { makeCommandQueue } from '../../../src/lib/make-command-queue.js';
import { areArguments, commandsIn } from '../../helpers/check-preset.js';

describe('makeCommandQueue', () => {
  it('lets commands wait in order in the list of that name, as arguments objects', () => {
    const queue = makeCommandQueue('q');
    expect(queue.q).to.deep.equal([]);
    queue('event', 'paid');
    queue();
    queue('identify', '1', {});
    expect(commandsIn(queue.q)).to.deep.equal([['event', 'paid'], [], ['identify', '1', {}]]);
    expect(areArguments(queue.q)).to.equal(true);
  });

  it('shares no list with another', () => {
    const [one, other] = [makeCommandQueue('q'), makeCommandQueue('q')];
    one('event');
    expect(other.q).to.deep.equal([]);
  });

  it('hands commands to the method of that name from when a script has given it one', () => {
    const told: unknown[] = [];
    const queue = makeCommandQueue('queue', 'exe');
    queue('first');
    queue.exe = function (...command) {
      told.push([this, ...command]);
    };
    queue('event', 'paid');
    expect(told).to.deep.equal([[queue, 'event', 'paid']]);
    expect(commandsIn(queue.queue)).to.deep.equal([['first']]);
  });
});
