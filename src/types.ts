/** Every public type. No code that runs. */

/** Why a category may run: always, after a yes, or until an objection. */
export type Basis = 'essential' | 'consent' | 'objection';

/**
 * Where a choice was made. `signal` is Global Privacy Control; `tab` is another tab, or this page before Back or before it
 * was opened; `moved` is another tool, which the website had before.
 */
export type ChoiceSource = 'banner' | 'settings' | 'embed' | 'api' | 'tab' | 'signal' | 'moved';

/** Category id → allowed. Holds what the visitor decided, never `essential`. */
export type Choices = Readonly<Record<string, boolean>>;

/** What the choice cookie holds, as JSON. */
export interface ConsentRecord {
  /** The `policyVersion` that the visitor answered. */
  readonly version: string;
  /** When, as an ISO 8601 date in UTC without fractions of a second. */
  readonly date: string;
  readonly choices: Choices;
  /** Random, and kept over later choices, until they are forgotten. `undefined`: made without receipts. */
  readonly id?: string;
  /** Number of the choice under that id, from 1. `undefined`: made without receipts. */
  readonly seq?: number;
}

/** What is sent of a choice, as JSON, where the config has {@link ReceiptsConfig}. Nothing in it is about the visitor. */
export interface ConsentReceipt extends ConsentRecord {
  readonly id: string;
  readonly seq: number;
  /** What was decided so far, with this choice. Empty: the choices were forgotten. */
  readonly choices: Choices;
  readonly source: Exclude<ChoiceSource, 'tab' | 'signal' | 'moved'>;
  /** Language that the visitor was asked in; where code made the choice, that of the page. */
  readonly language: string;
  /** Path of the page, without its query. */
  readonly page: string;
  /**
   * Hash of the words that the visitor read where they chose: `sha-256:` and 64 hexadecimal digits. `undefined`: code made
   * the choice, the page is not at https, or `receipts.js` had not come yet.
   */
  readonly texts?: string;
  /** Version of consent-gate. */
  readonly library: string;
}

/** A purpose the visitor decides on, as written in the config. All fields are optional. */
export interface CategoryConfig {
  /** A visitor reads it. `undefined`: the built-in text of a known category, else the id. */
  readonly label?: string;
  /** One or two sentences for a visitor. `undefined`: the built-in text of a known category, else none. */
  readonly description?: string;
  /** `undefined`: `consent`, and `essential` for the category of that name. */
  readonly basis?: Basis;
}

/** A cookie or storage key, told to the visitor in the cookie table and removed on withdrawal. */
export interface CookieFact {
  /** The exact name, or a pattern in which `*` stands for any characters. */
  readonly name: string;
  /** What it is for, in a visitor's words. `undefined`: an empty cell. */
  readonly purpose?: string;
  /** How long it lasts: `session`, or a number and a unit (`2 years`, `30 minutes`), or any other text, shown as it is. */
  readonly expires?: string;
  /** Where it is kept. `undefined`: a cookie. */
  readonly kind?: 'cookie' | 'local-storage' | 'session-storage';
  /**
   * Host that sets it, where no script of the page can remove it: that of another company, such as `bing.com`, or `self`,
   * this host, for what is `HttpOnly`. The visitor is told. `undefined`: it can be removed.
   */
  readonly host?: string;
}

/** What a visitor reads about a service. */
export interface ServiceFacts {
  /** The name a visitor knows it by. */
  readonly label: string;
  /** The company behind it. */
  readonly provider: string;
  /** Address of the provider's privacy notice. */
  readonly notice: string;
  readonly cookies: readonly CookieFact[];
}

/** One service, as written in the config: a preset (`use`) or a vendor of the page's own (`name`). */
export interface ServiceConfig {
  /** Name of a preset, such as `google-analytics`. */
  readonly use?: string;
  /** A visitor reads it. `undefined` for a preset: the preset's own. */
  readonly name?: string;
  /** Category it belongs to. `undefined` for a preset: the preset's own. A vendor of your own must say. */
  readonly category?: string;
  /** Address of the vendor's script (http, https or relative). `undefined`: declared only, nothing is loaded. */
  readonly src?: string;
  /** `undefined` for a preset: the preset's own. */
  readonly cookies?: readonly CookieFact[];
  /** Address of the vendor's privacy notice. */
  readonly notice?: string;
  /** A preset's options, such as `id`; each preset says which, and their form. */
  readonly [option: string]: unknown;
}

