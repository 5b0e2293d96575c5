import { configForms } from './library.js';

/**
 * A field of the page.
 *
 * @typedef {object} Field
 * @property {string} key by which the state knows it: the option's name, or `cookie.days`, `receipts.url`, `look.button`
 * @property {string} label
 * @property {string} [hint]
 * @property {readonly (readonly [value: string, words: string])[]} [choices] the first is that of an empty state
 * @property {string} [given] what is in it at first
 * @property {true} [colour]
 * @property {true} [rare] stands in a part that is closed until somebody wants it
 * @property {string} [when] `place=file`: asked only where that field has this value
 */

/** Options that a person who pastes a snippet does not choose on this page, and why. */
export const notOffered = {
  services: 'has a part of the page of its own',
  categories: 'has a part of the page of its own',
  cookie: 'its fields are offered',
  receipts: 'its field is offered',
  language: 'is the language of the page, as it should be',
  messages: 'is a long list of texts',
  googleConsent: 'is for who knows Google’s own documents',
  nonce: 'changes with each page',
  debug: 'is for a test, not for a page that is public',
};

/** Words for the values of options; the first is the rule. */
const choices = {
  banner: {
    top: 'At the top of the page: covers nothing, and is what we recommend',
    bottom: 'At the foot of the window',
    dialog: 'In front of the page: has to be answered or closed first',
    none: 'No message: visitors find the settings by your links',
  },
  consentMode: {
    basic: 'Basic: no request to Google before a yes',
    advanced:
      'Advanced: Google’s tags always load, and are told what is denied. Ask your data protection officer first',
    off: 'Off: Google’s tags wait for a yes, and are told nothing',
  },
  gpc: {
    object: 'Marketing is refused',
    reject: 'Everything is refused, and there is no message',
    ignore: 'Nothing',
  },
  onWithdraw: {
    auto: 'The page loads again only if something runs that cannot be stopped',
    reload: 'The page always loads again',
    stay: 'The page stays, and what cannot be stopped runs until the visitor leaves',
  },
};

const isChoice = (name) => /^[\w-]+(\|[\w-]+)+$/.test(configForms[name]);

/** The values of an option in the order of the words above, and after them those that have no words here. */
const choicesOf = (name) => {
  const words = choices[name] ?? {};
  const values = configForms[name].split('|');
  const known = Object.keys(words).filter((value) => values.includes(value));
  return [...new Set([...known, ...values])].map((value) => [value, words[value] ?? value]);
};

const option = (key, label, hint) => ({
  key,
  label,
  hint,
  ...(isChoice(key) && { choices: choicesOf(key) }),
});

const rare = (field) => ({ ...field, rare: true });

/** @type {readonly {id: string, title: string, rare: string, lead?: string, fields: readonly Field[]}[]} */
const written = [
  {
    id: 'website',
    title: 'Your website',
    rare: 'More about the files',
    fields: [
      option(
        'siteName',
        'Name of your council or website',
        'Stands in the heading of the message: “Cookies on …”',
      ),
      option(
        'cookiesPage',
        'Address of your cookies page',
        'For example /cookies. Leave it empty, and the settings open over the page',
      ),
      option(
        'privacyPage',
        'Address of your privacy notice',
        'For example /privacy. The settings link to it',
      ),
      {
        key: 'folder',
        label: 'Folder of the files on your website',
        hint: 'For example /assets/consent-gate/. With the version in its name, browsers can keep the files',
        given: '/assets/consent-gate/',
      },
      {
        key: 'file',
        rare: true,
        label: 'How many files can you upload?',
        choices: [
          ['parts', 'A folder of files: visitors download only what they need'],
          ['one', 'One file only: every visitor downloads all of it, in English and Welsh'],
        ],
      },
      {
        key: 'place',
        rare: true,
        label: 'Where should the options stand?',
        choices: [
          ['page', 'In the page, with the tag'],
          ['file', 'In a file of their own, for all pages: nothing loads before it has arrived'],
        ],
      },
      {
        key: 'config',
        rare: true,
        when: 'place=file',
        label: 'Address of that file',
        hint: 'For example /assets/cookies.json',
        given: '/assets/cookies.json',
      },
      {
        key: 'hashes',
        rare: true,
        label: 'Which files should the browser check?',
        hint: 'A file that somebody has changed on your server then does not run',
        choices: [
          ['three', 'Those that the snippet names'],
          ['all', 'All of them: this needs an import map, of which a page should have only one'],
          ['none', 'None'],
        ],
      },
    ],
  },
  {
    id: 'message',
    title: 'The message and the choice',
    rare: 'More options',
    fields: [
      option('banner', 'Where the message stands'),
      option('policyVersion', 'Version of your cookie policy', 'Change it to ask everybody again. Empty: 1'),
      rare(option('consentMode', 'Google Consent Mode')),
      rare(option('gpc', 'What Global Privacy Control in a visitor’s browser means')),
      rare(option('onWithdraw', 'After a visitor takes a yes back')),
      {
        key: 'cookie.domain',
        rare: true,
        label: 'Domain of the choice cookie',
        hint: 'Empty: this host only. auto: the widest that browsers accept, so that www. and my. share one choice',
      },
      { key: 'cookie.name', rare: true, label: 'Name of the choice cookie', hint: 'Empty: consent_choices' },
      { key: 'cookie.path', rare: true, label: 'Path of the choice cookie', hint: 'Empty: /' },
      { key: 'cookie.days', rare: true, label: 'Days until a visitor is asked again', hint: 'Empty: 365' },
      {
        key: 'cookie.sameSite',
        rare: true,
        label: 'SameSite of the choice cookie',
        choices: [
          ['Lax', 'Lax'],
          ['Strict', 'Strict'],
          ['None', 'None'],
        ],
      },
      rare(
        option(
          'migrate',
          'Tool that asked your visitors before',
          'Its name, such as civic or cookiebot, or several with spaces between them. Who has answered it is not asked again. Empty: none',
        ),
      ),
      rare(
        option(
          'markup',
          'Tool whose markup is still in your pages',
          'Its name, such as cookiebot or klaro, or several with spaces between them. Its markup then waits for our message. Empty: none',
        ),
      ),
      {
        key: 'receipts.url',
        rare: true,
        label: 'Address that proof of each choice is sent to',
        hint: 'A server of yours. Empty: nothing is sent',
      },
    ],
  },
];

