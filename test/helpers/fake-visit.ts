/** A visit to the page, which ends: what listens to the page for as long as it is there is cut off from it. */
export interface FakeVisit {
  end(): void;
}

/** Begins a visit. A gate can't be stopped, and those of earlier tests would answer for the page as well. */
export function fakeVisit(): FakeVisit {
  const { addEventListener, MutationObserver } = window;
  const over = new AbortController();
  const observers: MutationObserver[] = [];
  window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) =>
    addEventListener.call(window, type, listener, { signal: over.signal });
  window.MutationObserver = class extends MutationObserver {
    constructor(callback: MutationCallback) {
      super(callback);
      observers.push(this);
    }
  };
  return {
    end() {
      Object.assign(window, { addEventListener, MutationObserver });
      over.abort();
      for (const observer of observers) observer.disconnect();
    },
  };
}
