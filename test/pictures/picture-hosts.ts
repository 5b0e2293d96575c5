import { readFile } from 'node:fs/promises';
import type { PageParts } from '../helpers/council-page.mjs';
import { frameworks, serveFramework, type FrameworkParts } from '../helpers/framework-pages.mjs';
import type { Site } from '../helpers/fixtures.js';

/** A website that what a visitor sees stands on. */
export interface PictureHost {
  readonly name: string;
  /** Answers `/` with a page of it. Of the parts, it has use for `head`, `body`, `lang` and `dir`. */
  serve(site: Site, parts: PageParts): Promise<void> | void;
}

/** The invented council: its home page, or where there is something to put into the text, its cookies page. */
const demo: PictureHost = {
  name: 'demo',
  async serve(site, { head = '', body = '', lang = 'en', dir = 'ltr' }) {
    const file = body ? 'cookies' : 'index';
    const page = await readFile(new URL(`../../demo/${file}.html`, import.meta.url), 'utf8');
    const html = page
      .replace('<html lang="en">', `<html lang="${lang}" dir="${dir}">`)
      .replace(
        /<script type="application\/json" data-consent-gate>.*?consent-gate\.js"><\/script>/s,
        () => head,
      )
      .replace(/<consent-settings>.*?<\/consent-settings>/s, () => body)
      .replace(/<!-- The live panel.*(?=<\/body>)/s, '');
    site.page('/', { html });
  },
};

/** Bootstrap is dark where its page says so, as most do by the visitor's wish. The others have no dark colours. */
const followWish = `<script>
  document.documentElement.dataset.bsTheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
</script>`;

/** Each gets pictures of its own. */
export const pictureHosts: readonly PictureHost[] = [
  demo,
  ...Object.keys(frameworks).map((name) => ({
    name,
    serve: (site: Site, parts: PageParts) =>
      serveFramework(site, name, { ...parts, head: `${followWish}${parts.head}` } as FrameworkParts),
  })),
];
