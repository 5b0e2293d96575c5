import { attempt } from '../lib/attempt.js';

/** Where the choice was made that loaded this page again. `undefined` otherwise, and where storage is blocked. Answers once. */
export function takeConfirming(): string | undefined {
  return attempt(() => {
    const source = sessionStorage['consent-gate'] as string | undefined;
    delete sessionStorage['consent-gate'];
    return source;
  });
}