/** An option that is new and that nobody has written words for is offered all the same, where it is a word or a text. */
const known = new Set(written.flatMap(({ fields }) => fields.map(({ key }) => key)));
const more = Object.keys(configForms)
  .filter((name) => !known.has(name) && !Object.hasOwn(notOffered, name))
  .map((name) => rare(option(name, name)));

const colour = (key, label, hint) => ({ key: `look.${key}`, label, hint, colour: true });

/** The look: custom properties, by the name of the field. */
export const properties = {
  'look.button': '--consent-button',
  'look.buttonText': '--consent-button-text',
  'look.surface': '--consent-surface',
  'look.text': '--consent-text',
  'look.focus': '--consent-focus',
  'look.radius': '--consent-radius',
  'look.maxWidth': '--consent-max-width',
  'look.gutter': '--consent-gutter',
  'look.font': '--consent-font',
};

/** The same in dark colours. */
export const darkProperties = { 'look.darkSurface': '--consent-surface', 'look.darkText': '--consent-text' };

/** What each is where nothing is said, for the contrast with what is said. */
export const lookDefaults = {
  'look.button': '#0f7a66',
  'look.buttonText': '#ffffff',
  'look.focus': '#ffdd00',
};

const look = {
  id: 'look',
  title: 'Look',
  lead: 'All are optional: the message takes the letters of your page. Colours are written as in #00538a.',
  fields: [
    colour('button', 'Buttons', 'Background of every button. Empty: #0f7a66'),
    colour('buttonText', 'Words on buttons', 'Empty: #ffffff'),
    colour('surface', 'Background of the message', 'Empty: somewhat darker than the page'),
    colour('text', 'Words of the message', 'Empty: black'),
    colour(
      'darkSurface',
      'Background of the message, in dark colours',
      'Only for websites that have dark colours',
    ),
    colour('darkText', 'Words of the message, in dark colours'),
    colour(
      'focus',
      'Background of what has the focus',
      'A light colour, as the words on it are nearly black. Empty: #ffdd00',
    ),
    { key: 'look.radius', label: 'Roundness of the buttons', hint: 'For example 0 or 4px. Empty: 3px' },
    {
      key: 'look.maxWidth',
      label: 'Width of the content',
      hint: 'As that of your pages, for example 1140px. Empty: 960px',
    },
    { key: 'look.gutter', label: 'Space beside the content', hint: 'In narrow windows, for example 15px' },
    {
      key: 'look.font',
      label: 'Font',
      hint: 'As in the CSS property font, for example 1.1875rem/1.5 Arial, sans-serif. Empty: that of your page',
    },
  ],
};

/** Parts of the page that are lists of fields. Between the first two stand the services. */
export const sections = [
  ...written.map((part) => (part.id === 'message' ? { ...part, fields: [...part.fields, ...more] } : part)),
  look,
];

/** Every field, by its key. */
export const fields = new Map(
  sections.flatMap(({ fields: list }) => list.map((field) => [field.key, field])),
);

/** What a field holds where the state says nothing. */
export const initial = ({ choices: list, given = '' }) => list?.[0][0] ?? given;

/** Fields of a service of the page's own, and of a kind of cookies: as many of each as are wanted. */
export const lists = {
  own: {
    title: 'Services of your own',
    one: 'Service',
    add: 'Add a service of your own',
    lead: 'For a service that is not among those, and for cookies that your website sets itself, such as those of online forms.',
    fields: [
      { key: 'name', label: 'Name', hint: 'As visitors know it' },
      { key: 'category', label: 'Kind of cookies' },
      { key: 'src', label: 'Address of its script', hint: 'Empty: nothing is loaded, and it is only listed' },
      { key: 'notice', label: 'Address of its privacy notice' },
      {
        key: 'cookies',
        label: 'Its cookies',
        hint: 'One a line: name; how long it is kept; what it is for. For example: survey_*; 1 day; Remembers that you have seen our survey. * stands for any characters. All cookies that fit are deleted until the visitor says yes.',
        long: true,
      },
    ],
  },
  kinds: {
    title: 'Kinds of cookies',
    one: 'Kind of cookies',
    add: 'Add or change a kind of cookies',
    lead: 'There are essential, functional, analytics, media and marketing. Change the words of one, or add one of your own.',
    fields: [
      { key: 'id', label: 'Id', hint: 'For example analytics, or booking for a new one' },
      { key: 'label', label: 'Heading', hint: 'For example Booking cookies' },
      { key: 'description', label: 'What they are for', hint: 'One or two sentences', long: true },
      {
        key: 'basis',
        label: 'When they may be set',
        choices: [
          ['consent', 'After a yes'],
          ['objection', 'Until the visitor says no. UK law allows this only for narrow purposes'],
          ['essential', 'Always. UK law allows this only for what your website cannot do without'],
        ],
      },
    ],
  },
};

/** Categories that there are without any of one's own. */
export const knownCategories = ['essential', 'functional', 'analytics', 'media', 'marketing'];
