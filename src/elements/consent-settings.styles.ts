import { css } from './css.js';

/** Look of the settings. They stand in a page's own text: its colours and font, and nothing behind them. */
export const settingsStyles = css`
  :host {
    outline: none;
    line-height: 1.5;
  }
  a,
  button {
    color: inherit;
    font: inherit;
  }
  h2 {
    margin: 1.5em 0 0.6em;
    font-size: 1.35em;
    line-height: 1.25;
  }
  p,
  ul,
  form,
  details {
    margin: 0 0 1em;
  }
  p,
  li {
    max-inline-size: 40em;
  }
  p > a {
    display: inline-block;
    min-block-size: 24px;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  caption {
    position: absolute;
    clip-path: inset(50%);
  }
  dialog {
    box-sizing: border-box;
    inline-size: 50em;
    max-inline-size: calc(100% - 20px);
    max-block-size: calc(100% - 20px);
    padding: 20px 15px;
    border: 2px solid transparent;
    background: var(--consent-surface, color-mix(in srgb, CanvasText 6%, Canvas));
    color: var(--consent-text, CanvasText);
    font-size: max(1em, 12px);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: #000a;
  }
  header {
    display: flex;
    flex-wrap: wrap; /* where a word and Close are wider than a small window */
    gap: 15px;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 1em;
  }
  header > * {
    margin: 0;
  }
  header h2 {
    flex: 1 min-content;
    font-size: 1.5em;
  }
  @media (min-width: 40em) {
    dialog {
      padding: 30px;
    }
  }
  @media print {
    dialog {
      display: none;
    }
  }
`;
