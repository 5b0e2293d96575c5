import { css } from './css.js';

/**
 * Look of a table of cookies, readable on 320 pixels: names of any length break, and so do purposes there, where letters
 * are wide. Of an element that has one, a page may set what it likes, but not hide it: `:empty` is true of it, and
 * `:not(:defined)` has been.
 */
export const cookieTableStyles = css`
  :host {
    display: block !important;
    opacity: 1 !important;
    visibility: visible !important;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption,
  th,
  td {
    padding-block: 0.6em;
    padding-inline: 0 0.6em;
    text-align: start;
    vertical-align: top;
  }
  caption {
    font-weight: bold;
  }
  tr {
    border-block-end: 1px solid;
  }
  [scope='row'] {
    inline-size: 30%;
    font-weight: normal;
    overflow-wrap: anywhere;
  }
  td p {
    margin: 0.4em 0 0;
    padding-inline-start: 0.6em;
    border-inline-start: 4px solid;
    overflow-wrap: anywhere;
  }
  @media (min-width: 40em) {
    [scope='row'] {
      inline-size: 40%;
    }
  }
  @media (max-width: 22em) {
    tr > :nth-child(2) {
      inline-size: 70%;
      hyphens: auto;
      overflow-wrap: anywhere;
    }
  }
`;
