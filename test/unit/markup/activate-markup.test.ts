import { expect, waitUntil } from '@open-wc/testing';
import { activateMarkup } from '../../../src/markup/activate-markup.js';
import { fakeObservers } from '../../helpers/fake-observers.js';
import { fakeState, type FakeState } from '../../helpers/fake-state.js';
import { addGatedScript } from '../../../src/lib/add-gated-script.js';
import type { ConsentConfig } from '../../../src/types.js';

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
  let observers: ReturnType<typeof fakeObservers> | undefined;

  /** Begins on a page with this config. */
  function gate(config: ConsentConfig): void {
    observers?.stop();
    observers = fakeObservers();
    state = fakeState(config);
    scan = activateMarkup(state, (ids) => ids.length > 0 && ids.every((id) => allowed.has(id)));
  }
  /** Puts markup on the page and goes over it with these categories granted. */
  function show(markup: string, ...granted: string[]): void {
    place.innerHTML = markup;
    grant(...granted);
  }
  function grant(...granted: string[]): boolean {
    allowed.clear();
    for (const id of granted) allowed.add(id);
    state.record = { version: '1', date: '', choices: {} };
    return scan();
  }
  const ran = (): string[] => page.ran ?? [];
  const find = <Found extends Element = HTMLElement>(selector: string): Found | null =>
    place.querySelector<Found>(selector);
  const allRan = (...names: string[]): Promise<void> =>
    waitUntil(() => names.every((name) => ran().includes(name)), `${names.join(', ')} ran`, {
      timeout: 3000,
    });

  /** Every task that is waiting has had its turn. */
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

  beforeEach(() => {
    gate({});
  });
  afterEach(() => {
    observers!.stop();
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

    it('runs what may run unasked when a page is held no more, and no record has come', () => {
      place.innerHTML = inline('a', 'data-consent="essential"');
      state.moving = true;
      scan();
      expect(ran()).to.deep.equal([]);
      state.moving = false;
      allowed.add('essential');
      scan();
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

    it('runs nothing that names no category, and says so', () => {
      show(inline('a', 'data-consent=""') + inline('b', 'data-consent'), 'analytics');
      expect(ran()).to.deep.equal([]);
      expect([...new Set(state.problems)]).to.deep.equal([
        'data-consent: <script data-consent=""> names no category, so it stays asleep',
      ]);
    });

    for (const type of ['TEXT/PLAIN', ' text/plain ']) {
      it(`runs it however its type is written: ${JSON.stringify(type)}`, () => {
        show(inline('a').replace('text/plain', type), 'analytics');
        expect(ran()).to.deep.equal(['a']);
      });
    }

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

    it('waits for none that no browser runs', async () => {
      show(
        fetched('typed', 'data-consent="analytics" data-type="text/typescript"') + inline('after'),
        'analytics',
      );
      await later();
      expect(ran()).to.include('after');
      expect(ran()).not.to.include('typed');
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

    it('keeps its own nonce where the gate has none', () => {
      show(inline('a', 'data-consent="analytics" nonce="own"') + inline('b'), 'analytics');
      expect([...place.querySelectorAll('script')].map(({ nonce }) => nonce)).to.deep.equal(['own', '']);
      expect(ran()).to.deep.equal(['a', 'b']);
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

    it('marks text and addresses as fit to be a script', async () => {
      const kinds: string[] = [];
      scan = activateMarkup(fakeState({}, { trusted: (kind, text) => (kinds.push(kind), text) }), () => true);
      show(inline('a') + fetched('b'));
      expect(kinds).to.deep.equal(['createScript', 'createScriptURL']);
      await allRan('b'); // then it goes over the page once more
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

    it('keeps attributes with names that only HTML can have', () => {
      show(inline('a', 'data-consent="analytics" @load="b" id="a"'), 'analytics');
      expect(find('#a')!.getAttribute('@load')).to.equal('b');
      expect(ran()).to.deep.equal(['a']);
    });

    it('may withdraw its own consent: nothing after it runs, and the page is to be loaded again', () => {
      const answers: boolean[] = [];
      Object.assign(page, { withdraw: () => answers.push(grant()) });
      show(
        `<script type="text/plain" data-consent="analytics">withdraw()</script>${inline('a')}`,
        'analytics',
      );
      expect([answers, ran()]).to.deep.equal([[true], []]);
    });

    it('asks for the page to be loaded again when it ran and is withdrawn', () => {
      show(inline('a') + inline('b', 'data-consent="media"'), 'analytics');
      expect(grant('analytics')).to.equal(false);
      expect(grant('media')).to.equal(true);
    });
  });

  describe('of a script on a page whose scripts have a nonce', () => {
    const never = 'has not the nonce of the page’s scripts, so it never runs: write nonce="…"';

    beforeEach(() => gate({ nonce: 'abc' }));

    it('runs it where it has that nonce, too', () => {
      show(inline('a', 'data-consent="analytics" nonce="abc"'), 'analytics');
      expect(ran()).to.deep.equal(['a']);
      expect(find<HTMLScriptElement>('script')!.nonce).to.equal('abc');
      expect(state.problems).to.deep.equal([]);
    });

    for (const [what, attributes] of [
      ['no nonce', 'data-consent="analytics"'],
      ['another one', 'data-consent="analytics" nonce="other"'],
      ['an empty one', 'data-consent="analytics" nonce'],
      ['one that it has taken from the next script', 'data-consent="analytics" a="<ScRipt" nonce="abc"'],
      ['one that it has taken in another way', 'data-consent="analytics" <style nonce="abc"'],
    ] as const) {
      it(`never runs it where it has ${what}, and tells which`, async () => {
        show(inline('plain', attributes) + fetched('far', attributes), 'analytics');
        grant();
        grant('analytics');
        await later();
        expect(ran().filter((name) => ['plain', 'far'].includes(name))).to.deep.equal([]);
        expect([...place.querySelectorAll('script')].map(({ type }) => type)).to.deep.equal([
          'text/plain',
          'text/plain',
        ]);
        expect([...new Set(state.problems)]).to.deep.equal([
          `data-consent: <script> (window.ran ??= []).push('plain') ${never}`,
          `data-consent: <script data-src="data:text/javascript,(window.ran??=[]).push('far')"> ${never}`,
        ]);
      });
    }

    it('needs it in a template, too', () => {
      const script = (name: string, nonce = ''): string =>
        `<script ${nonce}>(window.ran ??= []).push('${name}')</script>`;
      show(
        `<template data-consent="functional">${script('a')}${script('b', 'nonce="abc"')}</template>`,
        'functional',
      );
      expect(ran()).to.deep.equal(['b']);
      expect(state.problems).to.have.length(1);
    });

    it('does not load the page again for one that never ran', () => {
      show(inline('a'), 'analytics');
      expect(grant()).to.equal(false);
    });

    it('lets those that come after it have their turn', async () => {
      show(fetched('first') + inline('second', 'data-consent="analytics" nonce="abc"'), 'analytics');
      expect(ran()).to.include('second');
    });

    it('runs what a service has put there', async () => {
      addGatedScript({ consent: 'analytics', src: "data:text/javascript,(window.ran??=[]).push('own')" });
      grant('analytics');
      await allRan('own');
      const script = document.head.querySelector<HTMLScriptElement>('script[data-consent]')!;
      script.remove();
      expect([script.nonce, ...state.problems]).to.deep.equal(['abc']);
    });
  });

  describe('of what did not wait', () => {
    for (const [html, sentence] of [
      [
        '<iframe data-consent="media" src="about:blank#1"></iframe>',
        '<iframe src="about:blank#1"> loads before consent: write data-src',
      ],
      [
        '<iframe data-consent="media" srcdoc="<p>1"></iframe>',
        '<iframe srcdoc="<p>1"> loads before consent: write data-srcdoc',
      ],
      [
        '<img alt="" data-consent="media" src="data:,1">',
        '<img src="data:,1"> loads before consent: write data-src',
      ],
      [
        '<img alt="" data-consent="media" data-src="data:," srcset="data:,2 2x">',
        '<img srcset="data:,2 2x"> loads before consent: write data-srcset',
      ],
      [
        '<link data-consent="media" rel="stylesheet" href="about:blank">',
        '<link href="about:blank"> loads before consent: write data-href',
      ],
      [
        '<audio data-consent="media" src="data:,"></audio>',
        '<audio src="data:,"> loads before consent: write data-src',
      ],
      [
        `<img alt="" data-consent="media" src="data:,${'x'.repeat(200)}">`,
        `<img src="data:,${'x'.repeat(74)}…"> loads before consent: write data-src`,
      ],
      [
        '<script data-consent="media">"inline"</script>',
        '<script> "inline" runs before consent: write type="text/plain"',
      ],
      [
        '<script data-consent="media" type="module" src="data:text/javascript,"></script>',
        '<script src="data:text/javascript,"> runs before consent: write type="text/plain"',
      ],
    ] as const) {
      it(`tells: ${sentence}`, () => {
        show(html);
        expect([...new Set(state.problems)]).to.deep.equal([`data-consent: ${sentence}`]);
      });

      it(`tells where it is granted, too: ${sentence}`, () => {
        show(html, 'media');
        expect([...new Set(state.problems)]).to.deep.equal([`data-consent: ${sentence}`]);
      });
    }

    it('tells of one that is added later', async () => {
      show('');
      place.insertAdjacentHTML('beforeend', '<img alt="" data-consent="media" src="data:,">');
      await later();
      expect(state.problems).to.have.length(1);
    });

    it('says nothing of what it has woken itself, nor of what can do nothing', async () => {
      show(
        `${inline('a', 'data-consent="media"')}<iframe data-consent="media" data-src="about:blank"></iframe>
        <img alt="" data-consent="media" src="data:,placeholder" data-src="data:,">
        <link data-consent="media" rel="stylesheet" data-href="about:blank">
        <script data-consent="media" type="application/json">{}</script>
        <script data-consent="media" type="speculationrules">{}</script>
        <consent-embed data-consent="media" src="https://www.example.org/"></consent-embed>
        <p data-consent="media"></p>`,
      );
      for (const ids of [['media'], [], ['media']]) {
        grant(...ids);
        await later();
      }
      expect(state.problems).to.deep.equal([]);
    });

    it('holds back what stands in a template and needs more, though it has its address', async () => {
      show(
        '<template data-consent="functional"><iframe data-consent="media" src="about:blank#1"></iframe><iframe src="about:blank#2"></iframe></template>',
        'functional',
      );
      await later();
      expect(find('iframe')).not.to.have.attribute('src');
      expect(find('iframe[src="about:blank#2"]')).not.to.equal(null);
      grant('functional', 'media');
      await waitUntil(() => find('iframe[src="about:blank#1"]'), 'it is loaded');
      expect(state.problems).to.deep.equal([]);
    });

    it('empties a plain frame of a template as it is taken off the page, and leaves a document in an attribute', async () => {
      show(
        '<template data-consent="media"><iframe src="about:blank#1"></iframe><iframe srcdoc="<p>Map"></iframe><iframe src="data:text/html,Map"></iframe></template>',
        'media',
      );
      await waitUntil(() => find('iframe[src="about:blank#1"]'), 'it is loaded');
      const frames = [...place.querySelectorAll('iframe')];
      for (const frame of frames) frame.remove();
      await later();
      expect(frames.map((frame) => frame.matches('[src], [srcdoc]'))).to.deep.equal([false, true, true]);
      expect(state.problems).to.deep.equal([]);
    });
  });

  describe('of what is no markup to be woken', () => {
    for (const [html, sentence] of [
      [
        '<a data-consent="media" data-href="javascript:alert(1)">a</a>',
        '<a data-href="javascript:alert(1)">',
      ],
      [
        '<a data-consent="media" data-href="https://www.example.org/">a</a>',
        '<a data-href="https://www.example.org/">',
      ],
      ['<base data-consent="media" data-href="https://evil.test/">', '<base data-href="https://evil.test/">'],
      [
        '<map><area alt="" data-consent="media" data-href="javascript:1"></map>',
        '<area data-href="javascript:1">',
      ],
      ['<input type="image" data-consent="media" data-src="data:,">', '<input data-src="data:,">'],
      ['<svg><a data-consent="media" data-href="javascript:1"></a></svg>', '<a data-href="javascript:1">'],
      [
        '<svg><use data-consent="media" data-href="data:image/svg+xml,"/></svg>',
        '<use data-href="data:image/svg+xml,">',
      ],
      ['<svg><animate data-consent="media" data-href="#a"/></svg>', '<animate data-href="#a">'],
      [
        '<math><mi data-consent="media" data-href="javascript:1"></mi></math>',
        '<mi data-href="javascript:1">',
      ],
      ['<my-film data-consent="media" data-src="data:,"></my-film>', '<my-film data-src="data:,">'],
    ] as const) {
      it(`gives no address to ${sentence}, and tells`, () => {
        show(html, 'media');
        const element = find('[data-consent]')!;
        for (const address of ['src', 'srcset', 'href', 'srcdoc'])
          expect(element.hasAttribute(address), address).to.equal(false);
        grant();
        expect([...new Set(state.problems)]).to.deep.equal([
          `data-consent: ${sentence} loads nothing, so it gets no address`,
        ]);
      });
    }

    for (const [html, sentence] of [
      ['<iframe data-src="javascript:parent.ran=1">', '<iframe data-src="javascript:parent.ran=1">'],
      ['<iframe data-src=" Java\tScript:1">', '<iframe data-src=" Java\tScript:1">'],
      ['<iframe data-src="data:text/html,1">', '<iframe data-src="data:text/html,1">'],
      ['<embed data-src="javascript:1">', '<embed data-src="javascript:1">'],
      ['<link rel="stylesheet" data-href="DATA:text/css,">', '<link data-href="DATA:text/css,">'],
    ] as const) {
      it(`never makes an address of ${sentence}, and tells`, () => {
        show(html.replace(' ', ' data-consent="media" '), 'media');
        const element = find('[data-consent]')!;
        for (const address of ['src', 'href']) expect(element.hasAttribute(address)).to.equal(false);
        expect([...new Set(state.problems)]).to.deep.equal([
          `data-consent: ${sentence} is not loaded: write an address of the web`,
        ]);
      });
    }

    it('loads it once the page has put a right address there', async () => {
      show('<iframe data-consent="media" data-src="javascript:1"></iframe>', 'media');
      find('iframe')!.dataset['src'] = 'about:blank#right';
      await waitUntil(() => find('iframe[src="about:blank#right"]'), 'it is loaded');
    });

    it('lets pictures and players be data', () => {
      show(
        '<img alt="" data-consent="media" data-src="data:,"><audio data-consent="media" data-src="data:,">',
        'media',
      );
      expect([...place.children].map((element) => element.hasAttribute('src'))).to.deep.equal([true, true]);
      expect(state.problems).to.deep.equal([]);
    });
  });

  describe('of a script in SVG', () => {
    const code = "data:text/javascript,(window.ran??=[]).push('svg')";

    /** As the parser makes it: `innerHTML` marks scripts as started. */
    function svgScript(attributes: Record<string, string>, text = ''): SVGElement {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
      script.textContent = text;
      svg.append(script);
      return svg;
    }

    for (const type of ['', 'text/plain']) {
      it(`never runs it, whatever is granted, with the type "${type}"`, async () => {
        show('');
        place.append(svgScript({ 'data-consent': 'analytics', 'data-href': code, ...(type && { type }) }));
        grant('analytics');
        await later();
        expect(ran()).not.to.include('svg');
        expect(find('script')!.getAttribute('href')).to.equal(null);
      });
    }

    it('leaves it out of what a template puts on the page', async () => {
      show('<template data-consent="analytics"><p>How was it?</p></template>');
      find<HTMLTemplateElement>('template')!.content.append(
        svgScript({}, "(window.ran ??= []).push('inline')"),
        svgScript({ href: code, 'data-consent': 'essential' }),
      );
      grant('analytics', 'essential');
      await later();
      expect(ran().filter((name) => ['inline', 'svg'].includes(name))).to.deep.equal([]);
      expect([...place.children].map(({ localName }) => localName)).to.deep.equal([
        'template',
        'p',
        'svg',
        'svg',
      ]);
      expect(grant()).to.equal(false);
    });
  });

  describe('of a frame, an image or a link', () => {
    const markup = {
      iframe: '<iframe data-consent="media" title="Video" data-src="about:blank#video"></iframe>',
      img: '<img data-consent="media" alt="" data-src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-srcset="data:image/gif;base64,R0lGODlhAQABAAAAACw= 2x">',
      link: '<link data-consent="media" rel="stylesheet" data-href="about:blank">',
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

  describe('of what goes on by itself', () => {
    const silence = 'data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=';

    for (const [name, player] of [
      ['audio', `<audio data-consent="media" data-src="${silence}"></audio>`],
      ['video', `<video data-consent="media" data-src="${silence}"></video>`],
      ['a source', `<audio><source data-consent="media" data-src="${silence}"></audio>`],
    ] as const) {
      it(`loads ${name} once granted, and has it play no more when withdrawn`, async () => {
        show(player);
        const media = find<HTMLMediaElement>('audio,video')!;
        expect(media.currentSrc).to.equal('');
        grant('media');
        await waitUntil(() => media.currentSrc === silence, 'it is loaded');
        grant();
        await waitUntil(() => media.readyState === media.HAVE_NOTHING, 'it is empty');
        expect([media.networkState === media.NETWORK_LOADING, media.paused]).to.deep.equal([false, true]);
      });
    }

    it('empties a player that was withdrawn, and no other', () => {
      show(
        `<audio data-consent="media" data-src="${silence}"><track data-consent="media" data-src="data:,"></audio>`,
      );
      const loads: string[] = [];
      find<HTMLAudioElement>('audio')!.load = () => loads.push('audio');
      grant();
      expect(loads).to.deep.equal([]);
      grant('media');
      loads.length = 0;
      grant();
      expect(loads).to.deep.equal(['audio']);
    });

    it('puts a fresh <embed> in place of one that was loaded', () => {
      show('<embed data-consent="media" data-src="about:blank" width="9">', 'media');
      const before = find('embed');
      grant();
      expect(find('embed') === before).to.equal(false);
      expect(find('embed')).to.have.attribute('width', '9');
      expect(find('embed')).not.to.have.attribute('src');
    });
  });

  describe('of many elements', () => {
    const names = Array.from({ length: 120 }, (_, i) => `${i}`);
    const many = names.map((name) => inline(name)).join('');

    it('wakes them in several tasks, in the order of the page', async () => {
      show(many, 'analytics');
      expect(ran().length).to.be.within(1, 50);
      await allRan('119');
      expect(ran()).to.deep.equal(names);
    });

    it('wakes no more of them once they are withdrawn', async () => {
      show(many, 'analytics');
      const before = ran().length;
      expect(grant()).to.equal(true);
      await later();
      expect(ran()).to.have.length(before);
    });

    it('goes on in order where the page changes in between', async () => {
      show(many, 'analytics');
      place.insertAdjacentHTML('afterbegin', inline('new'));
      find('script:last-child')!.remove();
      await allRan('118');
      expect(ran().filter((name) => name !== 'new')).to.deep.equal(names.slice(0, -1));
      expect(ran().indexOf('new')).to.be.within(1, 100);
    });

    it('empties all of them before it answers', async () => {
      show('<iframe data-consent="media" data-src="about:blank"></iframe>'.repeat(120), 'media');
      await waitUntil(() => !find('iframe:not([src])'), 'all are loaded', { timeout: 5000 });
      grant();
      expect(find('iframe[src]') === null).to.equal(true);
    });

    it('empties the others where one fails', async () => {
      show('<img alt="" data-consent="media" data-src="data:,">'.repeat(3), 'media');
      find('img')!.removeAttribute = () => {
        throw new TypeError('patched');
      };
      grant();
      await waitUntil(() => place.querySelectorAll('img[src]').length === 1, 'the others are empty');
      expect(state.problems).to.deep.equal(['TypeError: patched']);
    });

    it('watches them by one observer, and looks at none when other things change', async () => {
      show(many, 'analytics');
      await allRan('119');
      await later();
      expect(observers!.made).to.have.length(1);
      const look = document.querySelectorAll.bind(document);
      let looks = 0;
      document.querySelectorAll = (selector: string) => (looks++, look(selector));
      place.append(document.createElement('p'), 'text');
      scan();
      await later();
      place.append(document.createElement('p'));
      await later();
      delete (document as Partial<Document>).querySelectorAll;
      expect(looks).to.equal(0);
    });
  });

  describe('of what a script of the page does later', () => {
    const frame = '<iframe data-consent="media" data-src="about:blank#1"></iframe>';

    for (const [name, does] of [
      ['adds', () => place.insertAdjacentHTML('beforeend', frame)],
      ['names the category of', () => (find('iframe#a')!.dataset['consent'] = 'media')],
      ['gives an address to', () => (find('iframe#b')!.dataset['src'] = 'about:blank#2')],
    ] as const) {
      it(`loads a frame that it ${name}`, async () => {
        show(
          '<iframe id="a" data-src="about:blank"></iframe><iframe id="b" data-consent="media"></iframe>',
          'media',
        );
        does();
        await waitUntil(() => find('iframe[src]'), 'it is loaded');
      });
    }

    it('empties a frame whose category is changed to one that is not granted', async () => {
      show(frame, 'media');
      find('iframe')!.dataset['consent'] = 'media marketing';
      await waitUntil(() => !find('iframe[src]'), 'it is emptied');
    });

    it('loads a frame anew that has another address', async () => {
      show(frame, 'media');
      find('iframe')!.dataset['src'] = 'about:blank#2';
      await waitUntil(() => find('iframe')!.getAttribute('src') === 'about:blank#2', 'it is loaded');
    });

    it('empties a frame whose inert address it has taken away, and loads it again', async () => {
      show(frame, 'media');
      find('iframe')!.removeAttribute('data-src');
      await later();
      grant();
      expect(find('iframe')!.getAttribute('src')).to.equal(null);
      grant('media');
      expect(find('iframe')!.getAttribute('src')).to.equal('about:blank#1');
    });

    it('takes such a frame away with its template', async () => {
      show(`<template data-consent="media">${frame}</template>`, 'media');
      await waitUntil(() => find('iframe[src]'), 'it is loaded');
      find('iframe')!.removeAttribute('data-src');
      find('iframe')!.dataset['consent'] = 'marketing';
      scan();
      expect(find('iframe')!.getAttribute('src')).to.equal(null);
      grant();
      expect(find('iframe') === null).to.equal(true);
    });

    it('empties a frame that was away when it was withdrawn', async () => {
      show(frame, 'media');
      const away = find('iframe')!;
      away.remove();
      grant();
      place.append(away);
      await waitUntil(() => !find('iframe[src]'), 'it is emptied');
    });

    it('keeps a frame as it is that is moved', async () => {
      show(`${frame}<p></p>`, 'media');
      const moved = find('iframe')!;
      find('p')!.append(moved);
      await later();
      expect(find('p > iframe') === moved).to.equal(true);
      expect(moved).to.have.attribute('src', 'about:blank#1');
    });

    for (const consent of ['', 'data-consent="analytics"']) {
      it(`goes on where it adds a form whose fields are named like what is asked of it, ${consent}`, async () => {
        const fields = ['matches', 'getAttribute', 'querySelectorAll', 'localName', 'dataset', 'isConnected'];
        const form = `<form ${consent}>${fields.map((name) => `<input name="${name}">`).join('')}${inline('inside')}</form>`;
        show('', 'analytics');
        place.insertAdjacentHTML('beforeend', form + inline('beside'));
        place.insertAdjacentHTML(
          'beforeend',
          `<template data-consent="analytics">${form.replace('inside', 'template')}</template>`,
        );
        await allRan('inside', 'beside', 'template');
        expect(state.problems).to.deep.equal([]);
      });
    }

    it('empties frames that leave the page with a form whose fields are named like what is asked of it', async () => {
      const fields = ['matches', 'getAttribute', 'querySelectorAll', 'localName', 'isConnected'];
      const inputs = fields.map((name) => `<input name="${name}">`).join('');
      show(`<form>${inputs}${frame}</form>`, 'media');
      const form = find('form')!;
      place.removeChild(form);
      await later();
      expect(Element.prototype.querySelectorAll.call(form, 'iframe[src]')).to.have.length(0);
      place.append(form);
      await waitUntil(() => find('iframe[src]'), 'it is woken again');
    });

    it('asks about a category that is new to the page', async () => {
      show('');
      await later();
      state.calls.length = 0;
      place.insertAdjacentHTML('beforeend', inline('a', 'data-consent="marketing"'));
      await waitUntil(() => state.calls.includes('ask'), 'it is asked about');
    });
  });

  describe('of several categories', () => {
    it('empties at the first that is withdrawn, and loads when all are granted again', () => {
      show('<iframe data-consent="media marketing" data-src="about:blank"></iframe>', 'media', 'marketing');
      const has = (): boolean => !!find('iframe[src]');
      const seen = [has()];
      for (const ids of [['media'], [], ['marketing'], ['media', 'marketing']]) {
        grant(...ids);
        seen.push(has());
      }
      expect(seen).to.deep.equal([true, false, false, false, true]);
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

    it('runs its scripts before those that come after it', () => {
      show(
        `<template data-consent="functional"><script>(window.ran??=[]).push('a')</script></template>${inline('b')}`,
        'functional',
        'analytics',
      );
      expect(ran()).to.deep.equal(['a', 'b']);
    });

    it('asks for the page to be loaded again when a script in it ran, of another category too', () => {
      show(`<template data-consent="functional">${inline('a')}</template>`, 'functional', 'analytics');
      expect(ran()).to.deep.equal(['a']);
      expect(grant('analytics')).to.equal(true);
    });

    it('fills a template in it, and takes all away', () => {
      show(
        '<template data-consent="functional"><p>1</p><template data-consent="media"><p>2</p><iframe></iframe></template></template><hr>',
        'functional',
      );
      const count = (): number => place.querySelectorAll('p').length;
      const counts = [count()];
      for (const ids of [['functional', 'media'], ['functional'], ['functional', 'media'], ['media']]) {
        grant(...ids);
        counts.push(count());
      }
      expect(counts).to.deep.equal([1, 2, 1, 2, 0]);
      expect([...place.children].map(({ localName }) => localName)).to.deep.equal(['template', 'hr']);
    });

    it('takes away a form that has a button named “remove”, and all after it', () => {
      show(
        '<template data-consent="functional"><form><button name="remove">Remove</button></form><iframe></iframe></template>',
        'functional',
      );
      grant();
      expect([...place.children].map(({ localName }) => localName)).to.deep.equal(['template']);
      expect(state.problems).to.deep.equal([]);
    });

    it('takes away no more than it has put there, though it is moved', () => {
      show(`<section></section>${feedback}<b>stays</b>`, 'functional');
      find('section')!.append(find('template')!, document.createElement('i'));
      grant();
      expect([...place.querySelectorAll('*')].map(({ localName }) => localName)).to.deep.equal([
        'section',
        'template',
        'i',
        'hr',
        'b',
      ]);
    });

    it('takes away what the page has moved elsewhere', () => {
      show(
        '<template data-consent="functional"><div><iframe></iframe></div></template><dialog></dialog>',
        'functional',
      );
      find('dialog')!.append(find('iframe')!);
      grant();
      expect(find('iframe') === null).to.equal(true);
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

    it('is told with the one that was probably meant', () => {
      show(inline('a', 'data-consent="media analitics"'), 'media');
      expect(state.problems).to.deep.equal([
        'data-consent: "analitics" is not a category, which are essential, functional, analytics, media, marketing. Did you mean "analytics"?',
      ]);
    });

    for (const id of ['statistics', 'constructor', '__proto__']) {
      it(`is never granted and told once where nobody knows it: ${id}`, () => {
        show(inline('a', `data-consent="${id}"`), 'analytics');
        expect(state.problems).to.deep.equal([
          `data-consent: "${id}" is not a category, which are essential, functional, analytics, media, marketing`,
        ]);
        expect([...state.inUse]).not.to.include(id);
        expect(ran()).to.deep.equal([]);
      });
    }
  });
});
