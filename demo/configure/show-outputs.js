import { docsLink } from './docs-link.js';
import { embedMarkup, embedsIn, embedStyleOf } from './embeds.js';
import { escape } from './escape.js';
import { asksVisitors, hasChoice } from './library.js';
import { styleOf } from './look.js';
import { make } from './make.js';
import {
  configFileOf,
  filesOf,
  hostsOf,
  isElsewhere,
  keptIn,
  pageOf,
  policyOf,
  settingsLinkOf,
  tableOf,
  tagOf,
  whereOptionsStand,
} from './outputs.js';
import { configOf, valueOf } from './state.js';

/** A text to be copied. `undefined` of `text`: it is not needed, and neither are the words about it. */
const block = (id, title, text) => ({ id, title, text });

/** What the template of Welsh pages says otherwise, with and without a cookies page. */
const welshOptions = {
  tag: (page) =>
    `In the tag of your Welsh template, name ${page('data-cookies-page')}the Welsh name of your council in data-site-name.`,
  json: (page) =>
    `In the JSON of your Welsh template, name ${page('"cookiesPage"')}the Welsh name of your council in "siteName".`,
  file: (page) =>
    `Make a second file of options, which names ${page('"cookiesPage"')}the Welsh name of your council in "siteName". Your Welsh template names that file in data-config.`,
};

const inEnglish = new Intl.ListFormat('en-GB');

/** The steps, each with its words and what is to be copied, for a state without mistakes. */
function stepsOf(state) {
  return [
    uploadStep(state),
    tagStep(state),
    ...optionsStep(state),
    oldTagsStep(state),
    ...serviceSteps(state),
    ...cookiesPageSteps(state),
    linkStep(state),
    ...videosStep(state),
    tableStep(state),
    ...lookStep(state),
    policyStep(state),
    checkStep(state),
  ];
}

const isWelsh = ({ languages }) => languages.includes('cy');

function uploadStep(state) {
  const folder = valueOf(state, 'folder').trim();
  const presets = filesOf(state).filter((name) => name.startsWith('services/'));
  const files = filesOf(state).filter((name) => !name.startsWith('services/'));
  return {
    title: 'Upload the files',
    words: [
      `Put these into ${folder}${isElsewhere(folder) ? '' : ' on your website'}. They are in the folder dist/ of the download. Keep their names, and never mix files of two versions.`,
      ...(isElsewhere(folder)
        ? [
            'If that is another host than that of your pages, it has to send the header Access-Control-Allow-Origin with them. Otherwise the files do not work.',
          ]
        : []),
    ],
    list: [
      ...files,
      ...(presets.length ? [`services/, with all ${presets.length} files that end in .js`] : []),
    ],
  };
}

function tagStep(state) {
  const config = configOf(state);
  const nothing = config.services.length
    ? 'All that you have chosen is essential, so there is nothing to ask: no message will be shown.'
    : 'You have chosen no services yet, so there is nothing to ask: no message will be shown.';
  return {
    title: 'Paste the tag',
    words: [
      'Put this into <head> of your page template, before every other script. Do not add async or defer.',
      ...(hasChoice(config) ? [] : [nothing]),
    ],
    blocks: [block('tag', 'The tag', tagOf(state))],
  };
}

function optionsStep(state) {
  if (valueOf(state, 'place') !== 'file') return [];
  return [
    {
      title: 'Upload the options',
      words: [
        `Save this as a file, and upload it so that it has the address ${valueOf(state, 'config').trim()}.`,
      ],
      blocks: [block('config', 'The file of options', configFileOf(state))],
    },
  ];
}