/** How the choice cookie is written. */
export interface CookieConfig {
  /** Default `consent_choices`. */
  readonly name?: string;
  /** `undefined`: this host only. `auto`: the widest domain the browser accepts. Else a domain this host belongs to. */
  readonly domain?: string;
  /** Default `/`. */
  readonly path?: string;
  /** Days until the visitor is asked again. Default 365. */
  readonly days?: number;
  /** Default `Lax`. */
  readonly sameSite?: 'Strict' | 'Lax' | 'None';
}

/** Where proof of the choices is kept. */
export interface ReceiptsConfig {
  /** Address that each choice is sent to, as a {@link ConsentReceipt}. */
  readonly url: string;
}

/** A consent tool whose markup is understood. */
export type MarkupTool =
  'cookiebot' | 'nhsuk' | 'onetrust' | 'vanilla-cookieconsent' | 'klaro' | 'orejime' | 'tarteaucitron';

/** Markup of another consent tool, and what its names mean here. */
export interface MarkupConfig {
  readonly from: MarkupTool;
  /**
   * Name of a category, or of a service, as the markup has it → the category, or all the categories, that it needs here,
   * or `false` for what is never to run: `{"C0005": "marketing"}`. `undefined`, and for what is not in it: as it is
   * usually meant.
   */
  readonly categories?: Readonly<Record<string, string | readonly string[] | false>>;
}

/** A tool for cookie choices that a website may have had before. */
export type OldToolName =
  | 'civic'
  | 'cookiebot'
  | 'drupal-eucc'
  | 'goss'
  | 'govuk'
  | 'klaro'
  | 'nhsuk'
  | 'onetrust'
  | 'orejime'
  | 'tarteaucitron'
  | 'vanilla-cookieconsent';

/** A tool that the website had before, whose choices are taken over. */
export interface MigrateConfig {
  readonly from: OldToolName;
  /** Name of its cookie or storage key, or what those names begin with. `undefined`: as the tool names it itself. */
  readonly cookie?: string;
  /**
   * What the tool calls a category or service → our category, several of ours, or `false` for none:
   * `{"statistics": "analytics"}`. `undefined`, and for what is not in it: as it is usually meant.
   */
  readonly categories?: Readonly<Record<string, string | readonly string[] | false>>;
}

/** What Google is told beyond what a visitor has decided. */
export interface GoogleConsent {
  /** Signal → category that grants it, over the built-in table: `{"ad_personalization": "functional"}`. */
  readonly signals?: Readonly<Record<string, string>>;
  /** Sent with `consent default` in advanced mode, as Google writes it: `{"region": ["GB"], "wait_for_update": 500}`. */
  readonly default?: Readonly<Record<string, unknown>>;
  /** Sent with `set` before the first `consent update`, as Google writes it: `{"ads_data_redaction": true}`. */
  readonly set?: Readonly<Record<string, unknown>>;
}

