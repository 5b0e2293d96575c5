/** Counts the observers that are made from now on. `stop` ends them and puts the browser's own back. */
export function fakeObservers(): { readonly made: readonly MutationObserver[]; stop(): void } {
  const own = window.MutationObserver;
  const made: MutationObserver[] = [];
  window.MutationObserver = class extends own {
    constructor(callback: MutationCallback) {
      super(callback);
      made.push(this);
    }
  };
  return {
    made,
    stop() {
      window.MutationObserver = own;
      for (const observer of made) observer.disconnect();
    },
  };
}
