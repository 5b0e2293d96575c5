import { css } from './css.js';

/**
 * Look of the banner, and of the row that its buttons have in a dialog, the `div`. `all` pins every property, those to
 * come too; it leaves `direction` and custom ones alone.
 */
export const bannerStyles = css`
  :host,
  ::slotted(*),
  a,
  button {
    all: initial !important;
    color: inherit !important;
    color-scheme: inherit !important;
    font: inherit !important;
    letter-spacing: inherit !important;
    word-spacing: inherit !important;
  }
  ::slotted(*)::before,
  ::slotted(*)::after {
    content: none !important;
  }
  :host([placement]) {
    display: grid !important;
    box-sizing: border-box !important;
    min-block-size: var(--gate-room) !important;
    font: var(--consent-font, inherit) !important;
    flex: none !important;
    grid-area: span 1 / 1 / 1 / -1 !important;
    place-self: start !important;
    width: 100% !important;
    padding-inline: var(--consent-gutter, clamp(15px, 4%, 30px)) !important;
    border-block-end: 2px solid transparent !important;
    background: var(--consent-surface, color-mix(in srgb, CanvasText 6%, Canvas)) !important;
    color: var(--consent-text, CanvasText) !important;
  }
  :host([placement='dialog']) {
    position: fixed !important;
    block-size: 100% !important;
    border: 0 !important;
    background: none !important;
  }
  :host(div) {
    position: relative !important;
  }
  section,
  dialog {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: var(--consent-max-width, 960px);
    margin-inline: auto;
    padding-block: 20px 18px;
    font-size: max(1em, 12px);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  :host(div),
  section,
  div {
    display: grid !important;
    align-content: space-between;
    gap: 0.8em !important;
  }
  dialog {
    max-block-size: calc(100% - 20px);
    max-inline-size: min(100% - 20px, 45em);
    margin-block: auto;
    padding: 20px;
    border: 2px solid transparent;
    background: var(--consent-surface, color-mix(in srgb, CanvasText 6%, Canvas));
    color: inherit;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: #000a;
  }
  h2,
  p {
    max-inline-size: 40em;
    margin: 0;
  }
  h2 {
    font-size: 1.25em;
  }
  div,
  dialog {
    outline: 0;
  }
  slot {
    display: contents;
  }
  ::slotted(*) {
    padding: 11px 4px !important;
  }
  @media (min-height: 35em) {
    :host([placement='bottom']) {
      position: fixed !important;
      inset: auto 0 0 !important;
      z-index: 2147483647 !important;
      max-block-size: 80% !important;
      border-block-start: 1px solid !important;
      overflow: auto !important;
    }
  }
  @media (min-width: 40em) {
    slot {
      display: flex;
      flex-flow: wrap;
      gap: 15px;
      align-items: baseline;
    }
  }
  @media print {
    :host([placement]) {
      display: none !important;
    }
  }
`;
