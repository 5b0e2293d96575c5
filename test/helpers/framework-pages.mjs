import { readFile } from 'node:fs/promises';

/**
 * A set of styles that councils make their pages with.
 *
 * @typedef {object} Framework
 * @property {string} styles its style sheet, as it is published: a path in node_modules
 * @property {string} container selector of what gives the content its width
 * @property {string} button selector of the page's own button
 * @property {(parts: Required<FrameworkParts>) => string} page a council's page in its own markup
 */

/**
 * What a test says about its page.
 *
 * @typedef {object} FrameworkParts
 * @property {string} [head] HTML at the end of `<head>`, after the style sheets
 * @property {string} [body] HTML in the column of the text
 * @property {string} [lang] default `en`
 * @property {'ltr' | 'rtl'} [dir] default `ltr`
 * @property {string} [attributes] of `<html>`, such as `data-bs-theme="dark"`
 */

const words = {
  council: 'Testshire County Council',
  bill: 'Your bill shows what you owe for the year, how we worked it out, and the days on which payments fall due.',
  pay: 'You can pay by Direct Debit, by card, or at any shop that shows the yellow sign.',
};

/** Each begins as the template of its framework does, and has what most pages of a council have. */
/** @type {Readonly<Record<string, Framework>>} */
export const frameworks = {
  'GOV.UK Frontend': {
    styles: 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
    container: 'main',
    button: '#own',
    page: ({ head, body, lang, dir, attributes }) => `<!doctype html>
<html lang="${lang}" dir="${dir}" class="govuk-template" ${attributes}>
<head>
  <meta charset="utf-8">
  <title>Council tax</title>
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <link rel="icon" href="data:,">
  ${head}
</head>
<body class="govuk-template__body">
  <script>document.body.className += ' js-enabled govuk-frontend-supported';</script>
  <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>
  <header class="govuk-template__header">
    <div class="govuk-generic-header">
      <div class="govuk-generic-header__container govuk-width-container">
        <div class="govuk-generic-header__logo">
          <a href="/" class="govuk-generic-header__homepage-link">${words.council}</a>
        </div>
      </div>
    </div>
    <div class="govuk-service-navigation" data-module="govuk-service-navigation">
      <div class="govuk-width-container">
        <div class="govuk-service-navigation__container">
          <nav aria-label="Menu" class="govuk-service-navigation__wrapper">
            <ul class="govuk-service-navigation__list">
              <li class="govuk-service-navigation__item govuk-service-navigation__item--active">
                <a class="govuk-service-navigation__link" href="/" aria-current="page">Council tax</a>
              </li>
              <li class="govuk-service-navigation__item">
                <a class="govuk-service-navigation__link" href="/next">Bins and recycling</a>
              </li>
            </ul>
          </nav>
        </div>
      </div>
    </div>
  </header>
  <div class="govuk-width-container">
    <nav class="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol class="govuk-breadcrumbs__list">
        <li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="/">Home</a></li>
        <li class="govuk-breadcrumbs__list-item">Council tax</li>
      </ol>
    </nav>
    <main class="govuk-main-wrapper" id="main-content">
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-xl">Council tax</h1>
          <p class="govuk-body">${words.bill}</p>
          <p class="govuk-body">${words.pay} <a class="govuk-link" href="/next">Ways to pay</a></p>
          <button type="button" id="own" class="govuk-button" data-module="govuk-button">Pay now</button>
          ${body}
        </div>
        <div class="govuk-grid-column-one-third">
          <h2 class="govuk-heading-m">Related content</h2>
          <ul class="govuk-list">
            <li><a class="govuk-link" href="/next">Discounts</a></li>
            <li><a class="govuk-link" href="/next">Moving home</a></li>
          </ul>
        </div>
      </div>
    </main>
  </div>
  <footer class="govuk-template__footer">
    <div class="govuk-footer">
      <div class="govuk-width-container">
        <ul class="govuk-footer__inline-list">
          <li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="/cookies">Cookies</a></li>
          <li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="/privacy">Privacy</a></li>
        </ul>
      </div>
    </div>
  </footer>
</body>
</html>
`,
  },

  'NHS.UK frontend': {
    styles: 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css',
    container: 'main',
    button: '#own',
    page: ({ head, body, lang, dir, attributes }) => `<!doctype html>
<html lang="${lang}" dir="${dir}" ${attributes}>
<head>
  <meta charset="utf-8">
  <title>Council tax</title>
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <link rel="icon" href="data:,">
  ${head}
</head>
<body>
  <script>document.body.className += ' js-enabled nhsuk-frontend-supported';</script>
  <a class="nhsuk-skip-link" href="#maincontent" data-module="nhsuk-skip-link">Skip to main content</a>
  <header class="nhsuk-header" data-module="nhsuk-header" role="banner">
    <div class="nhsuk-header__container nhsuk-width-container">
      <div class="nhsuk-header__service">
        <a class="nhsuk-header__service-logo" href="/">
          <span class="nhsuk-header__service-name">${words.council}</span>
        </a>
      </div>
    </div>
    <nav class="nhsuk-header__navigation" aria-label="Menu">
      <div class="nhsuk-header__navigation-container nhsuk-width-container">
        <ul class="nhsuk-header__navigation-list">
          <li class="nhsuk-header__navigation-item">
            <a class="nhsuk-header__navigation-link" href="/">Home</a>
          </li>
          <li class="nhsuk-header__navigation-item">
            <a class="nhsuk-header__navigation-link" href="/next">Adult social care</a>
          </li>
        </ul>
      </div>
    </nav>
  </header>
  <div class="nhsuk-width-container">
    <nav class="nhsuk-breadcrumb" aria-label="Breadcrumb">
      <ol class="nhsuk-breadcrumb__list">
        <li class="nhsuk-breadcrumb__list-item"><a class="nhsuk-breadcrumb__link" href="/">Home</a></li>
      </ol>
    </nav>
    <main class="nhsuk-main-wrapper" id="maincontent">
      <div class="nhsuk-grid-row">
        <div class="nhsuk-grid-column-two-thirds">
          <h1 class="nhsuk-heading-xl">Council tax</h1>
          <p class="nhsuk-body">${words.bill}</p>
          <div class="nhsuk-inset-text">
            <p class="nhsuk-body">${words.pay} <a href="/next">Ways to pay</a></p>
          </div>
          <button type="button" id="own" class="nhsuk-button" data-module="nhsuk-button">Pay now</button>
          ${body}
        </div>
      </div>
    </main>
  </div>
  <footer class="nhsuk-footer" role="contentinfo">
    <div class="nhsuk-width-container">
      <div class="nhsuk-footer__meta">
        <h2 class="nhsuk-u-visually-hidden">Support links</h2>
        <ul class="nhsuk-footer__list">
          <li class="nhsuk-footer__list-item"><a class="nhsuk-footer__list-item-link" href="/cookies">Cookies</a></li>
          <li class="nhsuk-footer__list-item"><a class="nhsuk-footer__list-item-link" href="/privacy">Privacy</a></li>
        </ul>
        <p class="nhsuk-body-s">${words.council}</p>
      </div>
    </div>
  </footer>
</body>
</html>
`,
  },

  Bootstrap: {
    styles: 'bootstrap/dist/css/bootstrap.min.css',
    container: 'main > .container',
    button: '#own',
    page: ({ head, body, lang, dir, attributes }) => `<!doctype html>
<html lang="${lang}" dir="${dir}" class="h-100" ${attributes}>
<head>
  <meta charset="utf-8">
  <title>Council tax</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="icon" href="data:,">
  ${head}
</head>
<body class="d-flex flex-column h-100">
  <a class="visually-hidden-focusable p-2" href="#content">Skip to main content</a>
  <header class="navbar bg-primary" data-bs-theme="dark">
    <div class="container">
      <a class="navbar-brand" href="/">${words.council}</a>
      <nav aria-label="Main">
        <ul class="nav">
          <li class="nav-item"><a class="nav-link px-2 text-white" href="/" aria-current="page">Council tax</a></li>
          <li class="nav-item"><a class="nav-link px-2 text-white" href="/next">Bins</a></li>
        </ul>
      </nav>
    </div>
  </header>
  <main class="flex-shrink-0" id="content">
    <div class="container py-4">
      <h1>Council tax</h1>
      <p class="lead">${words.bill}</p>
      <p>${words.pay} <a href="/next">Ways to pay</a></p>
      <button type="button" id="own" class="btn btn-primary mb-3">Pay now</button>
      <div class="row">
        <div class="col-lg-8">${body}</div>
        <div class="col-lg-4">
          <div class="card">
            <div class="card-body">
              <h2 class="card-title h5">Discounts</h2>
              <p class="card-text">You may pay less if you live alone.</p>
            </div>
          </div>
        </div>
      </div>
    </div>
  </main>
  <footer class="mt-auto border-top">
    <div class="container py-3"><a href="/cookies">Cookies</a> <a href="/privacy">Privacy</a></div>
  </footer>
</body>
</html>
`,
  },
};

