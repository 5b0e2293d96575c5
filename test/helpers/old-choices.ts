import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, type Page, type Site } from './fixtures.js';
import type { ConsentConfig } from '../../src/types.js';

/** What a visitor answers: to everything, or yes to analytics and no to videos. */
export type OldAnswer = 'yes' | 'no' | 'yes to one';

/** A tool that councils have before they have ours, as it runs on a page. */
export interface OldToolPage {
  /** What the council’s config says of it. */
  readonly migrate: ConsentConfig['migrate'];
  /** What a page has in its head. The tool’s own files are at `/old/`, by their path in the package. */
  readonly head: string;
  /** What the config says too where a yes beside a no is to count. Left out: it counts anyway. */
  readonly mapped?: ConsentConfig['migrate'];
  /** What is pressed for each answer, in order. */
  readonly presses: Readonly<Record<OldAnswer, readonly string[]>>;
  /** What its cookie says when it can be answered. Left out: it says nothing before. */
  readonly ready?: RegExp;
  /** Names of the cookies that it leaves. */
  readonly leaves: readonly string[];
}

const json = (value: unknown): string => JSON.stringify(value);

const two = {
  analytics: { name: 'matomo', title: 'Statistics', purposes: ['statistics'], cookies: [] },
  media: { name: 'youtube', title: 'Videos', purposes: ['videos'], cookies: [] },
};
/** What Klaro and Orejime call the services here. */
const services = { matomo: 'analytics', youtube: 'media' } as const;
const purposes = { en: { purposes: { statistics: 'Statistics', videos: 'Videos' } } };

const klaroConfig = {
  version: 1,
  lang: 'en',
  acceptAll: true,
  translations: purposes,
  services: [two.analytics, two.media],
};

/** Klaro 0.7, with its cookie on this host, or where it is told so on a domain or in storage. */
export function klaroPage(more: object = {}): OldToolPage {
  return {
    migrate: ['klaro'],
    mapped: [{ from: 'klaro', categories: services }],
    head: `<script>klaroConfig = ${json({ ...klaroConfig, ...more })}</script>
      <script defer src="/old/klaro/dist/klaro.js"></script>`,
    presses: {
      yes: ['.cm-btn-success'],
      no: ['.cn-decline'],
      'yes to one': ['.cn-learn-more', '#purpose-item-statistics', '.cm-btn-info'],
    },
    leaves: ['klaro'],
  };
}

const vanilla3 = (analytics: object = {}, media: object = {}): OldToolPage => ({
  migrate: ['vanilla-cookieconsent'],
  mapped: [{ from: 'vanilla-cookieconsent', categories: { analytics: 'analytics', media: 'media' } }],
  head: `<script src="/old/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script>
    <script type="module">CookieConsent.run(${json({
      hideFromBots: false,
      categories: { necessary: { enabled: true, readOnly: true }, analytics, media },
      language: {
        default: 'en',
        translations: {
          en: {
            consentModal: {
              title: 'Cookies',
              acceptAllBtn: 'Accept',
              acceptNecessaryBtn: 'Reject',
              showPreferencesBtn: 'Choose',
            },
            preferencesModal: {
              savePreferencesBtn: 'Save',
              sections: [
                { title: 'Statistics', linkedCategory: 'analytics' },
                { title: 'Videos', linkedCategory: 'media' },
              ],
            },
          },
        },
      },
    })})</script>`,
  presses: {
    yes: ['.cm [data-role=all]'],
    no: ['.cm [data-role=necessary]'],
    'yes to one': ['.cm [data-role=show]', '.pm [value=analytics]', '.pm [data-role=save]'],
  },
  leaves: ['cc_cookie'],
});

const block = (value: string, readonly = false): object => ({
  title: value,
  description: value,
  toggle: { value, enabled: readonly, readonly },
});

const vanilla2: OldToolPage = {
  // It keeps only what was granted.
  migrate: [{ from: 'vanilla-cookieconsent', categories: { analytics: 'analytics', media: 'media' } }],
  head: `<script defer src="/old/vanilla-cookieconsent-2/dist/cookieconsent.js"></script>
    <script type="module">initCookieConsent().run(${json({
      hide_from_bots: false,
      current_lang: 'en',
      languages: {
        en: {
          consent_modal: {
            title: 'Cookies',
            description: '<button type="button" data-cc="c-settings">Choose</button>',
            primary_btn: { text: 'Accept', role: 'accept_all' },
            secondary_btn: { text: 'Reject', role: 'accept_necessary' },
          },
          settings_modal: {
            title: 'Choose',
            save_settings_btn: 'Save',
            accept_all_btn: 'Accept',
            blocks: [block('necessary', true), block('analytics'), block('media')],
          },
        },
      },
    })})</script>`,
  presses: {
    yes: ['#c-p-bn'],
    no: ['#c-s-bn'],
    'yes to one': ['[data-cc=c-settings]', '.c-tgl[value=analytics]', '#s-sv-bn'],
  },
  leaves: ['cc_cookie'],
};

const tarteaucitron: OldToolPage = {
  migrate: ['tarteaucitron'],
  head: `<script src="/old/tarteaucitronjs/tarteaucitron.js"></script>
    <script>
      tarteaucitronForceLanguage = 'en';
      tarteaucitron.init(${json({
        highPrivacy: true,
        AcceptAllCta: true,
        DenyAllCta: true,
        adblocker: false,
        googleConsentMode: false,
        bingConsentMode: false,
        showIcon: false,
      })});
      Object.assign(tarteaucitron.user, { hotjarId: 1234567, HotjarSv: 6 });
      tarteaucitron.job = ['hotjar', 'youtube'];
    </script>`,
  presses: {
    yes: ['#tarteaucitronPersonalize2'],
    no: ['#tarteaucitronAllDenied2'],
    'yes to one': ['#tarteaucitronCloseAlert', '#hotjarAllowed', '#youtubeDenied'],
  },
  ready: /hotjar=wait!youtube=wait/,
  leaves: ['tarteaucitron'],
};

