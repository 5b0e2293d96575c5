/* global document, location, window -- all but `scriptOf` runs in a page */

/**
 * What stands in for vendors' scripts in a page. Each function is sent as text, so it may use nothing but its
 * arguments and the page. They do what the real tags do that matters here.
 */

/** How long it takes a running tag to set its cookies again after they were removed, in milliseconds. */
const every = 50;

/**
 * The script a vendor would send.
 *
 * @param {(...values: any[]) => void} tag one of those below, or of `vendor-ears.mjs`
 * @param {...unknown} values handed to the tag as JSON
 */
export function scriptOf(tag, ...values) {
  const given = values.map((value) => `, ${JSON.stringify(value)}`).join('');
  return `(${tag})((${shared})(${every})${given});\n`;
}

/** What the tags share: cookies on the widest domain, storage keys, hits, what they are told and what they go on doing. */
function shared(interval) {
  const names = () => document.cookie.split('; ').map((pair) => pair.split('=')[0]);
  const write = (text) => (document.cookie = text);

  /** From the right, one label more each time, until the browser takes a cookie: `gov.uk` no, `x.gov.uk` yes. */
  const findWidest = () => {
    const labels = location.hostname.split('.');
    for (let from = labels.length - 1; from >= 0; from -= 1) {
      const domain = `; path=/; domain=${labels.slice(from).join('.')}`;
      write(`_tld_test=1${domain}`);
      const taken = names().includes('_tld_test');
      write(`_tld_test=; max-age=0${domain}`);
      if (taken) return domain;
    }
    return '; path=/';
  };

  /** A browser may refuse cookies or storage, and throw. */
  const attempt = (work) => {
    try {
      work();
    } catch {
      // Vendors go on without.
    }
  };

  /** `Array`, `Arguments`, `Object` … */
  const formOf = (item) => Object.prototype.toString.call(item).slice(8, -1);

  let widest;
  return {
    formOf,
    /** Writes down what a vendor is told. The tab's name outlasts its pages, and is no storage that anybody looks at. */
    hear(item) {
      const told = formOf(item) === 'Arguments' ? [...item] : item;
      window.name = JSON.stringify([...JSON.parse(window.name || '[]'), told]);
    },
    /** Sets a cookie, unless there is one of that name. */
    cookie: (name, value, seconds) =>
      attempt(() => {
        if (names().includes(name)) return;
        widest ??= findWidest();
        write(`${name}=${value}${widest}; SameSite=Lax; max-age=${seconds}`);
      }),
    /** Sets three cookies of that name: of this host only, of this host as a domain, and of the widest domain. */
    threeCookies: (name) =>
      attempt(() => {
        widest ??= findWidest();
        write(`${name}=host; path=/`);
        write(`${name}=domain; path=/; domain=${location.hostname}`);
        write(`${name}=wide${widest}`);
      }),
    /** Sets a storage key, unless there is one of that name. */
    key: (storage, name, value) => attempt(() => (window[storage][name] ??= value)),
    /** Sends something to the vendor. */
    hit: (address) =>
      void fetch(address, { method: 'POST', mode: 'no-cors', keepalive: true }).catch(() => {}),
    /** Does it now and again and again. */
    keepDoing(work) {
      work();
      setInterval(work, interval);
    },
  };
}

/** gtag.js. Stops at `ga-disable-ID`, and sets no cookie while `analytics_storage` is denied. */
export function googleTag({ cookie, hit, keepDoing }) {
  const queue = (window.dataLayer ??= []);
  const consent = new Map();
  const ids = new Set();
  const clientId = `GA1.1.${Math.floor(Math.random() * 1e9)}.${Math.floor(Date.now() / 1000)}`;
  const granted = (signal) => consent.get(signal) !== 'denied';
  const bit = (signal) => (consent.has(signal) ? Number(granted(signal)) : '-');

  const remember = () => {
    const running = [...ids].filter((id) => window[`ga-disable-${id}`] !== true);
    if (running.length === 0 || !granted('analytics_storage')) return;
    cookie('_ga', clientId, 63_072_000);
    cookie('_gid', clientId, 86_400);
    for (const id of running) cookie(`_ga_${id.replace('G-', '')}`, 'GS1.1.1', 63_072_000);
  };
  const measure = (id, event) => {
    if (window[`ga-disable-${id}`] === true) return;
    remember();
    const query = new URLSearchParams({ v: '2', tid: id, en: event, dl: location.href });
    query.set('gcs', `G1${bit('ad_storage')}${bit('analytics_storage')}`);
    if (granted('analytics_storage')) query.set('cid', clientId);
    hit(`https://www.google-analytics.com/g/collect?${query}`);
  };
  const commands = {
    /** `default` gives way to an earlier `update`. */
    consent(action, signals) {
      for (const [signal, value] of Object.entries(signals)) {
        if (action === 'update' || !consent.has(signal)) consent.set(signal, value);
      }
      remember();
    },
    config(id, options) {
      ids.add(id);
      if (options?.send_page_view !== false) measure(id, 'page_view');
    },
    event: (name) => ids.forEach((id) => measure(id, name)),
  };
  // Only `arguments` objects are commands: gtag pushes nothing else.
  const take = (item) => {
    if (Object.prototype.toString.call(item) !== '[object Arguments]') return;
    const [command, ...rest] = item;
    if (Object.hasOwn(commands, command)) commands[command](...rest);
  };

  for (const item of [...queue]) take(item);
  queue.push = (...items) => {
    const length = Array.prototype.push.apply(queue, items);
    items.forEach(take);
    return length;
  };
  keepDoing(remember);
}

/** hotjar-ID.js. Nothing stops it but leaving the page. */
export function hotjar({ cookie, key, hit, keepDoing }, id) {
  if (String(window._hjSettings?.hjid) !== id) throw new Error(`Hotjar: _hjSettings.hjid is not ${id}`);
  window.hj ??= () => {};
  keepDoing(() => {
    cookie(`_hjSessionUser_${id}`, 'user', 31_536_000);
    cookie(`_hjSession_${id}`, 'visit', 1800);
    cookie('_hjFirstSeen', '1', 1800);
    cookie('_hjAbsoluteSessionInProgress', '1', 1800);
    cookie(`_hjIncludedInSessionSample_${id}`, '1', 1800);
    key('localStorage', '_hjUserAttributes', '{}');
    key('sessionStorage', '_hjRecordingEnabled', 'true');
    key('sessionStorage', 'hjViewportId', '1');
  });
  hit(`https://vc.hotjar.io/sessions/${id}`);
}

/**
 * What the tag of any preset leaves: each name again and again, and once more when the page is left. `stop` is the
 * name of what the page sets to true where the vendor obeys that.
 */
export function traces({ threeCookies, key, keepDoing }, { cookies, local, session, stop }) {
  const leave = () => {
    if (stop && window[stop] === true) return;
    cookies.forEach(threeCookies);
    for (const name of local) key('localStorage', name, '1');
    for (const name of session) key('sessionStorage', name, '1');
  };
  keepDoing(leave);
  window.addEventListener('pagehide', leave);
}

/** Any other vendor. Counts its runs, and keeps the order in which vendors ran. */
export function otherVendor({ cookie }, path) {
  window.vendorRuns = (window.vendorRuns ?? 0) + 1;
  (window.vendorOrder ??= []).push(path);
  cookie('gm_visit', '1', 86_400);
}
