/**
 * Stand-ins for the template languages of integrations/. Each puts values into the very files, as the system would as far
 * as its maker has published that, and throws where something is left that it does not know.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const folder = new URL('../../integrations/', import.meta.url);
const read = (path) => readFile(new URL(path, folder), 'utf8');
const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What stands in a page where a system has drawn the templates. */
const video = { address: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', title: 'Bins & “boxes” <1>' };

/**
 * Razor, as far as the partials need it: comments, directives, a block of code, `@name`, `@(name)` and `@Html.Raw(name)`.
 * The values stand for what the code would have worked out. An attribute whose value is null is left out.
 *
 * @param {string} template
 * @param {Readonly<Record<string, string | undefined>>} values by the name of the variable
 */
export function razor(template, values) {
  const valueOf = (name) => {
    if (!Object.hasOwn(values, name)) throw new Error(`Razor: nobody knows @${name}`);
    return values[name];
  };
  const html = withoutCode(template.replace(/@\*.*?\*@/gs, ''))
    .replace(/^@(using|inject) .*\n/gm, '')
    .replace(/ [\w-]+="@(\w+)"/g, (attribute, name) => (valueOf(name) === undefined ? '' : attribute))
    .replace(/@Html\.Raw\((\w+)\)/g, (_, name) => valueOf(name))
    .replace(/@\((\w+)\)|@(\w+)/g, (_, bracketed, plain) => escape(valueOf(bracketed ?? plain) ?? ''));
  if (html.includes('@')) throw new Error(`Razor: this is left: ${html}`);
  return html.trim();
}

/** The template without its `@{ … }`. */
function withoutCode(template) {
  const start = template.indexOf('@{');
  if (start < 0) return template;
  let depth = 0;
  for (let at = start + 1; at < template.length; at++) {
    depth += { '{': 1, '}': -1 }[template[at]] ?? 0;
    if (depth === 0) return template.slice(0, start) + template.slice(at + 1);
  }
  throw new Error('Razor: a block of code does not end');
}

/**
 * T4 tags of TerminalFour: `type="media"` with an id, and `type="content"` with a name and modifiers.
 *
 * @param {string} template
 * @param {Readonly<Record<string, string>>} values by name, or by the id of a media item
 */
export function t4(template, values) {
  return template.replace(/<t4 ([^>]*?) ?\/>/g, (tag, given) => {
    const { type, id, name, output, modifiers, formatter, ...rest } = Object.fromEntries(
      [...given.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    );
    const isMedia = type === 'media' && formatter === 'path/*';
    const isContent = type === 'content' && output === 'normal';
    const value = values[isMedia ? id : name];
    if ((!isMedia && !isContent) || value === undefined || Object.keys(rest).length)
      throw new Error(`TerminalFour: nobody knows ${tag}`);
    const steps = { striptags: (text) => text.replace(/<\/?[a-z][^>]*>/gi, ''), htmlentities: escape };
    return (modifiers?.split(',') ?? []).reduce((text, step) => steps[step](text), value);
  });
}

/**
 * Keywords of Squiz Matrix: `%name%`, and `%name^escapehtml%`, which leaves quotation marks as they are.
 *
 * @param {string} template
 * @param {Readonly<Record<string, string>>} values by the name of the keyword
 */
export function matrix(template, values) {
  return template.replace(/%(\w+)(?:\^(\w+))?%/g, (keyword, name, modifier) => {
    if (!Object.hasOwn(values, name) || ![undefined, 'escapehtml'].includes(modifier))
      throw new Error(`Matrix: nobody knows ${keyword}`);
    return modifier ? escape(values[name]).replaceAll('&quot;', '"') : values[name];
  });
}

/**
 * A master page of Contensis Classic, from where its head begins: controls that run on the server.
 *
 * @param {string} template
 */
export function masterPage(template) {
  const html = template
    .replace('<head runat="server">\n', '')
    .replace('<contensis:Charset runat="server" />', '<meta charset="utf-8">');
  if (/runat|<contensis:/.test(html)) throw new Error(`Contensis: this is left: ${html}`);
  return html;
}

/**
 * A component in JSX, as HTML.
 *
 * @param {string} source
 * @param {string} name of its export
 */
export async function jsx(source, name) {
  const { code } = await transform(source, { loader: 'jsx', format: 'esm', jsxFactory: 'h' });
  const h =
    'const h = (tag, attributes, ...children) => `<${tag}${Object.entries(attributes ?? {}).map(([key, value]) => ` ${key}="${value}"`).join("")}>${children.join("")}</${tag}>`;\n';
  const made = await import(`data:text/javascript,${encodeURIComponent(h + code)}`);
  return made[name]();
}

/** @param {string} html @param {string} nonce for every script and line that brings one */
const withNonce = (html, nonce) =>
  nonce
    ? html.replace(/<(link rel="modulepreload"|script(?! type="application\/json"))/g, `<$1 nonce="${nonce}"`)
    : html;

/**
 * Pages of one system.
 *
 * @typedef {object} CmsPages
 * @property {string} files where the files of dist/ are
 * @property {(nonce?: string) => Promise<string>} head what is first in the head, with the nonce of the page where there is one
 * @property {() => Promise<string>} cookies what is on the cookies page
 * @property {() => Promise<string>} [embed] a video, where there is a template for it
 * @property {boolean} [hasNonce] whether it is tried with nonces too
 */

/** @type {Readonly<Record<string, CmsPages>>} */
export const cmsPages = {
  Umbraco: {
    files: '/assets/consent-gate/',
    head: async (nonce) =>
      razor(await read('umbraco/ConsentGate.cshtml'), {
        folder: '/assets/consent-gate/',
        nonce,
        options: JSON.stringify({
          siteName: 'Anytown Borough Council',
          cookiesPage: '/cookies',
          services: [{ use: 'google-analytics', id: 'G-ABC1234567' }],
        }),
      }),
    cookies: async () => razor(await read('umbraco/ConsentSettings.cshtml'), {}),
    embed: async () => razor(await read('umbraco/ConsentEmbed.cshtml'), video),
    hasNonce: true,
  },
  'GOSS iCM': {
    files: '/assets/consent-gate/',
    head: async (nonce) => withNonce(await read('goss-icm/head.html'), nonce),
    cookies: () => read('goss-icm/cookies-article.html'),
    hasNonce: true,
  },
  Jadu: {
    files: '/site/custom_scripts/consent-gate/',
    head: () => read('jadu/head.html'),
    cookies: () => read('jadu/cookies-page.html'),
  },
  'Contensis, in blocks': {
    files: '/static/consent-gate/',
    head: () => read('contensis/head.html'),
    cookies: async () => jsx(await read('contensis/CookiesPage.jsx'), 'CookiesPage'),
  },
  'Contensis Classic': {
    files: '/assets/consent-gate/',
    head: async () => masterPage(await read('contensis/master-page-head.html')),
    cookies: async () => /```html\n(<consent-settings>.*?)\n```/s.exec(await read('contensis/README.md'))[1],
  },
  TerminalFour: {
    files: '/media/website/js/',
    head: async () =>
      t4(await read('terminalfour/page-layout-head.html'), {
        123456: '/media/website/js/consent-gate.full.js',
      }),
    cookies: async () =>
      t4(await read('terminalfour/cookies-content-layout.html'), {
        'Without JavaScript': 'You can change your cookie settings here once JavaScript is running.',
      }),
    embed: async () =>
      t4(await read('terminalfour/video-content-layout.html'), {
        Video: new URL(video.address).searchParams.get('v'),
        Title: video.title,
      }),
  },
  'Squiz Matrix': {
    files: '/assets/consent-gate/',
    head: async () =>
      matrix(await read('squiz/design-head.html'), { globals_site_name: 'Anytown Borough Council' }),
    cookies: () => read('squiz/cookies-page.html'),
    embed: () => squizComponent(video),
  },
};

/** What the component for the DXP draws. */
export function squizComponent(input) {
  const main = createRequire(import.meta.url)(fileURLToPath(new URL('squiz/component/main.cjs', folder)));
  return main(input, {});
}
