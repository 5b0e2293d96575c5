import { expect } from '@open-wc/testing';
import { microsoftUet, microsoftUetFacts } from '../../../src/services/microsoft-uet.js';
import { checkPreset, page } from '../../helpers/check-preset.js';

const options = { id: '12345678' };
const address = 'https://bat.bing.com/bat.js';
const denied = { ad_storage: 'denied' };
const granted = { ad_storage: 'granted' };

/** Stands for the script's arrival: nothing is fetched. */
function arrive(): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = address;
  document.head.append(script);
  script.dispatchEvent(new Event('load'));
  script.remove();
}

describe('microsoft-uet', () => {
  let made: { ti: string; q: unknown[] }[];

  beforeEach(() => {
    made = [];
    page['UET'] = class {
      readonly told: unknown[] = [];
      constructor(settings: { ti: string; q: unknown[] }) {
        made.push(settings);
      }
      push(...command: unknown[]): void {
        this.told.push(command);
      }
    };
  });

  afterEach(() => {
    arrive();
    delete page['UET'];
  });

  checkPreset({
    preset: microsoftUet,
    facts: microsoftUetFacts,
    options,
    foreign: ['_uet', '_uetsidx', 'x_uetvid', 'MUID', '_uetsid_expired'],
    wrong: { id: ['12', '12a', '-1234', '1234567890123'] },
    globals: ['uetq'],
  });

  it('denies first, then tells what is granted, and gives the address', () => {
    microsoftUet.allow!(true, options);
    expect(microsoftUet.start(options)).to.equal(address);
    expect(page['uetq']).to.deep.equal(['consent', 'default', denied, 'consent', 'update', granted]);
  });

  it('denies before all that the page has queued', () => {
    page['uetq'] = ['event', 'paid', {}];
    microsoftUet.allow!(true, options);
    microsoftUet.start(options);
    const queue = page['uetq'] as unknown[];
    expect(queue.slice(0, 6)).to.deep.equal(['consent', 'default', denied, 'event', 'paid', {}]);
    expect(queue.slice(-3)).to.deep.equal(['consent', 'update', granted]);
  });

  it('starts the tag with its queue once the script is there', () => {
    microsoftUet.start(options);
    const queue = page['uetq'];
    expect(made).to.have.length(0);
    arrive();
    expect(made).to.deep.equal([{ ti: '12345678', q: queue }]);
    expect((page['uetq'] as { told: unknown[] }).told).to.deep.equal([['pageLoad']]);
    arrive();
    expect(made).to.have.length(1);
  });

  it('tells the tag of each later choice', () => {
    microsoftUet.start(options);
    arrive();
    microsoftUet.allow!(false, options);
    microsoftUet.allow!(true, options);
    expect((page['uetq'] as { told: unknown[] }).told.slice(1)).to.deep.equal([
      ['consent', 'update', denied],
      ['consent', 'update', granted],
    ]);
  });
});
