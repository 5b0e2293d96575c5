import { expect } from '@open-wc/testing';
import { whenLoaded } from '../../../src/lib/when-loaded.js';

const address = 'https://vendor.example/tag.js';

/** A script that is never fetched says that it has run, or not. */
function tell(src: string, event: string): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = src;
  document.head.append(script);
  script.dispatchEvent(new Event(event));
  script.remove();
}

describe('whenLoaded', () => {
  it('acts once, when the script of that address has run', () => {
    let acts = 0;
    whenLoaded(address, () => acts++);
    tell('https://vendor.example/other.js', 'load');
    tell(address, 'error');
    expect(acts).to.equal(0);
    tell(address, 'load');
    tell(address, 'load');
    expect(acts).to.equal(1);
  });

  it('keeps an error from the page', () => {
    whenLoaded(address, () => {
      throw new Error('broken');
    });
    tell(address, 'load');
  });
});
