import { expect } from '@open-wc/testing';
import type { ConsentBanner } from '../../../src/elements.js';
import { analytics, essential, fakeGate, media, type FakeGateOptions } from '../../helpers/fake-gate.js';
import { removeElements, renderElement, textOf } from '../../helpers/render-element.js';

const show = (gate = fakeGate()): Promise<ConsentBanner> => renderElement('consent-banner', gate);
const buttons = (banner: ConsentBanner): HTMLElement[] => [
  ...banner.querySelectorAll<HTMLElement>('button, a'),
];
const shown = (banner: ConsentBanner): string =>
  banner.shadowRoot!.querySelector('section')!.innerText.replaceAll(/\s+/g, ' ').trim();

function press(banner: ConsentBanner, text: string): void {
  buttons(banner)
    .find((button) => textOf(button) === text)!
    .click();
}

describe('<consent-banner>', () => {
  afterEach(removeElements);

  it('is accessible as a question and as a confirmation', async () => {
    const banner = await show();
    await expect(banner).to.be.accessible();
    press(banner, 'Reject analytics cookies');
    await expect(banner).to.be.accessible();
  });

  it('asks for analytics cookies by their name', async () => {
    const banner = await show();
    expect(shown(banner)).to.equal(
      'Cookies on Anytown Borough Council We use some essential cookies to make this website work. ' +
        'We’d also like to use analytics cookies so we can understand how you use this website and make improvements.',
    );
    expect(buttons(banner).map(textOf)).to.deep.equal([
      'Accept analytics cookies',
      'Reject analytics cookies',
      'View cookies',
    ]);
  });

  it('says what additional cookies are for', async () => {
    const functional = { id: 'functional', basis: 'consent' } as const;
    const banner = await show(fakeGate({ categories: [essential, functional, analytics] }));
    expect(shown(banner)).to.include(
      'We’d like to set additional cookies so we can remember your settings, understand how people use this website and make improvements.',
    );
    expect(buttons(banner).map(textOf)).to.include('Reject additional cookies');
  });

  it('says which cookies are on until they are rejected', async () => {
    const objection = { ...analytics, basis: 'objection' } as const;
    const all = await show(fakeGate({ categories: [essential, objection] }));
    expect(shown(all))
      .to.include('We also use analytics cookies')
      .and.include('They are on unless you reject them.');
    removeElements();
    const some = await show(fakeGate({ categories: [essential, objection, media] }));
    expect(shown(some)).to.include('We’d like to set').and.include('Some are on unless you reject them.');
  });

  it('names this website where the site has no name', async () => {
    const banner = await show(fakeGate({ config: { siteName: '' } }));
    const region = banner.shadowRoot!.querySelector('section')!;
    expect(region.getAttribute('aria-label')).to.equal('Cookies on this website');
  });

  it('makes accept and reject look the same', async () => {
    const [accept, reject] = buttons(await show());
    const look = (button: Element): string[] => {
      const style = getComputedStyle(button);
      const className = button.className.replace(/ gate-(accept|reject)$/, '');
      return [style.backgroundColor, style.color, style.font, style.padding, style.border, className];
    };
    expect(look(accept!)).to.deep.equal(look(reject!));
    expect(accept!.offsetHeight).to.equal(reject!.offsetHeight);
    expect(accept!.offsetHeight).to.be.at.least(44);
  });

  it('keeps its buttons where consent programs look for them', async () => {
    const banner = await show();
    expect(banner).to.have.class('govuk-cookie-banner__message').and.have.attribute('data-nosnippet');
    expect(banner.querySelectorAll(':scope > button.govuk-button')).to.have.length(2);
    expect(document.querySelector('.govuk-cookie-banner')).to.equal(null);
    press(banner, 'Reject analytics cookies');
    expect(textOf(banner.querySelector(':scope > .govuk-button'))).to.equal('Hide cookie message');
  });

  it('keeps them there in a dialog too, each with what such a program takes for being in sight', async () => {
    const banner = await show(fakeGate({ config: { banner: 'dialog' } }));
    expect(banner).to.have.class('govuk-cookie-banner__message');
    const row = banner.firstElementChild as HTMLElement;
    expect(banner.children).to.have.length(1);
    expect([...row.children]).to.deep.equal(buttons(banner));
    expect(buttons(banner).map(({ offsetParent }) => offsetParent)).to.deep.equal([row, row, row]);
    press(banner, 'Reject analytics cookies');
    expect(buttons(banner).map(textOf)).to.deep.equal(['Hide cookie message']);
    expect(buttons(banner)[0]!.offsetParent).to.equal(banner.firstElementChild);
  });

  for (const form of ['top', 'bottom', 'dialog'] as const) {
    it(`has all its words in elements that a search engine is to leave out: ${form}`, async () => {
      const banner = await show(fakeGate({ config: { banner: form } }));
      const isLeftOut = (node: Node | null): boolean => {
        if (!node || node === banner) return false;
        if (node instanceof Element && node.matches(':is(div, section, span)[data-nosnippet]')) return true;
        const slot = node instanceof Element && node.assignedSlot;
        return isLeftOut(slot || node.parentNode || (node as Partial<ShadowRoot>).host || null);
      };
      const textsIn = (root: Node): Node[] =>
        [...root.childNodes].flatMap((node) => (node instanceof Text ? [node] : textsIn(node)));
      for (const answered of [false, true]) {
        if (answered) press(banner, 'Accept analytics cookies');
        const texts = [...textsIn(banner), ...textsIn(banner.shadowRoot!)];
        expect(texts).to.have.length(answered ? 4 : 6);
        expect(texts.filter((text) => !isLeftOut(text)).map(textOf)).to.deep.equal([]);
      }
    });
  }

  it('tells consent programs accept from reject in any language', async () => {
    const messages = { cy: { acceptAnalytics: 'Derbyn', rejectAnalytics: 'Gwrthod' } };
    const banner = await show(fakeGate({ config: { language: 'cy', messages } }));
    const said = (name: string) =>
      [...banner.querySelectorAll(`:scope > .govuk-button.gate-${name}`)].map(textOf);
    expect([said('accept'), said('reject')]).to.deep.equal([['Derbyn'], ['Gwrthod']]);
    press(banner, 'Gwrthod');
    expect([said('accept'), said('reject')]).to.deep.equal([[], []]);
  });

  it('does not call a program that would press the page’s own buttons', async () => {
    const messages = { cy: { acceptAnalytics: 'Derbyn', rejectAnalytics: 'Gwrthod' } };
    for (const form of ['top', 'dialog'] as const) {
      const banner = await show(fakeGate({ config: { banner: form, language: 'cy', messages } }));
      expect(banner.classList.contains('govuk-cookie-banner__message')).to.equal(false);
      removeElements();
    }
  });

  for (const [text, call, confirmation] of [
    ['Accept analytics cookies', 'update {"analytics":true} banner', 'You’ve accepted analytics cookies.'],
    ['Reject analytics cookies', 'rejectAll banner', 'You’ve rejected analytics cookies.'],
  ] as const) {
    it(`tells the gate and moves the focus to the confirmation: ${text}`, async () => {
      const gate = fakeGate();
      const banner = await show(gate);
      press(banner, text);
      expect(gate.calls).to.deep.equal([call]);
      expect(shown(banner)).to.equal(`${confirmation} You can change your cookie settings at any time.`);
      expect(banner.shadowRoot!.activeElement).to.have.attribute('role', 'alert');
    });
  }

  it('confirms where the browser keeps no cookies', async () => {
    const banner = await show(fakeGate({ forgets: true }));
    press(banner, 'Accept analytics cookies');
    expect(shown(banner)).to.include('You’ve accepted');
  });

  it('goes when the confirmation is hidden', async () => {
    const banner = await show();
    press(banner, 'Accept analytics cookies');
    press(banner, 'Hide cookie message');
    expect(banner.isConnected).to.equal(false);
  });

  it('leaves the confirmation out of the tab order once the focus has moved on', async () => {
    const banner = await show();
    press(banner, 'Accept analytics cookies');
    const alert = banner.shadowRoot!.activeElement as HTMLElement;
    alert.blur();
    expect(alert).not.to.have.attribute('tabindex');
  });

  it('goes when the choice is made elsewhere', async () => {
    const gate = fakeGate();
    const banner = await show(gate);
    gate.choose({ analytics: true }, 'tab');
    expect(banner.isConnected).to.equal(false);
  });

  it('stays while something is still undecided', async () => {
    const gate = fakeGate({ categories: [essential, analytics, media] });
    const banner = await show(gate);
    gate.choose({ media: true }, 'embed');
    expect(banner.isConnected).to.equal(true);
  });

  it('asks again when the choice is forgotten', async () => {
    const gate = fakeGate();
    const banner = await show(gate);
    press(banner, 'Accept analytics cookies');
    void gate.reset();
    expect(buttons(banner).map(textOf)).to.include('Accept analytics cookies');
  });

  it('is not there for a visitor who has decided', async () => {
    const banner = await show(fakeGate({ choices: { analytics: false } }));
    expect(banner.isConnected).to.equal(false);
  });

  for (const [choices, confirmation] of [
    [{ analytics: false }, 'You’ve rejected analytics cookies.'],
    [{ analytics: true }, 'You’ve accepted analytics cookies.'],
  ] as const) {
    it(`confirms a choice that made the page load again: ${confirmation}`, async () => {
      const options: FakeGateOptions = { choices, confirming: 'banner' };
      const banner = await show(fakeGate(options));
      expect(shown(banner)).to.include(confirmation);
      expect(document.activeElement).to.equal(banner);
    });
  }

  it('goes on asking where the page is about to be loaded again, and confirms the choice there', async () => {
    const gate = fakeGate();
    const banner = await show(gate);
    sessionStorage.setItem('consent-gate', 'banner ');
    press(banner, 'Reject analytics cookies');
    sessionStorage.clear();
    expect(gate.calls).to.deep.equal(['rejectAll banner']);
    expect(shown(banner)).not.to.include('You’ve rejected');
    expect(buttons(banner)).to.have.length(3);
  });

  it('links to the cookies page, or else opens the settings', async () => {
    const linked = await show(fakeGate({ config: { cookiesPage: '/cookies' } }));
    expect(buttons(linked)[2]).to.have.attribute('href', '/cookies');
    removeElements();
    const gate = fakeGate();
    const banner = await show(gate);
    press(banner, 'View cookies');
    expect(gate.calls).to.deep.equal(['openSettings']);
  });

  it('reads the page’s own words instead of ours', async () => {
    const messages = { en: { viewCookies: 'See our cookies', unknown: '' } };
    const banner = await show(fakeGate({ config: { messages } }));
    expect(textOf(buttons(banner)[2])).to.equal('See our cookies');
  });

  for (const text of [5, null, {}, ['a', 'b']]) {
    it(`passes over words that are ${JSON.stringify(text)}`, async () => {
      const messages = { en: { viewCookies: text, changeLater: text }, cy: null };
      const banner = await show(fakeGate({ config: { messages } as never }));
      expect(textOf(buttons(banner)[2])).to.equal('View cookies');
      press(banner, 'Accept analytics cookies');
      expect(textOf(buttons(banner)[0])).to.equal('Hide cookie message');
    });
  }

  it('says which language it speaks where that is not the page’s', async () => {
    document.documentElement.lang = 'de';
    const banner = await show();
    expect(banner.shadowRoot!.querySelector('section')).to.have.attribute('lang', 'en');
    expect(buttons(banner)[0]).to.have.attribute('lang', 'en');
  });

  it('speaks the page’s language where the site brings the words', async () => {
    document.documentElement.lang = 'de-AT';
    const banner = await show(fakeGate({ config: { messages: { de: { hideMessage: 'Ausblenden' } } } }));
    press(banner, 'Accept analytics cookies');
    expect(buttons(banner)[0]).to.have.attribute('lang', 'de');
    expect(buttons(banner).map(textOf)).to.deep.equal(['Ausblenden']);
  });

  it('speaks a language that has a file, with the site’s own words over it', async () => {
    document.documentElement.lang = 'cy-GB';
    const banner = await show(fakeGate({ config: { messages: { cy: { hideMessage: 'Cuddio' } } } }));
    expect(buttons(banner).map(textOf)).to.include('Gwrthod cwcis dadansoddol');
    expect(shown(banner)).not.to.match(/cookie|website/);
    press(banner, 'Gwrthod cwcis dadansoddol');
    expect(buttons(banner).map(textOf)).to.deep.equal(['Cuddio']);
  });

  it('is mirrored where the language is written from right to left', async () => {
    document.documentElement.lang = 'ur';
    const banner = await show();
    expect(getComputedStyle(banner.shadowRoot!.querySelector('section')!).direction).to.equal('rtl');
    expect(getComputedStyle(buttons(banner)[0]!).direction).to.equal('rtl');
  });

  it('changes its language when that of the page changes, and keeps it until the new one has come', async () => {
    const banner = await show();
    document.documentElement.lang = 'pl';
    expect(buttons(banner)[0]).to.have.attribute('lang', 'en');
    await until(() => buttons(banner)[0]!.lang === 'pl');
    expect(banner.shadowRoot!.querySelector('section')).to.have.attribute('lang', 'pl');
    document.documentElement.lang = 'en-GB';
    await until(() => buttons(banner)[0]!.lang === 'en');
  });

  for (const banner of ['bottom', 'dialog'] as const) {
    it(`is accessible as a question and as a confirmation in the form ${banner}`, async () => {
      const element = await show(fakeGate({ config: { banner } }));
      await expect(element).to.be.accessible();
      press(element, 'Accept analytics cookies');
      await expect(element).to.be.accessible();
    });
  }

  it('is a modal dialog in the form dialog, which Escape closes without an answer', async () => {
    const gate = fakeGate({ config: { banner: 'dialog' } });
    const banner = await show(gate);
    const dialog = banner.shadowRoot!.querySelector('dialog')!;
    expect(dialog.matches(':modal')).to.equal(true);
    expect(banner.shadowRoot!.activeElement).to.equal(dialog);
    dialog.requestClose();
    await until(() => banner.hidden === true);
    expect(gate.calls).to.deep.equal([]);
    banner.setAttribute('lang', 'en-GB'); // which draws it anew, closed as it is
    expect(dialog.open).to.equal(false);
  });

  it('keeps the foot of the page clear in the form bottom, as long as it is there', async () => {
    const banner = await show(fakeGate({ config: { banner: 'bottom' } }));
    const page = getComputedStyle(document.documentElement);
    await until(() => page.scrollPaddingBlockEnd === `${banner.offsetHeight}px`);
    expect(page.paddingBlockEnd).to.equal(`${banner.offsetHeight}px`);
    banner.remove();
    await until(() => page.scrollPaddingBlockEnd === 'auto');
    expect(page.paddingBlockEnd).to.equal('0px');
  });

  it('gives the focus back to where it was', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    const banner = await show();
    field.focus();
    buttons(banner)[1]!.focus();
    press(banner, 'Reject analytics cookies');
    press(banner, 'Hide cookie message');
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('keeps the room that the gate reserved until the question is answered', async () => {
    const waiting = document.createElement('consent-unknown');
    waiting.style.display = 'flex';
    waiting.style.minBlockSize = '777px';
    const late = await showLate(waiting);
    expect(late.offsetHeight).to.be.at.least(777);
    press(late, 'Accept analytics cookies');
    expect(late.offsetHeight).to.be.below(400);
    late.remove();
  });

  it('survives a page that resets everything', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { all: unset !important; display: none !important; opacity: 0 !important } html, body { display: block !important; opacity: 1 !important }',
    );
    document.adoptedStyleSheets.push(sheet);
    const banner = await show();
    const [accept] = buttons(banner);
    expect(banner.offsetHeight).to.be.above(100);
    expect(getComputedStyle(banner).opacity).to.equal('1');
    expect(accept!.offsetHeight).to.be.at.least(44);
    expect(getComputedStyle(accept!).backgroundColor).to.equal('rgb(15, 122, 102)');
    document.adoptedStyleSheets.pop();
  });

  it('is hidden by the hidden attribute', async () => {
    const banner = await show();
    banner.hidden = true;
    expect(banner.offsetHeight).to.equal(0);
  });
});

/** Waits until something is so; the test's own time limit ends it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** A banner that was there before its class: only a subclass can be late once the tag is defined. */
async function showLate(waiting: HTMLElement, gate = fakeGate()): Promise<ConsentBanner> {
  const { defineBanner, ConsentBanner: Banner } = await import('../../../src/elements.js');
  await defineBanner(gate);
  document.body.prepend(waiting);
  customElements.define('consent-unknown', class extends Banner {});
  return waiting as ConsentBanner;
}
