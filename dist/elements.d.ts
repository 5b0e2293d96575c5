import { Gate, ChoiceSource } from './index.js';

/** Hands the gate to the elements and defines `<consent-banner>`, in the language of the page. */
declare function defineBanner(gate: Gate): Promise<void>;

/** What is said of every language. */
interface Written {
    /** `rtl` for a language that is written from right to left, else `ltr`. */
    readonly direction: 'ltr' | 'rtl';
}

/**
 * What a visitor reads in the banner. Plain text, never markup. Text in braces is filled in: keep it as it is,
 * anywhere in the sentence. Wording in English: https://design-system.service.gov.uk/components/cookie-banner/
 */
interface BannerMessages extends Written {
    /**
     * Heading, and the name a screen reader gives the banner. `{siteName}` is `siteUnnamed`, or the council's name as it
     * is: choose words that need no other form of it.
     */
    readonly bannerHeading: string;
    /** Stands for the name of a site that has not said it, in `bannerHeading` only. */
    readonly siteUnnamed: string;
    /** First sentence: essential cookies are used and not asked about. */
    readonly essentialUse: string;
    /** Asks for analytics cookies, when nothing else is asked about. */
    readonly askAnalytics: string;
    /**
     * Asks for cookies of several kinds. `{purposes}` is a list such as "remember your settings and make improvements":
     * the parts below that apply, in their order. One part may stand alone.
     */
    readonly askAdditional: string;
    /** Says that analytics cookies are used already, when the law lets them run until the visitor objects. */
    readonly useAnalytics: string;
    /** Says the same of cookies of several kinds. `{purposes}` as above. */
    readonly useAdditional: string;
    /** Follows `useAnalytics` or `useAdditional`: they run until rejected. */
    readonly allOn: string;
    /** Follows `askAdditional` when only some of the cookies run until rejected. */
    readonly someOn: string;
    /** Stands between the parts of `{purposes}`, with its blanks: `, `. */
    readonly listComma: string;
    /**
     * Stands before the last part of `{purposes}` instead, with its blanks: ` and `. It is the same whatever follows: any
     * part may, but the first of `functionalPurpose`.
     */
    readonly listAnd: string;
    /** Part of `{purposes}`, for functional cookies: "so we can remember your settings". `; ` stands between several. */
    readonly functionalPurpose: string;
    /** Part of `{purposes}`, for analytics cookies. */
    readonly analyticsPurpose: string;
    /** Part of `{purposes}`, for media cookies. */
    readonly mediaPurpose: string;
    /** Part of `{purposes}`, for marketing cookies. */
    readonly marketingPurpose: string;
    /** Part of `{purposes}`, for cookies of the site's own kind. */
    readonly otherPurpose: string;
    /** Button. As long as `rejectAnalytics`, or nearly: neither may look the weaker. */
    readonly acceptAnalytics: string;
    /** Button. */
    readonly rejectAnalytics: string;
    /** Button, when cookies of several kinds are asked about. */
    readonly acceptAdditional: string;
    /** Button, when cookies of several kinds are asked about. */
    readonly rejectAdditional: string;
    /** Link or button that leads to the settings. */
    readonly viewCookies: string;
    /** Confirmation, read out as soon as it appears. */
    readonly acceptedAnalytics: string;
    /** Confirmation. */
    readonly rejectedAnalytics: string;
    /** Confirmation. */
    readonly acceptedAdditional: string;
    /** Confirmation. */
    readonly rejectedAdditional: string;
    /** Second sentence of the confirmation. `{link}` is where `changeLink` stands. */
    readonly changeLater: string;
    /** Words of the link in `changeLater`. */
    readonly changeLink: string;
    /** Button that takes the confirmation away. Starts with the word for "hide". */
    readonly hideMessage: string;
}

/** Node has no elements; importing must work there all the same. */
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * What every element has: a shadow root, the gate, and texts in the language of the place. It is drawn when it is
 * connected, when an attribute or the language of the place changes and when a choice was made anywhere.
 */
