/* global document, window -- all of it runs in a page */

/**
 * How vendors' scripts take what a page has queued for them, and whatever they are told later: each the way of one
 * vendor, or of several. Each function is sent as text by `scriptOf` of `vendor-scripts.mjs`, so it may use nothing but
 * its arguments and the page. What the vendors want is told, with its source, in `src/services/`.
 */

/** What stands in `window` under these names when the script arrives. */
export function values({ hear }, ...names) {
  for (const name of names) hear([name, window[name]]);
}

/** A switch in `window`: as it is when the script arrives, and whenever it is thrown. */
export function flag({ hear }, name) {
  let value = window[name];
  hear([name, value]);
  Object.defineProperty(window, name, {
    get: () => value,
    set(thrown) {
      value = thrown;
      hear([name, value]);
    },
  });
}

/** Google's queue. Commands are `arguments`, events are objects; nothing else is understood. */
export function googleQueue({ hear, formOf }) {
  const queue = window.dataLayer;
  const take = (item) => ['Arguments', 'Object'].includes(formOf(item)) && hear(item);
  queue.forEach(take);
  queue.push = (...items) => {
    items.forEach(take);
    return Array.prototype.push.apply(queue, items);
  };
}

/**
 * A function that keeps commands in a list of its own, until the script takes its place, or has put `via` on it. What
 * it keeps must be of one form.
 */
export function functionQueue({ hear, formOf }, name, { list = 'q', form = 'Arguments', via } = {}) {
  for (const item of window[name][list] ?? []) if (formOf(item) === form) hear(item);
  const take = (...command) => hear(command);
  if (via) window[name][via] = take;
  else window[name] = take;
}

/** Plausible's function, which keeps beside its calls what it was set up with. */
export function plausibleQueue({ hear }) {
  const { o, q = [] } = window.plausible;
  hear(['init', o]);
  q.forEach((call) => hear(call));
}

/** What Plausible's older script reads from its own tag. */
export function scriptDomain({ hear }) {
  hear(['domain', document.currentScript.dataset.domain]);
}

/** Matomo's queue of arrays, which it replaces by an object that only knows `push`. */
export function matomoQueue({ hear }) {
  const queue = window._paq;
  window._paq = { push: (...commands) => commands.forEach((command) => hear(command)) };
  window._paq.push(...queue);
}

/** UET's flat queue, which the page gives to a class of the script. */
export function uetQueue({ hear }) {
  window.UET = class {
    constructor({ ti, q }) {
      hear(['UET', ti]);
      this.push(...q);
    }
    push(...items) {
      hear(items);
    }
  };
}

/** TikTok's queue of calls, and the pixels that wait beside it. */
export function tiktokQueue({ hear }) {
  const { ttq, TiktokAnalyticsObject } = window;
  hear([TiktokAnalyticsObject, ...Object.keys(ttq._i)]);
  for (const call of ttq) hear(call);
  for (const name of ttq.methods) ttq[name] = (...given) => hear([name, ...given]);
}

/** Adobe's Web SDK. Each entry is how to settle a promise, and the command. */
export function alloyQueue({ hear, formOf }) {
  const take = ([resolve, , command]) => {
    if (formOf(command) === 'Arguments') hear(command);
    resolve({});
  };
  for (const name of window.__alloyNS) {
    const waiting = window[name].q;
    waiting.forEach(take);
    waiting.push = take;
  }
}

/** PostHog: what it is to be started with, the calls that waited, and then its own methods. */
export function posthogQueue({ hear }) {
  const queue = window.posthog;
  for (const given of queue._i) hear(['init', ...given]);
  queue.forEach((call) => hear(call));
  const methods = ['opt_in_capturing', 'opt_out_capturing'];
  window.posthog = Object.fromEntries(methods.map((name) => [name, (...given) => hear([name, ...given])]));
}

/** Application Insights. The functions in its queue call the methods that it puts in the snippet's place. */
export function insightsQueue({ hear }) {
  const { appInsights } = window;
  const { config } = appInsights;
  hear(['connectionString', config.connectionString]);
  Object.defineProperty(config, 'disableTelemetry', {
    set(value) {
      hear(['disableTelemetry', value]);
    },
  });
  appInsights.trackPageView = (...given) => hear(['trackPageView', ...given]);
  appInsights.getCookieMgr = () => ({ setEnabled: (value) => hear(['setEnabled', value]) });
  appInsights.queue.forEach((call) => call());
}

/** New Relic's agent: what it is started with, and `consent`, which it knows only from then on. */
export function newRelicAgent({ hear }) {
  const { init, info, loader_config } = window.NREUM;
  hear({ init, info, loader_config });
  window.newrelic = { consent: (...given) => hear(['consent', ...given]) };
}

/** Google Translate, which calls the function that its address names. */
export function translateElement({ hear }) {
  const TranslateElement = class {
    constructor(...given) {
      hear(['TranslateElement', ...given]);
    }
  };
  window.google = { translate: { TranslateElement } };
  window.googleTranslateElementInit();
}

/** Recite Me's toolbar, which says when it can be shown. */
export function reciteToolbar({ hear }) {
  const listeners = [];
  window.Recite = {
    load(options) {
      hear(['load', options]);
      setTimeout(() => listeners.forEach((listener) => listener()));
    },
    enable: () => hear(['enable']),
    Event: { subscribe: (event, listener) => event === 'Recite:load' && listeners.push(listener) },
  };
}