/** The whole config, as JSON or for {@link startGate}. Every field is optional. */
export interface ConsentConfig {
  /** Name of the site or council, for "Cookies on …". Default: "this website". */
  readonly siteName?: string;
  /** Address of the page with `<consent-settings>`. `undefined`: the settings open in a dialog. */
  readonly cookiesPage?: string;
  /** Address of the privacy notice; linked from the settings. */
  readonly privacyPage?: string;
  /** Change it to ask everybody again. Default `1`. */
  readonly policyVersion?: string;
  /** Language of the texts, such as `cy`. `undefined`: the nearest `lang` attribute. */
  readonly language?: string;
  /** Category id → what to add or to change. Known: essential, functional, analytics, media, marketing. */
  readonly categories?: Readonly<Record<string, CategoryConfig>>;
  readonly services?: readonly ServiceConfig[];
  /**
   * Google Consent Mode v2. `basic` (default): no request to Google before consent. `advanced`: the tag loads at
   * once with everything denied. `off`: no consent commands.
   * https://developers.google.com/tag-platform/security/guides/consent
   */
  readonly consentMode?: 'basic' | 'advanced' | 'off';
  /** More about Google Consent Mode. `undefined`: nothing. */
  readonly googleConsent?: GoogleConsent;
  /** Where the banner stands. Default `top`. */
  readonly banner?: 'top' | 'bottom' | 'dialog' | 'none';
  readonly cookie?: CookieConfig;
  /** Sends each choice to a server of yours, as proof of it. `undefined`: nothing is sent. */
  readonly receipts?: ReceiptsConfig;
  /**
   * Consent tools whose inert markup is still in the pages and waits for the choices made here: a list, or names with
   * spaces between them. `undefined`: only `data-consent` is understood.
   */
  readonly markup?: string | readonly (MarkupTool | MarkupConfig)[];
  /**
   * Tools that the website had before. What a visitor has clearly chosen there is taken over once, and what the tool has
   * kept is removed: a list, or names with spaces between them. `undefined`: none.
   */
  readonly migrate?: string | readonly (OldToolName | MigrateConfig)[];
  /**
   * Global Privacy Control. `object` (default): `objection` categories off, marketing refused. `reject`: everything
   * refused. `ignore`: no effect. A choice on the page wins. https://w3c.github.io/gpc/
   */
  readonly gpc?: 'object' | 'reject' | 'ignore';
  /** After withdrawal: `auto` (default) reloads only if something ran that can't be stopped, `reload`, or `stay`. */
  readonly onWithdraw?: 'auto' | 'reload' | 'stay';
  /** Language → message key → text, over the built-in texts. */
  readonly messages?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** CSP nonce for the scripts that are added. `undefined`: that of the script tag. */
  readonly nonce?: string;
  /** Draws a panel on the page that shows what {@link Gate.inspect} tells. For trying a website, not for visitors. Default false. */
  readonly debug?: boolean;
}

/** The config as used: mistakes left out, and the defaults of what a record and its cookie are made with. */
export interface ResolvedConfig extends ConsentConfig {
  readonly policyVersion: string;
  readonly cookie: CookieConfig & Readonly<Required<Pick<CookieConfig, 'name' | 'path' | 'days'>>>;
}

/** A category that has something in it. */
export interface Category {
  readonly id: string;
  readonly basis: Basis;
  /** From the config. `undefined`: use the built-in message. */
  readonly label?: string;
  /** From the config. `undefined`: use the built-in message. */
  readonly description?: string;
}

/** A configured service that was understood, as a page may read it: the config's words, with the preset's own. */
export interface Service extends ServiceConfig {
  readonly name: string;
  readonly category: string;
}

/** Holds the choices and lets services through. Frozen. */
export interface Gate {
  /** What the visitor decided. `undefined` until they have. Frozen. */
  readonly choices: Choices | undefined;
  /** Whether every category in use was decided. */
  readonly decided: boolean;
  /** Whether the last choice was kept for later pages. False where the browser keeps no cookies. */
  readonly kept: boolean;
  /** Whether all these categories may run now. False for an unknown one, and with no arguments. */
  granted(...categories: string[]): boolean;
  /** Resolves once all these categories may run; never, if they never may. */
  whenGranted(...categories: string[]): Promise<void>;
  /**
   * Saves choices over the earlier ones. What is left out stays as it was. Answers, as the next four do, whether it was
   * done: at once, or where `choices.js` has to be fetched first by a promise. False where there was nothing to save.
   */
  update(choices: Choices, source?: ChoiceSource): Promise<boolean> | boolean;
  /** Grants every category in use. */
  acceptAll(source?: ChoiceSource): Promise<boolean> | boolean;
  /** Refuses every category in use, and what was granted on other pages. */
  rejectAll(source?: ChoiceSource): Promise<boolean> | boolean;
  /** Forgets the choice: what ran is withdrawn and the visitor is asked again. */
  reset(): Promise<boolean> | boolean;
  /** Takes the visitor to the settings on this page, else opens them in a dialog. */
  openSettings(): Promise<boolean> | boolean;
  /** Categories that have something in them, `essential` first. */
  readonly categories: readonly Category[];
  /** Services that were understood, in the order of the config. */
  readonly services: readonly Service[];
  /** Sentences, one for each mistake found so far. */
  readonly problems: readonly string[];
  /**
   * Has a mistake or a failure told once, as those that the gate finds: on the console, in `consent-error` and, a moment
   * later, in {@link problems}.
   *
   * @param problem A sentence, or an error.
   * @param service The service it is about. `undefined`: it is about none.
   */
  readonly tell: (problem: unknown, service?: string) => void;
  /** The config as used. */
  readonly config: ResolvedConfig;
  /**
   * Where the choice was made that made this page load again, so that it can be confirmed, and behind a space the
   * address that the visitor had come from, which a reload forgets. Else `undefined`.
   */
  readonly confirming: string | undefined;
  /**
   * Tells what there is to know of the page as it is now, in names and without values. The promise is rejected where
   * `debug.js`, which finds it out, can't be fetched.
   */
  inspect(): Promise<Inspection>;
}