declare abstract class ConsentElement<Texts extends object> extends Base {
    #private;
    /** Style sheets of the shadow root. */
    static readonly styles: readonly string[];
    /** Every message, in {@link language}. Chosen anew for each drawing. */
    texts: Texts & Written;
    /** Language of {@link texts}, for the `lang` attribute: it may not be the page's. */
    language: string;
    /** English, which stands in for what another language lacks. */
    protected abstract readonly english: Texts & Written;
    /** The gate that was handed over. */
    protected get gate(): Gate;
    /**
     * Whether the page is about to be loaded again because of a choice, and confirms it there: whoever hears the page would
     * hear it twice, and be cut short the first time.
     */
    protected leaving(): unknown;
    /** Called before the element is drawn because of a choice, with where it was made. False: it is not to be drawn. */
    protected choiceMade?(source: ChoiceSource): unknown;
    /** Draws the element. */
    protected abstract render(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(): void;
    /** @internal */
    handleEvent(event: Event): void;
    /** Draws the element anew: at once, or where its language has to be fetched first, when that has come. */
    protected draw(): void;
}

/**
 * Asks for consent, first in `<body>`, then confirms the answer until it is hidden. Put there by the gate, and gone by
 * itself when the question is answered elsewhere. Its buttons are children of the host, so that a visitor's own
 * consent program finds them. https://design-system.service.gov.uk/components/cookie-banner/
 *
 * @element consent-banner
 * @csspart banner - The region, as wide as the content; in the form `dialog` the dialog.
 * @csspart heading - "Cookies on …".
 * @cssprop [--consent-font=inherit] - Font, as in the property `font`, where it is not that of `<body>`.
 * @cssprop [--consent-surface=color-mix(in srgb, CanvasText 6%, Canvas)] - Background: dark where the page's `color-scheme` is.
 * @cssprop [--consent-text=CanvasText] - Text on that background.
 * @cssprop [--consent-button=#0f7a66] - Background of every button alike.
 * @cssprop [--consent-button-text=#fff] - Text of every button.
 * @cssprop [--consent-focus=#fd0] - Background of what has the focus, under text that is nearly black.
 * @cssprop [--consent-radius=3px] - Roundness of the buttons.
 * @cssprop [--consent-max-width=960px] - Width of the content, as that of the page's own.
 * @cssprop [--consent-gutter=clamp(15px, 4%, 30px)] - Space beside the content, where the window is narrower.
 */
declare class ConsentBanner extends ConsentElement<BannerMessages> {
    #private;
    static readonly styles: string[];
    protected readonly english: BannerMessages;
    constructor();
    connectedCallback(): void;
    protected render(): void;
    /** Its own choice is confirmed instead. One made elsewhere leaves nothing to ask, or all to be asked anew. */
    protected choiceMade(source: ChoiceSource): boolean;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-banner': ConsentBanner;
    }
}

/** Units of the time for which a cookie is kept. */
type LifeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
/**
 * One phrase in the forms that the plural rules of its language tell apart, `{count}` in each. `other` stands in for
 * what is missing. https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {
    other: string;
}>;
/**
 * What a visitor reads in the cookie settings and in cookie tables. Plain text, never markup. Text in braces is filled
 * in: keep it as it is, anywhere in the sentence.
 */
