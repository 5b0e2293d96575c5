import { css } from './css.js';

/** Look of a question. The dot is a border, which forced colours keep. */
export const questionStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0 0 2em;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-size: 1.1em;
    font-weight: bold;
  }
  fieldset p {
    margin: 0.3em 0 0;
  }
  label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    inline-size: fit-content;
    margin-block-start: 0.6em;
    cursor: pointer;
  }
  input {
    flex: none;
    display: grid;
    place-content: center;
    box-sizing: border-box;
    inline-size: 40px;
    block-size: 40px;
    margin: 0;
    border: 2px solid;
    border-radius: 50%;
    appearance: none;
    color: inherit;
    cursor: pointer;
  }
  input:checked::before {
    border: 10px solid;
    border-radius: 50%;
    content: '';
  }
`;
