/** Every public type. No code that runs. */
/** Why a category may run: always, after a yes, or until an objection. */
type Basis = 'essential' | 'consent' | 'objection';
/**
 * Where a choice was made. `signal` is Global Privacy Control; `tab` is another tab, or this page before Back or before it
 * was opened; `moved` is another tool, which the website had before.
 */
type ChoiceSource = 'banner' | 'settings' | 'embed' | 'api' | 'tab' | 'signal' | 'moved';
/** Category id → allowed. Holds what the visitor decided, never `essential`. */
type Choices = Readonly<Record<string, boolean>>;
/** What the choice cookie holds, as JSON. */
interface ConsentRecord {
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
interface ConsentReceipt extends ConsentRecord {
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
interface CategoryConfig {
    /** A visitor reads it. `undefined`: the built-in text of a known category, else the id. */
    readonly label?: string;
    /** One or two sentences for a visitor. `undefined`: the built-in text of a known category, else none. */
    readonly description?: string;
    /** `undefined`: `consent`, and `essential` for the category of that name. */
    readonly basis?: Basis;
}
/** A cookie or storage key, told to the visitor in the cookie table and removed on withdrawal. */
interface CookieFact {
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
interface ServiceFacts {
    /** The name a visitor knows it by. */
    readonly label: string;
    /** The company behind it. */
    readonly provider: string;
    /** Address of the provider's privacy notice. */
    readonly notice: string;
    readonly cookies: readonly CookieFact[];
}
/** One service, as written in the config: a preset (`use`) or a vendor of the page's own (`name`). */
interface ServiceConfig {
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
interface CookieConfig {
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
interface ReceiptsConfig {
    /** Address that each choice is sent to, as a {@link ConsentReceipt}. */
    readonly url: string;
}
/** A consent tool whose markup is understood. */
type MarkupTool = 'cookiebot' | 'nhsuk' | 'onetrust' | 'vanilla-cookieconsent' | 'klaro' | 'orejime' | 'tarteaucitron';
/** Markup of another consent tool, and what its names mean here. */
interface MarkupConfig {
    readonly from: MarkupTool;
    /**
     * Name of a category, or of a service, as the markup has it → the category, or all the categories, that it needs here,
     * or `false` for what is never to run: `{"C0005": "marketing"}`. `undefined`, and for what is not in it: as it is
     * usually meant.
     */
    readonly categories?: Readonly<Record<string, string | readonly string[] | false>>;
}
/** A tool for cookie choices that a website may have had before. */
type OldToolName = 'civic' | 'cookiebot' | 'drupal-eucc' | 'goss' | 'govuk' | 'klaro' | 'nhsuk' | 'onetrust' | 'orejime' | 'tarteaucitron' | 'vanilla-cookieconsent';
/** A tool that the website had before, whose choices are taken over. */
interface MigrateConfig {
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
interface GoogleConsent {
    /** Signal → category that grants it, over the built-in table: `{"ad_personalization": "functional"}`. */
    readonly signals?: Readonly<Record<string, string>>;
    /** Sent with `consent default` in advanced mode, as Google writes it: `{"region": ["GB"], "wait_for_update": 500}`. */
    readonly default?: Readonly<Record<string, unknown>>;
    /** Sent with `set` before the first `consent update`, as Google writes it: `{"ads_data_redaction": true}`. */
    readonly set?: Readonly<Record<string, unknown>>;
}
/** The whole config, as JSON or for {@link startGate}. Every field is optional. */
interface ConsentConfig {
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
interface ResolvedConfig extends ConsentConfig {
    readonly policyVersion: string;
    readonly cookie: CookieConfig & Readonly<Required<Pick<CookieConfig, 'name' | 'path' | 'days'>>>;
}
/** A category that has something in it. */
interface Category {
    readonly id: string;
    readonly basis: Basis;
    /** From the config. `undefined`: use the built-in message. */
    readonly label?: string;
    /** From the config. `undefined`: use the built-in message. */
    readonly description?: string;
}
/** A configured service that was understood, as a page may read it: the config's words, with the preset's own. */
interface Service extends ServiceConfig {
    readonly name: string;
    readonly category: string;
}
/** Holds the choices and lets services through. Frozen. */
interface Gate {
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
type StorageKind = NonNullable<CookieFact['kind']>;
/** What {@link Gate.inspect} tells. It holds nothing but what JSON can, and no value of a cookie but the record. */
interface Inspection {
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
interface InspectedFile {
    /** In the folder of the files, such as `embed.js`. */
    readonly name: string;
    readonly address: string;
    /** What the server answered. `undefined`: the browser does not tell, or it has answered with something else. */
    readonly status?: number;
}
/** A category, and why it may run or not. */
interface InspectedCategory extends Category {
    readonly granted: boolean;
    /**
     * What decides it: that it is `essential`, the visitor's `choice`, Global Privacy Control (`signal`), that nobody has
     * objected (`objection`), or nothing yet (`undecided`).
     */
    readonly because: 'essential' | 'choice' | 'signal' | 'objection' | 'undecided';
}
/** A service, what it was asked for and what it has left. */
interface InspectedService {
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
interface InspectedRequests {
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
interface InspectedName {
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
interface InspectedMarkup {
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
type OptionForm = readonly [pattern: string, example: string];
/** The service as configured. The options that the preset declares are known to match their form. */
type PresetOptions = Readonly<Record<string, unknown>>;
/** How one vendor's tag behaves. What a visitor reads about it is a {@link ServiceFacts}, apart from this. */
interface Preset {
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

/** On `document`, once, when the gate has read the page's choices and started what they grant. */
declare class ConsentReadyEvent extends Event {
}
/** What a {@link ConsentChangeEvent} tells. */
interface ConsentChange {
    /** The choices now. `undefined`: the visitor is asked again. */
    readonly choices: Choices | undefined;
    /** The choices before. `undefined`: there were none. */
    readonly previous: Choices | undefined;
    /** Categories that may run now and could not before. */
    readonly granted: readonly string[];
    /** Categories that could run before and may not now. */
    readonly withdrawn: readonly string[];
    /** Where the choice was made. */
    readonly source: ChoiceSource;
}
/** On `document` after each change of the choices, when services have been started and withdrawn. */
declare class ConsentChangeEvent extends Event implements ConsentChange {
    readonly choices: Choices | undefined;
    readonly previous: Choices | undefined;
    readonly granted: readonly string[];
    readonly withdrawn: readonly string[];
    readonly source: ChoiceSource;
    constructor(change: ConsentChange);
}
/** On `document` for each mistake in the config or on the page, and for each service that fails. */
declare class ConsentErrorEvent extends Event {
    /** Its message is a sentence that names the thing, the value and what would be right. */
    readonly error: Error;
    /** The service it is about. `undefined`: it is about none. */
    readonly service: string | undefined;
    constructor(error: Error, service?: string);
}
declare global {
    interface DocumentEventMap {
        'consent-ready': ConsentReadyEvent;
        'consent-change': ConsentChangeEvent;
        'consent-error': ConsentErrorEvent;
    }
}

/**
 * Adobe Experience Platform Tags, once called Launch, with the Web SDK, Analytics and Target in it. `id` is what stands
 * in the embed code between the host and `.min.js`. The Web SDK is told by `setConsent`, which its extension takes out of
 * the queue; its other extensions have no such call, so withdrawal loads the page again.
 * https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/commands/setconsent
 */
declare const adobe: Preset;
/** https://github.com/AdobeDocs/core-services.en help/interface/data-collection/cookies and Adobe's source */
declare const adobeFacts: ServiceFacts;

/**
 * Application Insights, part of Azure Monitor. Withdrawal turns its cookies and its sending off, but it goes on asking
 * Microsoft for settings and keeps a buffer in session storage, so the page is loaded again.
 * https://github.com/microsoft/ApplicationInsights-JS#snippet-setup-ignore-if-using-npm-setup
 */
declare const applicationInsights: Preset;
/** https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk and the SDK's source */
declare const applicationInsightsFacts: ServiceFacts;

/**
 * Microsoft Clarity. After a refusal it sends the rest of its recording and goes on without cookies, so withdrawal loads
 * the page again. Storage for adverts is granted only where the service is in the category `marketing`.
 * https://learn.microsoft.com/en-au/clarity/clarity-consent-api-v2
 */
declare const clarity: Preset;
/**
 * https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list, which does not say how long the last five
 * are kept: https://idealink.tech/privacy-policy/cookies-policy
 */
declare const clarityFacts: ServiceFacts;

/**
 * Contentsquare. Its `optout` command sets `_cs_optout`, which would outlast a later yes, so withdrawal loads the page
 * again instead. That cookie is the visitor's own refusal and is kept. Its consent commands are about unmasked recordings,
 * which nobody is asked for here.
 * https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/
 */
declare const contentsquare: Preset;
/** https://docs.contentsquare.com/en/web/cookies/ */
declare const contentsquareFacts: ServiceFacts;

/**
 * Dotdigital: what people do here who came from one of the council's e-mails. It has no documented way to stop, so
 * withdrawal loads the page again. https://support.dotdigital.com/en/articles/8199234
 */
declare const dotdigital: Preset;
/** https://support.dotdigital.com/en/articles/8199476 */
declare const dotdigitalFacts: ServiceFacts;

/**
 * Google Ads: conversions and remarketing. Consent Mode tells it what it may keep; it has no kill switch of its own, so
 * withdrawal loads the page again. https://developers.google.com/tag-platform/gtagjs
 */
declare const googleAds: Preset;
/**
 * https://policies.google.com/technologies/cookies and https://business.safety.google/adscookies/. `_gcl_gp` and
 * `_gcl_ls` are in no list of Google's: its tag has them. `FPGCLAG` is to a server what `_gcl_ag` is to the browser:
 * https://github.com/stape-io/google-conversion-events-tag
 */
declare const googleAdsFacts: ServiceFacts;

/** The whole preset. */
declare const googleAnalytics: Preset;
/**
 * https://support.google.com/analytics/answer/11397207 and, for the old ones, the notices that still list them. Google
 * lists no `FPGSID`: websites show it, set for half an hour by a server that passes the data on. `FPID` is `HttpOnly`:
 * https://www.simoahava.com/gtm-tips/cross-domain-tracking-server-side-fpid-cookie/
 */
declare const googleAnalyticsFacts: ServiceFacts;

/**
 * Google Tag Manager. The container decides which tags run, so each tag in it needs a consent check, or a trigger that
 * listens to the event `consent-change` below. Nothing stops a container, so withdrawal loads the page again. What its
 * tags leave is theirs: list those tags as services too, so that visitors are told and it is removed.
 * https://developers.google.com/tag-platform/tag-manager/web
 */
declare const googleTagManager: Preset;
/** The container sets no cookies. Its tags may. */
declare const googleTagManagerFacts: ServiceFacts;

/**
 * Google Translate’s list of languages, in the element with the id `google_translate_element` or with yours. A page's
 * own `googleTranslateElementInit` is kept. A page that is translated stays so until it loads again.
 * https://developers.google.com/search/blog/2020/05/google-translates-website-translator
 */
declare const googleTranslate: Preset;
/** Its name and use are known from many websites' code; Google publishes no list. */
declare const googleTranslateFacts: ServiceFacts;

/**
 * GOSS iCM, a content management system with forms and a site search. Declared only: nothing is loaded, and its cookies
 * are essential, so never removed. Its own consent banner is left out here, as this one takes its place.
 * https://docs.gossinteractive.com/article/7931/Cookies-Set-by-GOSS-Sites-and-Products
 */
declare const goss: Preset;
/** https://docs.gossinteractive.com/article/7931/Cookies-Set-by-GOSS-Sites-and-Products */
declare const gossFacts: ServiceFacts;

/**
 * GovMetric: a counter of page views, and what opens ratings beside the page. A plain link to a survey needs neither.
 * It has no documented way to stop, so withdrawal loads the page again.
 * https://github.com/hull-city-council/gov-metric-web-component
 */
declare const govmetric: Preset;
/** Its cookies are on its own hosts: those of its load balancers. https://www.govmetric.com/cookie-policy, https://www.cambridge.gov.uk/cookies */
declare const govmetricFacts: ServiceFacts;

/**
 * Granicus govService, which was Firmstep: forms and accounts on `*.achieveservice.com`. Declared only: nothing is
 * loaded, and its cookies are essential, so never removed.
 * https://support.granicus.com/articles/en_US/Knowledge/govService-Cookie-Statement
 */
declare const granicus: Preset;
/**
 * Granicus publishes no names. These are from councils that use it: https://york.gov.uk/CookiePolicy/GWSS,
 * https://www.walthamforest.gov.uk/council-and-elections/information-about-website/cookies-used-website and
 * http://www.woking.gov.uk/cookies. How long `__cf_bm` is kept is Cloudflare's own word:
 * https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/
 */
declare const granicusFacts: ServiceFacts;

/**
 * Hotjar. It has no documented way to stop, so withdrawal loads the page again. `_hjOptedOut` is the visitor's own
 * refusal and is kept. https://help.hotjar.com/hc/en-us/articles/115011639927
 */
declare const hotjar: Preset;
/** https://cmssupport.nhs.wales/shared-content/cookie-policy-content/website-usage-cookies/hotjar */
declare const hotjarFacts: ServiceFacts;

/**
 * LinkedIn Insight Tag. It has no consent call and no way to stop, so withdrawal loads the page again.
 * https://www.linkedin.com/help/lms/answer/a520008
 */
declare const linkedinInsight: Preset;
/** https://www.linkedin.com/legal/l/cookie-table and https://www.consentstack.io/vendors/linkedin-insight-tag */
declare const linkedinInsightFacts: ServiceFacts;

/**
 * Matomo, on the council's own server or in its cloud. Withdrawal asks for consent anew in Matomo's own terms and loads
 * the page again. `forgetConsentGiven` is never called: it sets `mtm_consent_removed` for 30 years, which would outlast a
 * later yes. Where it is there, it is the visitor's own refusal and is kept, as is `matomo_ignore`.
 * `mode`: `consent` (default) asks for consent to everything, `cookies` only for consent to cookies, so that hits without
 * cookies go on until the page is left. https://developer.matomo.org/guides/tracking-consent
 */
declare const matomo: Preset;
/** https://matomo.org/faq/general/faq_146/ */
declare const matomoFacts: ServiceFacts;

/**
 * Meta Pixel, which was Facebook Pixel. It begins revoked, as Meta wants it on every page, and is granted before it has
 * anything to send. Its consent call pauses what it sends, and no more is promised, so withdrawal loads the page again.
 * https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
declare const metaPixel: Preset;
/**
 * https://www.facebook.com/privacy/policies/cookies/, and for how long the last three are kept
 * https://github.com/jkwakman/Open-Cookie-Database
 */
declare const metaPixelFacts: ServiceFacts;

/**
 * Microsoft Advertising Universal Event Tracking. Denied, it still sends requests, so withdrawal loads the page again.
 * Its queue is flat: each command is several items.
 * https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent
 */
declare const microsoftUet: Preset;
/** https://www.consentstack.io/vendors/microsoft-advertising-uet-tag: Microsoft publishes no list of its own. */
declare const microsoftUetFacts: ServiceFacts;

/**
 * New Relic Browser. `config` holds `init`, `info` and `loader_config` of the council's own copy-and-paste snippet. The
 * agent runs in consent mode and sends nothing before `consent(true)`, which it can be told only once it is there. When
 * told `false` it stops sending but goes on writing its storage key, so withdrawal loads the page again.
 * https://docs.newrelic.com/docs/browser/new-relic-browser/browser-apis/consent/
 */
declare const newRelic: Preset;
/** https://github.com/newrelic/newrelic-browser-agent/tree/main/src/common/session */
declare const newRelicFacts: ServiceFacts;

/**
 * Plausible, which keeps nothing in the browser. `id` is that of the site's own script; sites from before there were such
 * scripts have a `domain`, which stands on the script. Nothing stops it, so withdrawal
 * loads the page again. It tells, as that page is left, how long it was looked at.
 * `plausible_ignore` in local storage is the visitor's own refusal and is kept.
 * https://plausible.io/docs/script-update-guide
 */
declare const plausible: Preset;
/** https://plausible.io/data-policy */
declare const plausibleFacts: ServiceFacts;

/**
 * PostHog, in its cloud in the EU unless `host` says otherwise. It starts opted out, so that it stays silent when the
 * choice it has kept for itself is removed. It writes its own storage also when opted out, so withdrawal loads the page
 * again. https://posthog.com/docs/privacy/data-collection
 */
declare const posthog: Preset;
/** https://posthog.com/docs/privacy/data-storage and PostHog's source */
declare const posthogFacts: ServiceFacts;

/**
 * ReachDeck toolbar, which was Browsealoud. It knows the website by its address, so there is no id. It has no
 * documented way to stop, so withdrawal loads the page again.
 * https://support.texthelp.com/help/cookies-for-reachdeck-and-privacy-changes
 */
declare const reachdeck: Preset;
/**
 * Texthelp says that settings are in local storage, and not under which keys. The cookie is what older versions set
 * with `_baUseCookies`.
 */
declare const reachdeckFacts: ServiceFacts;

/**
 * Google reCAPTCHA on forms. Declared only: nothing is loaded, and its cookies are essential, so never removed. That it
 * is necessary is what Google says; whether it is for you, you decide. https://cloud.google.com/recaptcha/docs/faq
 */
declare const recaptcha: Preset;
/** The cookie is Google's own word, the storage keys are from websites' notices. */
declare const recaptchaFacts: ServiceFacts;

/**
 * Recite Me toolbar. Nothing is fetched until the visitor clicks an element with `data-recite-me`. With `load: always`
 * it is fetched on every page, and opens where the visitor has left it open. Nothing stops a toolbar that has come, so
 * withdrawal loads the page again. https://reciteme.com/policies/cookie-statement
 */
declare const reciteMe: Preset;
/** https://www.cambridge.gov.uk/cookies: Recite Me publishes no names. */
declare const reciteMeFacts: ServiceFacts;

/**
 * Silktide Analytics, which keeps nothing in the browser. It is said to listen to events named `consent` and `unconsent`,
 * but not how to send them, so withdrawal loads the page again. The address of its script and the form of its queue are
 * those that Open Forms writes into its pages.
 * https://help.silktide.com/en/articles/10443711, https://github.com/open-formulieren/open-forms
 */
declare const silktide: Preset;
/** https://silktide.com/analytics/no-cookies/ */
declare const silktideFacts: ServiceFacts;

/**
 * Siteimprove Analytics. It has no documented way to stop, so withdrawal loads the page again.
 * https://support.siteimprove.com/hc/en-gb/articles/206343703
 */
declare const siteimprove: Preset;
/** https://support.siteimprove.com/hc/en-gb/articles/115000070092 and the notices of councils. */
declare const siteimproveFacts: ServiceFacts;

/**
 * TikTok Pixel. Whether it keeps quiet after `revokeConsent` is nowhere promised, so withdrawal loads the page again.
 * https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel
 */
declare const tiktokPixel: Preset;
/** https://ads.tiktok.com/help/article?aid=10007540 for how long, https://kukie.io/blog/tiktok-pixel-cookies-compliance */
declare const tiktokPixelFacts: ServiceFacts;

/**
 * Userback feedback widget. It can be taken off the page, but nothing says that it is quiet from then on, so withdrawal
 * loads the page again. https://docs.userback.io/docs/widget-installation-methods
 */
declare const userback: Preset;
/**
 * It keeps its settings in local storage and uses no cookies; Userback does not say under which keys.
 * https://support.userback.io/en/articles/11958045-privacy-and-cookies
 */
declare const userbackFacts: ServiceFacts;

/**
 * X Pixel, which was the Twitter website tag. It has no consent call and no way to stop, so withdrawal loads the page
 * again. https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites
 */
declare const xPixel: Preset;
/**
 * X says that there are first-party cookies but not their names, which were seen in browsers. The last two are in
 * https://github.com/jkwakman/Open-Cookie-Database
 * https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites/about-conversion-tracking
 */
declare const xPixelFacts: ServiceFacts;

/**
 * Starts the gate of a page: reads the visitor's choices, starts what they grant, and puts `<consent-banner>` first in
 * `<body>` where something has to be asked. Define the elements with `defineElements` of `consent-gate/elements`.
 *
 * @param presets Presets besides Google Analytics and Hotjar that the config may `use`.
 */
declare function startGate(config: ConsentConfig, presets?: readonly Preset[]): Gate;

export { ConsentChangeEvent, ConsentErrorEvent, ConsentReadyEvent, adobe, adobeFacts, applicationInsights, applicationInsightsFacts, clarity, clarityFacts, contentsquare, contentsquareFacts, dotdigital, dotdigitalFacts, googleAds, googleAdsFacts, googleAnalytics, googleAnalyticsFacts, googleTagManager, googleTagManagerFacts, googleTranslate, googleTranslateFacts, goss, gossFacts, govmetric, govmetricFacts, granicus, granicusFacts, hotjar, hotjarFacts, linkedinInsight, linkedinInsightFacts, matomo, matomoFacts, metaPixel, metaPixelFacts, microsoftUet, microsoftUetFacts, newRelic, newRelicFacts, plausible, plausibleFacts, posthog, posthogFacts, reachdeck, reachdeckFacts, recaptcha, recaptchaFacts, reciteMe, reciteMeFacts, silktide, silktideFacts, siteimprove, siteimproveFacts, startGate, tiktokPixel, tiktokPixelFacts, userback, userbackFacts, xPixel, xPixelFacts };
export type { Basis, Category, CategoryConfig, ChoiceSource, Choices, ConsentChange, ConsentConfig, ConsentReceipt, ConsentRecord, CookieConfig, CookieFact, Gate, GoogleConsent, InspectedCategory, InspectedFile, InspectedMarkup, InspectedName, InspectedRequests, InspectedService, Inspection, MarkupConfig, MarkupTool, MigrateConfig, OldToolName, OptionForm, Preset, PresetOptions, ReceiptsConfig, ResolvedConfig, Service, ServiceConfig, ServiceFacts, StorageKind };