/** What consent-gate loads itself is taken out of the pages, and what it only lists stays there. */
function oldTagsStep(state) {
  const hosts = [...new Set(hostsOf(state))];
  const kept = keptIn(state);
  const asked = kept.filter(({ isAsked }) => isAsked);
  const namesOf = (list) => inEnglish.format(list.map(({ title }) => title));
  return {
    title: 'Remove the old tags',
    words: [
      hosts.length
        ? 'Remove the snippets of the services that consent-gate now loads, and your old cookie message. What stays behind runs without asking. Look in your templates, in the settings of your content management system and in Google Tag Manager for:'
        : 'Remove your old cookie message. A tag that stays in your pages runs without asking.',
    ],
    list: hosts,
    after: [
      ...(kept.length
        ? [
            `Keep the code of ${namesOf(kept)}: ${kept.length === 1 ? 'it is' : 'they are'} only listed, and your pages go on loading ${kept.length === 1 ? 'it' : 'them'}.`,
          ]
        : []),
      ...(asked.length
        ? [
            [
              `Visitors are asked about ${namesOf(asked)}. So that the code in your pages waits for a yes, change it as under `,
              docsLink('gate-what-stands-in-your-pages.html', 'Gate what stands in your pages'),
              Object.hasOwn(state.use, 'google-tag-manager')
                ? '. What your container in Google Tag Manager loads waits by its trigger.'
                : '.',
            ],
          ]
        : []),
    ],
  };
}

/** What some services need in pages, or elsewhere, beside the tag. */
function serviceSteps({ use }) {
  const steps = {
    'google-tag-manager': () => ({
      title: 'Set up the tags in your container',
      words: [
        [
          'Google Tag Manager loads after a yes, and then decides by itself which of its tags run. Each tag in the container needs a trigger for its kind of cookies, and its cookies have to be listed as services of your own, without a script: see ',
          docsLink(
            'integrations-google-tag-manager.html',
            'Google Tag Manager',
            'integrations/google-tag-manager/README.md',
          ),
          '.',
        ],
      ],
    }),
    'google-translate': ({ id }) => ({
      title: 'Say where Google Translate stands',
      words: [
        'Its list of languages is put into this element. Put it into each page that should have the list.',
      ],
      blocks: [
        block(
          'translate',
          'Place of the list',
          `<div id="${escape(id?.trim() || 'google_translate_element')}"></div>\n`,
        ),
      ],
    }),
    'recite-me': ({ load }) => ({
      title: 'Add a link to the accessibility tools',
      words: [
        load === 'always'
          ? 'This link opens the toolbar of Recite Me, for visitors who have allowed it. For all others, it leads to a page that says what it does.'
          : 'Nothing of Recite Me is fetched before a visitor who has allowed it follows this link. For all others, it leads to a page that says what it does.',
      ],
      blocks: [
        block('recite-me', 'Link', '<a href="/accessibility" data-recite-me>Accessibility tools</a>\n'),
      ],
    }),
  };
  return Object.entries(steps)
    .filter(([name]) => Object.hasOwn(use, name))
    .map(([name, step]) => step(use[name]));
}

/** The cookies page, in each language that has one. Where none is named, the settings open over the page. */
function cookiesPageSteps(state) {
  const { cookiesPage } = configOf(state);
  const page = (where) => (cookiesPage ? `the address of that page in ${where}, and ` : '');
  const otherwise = `${welshOptions[whereOptionsStand(state)](page)} All else stays as it is.`;
  const welsh = cookiesPage
    ? {
        title: 'Make the Welsh cookies page',
        words: [
          'Your Welsh pages have a cookies page of their own, at an address of its own. Put this into it, below its heading.',
          otherwise,
        ],
        blocks: [
          block('page-cy', 'Text of the page in Welsh, which no speaker has reviewed', pageOf(state, 'cy')),
        ],
      }
    : { title: 'Change the Welsh template', words: [otherwise] };
  const english = {
    title: 'Make the cookies page',
    words: [
      `Put this into the page at ${cookiesPage}, which has the same tag as every other page, below its heading.`,
    ],
    blocks: [block('page-en', 'Text of the page', pageOf(state, 'en'))],
  };
  return [...(cookiesPage ? [english] : []), ...(isWelsh(state) ? [welsh] : [])];
}