interface SettingsMessages extends Written {
    /** Heading and name of the dialog, when the settings open over a page. */
    readonly settingsHeading: string;
    /** Button that closes the dialog without saving. */
    readonly close: string;
    /** Heading of the cookies that nobody is asked about. */
    readonly essentialLabel: string;
    /** Sentence under that heading. */
    readonly essentialDescription: string;
    /** Heading. */
    readonly functionalLabel: string;
    /** What they are for, in one or two sentences. */
    readonly functionalDescription: string;
    /** Question above the answers `no` and `yes`. */
    readonly functionalQuestion: string;
    /** Heading. */
    readonly analyticsLabel: string;
    /** What they are for. */
    readonly analyticsDescription: string;
    /** Question above the answers. */
    readonly analyticsQuestion: string;
    /** Heading, for cookies of videos, maps and other content from elsewhere. */
    readonly mediaLabel: string;
    /** What they are for. */
    readonly mediaDescription: string;
    /** Question above the answers. */
    readonly mediaQuestion: string;
    /** Heading. */
    readonly marketingLabel: string;
    /** What they are for. */
    readonly marketingDescription: string;
    /** Question above the answers. */
    readonly marketingQuestion: string;
    /** Question about a category that the site named itself. `{label}` is its heading. */
    readonly ownQuestion: string;
    /** Said of cookies that the law lets run until the visitor objects. Names the answer as `no` does, and the saving. */
    readonly onUntilRefused: string;
    /** Said of cookies that are off because the browser sends the signal Global Privacy Control. Names `yes` likewise. */
    readonly gpcRefused: string;
    /** Answer, to each of the questions above and to those of the site's own. */
    readonly yes: string;
    /** Answer to the same, always the first. */
    readonly no: string;
    /** Who is behind a service: `{service}` is its name, `{provider}` the company. */
    readonly serviceLine: string;
    /** Link to the privacy notice of the company or service `{provider}`. */
    readonly noticeLink: string;
    /** Opens the table. `{label}` is the heading of the category, `{count}` the number of rows. */
    readonly tableSummary: string;
    /** Caption of a table that holds the cookies of every category; in it, heads the site's own if the site has no name. */
    readonly tableOfAll: string;
    /** Caption of a table that holds those of one service, `{service}`. */
    readonly tableOfService: string;
    /** Column: name of the cookie. */
    readonly columnName: string;
    /** Column: what it is for. */
    readonly columnPurpose: string;
    /** Column: how long it is kept. */
    readonly columnExpires: string;
    /** Purpose of the cookie that holds the visitor's choices, under the heading `columnPurpose`. */
    readonly choiceCookie: string;
    /** Below the purpose of a cookie that the page can't remove: `{host}`, such as "bing.com", has set it. */
    readonly setElsewhere: string;
    /** How long a cookie is kept that ends with the session. This one and the next three stand under `columnExpires`. */
    readonly expiresSession: string;
    /** How long a key in session storage is kept. */
    readonly expiresTab: string;
    /** How long a key in local storage is kept, when nothing removes it. */
    readonly expiresNever: string;
    /** How long a key in local storage is kept that has an end; `{life}` is such as "1 year". */
    readonly expiresStored: string;
    /** "2 years" and the like, only in languages that some browser has no words for: else the browser says it. */
    readonly life?: Readonly<Record<LifeUnit, PluralForms>>;
    /** Instead of questions, when there are only essential cookies. */
    readonly nothingToChoose: string;
    /** Link to the site's own privacy notice. */
    readonly privacyLink: string;
    /** Button. */
    readonly save: string;
    /** Title of the notice after saving. */
    readonly savedTitle: string;
    /** The notice after saving. */
    readonly saved: string;
    /** Link in that notice. */
    readonly goBack: string;
    /** Title of the notice when the browser did not keep the choices. */
    readonly lostTitle: string;
    /** What happened then, and what the visitor can do. */
    readonly lost: string;
}

/** An element that is drawn by Lit's templates. They come with the first one that a page has: the banner goes without. */
declare abstract class TemplateElement<Texts extends object> extends ConsentElement<Texts> {
    /** The template of the shadow root. */
    protected abstract template(): unknown;
    protected render(): void;
}

/**
 * The cookies that a site uses, in a table: of one category, of one service, or all of them. Always what the config
 * says, so that the page about cookies can't grow old. What is inside the tag is what a visitor without script reads, and
 * who reads a page that names what there is not.
 *
 * @element consent-cookie-table
 * @attr {string} category - Id of a category, whose cookies are listed.
 * @attr {string} service - `name` or `use` of a service, whose cookies are listed. With neither, every cookie is.
 * @csspart table - The table.
 * @cssprop [--consent-font=inherit] - Font, as in the property `font`, where it is not that of the place.
 */
declare class ConsentCookieTable extends TemplateElement<SettingsMessages> {
    #private;
    static readonly styles: string[];
    static readonly observedAttributes: string[];
    protected readonly english: SettingsMessages;
    /** Only cookies of this category, such as `analytics`. */
    get category(): string | null;
    set category(category: string | null);
    /** Only cookies of this service: its name in the config, or its preset. */
    get service(): string | null;
    set service(service: string | null);
    protected template(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-cookie-table': ConsentCookieTable;
    }
}

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */

