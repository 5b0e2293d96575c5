import { expect } from '@open-wc/testing';
import { silktide, silktideFacts } from '../../../src/services/silktide.js';
import { checkPreset } from '../../helpers/check-preset.js';

const options = { id: '0123456789abcdef0123456789abcdef' };
const page = window as {
  stConfig?: object;
  stEvents?: { event: string; time: number }[];
  silktide?: (event: string, details?: object) => void;
};

describe('silktide', () => {
  checkPreset({
    preset: silktide,
    facts: silktideFacts,
    options,
    foreign: ['stcm.hasConsented', 'stcm.consent.analytics'],
    wrong: { id: ['ABCDEF0123456789', '12345678', '../0123456789', '0123456789/x', '0123456789.js'] },
    globals: ['stConfig', 'stEvents', 'silktide'],
  });

  it('gives the address of its script and tells it of the page', () => {
    expect(silktide.start(options)).to.equal(
      'https://analytics.silktide.com/0123456789abcdef0123456789abcdef.js',
    );
    expect(page.stConfig).to.deep.equal({});
    expect(page.stEvents!.map(({ event }) => event)).to.deep.equal(['page_load']);
    expect(page.stEvents![0]!.time).to.be.closeTo(Date.now(), 5000);
  });

  it('queues what a page says before the script is there', () => {
    silktide.start(options);
    page.silktide!('paid', { how: 'card' });
    expect(page.stEvents![1]).to.include({ event: 'paid', how: 'card' });
  });
});
