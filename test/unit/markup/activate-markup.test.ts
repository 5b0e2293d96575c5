import { expect, waitUntil } from '@open-wc/testing';
import { activateMarkup } from '../../../src/markup/activate-markup.js';
import { fakeState, type FakeState } from '../../helpers/fake-state.js';

const page = window as unknown as { ran?: string[] };
const place = document.body.appendChild(document.createElement('main'));

/** An inert script; one with an address is fetched from nowhere. */
const inline = (name: string, attributes = 'data-consent="analytics"'): string =>
  `<script type="text/plain" ${attributes}>(window.ran ??= []).push('${name}')</script>`;
const fetched = (name: string, attributes = 'data-consent="analytics"'): string =>
  `<script type="text/plain" ${attributes} data-src="data:text/javascript,(window.ran??=[]).push('${name}')"></script>`;

describe('activateMarkup', () => {
  const allowed = new Set<string>();
  let state: FakeState;
  let scan: () => boolean;

  /** Puts markup on the page and goes over it with these categories granted. */
  function show(markup: string, ...granted: string[]): void {
    place.innerHTML = markup;
    grant(...granted);
  }
  function grant(...granted: string[]): boolean {
    allowed.clear();
    for (const id of granted) allowed.add(id);
    return scan();
  }
  const ran = (): string[] => page.ran ?? [];
  const find = <Found extends Element = HTMLElement>(selector: string): Found | null =>
    place.querySelector<Found>(selector);
  const allRan = (...names: string[]): Promise<void> =>
    waitUntil(() => names.every((name) => ran().includes(name)), `${names.join(', ')} ran`, {
      timeout: 3000,
    });

  beforeEach(() => {
    state = fakeState({ nonce: 'abc' });
    scan = activateMarkup(state, (ids) => ids.length > 0 && ids.every((id) => allowed.has(id)));
  });
  afterEach(() => {
    place.replaceChildren();
    delete page.ran;
  });

  describe('of a script', () => {
    it('runs nothing before consent', () => {
      show(inline('a') + fetched('b'));
      expect(ran()).to.deep.equal([]);
      expect(find('script')).to.have.attribute('type', 'text/plain');
    });

    it('runs it once granted, and once only', () => {
      show(inline('a'), 'analytics');
      scan();
      grant();
      grant('analytics');
      expect(ran()).to.deep.equal(['a']);
    });

    it('runs nothing of another category', () => {
      show(inline('a', 'data-consent="media"') + inline('b'), 'analytics');
      expect(ran()).to.deep.equal(['b']);
    });

    for (const attribute of ['analytics media', 'analytics, media', ' media\n analytics ']) {
      it(`runs it when every category is granted: ${JSON.stringify(attribute)}`, () => {
        show(inline('a', `data-consent="${attribute}"`), 'analytics');
        expect(ran()).to.deep.equal([]);
        grant('analytics', 'media');
        expect(ran()).to.deep.equal(['a']);
      });
    }

    it('runs nothing that names no category', () => {
      show(inline('a', 'data-consent=""') + inline('b', 'data-consent'), 'analytics');
      expect(ran()).to.deep.equal([]);
    });

    it('leaves scripts alone that are not inert', () => {
      show('<script data-consent="analytics" type="application/json">{}</script>', 'analytics');
      expect(find('script')).to.have.attribute('type', 'application/json');
    });

    it('keeps the order of the page between fetched and inline ones', async () => {
      show(fetched('a') + inline('b') + fetched('c') + inline('d'), 'analytics');
      await allRan('a', 'b', 'c', 'd');
      expect(ran()).to.deep.equal(['a', 'b', 'c', 'd']);
    });

    it('goes on after a script that can’t be fetched', async () => {
      show(
        '<script type="text/plain" data-consent="analytics" data-src="data:text/html,"></script>' +
          inline('b'),
        'analytics',
      );
      await allRan('b');
      expect(ran()).to.deep.equal(['b']);
    });

    it('waits for none that is async', () => {
      show(fetched('a', 'data-consent="analytics" async') + inline('b'), 'analytics');
      expect(ran()).to.deep.equal(['b']);
    });

    it('waits for none that this browser does not run', async () => {
      show(fetched('a', 'data-consent="analytics" nomodule') + inline('b'), 'analytics');
      await allRan('b');
      expect(ran()).to.deep.equal(['b']);
    });

    it('waits for none that left the page with its template', async () => {
      show(`<template data-consent="media"><div>${fetched('a')}</div></template>${inline('b')}`, 'media');
      grant('analytics');
      await allRan('b');
      expect(ran()).to.include('b');
    });

    it('keeps every attribute', () => {
      show(
        '<script type="text/plain" data-consent="analytics" id="gm" class="a b" integrity="sha256-x" crossorigin="anonymous" data-id="1" referrerpolicy="origin" data-src="data:text/javascript,1"></script>',
        'analytics',
      );
      const script = find<HTMLScriptElement>('script')!;
      for (const [name, value] of Object.entries({
        id: 'gm',
        class: 'a b',
        integrity: 'sha256-x',
        crossorigin: 'anonymous',
        'data-id': '1',
        referrerpolicy: 'origin',
        'data-consent': 'analytics',
        src: 'data:text/javascript,1',
      })) {
        expect(script).to.have.attribute(name, value);
      }
      expect(script).not.to.have.attribute('data-src');
      expect(script).not.to.have.attribute('type');
    });

    it('is async where it says so, and else takes its turn', () => {
      show(
        fetched('a', 'data-consent="analytics" async id="a"') +
          fetched('b', 'data-consent="analytics" id="b"'),
        'analytics',
      );
      expect(find<HTMLScriptElement>('#a')!.async).to.equal(true);
      expect(find<HTMLScriptElement>('#b')!.async).to.equal(false);
    });

    it('has its own nonce, or that of the page', () => {
      show(
        inline('a', 'data-consent="analytics" nonce="own" id="a"') +
          inline('b', 'data-consent="analytics" id="b"'),
        'analytics',
      );
      expect(find<HTMLScriptElement>('#a')!.nonce).to.equal('own');
      expect(find<HTMLScriptElement>('#b')!.nonce).to.equal('abc');
    });

    it('is a module where data-type says so', async () => {
      show(
        '<script type="text/plain" data-type="module" data-consent="analytics">(window.ran ??= []).push(import.meta.url ? "module" : "")</script>',
        'analytics',
      );
      expect(find<HTMLScriptElement>('script')!.type).to.equal('module');
      await allRan('module');
    });

    it('takes src for data-src, for a browser does not fetch an inert script', async () => {
      show(
        `<script type="text/plain" data-consent="analytics" src="data:text/javascript,(window.ran??=[]).push('a')"></script>`,
        'analytics',
      );
      await allRan('a');
    });

    it('marks text and addresses as fit to be a script', () => {
      const kinds: string[] = [];
      scan = activateMarkup(fakeState({}, { trusted: (kind, text) => (kinds.push(kind), text) }), () => true);
      show(inline('a') + fetched('b'));
      expect(kinds).to.deep.equal(['createScript', 'createScriptURL']);
    });

    it('goes on where one fails, and tells', () => {
      scan = activateMarkup(
        {
          ...state,
          trusted(_kind, text) {
            if (text.includes("'a'")) throw new TypeError('blocked');
            return text;
          },
        },
        () => true,
      );
      show(inline('a') + inline('b'));
      expect(ran()).to.deep.equal(['b']);
      expect(state.problems).to.deep.equal(['TypeError: blocked']);
    });

    it('asks for the page to be loaded again when it ran and is withdrawn', () => {
      show(inline('a') + inline('b', 'data-consent="media"'), 'analytics');
      expect(grant('analytics')).to.equal(false);
      expect(grant('media')).to.equal(true);
    });
  });

  describe('of a frame, an image or a link', () => {
    const markup = {
      iframe: '<iframe data-consent="media" title="Video" data-src="about:blank#video"></iframe>',
      img: '<img data-consent="media" alt="" data-src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-srcset="data:image/gif;base64,R0lGODlhAQABAAAAACw= 2x">',
      link: '<link data-consent="media" rel="stylesheet" data-href="data:text/css,">',
    };
    const loaded = { iframe: ['src'], img: ['src', 'srcset'], link: ['href'] } as const;

    for (const [name, html] of Object.entries(markup) as [keyof typeof markup, string][]) {
      it(`loads nothing before consent: ${name}`, () => {
        show(html, 'analytics');
        for (const attribute of loaded[name]) expect(find(name)).not.to.have.attribute(attribute);
      });

      it(`loads once granted: ${name}`, () => {
        show(html, 'media');
        for (const attribute of loaded[name])
          expect(find(name)).to.have.attribute(attribute, find(name)!.getAttribute(`data-${attribute}`)!);
      });

      it(`is emptied when withdrawn, and loads when granted again: ${name}`, () => {
        show(html, 'media');
        expect(grant()).to.equal(false);
        for (const attribute of loaded[name]) expect(find(name)).not.to.have.attribute(attribute);
        grant('media');
        for (const attribute of loaded[name]) expect(find(name)).to.have.attribute(attribute);
      });
    }

    it('loads a frame once', () => {
      show(markup.iframe, 'media');
      const frame = find('iframe');
      let changes = 0;
      const observer = new MutationObserver(() => {});
      observer.observe(frame!, { attributes: true });
      scan();
      changes += observer.takeRecords().length;
      expect(changes).to.equal(0);
    });

    it('puts a fresh frame in place of one that was loaded, with its attributes', () => {
      show(markup.iframe, 'media');
      const before = find('iframe');
      grant();
      expect(find('iframe') === before).to.equal(false);
      expect(find('iframe')).to.have.attribute('title', 'Video');
    });

    it('leaves a frame alone that was never loaded', () => {
      show(markup.iframe);
      const before = find('iframe');
      scan();
      expect(find('iframe') === before).to.equal(true);
    });
  });

  describe('of a template', () => {
    const feedback = '<template data-consent="functional"><p>How was it?</p><p>Tell us</p></template><hr>';

    it('shows nothing before consent', () => {
      show(feedback);
      expect(find('p')).to.equal(null);
    });

    it('inserts its content after itself', () => {
      show(feedback, 'functional');
      expect([...place.children].map(({ localName }) => localName)).to.deep.equal([
        'template',
        'p',
        'p',
        'hr',
      ]);
    });

    it('inserts it once', () => {
      show(feedback, 'functional');
      scan();
      expect(place.querySelectorAll('p')).to.have.length(2);
    });

    it('removes it when withdrawn, and inserts it again when granted', () => {
      show(feedback, 'functional');
      grant();
      expect(find('p')).to.equal(null);
      grant('functional');
      expect(place.querySelectorAll('p')).to.have.length(2);
    });

    it('runs its scripts in their turn', async () => {
      show(
        `<template data-consent="functional"><script src="data:text/javascript,(window.ran??=[]).push('a')"></script><script>(window.ran??=[]).push('b')</script></template>`,
        'functional',
      );
      scan(); // the gate does so when the page has changed
      await allRan('a', 'b');
      expect(ran()).to.deep.equal(['a', 'b']);
    });

    it('runs its modules as modules', async () => {
      show(
        '<template data-consent="functional"><script type="module">(window.ran??=[]).push(String(!!import.meta.url))</script></template>',
        'functional',
      );
      scan();
      await allRan('true');
    });

    it('holds back what in it needs more', () => {
      show(`<template data-consent="functional">${inline('a')}</template>`, 'functional');
      scan();
      expect(ran()).to.deep.equal([]);
      grant('functional', 'analytics');
      expect(ran()).to.deep.equal(['a']);
    });

    it('takes its scripts away with it', () => {
      show(
        '<template data-consent="functional"><p>How was it?</p><script>(window.ran??=[]).push("a")</script></template>',
        'functional',
      );
      scan();
      grant();
      expect([...place.children].map(({ localName }) => localName)).to.deep.equal(['template']);
    });

    it('takes a frame away with it that was emptied before', () => {
      show(
        '<template data-consent="functional"><iframe data-consent="media" data-src="about:blank"></iframe></template>',
        'functional',
        'media',
      );
      scan();
      grant('functional');
      grant();
      expect(place.querySelectorAll('iframe').length).to.equal(0);
    });
  });

  describe('of a category', () => {
    it('is asked about once the page has something in it', () => {
      show(inline('a', 'data-consent="marketing"'));
      expect([...state.inUse]).to.include('marketing');
    });

    for (const id of ['statistics', 'constructor', '__proto__']) {
      it(`is never granted and told once where nobody knows it: ${id}`, () => {
        show(inline('a', `data-consent="${id}"`), 'analytics');
        expect(state.problems[0]).to.equal(
          `data-consent: "${id}" is not a category, which are essential, functional, analytics, media, marketing`,
        );
        expect([...state.inUse]).not.to.include(id);
        expect(ran()).to.deep.equal([]);
      });
    }
  });
});