/** Where a cookie or a storage key is kept. */
export type StorageKind = NonNullable<CookieFact['kind']>;

/** What {@link Gate.inspect} tells. It holds nothing but what JSON can, and no value of a cookie but the record. */
export interface Inspection {
  /** Version of consent-gate. */
  readonly library: string;
  /** Address of the page, without what stands behind `?` or `#`. */
  readonly page: string;
  /** When, as an ISO 8601 date in UTC. */
  readonly time: string;
  /**
   * Milliseconds that the page was old when its cookies, storage keys and requests began to be watched. Of cookies that
   * came and went before, nothing is known.
   */
  readonly watchedFrom: number;
  /** What there is to look at, in English sentences: mistakes, and what goes against the choices or is not declared. */
  readonly findings: readonly string[];
  /** Whether every category in use was decided. */
  readonly decided: boolean;
  /** What the visitor decided. `undefined`: nothing that still counts. */
  readonly choices?: Choices;
  /** What the choice cookie holds. `undefined`: nothing that still counts. */
  readonly record?: ConsentRecord;
  /** Whether the last choice was kept for later pages. */
  readonly kept: boolean;
  /** Categories that have something in them. */
  readonly categories: readonly InspectedCategory[];
  /** Services that were understood, in the order of the config. */
  readonly services: readonly InspectedService[];
  /** Cookies and storage keys that a script can see, or could since {@link watchedFrom}. */
  readonly stored: readonly InspectedName[];
  /** Where the browser lets the page keep nothing. */
  readonly blocked: readonly StorageKind[];
  /** Other hosts that the page has asked for something, where no service accounts for it. */
  readonly requests: readonly InspectedRequests[];
  /** Other hosts whose scripts are in the page, whoever accounts for them. */
  readonly scriptHosts: readonly string[];
  /** Markup with `data-consent`, and each `<consent-embed>`. */
  readonly markup: readonly InspectedMarkup[];
  /** Files of consent-gate that the page has asked for and could not have. */
  readonly missing: readonly InspectedFile[];
  /** Sentences, one for each mistake found so far. */
  readonly problems: readonly string[];
  /** The config as used, without its nonce. */
  readonly config: ResolvedConfig;
}

/** A file of consent-gate that could not be had. */
export interface InspectedFile {
  /** In the folder of the files, such as `embed.js`. */
  readonly name: string;
  readonly address: string;
  /** What the server answered. `undefined`: the browser does not tell, or it has answered with something else. */
  readonly status?: number;
}

/** A category, and why it may run or not. */
export interface InspectedCategory extends Category {
  readonly granted: boolean;
  /**
   * What decides it: that it is `essential`, the visitor's `choice`, Global Privacy Control (`signal`), that nobody has
   * objected (`objection`), or nothing yet (`undecided`).
   */
  readonly because: 'essential' | 'choice' | 'signal' | 'objection' | 'undecided';
}

