import { expect } from '@open-wc/testing';
import { tiktokPixel, tiktokPixelFacts } from '../../../src/services/tiktok-pixel.js';
import { checkPreset, page } from '../../helpers/check-preset.js';

const id = 'C4ABCDEFGHIJ12345678';
type Call = (...command: unknown[]) => void;
const queue = (): unknown[] & Record<string, Call> => page['ttq'] as unknown[] & Record<string, Call>;

describe('tiktok-pixel', () => {
  checkPreset({
    preset: tiktokPixel,
    facts: tiktokPixelFacts,
    options: { id },
    foreign: ['_ttpx', 'ttc', 'tt_viewer', 'ttcsidx', 'x_ttp', 'ttclids', 'tt_appInfos', 'ttwid'],
    wrong: { id: ['c4abcdefghij12345678', 'SHORT', 'A'.repeat(31)] },
    globals: ['ttq', 'TiktokAnalyticsObject'],
  });

  it('holds, grants and counts the page, in this order, and gives the address', () => {
    tiktokPixel.allow!(true, { id });
    expect(tiktokPixel.start({ id })).to.equal(
      'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4ABCDEFGHIJ12345678&lib=ttq',
    );
    expect([...queue()]).to.deep.equal([['holdConsent'], ['grantConsent'], ['page']]);
    expect(page['TiktokAnalyticsObject']).to.equal('ttq');
  });

  it('notes the pixel where the script looks for it', () => {
    tiktokPixel.start({ id });
    const { _i, _t, _o } = queue() as unknown as Record<string, Record<string, unknown>>;
    expect((_i![id] as { _u: string })._u).to.equal('https://analytics.tiktok.com/i18n/pixel/events.js');
    expect(_t![id]).to.be.a('number');
    expect(_o![id]).to.deep.equal({});
  });

  it('queues what a page says before the script is there, also to one of several pixels', () => {
    tiktokPixel.start({ id });
    queue()['track']!('ViewContent', { value: 1 });
    expect(queue().at(-1)).to.deep.equal(['track', 'ViewContent', { value: 1 }]);
    const one = (queue()['instance'] as unknown as (id: string) => ReturnType<typeof queue>)(id);
    one['track']!('Search');
    expect([...one]).to.deep.equal([['track', 'Search']]);
  });

  it('revokes and grants again', () => {
    tiktokPixel.start({ id });
    tiktokPixel.allow!(false, { id });
    tiktokPixel.allow!(true, { id });
    expect(queue().slice(-2)).to.deep.equal([['revokeConsent'], ['grantConsent']]);
  });

  it('goes on with a queue that the page has made', () => {
    const own = (page['ttq'] = [['track', 'Search']]);
    tiktokPixel.start({ id });
    expect(page['ttq']).to.equal(own);
    expect(own[0]).to.deep.equal(['track', 'Search']);
  });
});
