import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { placeBanner } from '../../../src/gate/place-banner.js';

describe('placeBanner', () => {
  const body = document.createElement('body');
  beforeEach(() => {
    document.documentElement.append(body);
    body.innerHTML = '<a href="#content">Skip to main content</a>';
  });
  afterEach(() => body.remove());
  const banner = (): HTMLElement => body.querySelector('consent-banner')!;
  const height = async (): Promise<number> => {
    await waitUntil(() => banner().style.minBlockSize, 'room is kept');
    return banner().offsetHeight;
  };

  it('comes first, before the skip link', () => {
    placeBanner(body, 1);
    expect(body.firstElementChild!.localName).to.equal('consent-banner');
  });

  it('keeps room in a frame that is painted before the banner is', async () => {
    placeBanner(body, 1);
    expect(await height()).to.be.above(100);
  });

  it('keeps more room for a longer text', async () => {
    placeBanner(body, 1);
    const short = await height();
    banner().remove();
    placeBanner(body, 9);
    expect(await height()).to.be.above(short);
  });

  it('keeps none on a page with settings, where the banner takes itself away', async () => {
    body.append(document.createElement('consent-settings'));
    placeBanner(body, 1);
    await nextFrame();
    await nextFrame();
    expect(banner().offsetHeight).to.be.below(50);
  });

  it('keeps none for a banner that is there before the frame', async () => {
    placeBanner(body, 1);
    banner().attachShadow({ mode: 'open' });
    await nextFrame();
    await nextFrame();
    expect(banner().offsetHeight).to.be.below(50);
  });
});
