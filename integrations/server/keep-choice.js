/*
 * Has your server write the choice cookie again, once for each choice, so that Safari keeps it. On every page, after
 * the tag of consent-gate: <script src="/assets/keep-choice.js" data-address="/keep-choice" defer></script>
 *
 * An answer of a server may come after the visitor has changed their mind, and would bring the old choice back. So it is
 * asked for by one request made for it, which ends when anything newer is said: on this page, on the next one, in another
 * window. Only a request that grants nothing may outlive its page. For ten seconds after a choice, and when the page is
 * left, what has come all the same is put right, once.
 */
(() => {
  const address = document.currentScript?.dataset.address ?? '/keep-choice';
  const longest = 10_000;
  let last = new AbortController();
  let mending = false;

  /** The choice cookie as it stands, and others of its name. */
  function copies() {
    const start = `${window.consentGate.config.cookie.name}=`;
    return document.cookie.split('; ').filter((each) => each.startsWith(start));
  }

  const dateIn = (text) => /%22date%22:%22([\dTZ:-]+)/.exec(text)?.[1] ?? '';

  /** Whether something older has taken the place of what was sent, or stands beside it. */
  function isUndone(sent) {
    const [copy = sent, another] = copies();
    return another !== undefined || (copy !== sent && dateIn(copy) <= dateIn(sent));
  }

  async function keep(choices, isMended) {
    const own = (last = new AbortController());
    const stop = () => own.abort();
    const [sent, another] = copies();
    if (!sent || another) return;
    const end = performance.now() + longest;
    const grants = Object.values(choices).includes(true);
    const windows = new BroadcastChannel('keep-choice');
    windows.postMessage(dateIn(sent));
    windows.onmessage = stop;
    const mend = async () => {
      if (isMended) return void window.consentGate.tell('keep-choice: the server changes the choice cookie');
      mending = true;
      await window.consentGate.update(choices);
      mending = false;
    };
    const leave = () => {
      const isOver = own.signal.aborted;
      if (grants) stop();
      // A page that is loaded again for a no does not stay for ten seconds.
      if (!isOver && isUndone(sent)) void mend();
    };
    addEventListener('pagehide', leave);
    const timer = setTimeout(stop, longest);
    await fetch(address, { method: 'POST', keepalive: !grants, signal: own.signal }).catch(() => undefined);
    clearTimeout(timer);
    // The answer to a no of the page before may come later still.
    while (!own.signal.aborted && !isUndone(sent) && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 200));
    removeEventListener('pagehide', leave);
    windows.close();
    // What has ended this one looks after the cookie.
    if (!own.signal.aborted && isUndone(sent)) await mend();
  }

  document.addEventListener('consent-change', ({ choices, source }) => {
    last.abort();
    // What another window has said is kept by that window.
    if (choices && source !== 'tab') void keep(choices, mending);
  });
})();
