import { embedMarkup, embedsIn, embedStyleOf } from './embeds.js';
import { styleOf } from './look.js';
import { make } from './make.js';
import {
  configFileOf,
  filesOf,
  hostsOf,
  isElsewhere,
  pageOf,
  policyOf,
  tableOf,
  tagOf,
  whereOptionsStand,
} from './outputs.js';
import { configOf, valueOf } from './state.js';

/** A text to be copied. `undefined` of `text`: it is not needed, and neither are the words about it. */
const block = (id, title, text) => ({ id, title, text });

/** What the template of Welsh pages says otherwise. */
const welshOptions = {
  tag: 'In the tag of your Welsh template, name the address of that page in data-cookies-page, and the Welsh name of your council in data-site-name.',
  json: 'In the JSON of your Welsh template, name the address of that page in "cookiesPage", and the Welsh name of your council in "siteName".',
  file: 'Make a second file of options, which names the address of that page in "cookiesPage", and the Welsh name of your council in "siteName". Your Welsh template names that file in data-config.',
};

/** The steps, each with its words and what is to be copied, for a state without mistakes. */
function stepsOf(state) {
  const inFile = valueOf(state, 'place') === 'file';
  const folder = valueOf(state, 'folder').trim();
  const style = styleOf(state);
  const { cookiesPage = '', services, policyVersion } = configOf(state);
  const hosts = [...new Set(hostsOf(state))];
  const isWelsh = state.languages.includes('cy');
  const presets = filesOf(state).filter((name) => name.startsWith('services/'));
  const files = filesOf(state).filter((name) => !name.startsWith('services/'));
  return [
    {
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
    },
    {
      title: 'Paste the tag',
      words: [
        'Put this into <head> of your page template, before every other script. Do not add async or defer.',
        ...(services.length
          ? []
          : ['You have chosen no services yet, so there is nothing to ask: no message will be shown.']),
      ],
      blocks: [block('tag', 'The tag', tagOf(state))],
    },
    ...(inFile
      ? [
          {
            title: 'Upload the options',
            words: [
              `Save this as a file, and upload it so that it has the address ${valueOf(state, 'config').trim()}.`,
            ],
            blocks: [block('config', 'The file of options', configFileOf(state))],
          },
        ]
      : []),
    {
      title: 'Remove the old tags',
      words: [
        hosts.length
          ? 'Remove the snippets of these services that your pages have now, and your old cookie message. What stays behind runs without asking. Look in your templates, in the settings of your content management system and in Google Tag Manager for:'
          : 'Remove your old cookie message. A tag that stays in your pages runs without asking.',
      ],
      list: hosts,
    },
    {
      title: 'Make the cookies page',
      words: [
        cookiesPage
          ? `Put this into the page at ${cookiesPage}, which has the same tag as every other page, below its heading.`
          : 'You have named no cookies page, so the settings open over the page. If you make one, name it above, and put this into it, below its heading.',
        'Put a link to your cookies page into the footer of every page.',
      ],
      blocks: [block('page-en', 'Text of the page', pageOf(state, 'en'))],
    },
    ...(isWelsh
      ? [
          {
            title: 'Make the Welsh cookies page',
            words: [
              'Your Welsh pages have a cookies page of their own, at an address of its own. Put this into it, below its heading.',
              `${welshOptions[whereOptionsStand(state)]} All else stays as it is.`,
            ],
            blocks: [
              block(
                'page-cy',
                'Text of the page in Welsh, which no speaker has reviewed',
                pageOf(state, 'cy'),
              ),
            ],
          },
        ]
      : []),
    ...videosStep(state),
    {
      title: 'Where a table of cookies is needed in plain HTML',
      words: [
        'The settings list the cookies by themselves. Take this only if your content management system removes elements that it does not know, or for a privacy notice. Paste it again when you change your services.',
        ...(isWelsh && cookiesPage
          ? [`In the Welsh table, put the address of your Welsh cookies page in place of ${cookiesPage}.`]
          : []),
      ],
      blocks: [
        block('table-en', 'Table of cookies', tableOf(state, 'en')),
        ...(isWelsh
          ? [
              block(
                'table-cy',
                'Table of cookies in Welsh, which no speaker has reviewed',
                tableOf(state, 'cy'),
              ),
            ]
          : []),
      ],
    },
    ...(style
      ? [
          {
            title: 'Add the look',
            words: ['Put this into your own style sheet.'],
            blocks: [block('style', 'Style sheet', style)],
          },
        ]
      : []),
    {
      title: 'Allow it in your Content Security Policy',
      words: [
        'Only if your website sends that header. If you have a policy already, add to each of its lines what is missing there. It allows what we know of your services. What else they ask for, and scripts of your own pages, you find on the browser’s console.',
      ],
      blocks: [block('policy', 'Content-Security-Policy', policyOf(state))],
    },
    {
      title: 'Check that it works',
      words: [
        'Open your home page in a private window. You see the message, and the browser’s developer tools show no request to your services, under Network, before you say yes.',
        'In Console, type consentGate.problems. The answer is [].',
        ...(policyVersion
          ? []
          : [
              'When you change your services later, change the version of your cookie policy too, so that visitors are asked again.',
            ]),
      ],
    },
  ];
}

/** What goes into pages for each video, map or post, where there are any. */
function videosStep(state) {
  const chosen = embedsIn(state);
  if (!chosen.length) return [];
  const areSamples = chosen.some(({ name }) => !state.embeds[name].src || !state.embeds[name].title);
  return [
    {
      title: 'Put videos, maps and posts into your pages',
      words: [
        'Put this where each of them is to stand, in place of the frame that stands there now. Visitors see a box with two buttons, “Show this once” and “Always allow”, until they want it.',
        ...(areSamples
          ? [
              'Where you have given no address and no title above, there are examples. Change src, title and the link inside to your own.',
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

function drawStep({ title, words, list = [], blocks = [] }, number) {
  return make(
    'li',
    {},
    make('h3', {}, `${number}. ${title}`),
    ...words.map((sentence) => make('p', {}, sentence)),
    ...(list.length
      ? [make('ul', { class: 'files' }, ...list.map((each) => make('li', {}, make('code', {}, each))))]
      : []),
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
