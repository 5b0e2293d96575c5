import { expect, oneEvent } from '@open-wc/testing';
import type { ConsentEmbed } from '../../../src/elements.js';
import { essential, fakeGate, media } from '../../helpers/fake-gate.js';
import { removeElements, renderElement, textOf } from '../../helpers/render-element.js';

/** A page of this site, so that no test asks anybody else for anything. */
const src = new URL('/test/helpers/find-browser.mjs', location.href).href;
const own = { src, name: 'Anytown Films', title: 'How to sort your recycling' };
const asks = (options = {}) => fakeGate({ categories: [essential, media], services: [], ...options });

function show(
  gate = asks(),
  attributes: Record<string, string> = own,
  ...more: Node[]
): Promise<ConsentEmbed> {
  const link = document.createElement('a');
  link.href = '#film';
  link.textContent = 'Watch the film on another website';
  return renderElement('consent-embed', gate, attributes, link, ...more);
}

const find = <Type extends Element = HTMLElement>(embed: ConsentEmbed, selector: string): Type[] => [
  ...embed.shadowRoot!.querySelectorAll<Type>(selector),
];
const frame = (embed: ConsentEmbed): HTMLIFrameElement | undefined =>
  find<HTMLIFrameElement>(embed, 'iframe')[0];
const buttons = (embed: ConsentEmbed): HTMLElement[] => find(embed, '.button');
const press = (embed: ConsentEmbed, name: string): void =>
  buttons(embed)
    .find((button) => textOf(button) === name)!
    .click();
const once = 'Show this once';
const always = 'Always allow videos, maps and posts';

