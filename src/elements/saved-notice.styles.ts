import { css } from './css.js';

/** Look of the notice after saving. */
export const noticeStyles = css`
  .notice {
    margin-block-end: 2em;
    padding-inline: 20px;
    border: 4px solid var(--consent-button, #0f7a66);
    scroll-margin-block: 1em;
  }
  dialog .notice {
    scroll-margin-block: 100vh; /* as far as to Close */
  }
  .notice:focus {
    outline: 3px solid var(--consent-focus, #fd0);
  }
  .notice h2 {
    margin: 0 -20px 1em;
    padding: 0.25em 20px;
    background: var(--consent-button, #0f7a66);
    color: var(--consent-button-text, #fff);
    font-size: 1.1em;
  }
  .lost {
    border-color: #b3161b;
  }
  .lost h2 {
    background: #b3161b;
    color: #fff;
  }
`;
