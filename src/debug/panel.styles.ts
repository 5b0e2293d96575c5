/** Look of the panel: the system's own colours, in a corner. `all` pins every property against the page's style sheets. */
export const panelStyles = css`
  :host {
    all: initial !important;
    position: fixed !important;
    inset: auto 8px 8px auto !important;
    z-index: 2147483647 !important;
    display: block !important;
    box-sizing: border-box !important;
    inline-size: max-content !important;
    max-inline-size: min(440px, calc(100vw - 16px)) !important;
    max-block-size: min(600px, calc(100vh - 16px)) !important;
    max-block-size: min(600px, calc(100dvh - 16px)) !important;
    overflow: auto !important;
    overscroll-behavior: contain !important;
    border: 2px solid CanvasText !important;
    border-radius: 6px !important;
    background: Canvas !important;
    color: CanvasText !important;
    color-scheme: light dark !important;
    font:
      medium/1.45 system-ui,
      sans-serif !important;
    overflow-wrap: anywhere !important;
  }
  :host(.top) {
    inset-block: 8px auto !important;
  }
  section {
    font-size: 0.875em;
  }
  button {
    min-block-size: 32px;
    padding: 4px 10px;
    border: 1px solid CanvasText;
    border-radius: 4px;
    background: Canvas;
    color: CanvasText;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  button:focus-visible {
    outline: 3px solid CanvasText;
    outline-offset: -5px;
  }
  h2 > button {
    inline-size: 100%;
    border: 0;
    font-weight: bold;
    text-align: start;
  }
  h2 > button::before {
    content: '▸ ' / '';
  }
  h2 > button[aria-expanded='true']::before {
    content: '▾ ' / '';
  }
  section > div {
    padding: 4px 10px 10px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  h2,
  h3 {
    margin: 14px 0 4px;
    font-size: 1em;
  }
  h2 {
    margin: 0;
  }
  p,
  ul,
  dl,
  dd {
    margin: 0;
  }
  ul {
    padding-inline-start: 1.3em;
  }
  dl > div {
    padding-block: 4px;
    border-block-start: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
  }
  dt {
    font-weight: bold;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

/** For the build, which makes what stands behind this word shorter. */
function css([text]: TemplateStringsArray): string {
  return text!;
}