/** TemplateResult types */
declare const HTML_RESULT = 1;
declare const SVG_RESULT = 2;
declare const MATHML_RESULT = 3;
type ResultType = typeof HTML_RESULT | typeof SVG_RESULT | typeof MATHML_RESULT;
/**
 * The return type of the template tag functions, {@linkcode html} and
 * {@linkcode svg} when it hasn't been compiled by @lit-labs/compiler.
 *
 * A `TemplateResult` object holds all the information about a template
 * expression required to render it: the template strings, expression values,
 * and type of template (html or svg).
 *
 * `TemplateResult` objects do not create any DOM on their own. To create or
 * update DOM you need to render the `TemplateResult`. See
 * [Rendering](https://lit.dev/docs/components/rendering) for more information.
 *
 */
type UncompiledTemplateResult<T extends ResultType = ResultType> = {
    ['_$litType$']: T;
    strings: TemplateStringsArray;
    values: unknown[];
};
/**
 * The return type of the template tag functions, {@linkcode html} and
 * {@linkcode svg}.
 *
 * A `TemplateResult` object holds all the information about a template
 * expression required to render it: the template strings, expression values,
 * and type of template (html or svg).
 *
 * `TemplateResult` objects do not create any DOM on their own. To create or
 * update DOM you need to render the `TemplateResult`. See
 * [Rendering](https://lit.dev/docs/components/rendering) for more information.
 *
 * In Lit 4, this type will be an alias of
 * MaybeCompiledTemplateResult, so that code will get type errors if it assumes
 * that Lit templates are not compiled. When deliberately working with only
 * one, use either {@linkcode CompiledTemplateResult} or
 * {@linkcode UncompiledTemplateResult} explicitly.
 */
type TemplateResult<T extends ResultType = ResultType> = UncompiledTemplateResult<T>;

/**
 * What a visitor reads where a video, a map or a post waits for consent. Plain text, never markup. Text in braces is
 * filled in: keep it as it is, anywhere in the sentence.
 */
interface EmbedMessages extends Written {
    /** Heading, and the name of the frame, where the page gives no title. `{provider}` is who the content comes from. */
    readonly embedTitle: string;
    /** What happens when it is shown. `{provider}` as above, and it may stand there several times. */
    readonly embedWarning: string;
    /** Link to the privacy notice of `{provider}`. */
    readonly embedNotice: string;
    /** Link to the cookies page, or button that opens the settings. */
    readonly embedSettings: string;
    /** Button: shows this one now, and saves nothing. Comes first. */
    readonly showOnce: string;
    /** Button: allows functional cookies from now on, as in the settings. */
    readonly functionalAlways: string;
    /** Button: the same for analytics cookies. */
    readonly analyticsAlways: string;
    /** Button: the same for whatever media cookies are for. This is the usual one. */
    readonly mediaAlways: string;
    /** Button: the same for marketing cookies. */
    readonly marketingAlways: string;
    /** Button: the same for a category that the site named itself. `{label}` is its heading. */
    readonly ownAlways: string;
}

/**
 * A video, a map or a post from elsewhere, which waits until the visitor wants it: this once, or always. Until then it
 * says who it comes from and what they would learn. The link inside the tag is there without script, too.
 *
 * @element consent-embed
 * @attr {string} service - Where it comes from: `youtube`, `vimeo`, `google-maps`, `openstreetmap`, `x-post`, `facebook-page`, `spotify` or `soundcloud`. Without it, `src` is the address of the frame.
 * @attr {string} video - Id of a video.
 * @attr {string} src - Address of the video, map, post or page.
 * @attr {string} title - What it is, for the frame's title. A visitor with a screen reader needs it.
 * @attr {string} [category=media] - Id of the category that has to be allowed.
 * @attr {string} name - Who it comes from, where there is no `service`. Default: the host of `src`.
 * @attr {string} ratio - Width to height, such as `16/9` or `4:3`. Default: what suits the service.
 * @slot - A plain link to the same thing.
 * @csspart placeholder - The box that waits.
 * @csspart frame - The box around the frame.
 * @cssprop [--consent-font=inherit] - Font, as in the property `font`, where it is not that of the place.
 * @cssprop [--consent-surface=color-mix(in srgb, CanvasText 6%, Canvas)] - Background of the box that waits.
 * @cssprop [--consent-text=CanvasText] - Text on that background.
 * @cssprop [--consent-button=#0f7a66] - Background of every button alike.
 * @cssprop [--consent-button-text=#fff] - Text of every button.
 * @cssprop [--consent-focus=#fd0] - Background of what has the focus, under text that is nearly black.
 * @cssprop [--consent-radius=3px] - Roundness of the buttons.
 */
