import { css } from './css.js';

/**
 * Look of an embed. The box inside has the shape, and grows where the words need more. How high it is at least is for
 * the page to say, which has to keep the room before we are there.
 */
export const embedStyles = css`
  :host {
    display: grid !important;
    grid-template-columns: minmax(0, 1fr) !important;
    inline-size: 100%;
    aspect-ratio: auto !important;
    opacity: 1 !important;
    visibility: visible !important;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  a,
  button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
  }
  p {
    max-inline-size: 40em;
    margin: 0;
  }
  slot {
    display: block;
  }
  ::slotted(*) {
    display: revert !important;
    opacity: 1 !important;
    visibility: visible !important;
  }
  ::slotted(:not(a)) {
    cursor: auto !important;
    text-align: start !important;
    text-decoration: none !important;
  }
  .placeholder ::slotted(:not(:focus-visible)) {
    color: inherit !important;
  }
  .placeholder,
  .frame {
    box-sizing: border-box;
    place-self: stretch;
  }
  .placeholder {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    justify-content: center;
    padding: 13px clamp(13px, 4%, 28px);
    border: 2px solid transparent;
    background: var(--consent-surface, color-mix(in srgb, CanvasText 6%, Canvas));
    color: var(--consent-text, CanvasText);
  }
  .title {
    font-size: 1.1em;
    font-weight: bold;
    line-height: 1.25;
  }
  .links,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 20px;
  }
  .frame {
    position: relative;
  }
  .frame + slot {
    display: none;
  }
  iframe {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  .frame:focus-visible:not([role]),
  iframe:focus-visible:not([role]) {
    outline-color: currentColor !important;
    background: none !important;
  }
  @media print {
    :host {
      min-block-size: 0 !important;
    }
    .frame,
    .links,
    .buttons {
      display: none;
    }
    .frame + slot {
      display: block;
    }
    ::slotted(a)::after {
      content: ' (' attr(href) ')';
    }
  }
`;
