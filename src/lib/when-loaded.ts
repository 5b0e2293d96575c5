import { attempt } from './attempt.js';

/** Acts once the script of that address has run, which is still to come. An error in `act` is kept from the page. */
export function whenLoaded(src: string, act: () => void): void {
  const listen = ({ target }: Event): void => {
    if (!(target instanceof HTMLScriptElement) || target.src !== src) return;
    document.removeEventListener('load', listen, true);
    attempt(act);
  };
  // A script's `load` does not bubble, but on its way to the script it comes by here.
  document.addEventListener('load', listen, true);
}