describe('<consent-embed>', () => {
  afterEach(removeElements);

  it('is accessible while it waits, when it is shown, and when it is refused', async () => {
    const embed = await show();
    await expect(embed).to.be.accessible();
    press(embed, once);
    await expect(embed).to.be.accessible();
    embed.setAttribute('src', 'data:text/html,accessible');
    await expect(embed).to.be.accessible();
  });

  it('says who it comes from and what they would learn, with two buttons that look the same', async () => {
    const embed = await show();
    expect(textOf(embed.shadowRoot)).to.equal(
      'How to sort your recycling This comes from Anytown Films. When you show it, Anytown Films can see that you are on ' +
        `this page and may set cookies. ${once} ${always} Cookie settings`,
    );
    const [first, second] = buttons(embed);
    expect([first, second].map((button) => button!.localName)).to.deep.equal(['button', 'button']);
    const look = (button: Element): string[] => {
      const style = getComputedStyle(button);
      return [style.backgroundColor, style.color, style.font, style.padding, style.border];
    };
    expect(look(first!)).to.deep.equal(look(second!));
    expect(first!.offsetHeight).to.be.at.least(44);
    expect(frame(embed)).to.equal(undefined);
  });

  it('is a group with a name of its own, so that its buttons can be told from those of another', async () => {
    const group = find(await show(), '[role=group]')[0]!;
    expect(group).to.have.attribute('aria-labelledby', 'name');
    expect(textOf(group.querySelector('#name'))).to.equal(own.title);
  });

  it('keeps the plain link in sight', async () => {
    const embed = await show();
    expect(embed.querySelector('a')!.offsetHeight).to.be.above(10);
    press(embed, once);
    expect(embed.querySelector('a')!.offsetHeight).to.equal(0);
  });

  it('shows this one once, with the focus in it, and saves nothing', async () => {
    const gate = asks();
    const embed = await show(gate);
    const other = await show(gate);
    press(embed, once);
    expect(frame(embed)!.src).to.equal(src);
    expect(embed.shadowRoot!.activeElement).to.equal(frame(embed)!.parentElement);
    await oneEvent(frame(embed)!, 'load');
    expect(embed.shadowRoot!.activeElement).to.equal(frame(embed));
    expect(gate.calls).to.deep.equal([]);
    expect(frame(other)).to.equal(undefined);
  });

  it('allows all of its kind always, with the focus in the one that was pressed', async () => {
    const gate = asks();
    const embed = await show(gate);
    const other = await show(gate);
    const elsewhere = await show(gate, { ...own, category: 'marketing' });
    embed.scrollIntoView(); // A frame that loads late loads where it is seen.
    press(embed, always);
    expect(gate.calls).to.deep.equal(['update {"media":true} embed']);
    await oneEvent(frame(embed)!, 'load');
    expect(embed.shadowRoot!.activeElement).to.equal(frame(embed));
    expect(frame(other)!.src).to.equal(src);
    expect(frame(elsewhere)).to.equal(undefined);
  });

  it('leaves the focus alone where the visitor has moved on before the frame has loaded', async () => {
    const embed = await show();
    press(embed, once);
    // Of the element that has it: Firefox takes no focus out of a shadow root by its host.
    (embed.shadowRoot!.activeElement as HTMLElement).blur();
    await oneEvent(frame(embed)!, 'load');
    expect(document.activeElement).to.equal(document.body);
  });

  it('does not load its frame a second time when the choice has been saved', async () => {
    const embed = await show();
    press(embed, once);
    const shown = frame(embed);
    press(await show(), always);
    expect(frame(embed)).to.equal(shown);
  });

  it('is there at once for a visitor who has said yes, and leaves the focus alone', async () => {
    const embed = await show(asks({ choices: { media: true } }));
    expect(frame(embed)!.src).to.equal(src);
    expect(document.activeElement).to.equal(document.body);
  });

  it('gives the frame a title, loads it late, and tells others only which site it is on', async () => {
    const embed = await show(asks({ choices: { media: true } }));
    const shown = frame(embed)!;
    expect(shown.title).to.equal(own.title);
    expect([shown.loading, shown.referrerPolicy, shown.allowFullscreen]).to.deep.equal([
      'lazy',
      'strict-origin-when-cross-origin',
      true,
    ]);
    embed.removeAttribute('title');
    expect(shown.title).to.equal('Content from Anytown Films');
  });

  for (const [what, withdraw] of [
    ['a yes is taken back', (gate) => gate.choose({ media: false }, 'settings')],
    ['the choice is forgotten', (gate) => gate.reset()],
  ] as const satisfies readonly [string, (gate: ReturnType<typeof asks>) => void][]) {
    it(`takes the frame away and waits again when ${what}`, async () => {
      const gate = asks({ choices: { media: true } });
      const [granted, shown] = [await show(gate), await show(gate)];
      gate.choose({}, 'api');
      press(shown, once);
      gate.choose({ media: true }, 'tab');
      void withdraw(gate);
      for (const embed of [granted, shown]) {
        expect(frame(embed)).to.equal(undefined);
        expect(buttons(embed)).to.have.length(2);
      }
    });
  }

  it('goes on when the visitor chooses something else', async () => {
    const gate = asks({ choices: { media: false } });
    const embed = await show(gate);
    press(embed, once);
    gate.choose({ media: false, marketing: true }, 'embed');
    expect(frame(embed)).not.to.equal(undefined);
  });

  it('waits again when the page puts something else into it', async () => {
    const embed = await show();
    press(embed, once);
    embed.setAttribute('title', 'A new title');
    expect(frame(embed)).not.to.equal(undefined);
    embed.setAttribute('src', `${src}?other`);
    expect(frame(embed)).to.equal(undefined);
  });

  it('links to the privacy notice of who it comes from: ours for a service, else the config’s', async () => {
    const gate = asks({
      services: [{ name: 'Anytown Films', category: 'media', notice: 'https://films.example.org/privacy' }],
    });
    const [link] = find<HTMLAnchorElement>(await show(gate), 'a');
    expect([textOf(link), link!.href]).to.deep.equal([
      'Anytown Films privacy notice',
      'https://films.example.org/privacy',
    ]);
    const known = await show(asks(), { service: 'youtube', video: 'aqz-KE-bpKQ' });
    expect(find(known, 'a')[0]).to.have.attribute('href', 'https://policies.google.com/privacy');
    expect(textOf(find(known, '.title')[0])).to.equal('Content from YouTube');
  });

  it('links to the cookies page, or else opens the settings', async () => {
    const linked = await show(asks({ config: { cookiesPage: '/cookies' } }));
    expect(find(linked, '.links a')[0]).to.have.attribute('href', '/cookies');
    const gate = asks();
    find(await show(gate), '.links button')[0]!.click();
    expect(gate.calls).to.deep.equal(['openSettings']);
  });

  for (const [category, categories, text] of [
    ['marketing', [], 'Always allow marketing cookies'],
    ['booking', [{ id: 'booking', basis: 'consent', label: 'Booking' }], 'Always allow: Booking'],
    ['media', [{ ...media, label: 'Films' }], 'Always allow: Films'],
  ] as const) {
    it(`names what "always" is about: ${text}`, async () => {
      const embed = await show(asks({ categories: [essential, ...categories] }), { ...own, category });
      expect(textOf(buttons(embed)[1])).to.equal(text);
    });
  }

  for (const category of ['constructor', 'vidoes']) {
    it(`shows the link only where its category is ${category}, which nobody knows`, async () => {
      const embed = await show(asks(), { ...own, category });
      expect(buttons(embed)).to.deep.equal([]);
      expect(frame(embed)).to.equal(undefined);
      expect(find(embed, 'slot')).to.have.length(1);
    });
  }

  it('waits again where a no was said while it was not on the page', async () => {
    const gate = asks();
    const embed = await show(gate);
    press(embed, once);
    expect(frame(embed)).not.to.equal(undefined);
    embed.remove();
    gate.choose({ media: false }, 'banner');
    document.body.append(embed);
    expect(frame(embed)).to.equal(undefined);
    expect(buttons(embed)).to.have.length(2);
    press(embed, once);
    embed.remove();
    void gate.reset();
    document.body.append(embed);
    expect(frame(embed)).to.equal(undefined);
  });

  it('says which language it speaks where that is not the page’s, but not of the page’s own title', async () => {
    document.documentElement.lang = 'de';
    const embed = await show();
    expect(find(embed, '.title')[0]).not.to.have.attribute('lang');
    expect(find(embed, '.buttons')[0]).to.have.attribute('lang', 'en');
  });

  it('says where its frame leads, shown or not, and tells no mistake a second time by that', async () => {
    const gate = asks();
    const embed = await show(gate);
    expect(embed.address).to.equal(src);
    press(embed, once);
    expect(embed.address).to.equal(frame(embed)!.src);
    embed.setAttribute('src', 'nonsense');
    const { length } = gate.problems;
    expect(embed.address).to.equal(undefined);
    expect(gate.problems).to.have.length(length);
  });

  it('marks itself as markup that waits where no service of the config makes the page ask', async () => {
    const embed = await show(asks({ categories: [essential] }));
    expect(embed.dataset['consent']).to.equal('media');
    expect((await show()).dataset['consent']).to.equal(undefined);
  });

  it('shows only its link for an address that is none, and has the gate say why', async () => {
    const gate = asks({ categories: [essential], choices: { media: true } });
    const embed = await show(gate, { src: 'javascript:alert(1)' });
    expect(gate.problems).to.deep.equal([
      'consent-embed: "src" is "javascript:alert(1)", which does not match https://www.example.org/page',
    ]);
    expect(gate.calls).to.deep.equal([]);
    expect(find(embed, 'iframe, button')).to.deep.equal([]);
    expect(embed.querySelector('a')!.offsetHeight).to.be.above(10);
    expect(embed.offsetHeight).to.be.below(60);
    expect(document.querySelector('[data-consent]')).to.equal(null);
  });

  it('has the gate say whose the mistake is, and what is wrong with a shape', async () => {
    const gate = asks();
    await show(gate, { service: 'youtube', video: 'short' });
    await show(gate, { ...own, ratio: 'wide' });
    expect(gate.problems).to.deep.equal([
      'youtube: "video" is "short", which does not match aqz-KE-bpKQ or https://www.youtube.com/watch?v=aqz-KE-bpKQ',
      'consent-embed: "ratio" is "wide", which does not match 16/9',
    ]);
  });

  for (const [attributes, shape] of [
    [{}, 16 / 9],
    [{ ratio: '1:1' }, 1],
    [{ ratio: '}:host{display:none' }, 16 / 9],
  ] as const) {
    it(`has a shape of ${shape} before and after, with ${JSON.stringify(attributes)}`, async () => {
      const embed = await show(asks(), { ...own, ...attributes });
      embed.style.width = '800px';
      expect(embed.offsetHeight).to.be.closeTo(800 / shape, 1);
      press(embed, once);
      expect(embed.offsetHeight).to.be.closeTo(800 / shape, 1);
      expect(frame(embed)!.offsetHeight).to.equal(embed.offsetHeight);
    });
  }

  it('has the shape that suits the service', async () => {
    const embed = await show(asks(), {
      service: 'google-maps',
      src: 'https://www.google.com/maps/embed?pb=1',
    });
    embed.style.width = '800px';
    expect(embed.offsetHeight).to.equal(600);
  });

  it('takes a new shape in place of the old one', async () => {
    const embed = await show();
    embed.style.width = '800px';
    embed.setAttribute('ratio', '1/1');
    expect(embed.offsetHeight).to.equal(800);
    embed.removeAttribute('ratio');
    expect(embed.offsetHeight).to.equal(450);
  });

  for (const [width, height] of [
    [800, 450],
    [358, 368],
  ] as const) {
    it(`has the room that the page keeps for it on ${width} pixels, with and without the frame`, async () => {
      const embed = await show();
      embed.style.cssText = `font-family: 'Times New Roman'; width: ${width}px; min-height: 23em; aspect-ratio: 16 / 9`;
      expect(embed.offsetHeight).to.equal(height);
      expect(find(embed, '.placeholder')[0]!.offsetHeight).to.equal(height);
      press(embed, once);
      expect(embed.offsetHeight).to.equal(height);
      expect(frame(embed)!.offsetHeight).to.equal(height);
    });
  }

  it('overflows nowhere on 320 pixels, and is as high as its words', async () => {
    const embed = await show();
    embed.style.cssText = 'width: 288px; min-height: 10em; aspect-ratio: 16 / 9';
    const [box] = find(embed, '.placeholder');
    expect(box!.scrollWidth).to.be.at.most(288);
    expect(box!.scrollHeight).to.be.at.most(box!.offsetHeight);
    expect(embed.getBoundingClientRect().bottom).to.be.above(
      embed.querySelector('a')!.getBoundingClientRect().bottom + 10,
    );
    press(embed, once);
    expect(embed.offsetHeight).to.equal(162);
  });

  it('survives a page that resets everything', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { all: unset !important; display: none !important; opacity: 0 !important } html, body { display: block !important; opacity: 1 !important }',
    );
    document.adoptedStyleSheets.push(sheet);
    const embed = await show();
    expect(embed.offsetHeight).to.be.above(300);
    expect(getComputedStyle(embed).opacity).to.equal('1');
    expect(buttons(embed)[0]!.offsetHeight).to.be.at.least(44);
    expect(embed.querySelector('a')!.offsetHeight).to.be.above(10);
    press(embed, once);
    expect(frame(embed)!.offsetHeight).to.be.above(300);
    document.adoptedStyleSheets.pop();
  });

  it('is hidden by the hidden attribute', async () => {
    const embed = await show();
    embed.hidden = true;
    expect(embed.offsetHeight).to.equal(0);
  });
});
