import { css } from './css.js';

/**
 * Buttons, links and focus of every element. `!important` in a shadow sheet beats the page's own, so that no page can
 * break the banner or make one answer look weaker than the other: themes go through the custom properties.
 * https://www.w3.org/TR/css-scoping-1/#cascading
 */
export const sharedStyles = css`
  :host {
    font: var(--consent-font, inherit);
  }
  :host([hidden]) {
    display: none !important;
  }
  ::slotted(*),
  a,
  button {
    cursor: pointer !important;
    text-decoration: underline !important;
  }
  ::slotted(*),
  button {
    text-align: center !important;
  }
  ::slotted(.govuk-button),
  .button {
    padding: 11px 15px !important;
    border: 2px solid transparent !important;
    border-radius: var(--consent-radius, 3px) !important;
    background: var(--consent-button, #0f7a66) !important;
    color: var(--consent-button-text, #fff) !important;
    text-decoration: none !important;
  }
  ::slotted(:hover),
  a:hover,
  button:hover {
    text-decoration: underline !important;
    text-decoration-thickness: 2px !important;
  }
  ::slotted(:focus-visible),
  :focus-visible:not([role], dialog) {
    outline: 3px solid #0b0c0c !important;
    background: var(--consent-focus, #fd0) !important;
    color: #0b0c0c !important;
  }
`;
