/**
 * Style sheets of pages that mean no harm, and of some that do: name → CSS. First what content management systems,
 * frameworks and themes have, then what breaks a page's own markup too. Each leaves `html` and `body` to be seen, as
 * there is nothing to be seen otherwise, consent or not.
 */
export const hostileStyles: Readonly<Record<string, string>> = {
  'a reset in the manner of Bootstrap': `
    *, ::before, ::after { box-sizing: border-box; }
    body { margin: 0; font: 400 1rem/1.5 system-ui, sans-serif; color: #212529; background-color: #fff; -webkit-text-size-adjust: 100%; }
    h1, h2, p, ul { margin-top: 0; margin-bottom: 0.5rem; }
    a { color: rgb(13, 110, 253); text-decoration: underline; }
    button { border-radius: 0; margin: 0; font: inherit; text-transform: none; }
    button:focus:not(:focus-visible) { outline: 0; }
    button, [type='button'] { -webkit-appearance: button; }
    iframe { border: 0; } img, svg { vertical-align: middle; }
    [hidden] { display: none !important; }`,

  'a reset of everything that is known by name': `
    html, body, div, span, section, h1, h2, p, a, ul, li, form, fieldset, legend, label, table, button, consent-banner, consent-settings, consent-embed {
      margin: 0; padding: 0; border: 0; outline: 0; font-size: 100%; font: inherit; vertical-align: baseline; background: transparent;
    }
    body { line-height: 1; } ul { list-style: none; } :focus { outline: 0; }`,

  'a reset in the manner of Tailwind': `
    *, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb; --tw-content: ''; margin: 0; padding: 0; }
    html { line-height: 1.5; tab-size: 4; font-family: ui-sans-serif, system-ui, sans-serif; }
    h1, h2 { font-size: inherit; font-weight: inherit; } a { color: inherit; text-decoration: inherit; }
    button { font: inherit; letter-spacing: inherit; color: inherit; background-color: transparent; background-image: none; border-radius: 0; opacity: 1; }
    img, video, iframe { display: block; max-width: 100%; } ::placeholder { opacity: 1; color: #9ca3af; }`,

  'a theme in the manner of WordPress': `
    html { font-size: 62.5%; scroll-behavior: smooth; }
    body { font-size: 1.8rem; letter-spacing: -0.015em; background: #f5efe0; color: #000; }
    body > * { max-width: 58rem; margin-inline: auto; }
    h1, h2 { font-size: 4.8rem; letter-spacing: -0.0415625em; margin: 8rem auto 4rem; }
    a { color: #cd2653; transition: all 0.15s linear; }
    button, [type='submit'], .button {
      -webkit-appearance: none; background: #cd2653; border: none; border-radius: 0; color: #fff; display: inline-block; font-size: 1.5rem;
      font-weight: 600; letter-spacing: 0.0333em; line-height: 1.25; margin: 0; padding: 1.1em 1.44em; text-transform: uppercase; text-decoration: none;
    }
    button:hover { text-decoration: underline; } .alignfull { width: 100vw; margin-inline: calc(50% - 50vw); }`,

  'buttons that shine: layers over their words': `
    button, [role='button'] { position: relative; overflow: hidden; isolation: isolate; border: 1px solid #333; transition: all 0.4s; }
    button::before { content: ''; position: absolute; inset: 0; background: linear-gradient(120deg, transparent, #fff, transparent); }
    button::after { content: '›'; position: absolute; inset: 0; opacity: 0; background: #000; }
    button:hover::after { opacity: 0.2; } a::before { content: '→ '; position: absolute; } body > *::before { content: ''; display: table; clear: both; }`,

  'no custom element before it is defined, nothing empty': `
    :not(:defined) { display: none !important; visibility: hidden !important; }
    :empty, p:empty, div:empty, consent-banner:empty { display: none !important; }`,

  'zero-sized letters against gaps between boxes': `
    html, body { font-size: 0; line-height: 0; } header, nav, main, footer { font-size: 16px; line-height: 1.5; }`,

  'a page filtered to be dark': `
    html { filter: invert(1) hue-rotate(180deg); background: #fff; } img, video, iframe { filter: invert(1) hue-rotate(180deg); }`,

  'light letters on a dark page that says nothing of it': `
    html, body { background: #111 !important; } body, body * { color: #eee; } a { color: #9cf !important; } button { background: #222; color: #444; }`,

  'a grid with named areas': `
    body { display: grid; min-height: 100vh; margin: 0; grid-template: 'skip skip' auto 'head head' auto 'nav main' 1fr 'foot foot' auto / 14em 1fr; gap: 1em; }
    .skip-link { grid-area: skip; } header { grid-area: head; } nav { grid-area: nav; } main { grid-area: main; } footer { grid-area: foot; }
    body > * { align-self: center; justify-self: center; overflow: hidden; }`,

  'a column with a footer that sticks': `
    html, body { height: 100%; margin: 0; } body { display: flex; flex-direction: column; align-items: center; justify-content: space-between; }
    main { flex: 1 0 auto; } body > * { flex: 0 1 0; min-height: 0; width: min-content; }`,

  'a row with a bar at the side': `
    body { display: flex; flex-flow: row wrap; margin: 0; align-items: flex-start; } nav { flex: 0 0 14em; } main { flex: 1 1 0; min-width: 0; } body > * { order: 5; }`,

  'a row of two columns': `
    body { display: flex; margin: 0; } nav { flex: 0 0 14em; } main { flex: 1 1 0; min-width: 0; }`,

  'a shell whose middle scrolls': `
    html, body { height: 100%; margin: 0; overflow: hidden; } body { display: flex; flex-direction: column; }
    main { flex: 1; overflow: auto; overscroll-behavior: contain; }`,

  'a header that stays, and the page below it': `
    body { padding-top: 90px; } header { position: fixed; inset: 0 0 auto; height: 80px; background: #234; color: #fff; z-index: 2147483647; }
    .skip-link { position: absolute; left: -9999px; }`,

  'a decoration over the whole page': `
    body::before, body::after { content: ''; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: repeating-linear-gradient(45deg, #0001 0 2px, transparent 2px 9px); mix-blend-mode: multiply; }
    body > * { mix-blend-mode: difference; isolation: isolate; }`,

  'whatever names cookies, consent or a banner': `
    [class*='cookie' i], [id*='cookie' i], [class*='consent' i], [class*='banner' i], [class*='gdpr' i], [aria-label*='cookie' i], [class^='govuk'], .govuk-button, .govuk-cookie-banner__message { display: none !important; visibility: hidden !important; opacity: 0 !important; height: 0 !important; }`,

  'the elements by their names': `
    consent-banner, consent-settings, consent-embed, consent-cookie-table, consent-banner > * { display: none !important; visibility: hidden !important; opacity: 0 !important; }
    consent-banner, consent-banner > * { height: 0 !important; overflow: hidden !important; pointer-events: none !important; position: absolute !important; left: -9999px !important; }`,

  'whatever has an attribute': `
    body [data-nosnippet], body [class], body [lang], body [style], body [type='button'], body [data-consent] { display: none !important; max-height: 0 !important; clip: rect(0, 0, 0, 0) !important; }`,

  'unset all': `* { all: unset !important; }`,

  'initial for all, and before and after': `*, *::before, *::after { all: initial !important; } script, style, head, title, template { display: none !important; }`,

  'one answer made weaker': `
    button { background: none !important; border: 0 !important; color: #ccc !important; font: 8px/1 serif !important; padding: 0 !important; text-decoration: underline !important; }
    button:nth-of-type(1) { background: #0a0 !important; font-size: 40px !important; padding: 1em 4em !important; color: #fff !important; }
    button:nth-of-type(2) { display: none !important; order: 99 !important; opacity: 0.1 !important; width: 1px !important; height: 1px !important; }`,

  'turned, shrunk and moved': `
    body > *, button { transform: translateX(-200vw) scale(0.01) rotate(90deg) !important; translate: 0 -500vh !important; rotate: 45deg !important; scale: 0.1 !important; zoom: 0.1 !important; perspective: 1px !important; offset-path: path('M0,0 L-9999,0') !important; offset-distance: 100% !important; }`,

  'faded, blurred, masked and clipped': `
    body > *, button, a { opacity: 0 !important; filter: blur(20px) opacity(0) !important; clip-path: inset(50%) !important; clip: rect(0 0 0 0) !important; mask: linear-gradient(transparent, transparent) !important; backdrop-filter: invert(1) !important; }`,

  'invisible, collapsed, with nothing drawn': `
    body, body * { visibility: hidden !important; } body > *, button { visibility: collapse !important; content-visibility: hidden !important; contain: strict !important; contain-intrinsic-size: 0 0 !important; container-type: size !important; }`,

  'no size': `
    body > *, button, a { width: 0 !important; height: 0 !important; max-width: 0 !important; max-height: 0 !important; inline-size: 0 !important; block-size: 0 !important; min-height: 0 !important; overflow: hidden !important; font-size: 0 !important; line-height: 0 !important; }`,

  'off the page': `
    body > *, button { position: fixed !important; inset: auto auto 200vh 200vw !important; z-index: -9999 !important; float: right !important; margin: -9999px !important; text-indent: -9999px !important; order: -1 !important; }`,

  'huge margins, padding and borders': `
    body > :not(a), button { margin: 60vh 80vw !important; padding: 70vh 90vw !important; border: 50vw solid #f00 !important; } button { outline: 100vmax solid #ff0 !important; box-shadow: 0 0 0 100vmax #0f0 !important; }`,

  'floats in columns': `
    body { columns: 3; column-gap: 0; } body > * { float: left !important; width: 33% !important; clear: none !important; break-before: column !important; } button { float: right !important; }`,

  'letters transparent, indented, spaced and on no line': `
    * { color: transparent !important; -webkit-text-fill-color: transparent !important; -webkit-text-stroke: 0 !important; text-shadow: none !important; text-indent: -9999px !important; line-height: 0 !important; letter-spacing: 0.4em !important; word-spacing: 1em !important; white-space: nowrap !important; text-overflow: clip !important; text-transform: uppercase !important; -webkit-text-security: disc !important; }`,

  'written downwards, from the right, letter by letter': `
    body, body * { writing-mode: vertical-lr !important; text-orientation: upright !important; } body * { direction: rtl !important; unicode-bidi: isolate !important; }`,

  'nothing can be pressed, marked or focused': `
    body, body * { pointer-events: none !important; user-select: none !important; touch-action: none !important; cursor: none !important; } button { interactivity: inert !important; } :focus, :focus-visible { outline: none !important; display: none !important; }`,

  'it comes and it goes': `
    @keyframes go { to { opacity: 0; visibility: hidden; display: none; transform: translateX(-200vw); color: transparent; font-size: 0; } }
    body > *, button, a { animation: go 1ms forwards !important; transition: all 60s 60s !important; }`,

  'the first child of all': `
    body > :first-child, body > :first-child > *, body :nth-child(1), body > :not(header, nav, main, footer) { display: none !important; }`,

  'parts of another library': `
    ::part(banner), ::part(heading), ::part(question), ::part(placeholder), ::part(table) { text-transform: uppercase; border-radius: 12px; font-weight: 300; } *::part(base) { display: none !important; }`,

  'a page without height': `html, body { height: 0; overflow: hidden; }`,
};

/** Where nothing that stands in the page can be seen, whatever it does. */
export const outOfReach: ReadonlySet<string> = new Set(['a page without height']);

/** What is worst for elements that stand in the page's own text: the rest breaks that text itself. */
export const nastiest = [
  'buttons that shine: layers over their words',
  'no custom element before it is defined, nothing empty',
  'zero-sized letters against gaps between boxes',
  'light letters on a dark page that says nothing of it',
  'whatever names cookies, consent or a banner',
  'the elements by their names',
  'whatever has an attribute',
  'unset all',
  'initial for all, and before and after',
  'one answer made weaker',
] as const;
