/*
 * Keeps consent-gate and the WP Consent API of one mind. It stands after the tag of consent-gate, and so before whatever
 * asks the API: its cookies are put right at once, and later changes are told by its function, which tells other plugins.
 */
(() => {
  const { categories, cookiePrefix, days } = document.currentScript.dataset;
  /** Category of theirs, category of ours. */
  const pairs = Object.entries(JSON.parse(categories));
  /** What others on this page have heard last, by category of theirs. */
  const heard = new Map();
  /** In a cookie of theirs: a yes that is not in our record yet. The API takes it for a no, and tells of a no that follows. */
  const waits = 'wait';
  /** Whether the visitor acts, and by that not in our message or settings. */
  let isActing = false;
  let isOurs = false;
  let isAsking = false;
  /** What another plugin has said last, by category of theirs, until it is in our record. */
  let asked;

  function read(theirs) {
    const start = `${cookiePrefix}_${theirs}=`;
    return document.cookie
      .split('; ')
      .find((each) => each.startsWith(start))
      ?.slice(start.length);
  }

  function write(theirs, value, age = days * 86_400) {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `${cookiePrefix}_${theirs}=${value}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
  }

  /** What is in a cookie of theirs where there is no yes: before a choice, what lets the API tell of a no. */
  const noYes = () => (window.consentGate?.choices ? 'deny' : waits);

  const hasYes = (ours) => ours === 'essential' || window.consentGate?.choices?.[ours] === true;

  /** What there is to say of a category. Before a choice nothing is written, but an old yes has to go. */
  function answerTo(theirs, ours) {
    if (!window.consentGate?.choices)
      return ours !== 'essential' && read(theirs) === 'allow' ? 'deny' : undefined;
    return hasYes(ours) ? 'allow' : 'deny';
  }

  /** What the API keeps of single services, it takes before the categories. A no stays until the visitor chooses here. */
  function forgetServices(isChoice) {
    const name = 'consented_services';
    const kept = read(name);
    if (kept === undefined) return;
    let denied = [];
    try {
      if (!isChoice) denied = Object.entries(JSON.parse(decodeURIComponent(kept))).filter(([, has]) => !has);
    } catch {
      // nobody can read it
    }
    if (denied.length) write(name, JSON.stringify(Object.fromEntries(denied)));
    else write(name, '', 0);
  }

  function tell(theirs, value) {
    isOurs = true;
    // Where another window has written the cookie already, the function would tell nobody.
    if (window.wp_set_consent && read(theirs) !== value) window.wp_set_consent(theirs, value);
    else {
      write(theirs, value);
      const detail = Object.assign([], { [theirs]: value });
      document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change', { detail }));
    }
    if (value === 'deny') write(theirs, noYes());
    isOurs = false;
    heard.set(theirs, value);
  }

  function tellAll() {
    for (const [theirs, ours] of pairs) {
      const value = answerTo(theirs, ours);
      const isComing = value === 'deny' && read(theirs) === waits;
      if (value && !isComing && (heard.get(theirs) !== value || read(theirs) !== value)) tell(theirs, value);
    }
  }

  /** What has been asked for of our categories. A yes to anonymous statistics is none to the others, and a no to them is one. */
  function choicesAsked() {
    const choices = {};
    for (const [theirs, ours] of pairs) {
      const isYes = asked.get(theirs);
      if (isYes === undefined || ours === 'essential') continue;
      if (!isYes) choices[ours] = false;
      else if (theirs !== 'statistics-anonymous') choices[ours] ??= true;
    }
    return choices;
  }

  /** What another plugin has said of several categories is one choice. */
  async function ask() {
    // What is said while the file that saves choices is on its way belongs to the same choice.
    if (Object.keys(choicesAsked()).length) await window.consentGate?.update({});
    const choices = choicesAsked();
    asked = undefined;
    isAsking = true;
    try {
      if (Object.keys(choices).length) await window.consentGate?.update(choices);
    } finally {
      isAsking = false;
      for (const [theirs] of pairs) if (!asked?.get(theirs) && read(theirs) === waits) write(theirs, noYes());
      // Also where nothing came of it.
      tellAll();
    }
  }

  /**
   * Takes note of what the visitor does, for as long as it is being heard. What a plugin does later, such as on the first
   * click anywhere, is not what the visitor has asked for.
   */
  function watchVisitor({ isTrusted }) {
    if (!isTrusted) return;
    isActing = true;
    setTimeout(() => (isActing = false));
  }

  /** A no counts whoever says it, and a yes while the visitor acts. A yes is heard by nobody until it is in our record. */
  function hear(event) {
    if (isOurs) return;
    const said = pairs.filter(([theirs]) => ['allow', 'deny'].includes(event.detail?.[theirs]));
    if (!said.length) return;
    if (!asked) turn = turn.then(ask, ask);
    asked ??= new Map();
    for (const [theirs] of said) {
      const isYes = event.detail[theirs] === 'allow';
      if (!isYes || isActing) asked.set(theirs, isYes);
    }
    const early = said.filter(([theirs, ours]) => event.detail[theirs] === 'allow' && !hasYes(ours));
    for (const [theirs] of early) write(theirs, asked.get(theirs) ? waits : noYes());
    if (early.length) event.stopImmediatePropagation();
    else for (const [theirs] of said) heard.set(theirs, event.detail[theirs]);
  }

  /** A yes to one service is none: we ask about categories. */
  function hearService(event) {
    forgetServices();
    const { service, value } = event.detail ?? {};
    if (value && !window.wp_has_service_consent?.(service)) event.stopImmediatePropagation();
  }

  function hearChange() {
    if (!isAsking) {
      isActing = false;
      // What was chosen here is the later word. A no of another plugin stays one.
      for (const [theirs, isYes] of asked ?? []) if (isYes) asked.delete(theirs);
    }
    forgetServices(!isAsking);
    tellAll();
  }

  function follow() {
    document.addEventListener('consent-ready', tellAll);
    document.addEventListener('consent-change', hearChange);
  }

  // In a page that nobody has opened yet, old yeses are taken back. The rest has time.
  const isAhead = document.prerendering === true;
  const opened = new Promise((resolve) => {
    if (isAhead) document.addEventListener('prerenderingchange', resolve, { once: true });
    else resolve();
  });
  /** One choice after the other: the next may take back the one that is on its way. */
  let turn = opened;
  for (const [theirs, ours] of pairs) {
    const value = answerTo(theirs, ours);
    if (!value) continue;
    heard.set(theirs, value);
    const now = read(theirs);
    if (now !== value && (!isAhead || (now === 'allow' && value === 'deny')))
      write(theirs, value === 'deny' ? noYes() : value);
  }
  forgetServices();
  for (const type of ['click', 'change', 'submit']) addEventListener(type, watchVisitor, true);
  document.addEventListener('wp_listen_for_consent_change', hear);
  document.addEventListener('wp_consent_api_status_change_service', hearService);
  window.wp_consent_type = 'optin';
  document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
  if (isAhead)
    void opened.then(() => {
      follow();
      forgetServices();
      tellAll();
    });
  else follow();
})();