/**
 * The first style sheet that README has under a heading.
 *
 * @param {string} heading
 */
export async function styleSheetUnder(heading) {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [, section] = readme.split(new RegExp(`^#+ ${heading}\n`, 'm'));
  const [, css] = /^```css\n(.*?)^```/ms.exec(section?.split(/^#+ /m)[0] ?? '') ?? [];
  if (!css) throw new Error(`README has no style sheet under "${heading}".`);
  return css;
}

/**
 * Serves a page of a framework at `/`, in its real style sheet and, unless told otherwise, with what README gives for it.
 *
 * @param {Awaited<ReturnType<typeof import('./site.mjs').startSite>>} site
 * @param {string} name
 * @param {FrameworkParts & { theme?: boolean }} [parts]
 */
export async function serveFramework(site, name, { theme = true, ...parts } = {}) {
  const { styles, page } = frameworks[name];
  const css = await readFile(new URL(`../../node_modules/${styles}`, import.meta.url), 'utf8');
  // A licence that no council has: their own builds leave this font out.
  site.replace('/framework.css', { body: css.replaceAll('GDS Transport,', ''), type: 'text/css' });
  site.replace('/theme.css', { body: theme ? await styleSheetUnder(`On ${name}`) : '', type: 'text/css' });
  const sheets = ['framework', 'theme'].map((sheet) => `<link rel="stylesheet" href="/${sheet}.css">`);
  const defaults = { body: '', lang: 'en', dir: 'ltr', attributes: '' };
  site.page('/', {
    html: page({ ...defaults, ...parts, head: `${sheets.join('\n')}\n${parts.head ?? ''}` }),
  });
}
