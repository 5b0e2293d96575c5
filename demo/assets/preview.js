/**
 * The page in the frame of the snippet page, which says what it is to show: it is loaded anew for each state. What is
 * chosen in it is kept in memory alone, so that it is no choice on the demonstration. A sandbox would do so too, but in
 * WebKit a page in one has no `'self'` to allow scripts from, and a page that is opened as a file could load none.
 */
(() => {
  const isFile = location.protocol === 'file:';
  const library = isFile ? '../dist/consent-gate.full.js' : 'assets/consent-gate/consent-gate.js';
  const tell = (message) => parent.postMessage(message, '*');

  /** Cookies of this page alone. */
  const jar = new Map();
  Object.defineProperty(document, 'cookie', {
    get: () => [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    set(line) {
      const [pair, ...attributes] = String(line).split(';');
      const [name, ...value] = pair.trim().split('=');
      if (attributes.some((each) => /^\s*(max-age=0|expires=.*1970)/i.test(each))) jar.delete(name);
      else jar.set(name, value.join('='));
    },
  });

  // Nor is anything else kept, or told to other windows.
  for (const name of ['localStorage', 'sessionStorage', 'BroadcastChannel'])
    Object.defineProperty(window, name, { value: undefined });

  // What is wrong is told by the page around, and a load that the next state cuts short is no failure.
  console.warn = () => {};

  // The focus is whoever's who fills in the form around, until they come into the frame.
  const { focus } = HTMLElement.prototype;
  const { showModal } = HTMLDialogElement.prototype;
  let isEntered = false;
  for (const type of ['pointerdown', 'keydown', 'focusin'])
    addEventListener(type, () => (isEntered = true), { capture: true, once: true });
  HTMLElement.prototype.focus = function (...options) {
    if (isEntered) focus.apply(this, options);
  };
  HTMLDialogElement.prototype.showModal = function () {
    this.inert = !isEntered;
    showModal.call(this);
    this.inert = false;
  };

  const make = (name, text = '') => Object.assign(document.createElement(name), { textContent: text });

  /** What may load is for the policy of this page to say; a vendor's own address is not asked for at all. */
  function tamed(config) {
    const services = (config.services ?? []).map((service) => {
      const { src, ...rest } = service; // eslint-disable-line no-unused-vars -- left out
      return rest;
    });
    return {
      ...config,
      services,
      consentMode: 'off',
      onWithdraw: 'stay',
      ...(config.cookie && { cookie: { ...config.cookie, domain: undefined } }),
    };
  }

  function draw({ config, style, show, scheme, language }) {
    document.documentElement.lang = language;
    document.documentElement.dataset.scheme = scheme;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];

    const json = make('script', JSON.stringify(tamed(config)));
    json.type = 'application/json';
    json.dataset.consentGate = '';
    const tag = make('script');
    tag.src = library;
    tag.addEventListener('error', () =>
      main.append(nothing('The files of dist/ are missing: run “npm run build”.')),
    );

    const main = make('main');
    const elements = {
      banner: 'consent-banner',
      settings: 'consent-settings',
      table: 'consent-cookie-table',
    };
    const element = document.createElement(elements[show]);
    main.append(make('h1', show === 'banner' ? 'Council tax' : 'Cookies'));
    if (show === 'banner')
      main.append(
        make('p', 'Your bill shows what you owe for the year, and the days on which payments fall due.'),
        make('p', 'You can pay by Direct Debit, by card, or at any shop that shows the yellow sign.'),
      );
    else main.append(element);
    document.body.replaceChildren(make('header', config.siteName || 'Your website'), main);
    // In a frame the gate itself asks nobody, so the message is put here as the gate would.
    const isAsked = show === 'banner' && config.banner !== 'none';
    if (isAsked) document.body.prepend(element);
    document.addEventListener(
      'consent-ready',
      () => {
        const asks = window.consentGate.categories.some(({ basis }) => basis !== 'essential');
        if (show === 'banner' && !isAsked)
          main.append(nothing('There is no message: visitors find the settings by your links.'));
        else if (show === 'banner' && !asks)
          main.append(nothing('There is nothing to ask yet: choose a service that needs a yes.'));
      },
      { once: true },
    );
    document.head.append(json, tag);
  }

  const nothing = (sentence) => Object.assign(make('p', sentence), { className: 'nothing' });

  /** Links lead nowhere from here: that to the cookies page shows the settings. */
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each.localName === 'a');
    if (!link) return;
    event.preventDefault();
    if (link.closest('consent-banner') || link.getRootNode().host?.localName === 'consent-banner')
      tell('settings');
  });

  let isDrawn = false;
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || parent === window || !data?.draw) return;
    if (document.readyState === 'loading') return; // it is told again once this page is ready
    if (!isDrawn) draw(data.draw);
    else location.reload();
    isDrawn = true;
  });
  if (parent === window)
    document.addEventListener('DOMContentLoaded', () =>
      document.body.append(nothing('This is the frame of the snippet page.')),
    );
  else document.addEventListener('DOMContentLoaded', () => tell('ready'));
})();