/** A service, what it was asked for and what it has left. */
export interface InspectedService {
  readonly name: string;
  /** Name of its preset. `undefined`: it is the page's own. */
  readonly use?: string;
  readonly category: string;
  /** `waiting`: it is granted, and its preset has not come yet. `failed`: it is granted, and a problem tells of it. */
  readonly state: 'granted' | 'refused' | 'undecided' | 'waiting' | 'failed';
  readonly requests: readonly InspectedRequests[];
  /** Names of its cookies and storage keys that are there now. */
  readonly stored: readonly string[];
}

/** What a host was asked for. */
export interface InspectedRequests {
  readonly host: string;
  /** How often, as far as the browser tells. */
  readonly count: number;
  /** How often while it was not granted; where nothing accounts for it, while the visitor had not decided. */
  readonly beforeConsent: number;
  /** The first ten addresses, each once, without what stands behind `?` or `#`. */
  readonly addresses: readonly string[];
  /** Who it likely is. `undefined`: a service or markup accounts for it, or nobody knows. */
  readonly likely?: string;
  /** Categories of the gated markup that asks for it. `undefined`: of none. */
  readonly categories?: readonly string[];
  /** Tags of that markup, such as `consent-embed`. */
  readonly tags?: readonly string[];
}

/** A cookie or storage key. */
export interface InspectedName {
  readonly name: string;
  readonly kind: StorageKind;
  /** The first service that declares it; `consent-gate` for our own. `undefined`: nobody does. */
  readonly service?: string;
  /** Who likely set it, where nobody declares it. `undefined`: somebody does, or nobody knows. */
  readonly likely?: string;
  /** Other hosts whose scripts the page had asked for by the time it was seen, where that is all there is to say. */
  readonly scriptHosts?: readonly string[];
  /** Whether it came while its service was not granted; where nobody declares it, while the visitor had not decided. */
  readonly beforeConsent: boolean;
  /** Whether it was there and no longer is. */
  readonly gone: boolean;
}

/** An element with `data-consent`, or a `<consent-embed>`. */
export interface InspectedMarkup {
  /** Such as `iframe`. */
  readonly tag: string;
  readonly categories: readonly string[];
  /** What it loads, without what stands behind `?` or `#`. `undefined`: nothing by an address. */
  readonly address?: string;
  /** Whether it waits for a yes. */
  readonly waiting: boolean;
  /** Whether it ran or loaded without a yes, because it is not written so that it waits. */
  readonly live: boolean;
}

/** The form of an option: a pattern that it must match as a whole, and an example for a sentence about a mistake. */
export type OptionForm = readonly [pattern: string, example: string];

/** The service as configured. The options that the preset declares are known to match their form. */
export type PresetOptions = Readonly<Record<string, unknown>>;

/** How one vendor's tag behaves. What a visitor reads about it is a {@link ServiceFacts}, apart from this. */
export interface Preset {
  /** Used as `use` in the config and as `data-<name>` on the script tag. */
  readonly name: string;
  /** Category where the config says none. */
  readonly category: string;
  /** Required options and their form. Values that do not match never reach the vendor. */
  readonly options: Readonly<Record<string, string | OptionForm>>;
  /** Options that may be left out, and their form. `undefined`: there are none. */
  readonly optional?: Readonly<Record<string, string | OptionForm>>;
  /** Fits the names of its cookies and of its keys in local and session storage, and nothing else. */
  readonly traces: RegExp;
  /**
   * Tells what is wrong where each option may have its form and the service can't run all the same, in a sentence without
   * its name. Then it is left out, and nobody is asked about it. The options are as configured: anything.
   */
  refuse?(options: PresetOptions, tell: (mistake: string) => void): void;
  /** Obeys Google Consent Mode: the consent commands are sent before it starts. */
  readonly google?: true;
  /** True where `allow(false)` stops it for good. Else the page is loaded again after withdrawal. */
  readonly stops?: true;
  /** Tells the vendor whether it may run: its kill switch. On every load, and before `start`. */
  allow?(allowed: boolean, options: PresetOptions): void;
  /**
   * Makes everything ready for the tag, and gives the address of its script. Once a page. `undefined`: nothing is to be
   * started, because the visitor has told the vendor so.
   *
   * @param choices What the visitor has decided. `undefined`: nothing yet.
   */
  start(options: PresetOptions, choices?: Choices): string | undefined;
}