const orejime3 = (analytics: object = {}): OldToolPage => ({
  migrate: ['orejime'],
  mapped: [{ from: 'orejime', categories: services }],
  head: `<script>orejimeConfig = ${json({
    privacyPolicyUrl: '/privacy',
    purposes: [
      { id: 'matomo', title: 'Statistics', cookies: [], ...analytics },
      { id: 'youtube', title: 'Videos', cookies: [] },
    ],
  })}</script><script defer src="/old/orejime/dist/orejime-standard-en.js"></script>`,
  presses: {
    yes: ['.orejime-Banner-saveButton'],
    no: ['.orejime-Banner-declineButton'],
    'yes to one': ['.orejime-Banner-learnMoreButton', '#orejime-purpose-matomo', '.orejime-Modal-saveButton'],
  },
  leaves: ['eu-consent'],
});

const orejime2: OldToolPage = {
  migrate: ['orejime'],
  mapped: [{ from: 'orejime', categories: services }],
  head: `<script>orejimeConfig = ${json({
    privacyPolicy: '/privacy',
    lang: 'en',
    translations: purposes,
    apps: [
      { ...two.analytics, default: false },
      { ...two.media, default: false },
    ],
  })}</script><script defer src="/old/orejime-2/dist/orejime.js"></script>`,
  presses: {
    yes: ['.orejime-Notice-saveButton'],
    no: ['.orejime-Notice-declineButton'],
    'yes to one': [
      '.orejime-Notice-learnMoreButton',
      '#orejime-app-item-matomo',
      '.orejime-Modal-saveButton',
    ],
  },
  leaves: ['orejime'],
};

/** Those whose packages are in the registry, each in the versions that keep a choice in ways of their own. */
export const realTools: Readonly<Record<string, OldToolPage>> = {
  'Klaro 0.7': klaroPage(),
  'Klaro 0.7, which keeps it in storage': klaroPage({ storageMethod: 'localStorage' }),
  'CookieConsent 3.1': vanilla3(),
  'CookieConsent 2.9': vanilla2,
  'tarteaucitron.js 1.34': tarteaucitron,
  'Orejime 3.2': orejime3(),
  'Orejime 2.3': orejime2,
};

/** Those that let nobody refuse their statistics, where a council has set them up so. */
export const toolsThatRequire: Readonly<Record<string, OldToolPage>> = {
  'Klaro 0.7': klaroPage({ services: [{ ...two.analytics, required: true }, two.media] }),
  'CookieConsent 3.1': vanilla3({ enabled: true, readOnly: true }),
  'Orejime 3.2': orejime3({ isMandatory: true }),
};

/** CookieConsent, with a switch for each of two services, of which the visitor turns on one. */
export const toolWithServices: OldToolPage = {
  ...vanilla3({ services: { ga: { label: 'Google Analytics' }, hotjar: { label: 'Hotjar' } } }),
  presses: {
    yes: ['.cm [data-role=all]'],
    no: ['.cm [data-role=necessary]'],
    'yes to one': ['.cm [data-role=show]', '.pm [value=ga]', '.pm [data-role=save]'],
  },
};

/** Has a page with the old tool at `/old`, and the tool’s files below it. */
export async function serveOldTool(site: Site, { head }: OldToolPage): Promise<void> {
  site.page('/old', { head });
  const files = [
    ...[...head.matchAll(/src="\/old\/([^"]+)"/g)].map(([, path]) => path!),
    ...(head.includes('tarteaucitronjs') ? tarteaucitronFiles : []),
  ];
  for (const path of files) {
    const address = new URL(`../../node_modules/${path}`, import.meta.url);
    const type = path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
    site.replace(`/old/${path}`, { body: await readFile(fileURLToPath(address), 'utf8'), type });
  }
}

/** What its script loads from beside itself. */
const tarteaucitronFiles = [
  'tarteaucitronjs/tarteaucitron.services.js',
  'tarteaucitronjs/lang/tarteaucitron.en.js',
  'tarteaucitronjs/css/tarteaucitron.css',
];

/** Answers the old tool on its page, by its own buttons, until it has kept the answer. */
export async function answerOldTool(page: Page, tool: OldToolPage, answer: OldAnswer): Promise<void> {
  if (tool.ready) await expect.poll(() => page.evaluate(() => document.cookie)).toMatch(tool.ready);
  // Some cover their own check boxes, which no pointer then reaches.
  const press = (selector: string): Promise<void> =>
    page.evaluate((each) => document.querySelector<HTMLElement>(each)?.click(), selector);
  const isKept = (): Promise<boolean> =>
    page.evaluate(
      (names) =>
        names.some((name) => document.cookie.includes(name) || localStorage.getItem(name) !== null) &&
        !document.cookie.includes('=wait'),
      tool.leaves,
    );
  for (const selector of tool.presses[answer]) {
    await expect(page.locator(selector).first()).toBeAttached();
    await press(selector);
  }
  // A button may be there before it does anything.
  await expect
    .poll(async () => (await isKept()) || press(tool.presses[answer].at(-1)!).then(isKept))
    .toBe(true);
}