declare class ConsentEmbed extends TemplateElement<EmbedMessages> {
    #private;
    static readonly styles: string[];
    static readonly observedAttributes: string[];
    protected readonly english: EmbedMessages;
    /**
     * Address of the frame, shown or not. `undefined`: there is none.
     *
     * @internal
     */
    get address(): string | undefined;
    /** While it was not on the page, a no may have been said. */
    connectedCallback(): void;
    /** A frame that is put back into a page loads at once, before anybody is asked whether it still may. */
    disconnectedCallback(): void;
    attributeChangedCallback(name?: string): void;
    protected template(): TemplateResult;
    /** A no that comes after "once" counts for more. A choice about another embed says nothing about this one. */
    protected choiceMade(source: ChoiceSource): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-embed': ConsentEmbed;
    }
}

/**
 * What cookies a site uses, and a yes or no to each kind that needs one. Nothing is saved before the button. What is
 * inside the tag is what a visitor without script reads.
 * https://design-system.service.gov.uk/patterns/cookies-page/
 *
 * @element consent-settings
 * @attr {number} [heading-level=2] - Level of the headings, to go on from the page's own.
 * @attr {boolean} modal - Opens over the page. The gate sets it.
 * @csspart heading - The name of a category.
 * @csspart question - A question with its answers.
 * @csspart notice - What came of saving.
 * @csspart dialog - The dialog, when `modal`.
 * @csspart table - A table of cookies.
 * @cssprop [--consent-font=inherit] - Font, as in the property `font`, where it is not that of the place.
 * @cssprop [--consent-surface=color-mix(in srgb, CanvasText 6%, Canvas)] - Background of the dialog.
 * @cssprop [--consent-text=CanvasText] - Text on that background.
 * @cssprop [--consent-button=#0f7a66] - Background of every button alike, and colour of the notice.
 * @cssprop [--consent-button-text=#fff] - Text of every button, and of the title of the notice.
 * @cssprop [--consent-focus=#fd0] - Background of what has the focus, under text that is nearly black.
 * @cssprop [--consent-radius=3px] - Roundness of the buttons.
 */
declare class ConsentSettings extends TemplateElement<SettingsMessages> {
    #private;
    static readonly styles: string[];
    static readonly observedAttributes: string[];
    protected readonly english: SettingsMessages;
    /** Level of the headings, to go on from the page's own. Default 2. In a dialog that of its title. */
    get headingLevel(): number;
    set headingLevel(level: number);
    /** Whether to open over the page, and to go away when closed. The gate sets it. */
    get modal(): boolean;
    set modal(modal: boolean);
    connectedCallback(): void;
    protected template(): unknown;
    protected render(): void;
    /** A choice made elsewhere counts for more than one that was not saved here. */
    protected choiceMade(): boolean;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-settings': ConsentSettings;
    }
}

/** Every text of one language. A language that lacks one does not compile. */
type Messages = BannerMessages & SettingsMessages & EmbedMessages;

/** Door `consent-gate/elements`: the elements. Importing it defines nothing. */

/**
 * Defines the elements: the banner as soon as its language is here, the settings and tables, and the embeds, when the page has some and they
 * have been fetched. What a page gets later is defined then.
 */
declare function defineElements(gate: Gate): Promise<void>;

export { ConsentBanner, ConsentCookieTable, ConsentEmbed, ConsentSettings, defineBanner, defineElements };
export type { Messages };