/** The way back to the settings, by which a choice is as easily taken back as made. */
function linkStep(state) {
  const { cookiesPage, banner } = configOf(state);
  const isOnlyWay = banner === 'none' && hasChoice(configOf(state));
  return {
    title: cookiesPage ? 'Link to the cookies page' : 'Add a button for the settings',
    words: [
      cookiesPage
        ? 'Put this into the footer of every page, so that visitors can change their mind.'
        : 'Put this into the footer of every page, so that visitors can change their mind. You have named no cookies page, so it opens the settings over the page. If you want a page for them, name its address above: the text of that page is then given here.',
      ...(isOnlyWay
        ? ['There is no message, as you have chosen, so visitors can say yes or no only by this.']
        : []),
      ...(isWelsh(state) && cookiesPage
        ? [`In the Welsh link, put the address of your Welsh cookies page in place of ${cookiesPage}.`]
        : []),
    ],
    blocks: [
      block('link-en', cookiesPage ? 'Link' : 'Button', settingsLinkOf(state, 'en')),
      ...(isWelsh(state)
        ? [
            block(
              'link-cy',
              `${cookiesPage ? 'Link' : 'Button'} in Welsh, which no speaker has reviewed`,
              settingsLinkOf(state, 'cy'),
            ),
          ]
        : []),
    ],
  };
}

function tableStep(state) {
  const { cookiesPage } = configOf(state);
  return {
    title: 'Where a table of cookies is needed in plain HTML',
    words: [
      'The settings list the cookies by themselves. Take this only if your content management system removes elements that it does not know, or for a privacy notice. Paste it again when you change your services.',
      ...(isWelsh(state) && cookiesPage
        ? [`In the Welsh table, put the address of your Welsh cookies page in place of ${cookiesPage}.`]
        : []),
    ],
    blocks: [
      block('table-en', 'Table of cookies', tableOf(state, 'en')),
      ...(isWelsh(state)
        ? [
            block(
              'table-cy',
              'Table of cookies in Welsh, which no speaker has reviewed',
              tableOf(state, 'cy'),
            ),
          ]
        : []),
    ],
  };
}

function lookStep(state) {
  const style = styleOf(state);
  if (!style) return [];
  return [
    {
      title: 'Add the look',
      words: ['Put this into your own style sheet.'],
      blocks: [block('style', 'Style sheet', style)],
    },
  ];
}

const policyStep = (state) => ({
  title: 'Allow it in your Content Security Policy',
  words: [
    'Only if your website sends that header. If you have a policy already, add to each of its lines what is missing there. It allows what we know of your services. What else they ask for, and scripts of your own pages, you find on the browser’s console.',
  ],
  blocks: [block('policy', 'Content-Security-Policy', policyOf(state))],
});

/** What loads at once in the advanced mode. */
const heedsConsentMode = ['google-analytics', 'google-ads', 'google-tag-manager'];

function checkStep(state) {
  const config = configOf(state);
  const { services, policyVersion, consentMode } = config;
  const quiet = 'the browser’s developer tools show no request to a service that needs a yes, under Network,';
  const seen = {
    message: `You see the message, and ${quiet} before you say yes.`,
    none: `You see no message, as you have chosen, and ${quiet} before you say yes in the settings.`,
    essential: 'You see no message: all that you have chosen is essential, so there is nothing to ask.',
    empty: 'You see no message: you have chosen no services, so there is nothing to ask.',
  };
  const what = asksVisitors(config)
    ? 'message'
    : hasChoice(config)
      ? 'none'
      : services.length
        ? 'essential'
        : 'empty';
  return {
    title: 'Check that it works',
    words: [
      `Open your home page in a private window. ${seen[what]}`,
      ...(consentMode === 'advanced' && services.some(({ use }) => heedsConsentMode.includes(use))
        ? ['Requests to Google come before that, as you have chosen the advanced mode.']
        : []),
      'In Console, type consentGate.problems. The answer is [].',
      ...(policyVersion || !hasChoice(config)
        ? []
        : [
            'When you change your services later, change the version of your cookie policy too, so that visitors are asked again.',
          ]),
    ],
  };
}

