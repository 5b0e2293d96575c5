import { css } from './css.js';

/** Look of a table of cookies, readable on 320 pixels: names of any length break. */
export const cookieTableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption,
  th,
  td {
    padding: 0.6em 0.6em 0.6em 0;
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
`;
