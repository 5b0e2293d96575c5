import { expect } from '@open-wc/testing';
import { metaPixel, metaPixelFacts } from '../../../src/services/meta-pixel.js';
import { checkPreset, commandsIn, page } from '../../helpers/check-preset.js';

const options = { id: '1234567890123456' };
const queue = (): unknown[][] => commandsIn((page['fbq'] as { queue: unknown }).queue);

describe('meta-pixel', () => {
  checkPreset({
    preset: metaPixel,
    facts: metaPixelFacts,
    options,
    foreign: ['_fb', '_fbpx', 'x_fbp', 'lastExternalReferrers'],
    wrong: { id: ['12a', '-1', '1.5', '123456789', '123456789012345678901'] },
    globals: ['fbq', '_fbq'],
  });

  it('holds the pixel until it is granted, which is before its page view, and gives the address', () => {
    metaPixel.allow!(true, options);
    expect(metaPixel.start(options)).to.equal('https://connect.facebook.net/en_US/fbevents.js');
    expect(queue()).to.deep.equal([
      ['consent', 'revoke'],
      ['init', '1234567890123456'],
      ['consent', 'grant'],
      ['track', 'PageView'],
    ]);
  });

  it('makes the queue that the script wants to find', () => {
    metaPixel.start(options);
    const fbq = page['fbq'] as Record<string, unknown>;
    expect(page['_fbq']).to.equal(fbq);
    expect(fbq['push']).to.equal(fbq);
    expect([fbq['loaded'], fbq['version']]).to.deep.equal([true, '2.0']);
  });

  it('hands commands to the script once it is there', () => {
    metaPixel.start(options);
    const told: unknown[] = [];
    (page['fbq'] as Record<string, unknown>)['callMethod'] = (...command: unknown[]) => told.push(command);
    metaPixel.allow!(false, options);
    metaPixel.allow!(true, options);
    expect(told).to.deep.equal([
      ['consent', 'revoke'],
      ['consent', 'grant'],
    ]);
  });

  it('revokes a pixel of the page’s own before it starts', () => {
    const told: unknown[] = [];
    page['fbq'] = (...command: unknown[]) => told.push(command);
    metaPixel.allow!(false, options);
    expect(told).to.deep.equal([['consent', 'revoke']]);
  });

  it('takes the id as a number too', () => {
    metaPixel.start({ id: 123456789012 });
    expect(queue()[1]).to.deep.equal(['init', '123456789012']);
  });
});