/** What goes into pages for each video, map or post, where there are any. */
function videosStep(state) {
  const chosen = embedsIn(state);
  if (!chosen.length) return [];
  const areSamples = chosen.some(
    ({ name }) => !state.embeds[name].src?.trim() || !state.embeds[name].title?.trim(),
  );
  const { basis = 'consent' } = configOf(state).categories?.media ?? {};
  const sight =
    basis === 'consent'
      ? 'Visitors see a box with two buttons, “Show this once” and “Always allow videos, maps and posts”, until they want it.'
      : 'They are shown at once, as you have chosen.';
  return [
    {
      title: 'Put videos, maps and posts into your pages',
      words: [
        `Put this where each of them is to stand, in place of the frame or of the code with its script that stands there now. ${sight}`,
        ...(areSamples
          ? [
              'Where you have not said above which it is and what it shows, there are examples. Change src, title and the link inside to your own.',
            ]
          : []),
        'The link is for visitors without JavaScript: let it lead to the same video, map or post.',
      ],
      blocks: [
        ...chosen.map((embed) => block(`embed-${embed.name}`, embed.label, embedMarkup(embed, state))),
        block(
          'embed-style',
          'For your own style sheet, so that nothing moves while a page loads',
          embedStyleOf(state),
        ),
      ],
    },
  ];
}

/** Shows what to do and what to paste. What has not changed stays, so that nobody loses the place where they read. */
export function showOutputs(state, mistakes) {
  const place = document.querySelector('#steps');
  const unfinished = document.querySelector('#unfinished');
  unfinished.hidden = !mistakes.length;
  place.hidden = !unfinished.hidden;
  if (mistakes.length) {
    place.replaceChildren();
    return;
  }
  const steps = stepsOf(state);
  const fresh = steps.map((step, i) => drawStep(step, i + 1));
  const open = new Set([...place.querySelectorAll('details[open]')].map(({ id }) => id));
  for (const part of fresh.flatMap((step) => [...step.querySelectorAll('details')]))
    if (open.has(part.id)) part.open = true;
  const same = place.children.length === fresh.length;
  fresh.forEach((step, i) => {
    const old = place.children[i];
    if (!same) return;
    if (!old.isEqualNode(step)) old.replaceWith(step);
  });
  if (!same) place.replaceChildren(...fresh);
}

function drawStep({ title, words, list = [], after = [], blocks = [] }, number) {
  const paragraph = (sentence) => make('p', {}, ...[sentence].flat());
  return make(
    'li',
    {},
    make('h3', {}, `${number}. ${title}`),
    ...words.map(paragraph),
    ...(list.length
      ? [make('ul', { class: 'files' }, ...list.map((each) => make('li', {}, make('code', {}, each))))]
      : []),
    ...after.map(paragraph),
    ...blocks.map(drawBlock),
  );
}

function drawBlock({ id, title, text }) {
  const said = make('span', { class: 'copied', role: 'status' });
  const code = make(
    'pre',
    { id: `output-${id}`, tabindex: '0', 'aria-label': title, role: 'region' },
    make('code', {}, text),
  );
  const copy = async () => {
    said.textContent = '';
    said.textContent = (await copied(text, code)) ? 'Copied' : 'Marked: press Ctrl and C';
  };
  const button = make(
    'button',
    { type: 'button', class: 'button second', click: copy, 'aria-describedby': `title-${id}` },
    'Copy',
  );
  return make(
    'div',
    { class: 'block' },
    make('div', { class: 'block-head' }, make('h4', { id: `title-${id}` }, title), button, said),
    code,
  );
}

/** Where a page may not write to the clipboard, the text is marked for whoever presses the keys. */
async function copied(text, element) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection().selectAllChildren(element);
    return document.execCommand('copy');
  }
}
