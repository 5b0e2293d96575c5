import type { Known } from './known-services.js';

/**
 * Who is often found on websites and is no preset: what a person knows it by, pattern of the names that it leaves, and
 * places as a preset's. Only guesses are made of it: nothing is let through or removed.
 * https://github.com/jkwakman/Open-Cookie-Database has most of the names.
 */
const table = `
AddThis|__atuv[cs]|addthis.com
Adobe Fonts||typekit.net
AdRoll|__adroll.*|adroll.com
Akamai, a server’s protection|ak_bmsc|bm_(mi|sv|sz)|_abck|
Amazon, a server’s load balancer|AWSALB(TG)?(CORS)?|AWSELB(CORS)?|
Amplitude|amplitude_.+|AMP_(mkto?_)?[0-9a-f]{6,}|amplitude.com
ASP.NET, a website’s server|ASP\\.NET_SessionId|\\.ASPX.*|\\.AspNetCore\\..+|__RequestVerificationToken.*|
Azure, a server’s load balancer|ARRAffinity(SameSite)?|ASLBSA(CORS)?|ApplicationGatewayAffinity(CORS)?|TiPMix|x-ms-routing-name|
Bootstrap’s public files||bootstrapcdn.com
Chartbeat|_cb(2|_.+)?|_chartbeat\\d|chartbeat.com chartbeat.net
Civic Cookie Control|CookieControl|civiccomputing.com
Cloudflare, a server’s protection|__cf(_bm|lb|ruid|duid)|_cfuvid|cf_clearance|challenges.cloudflare.com
Cloudflare Web Analytics||cloudflareinsights.com
Cloudflare’s public files||cdnjs.cloudflare.com
Complianz|cmplz_.+|
Cookiebot|CookieConsent(BulkTicket-.*)?|cookiebot.com cookiebot.eu
CookieYes|cookieyes-.+|cky-.+|cookieyes.com
Crazy Egg|_ce\\.(s|cch|clock_.+|gtld|irv)|cebs(p_)?|crazyegg.com
Criteo|cto_.+|criteo.com criteo.net
Datadog|_dd_(s|.+)|datadoghq.com datadoghq.eu datadoghq-browser-agent.com
Django, a website’s server|csrftoken|
Drift|drift(t_aid|_.+)|drift.com driftt.com
Drupal|S?SESS[0-9a-f]{32}|Drupal\\..+|has_js|cookie-agreed.*|
Dynamics 365|msd365mkttr.*|AADNonce\\.forms|dynamics.com
Dynatrace|dt(Cookie.*|PC|Sa|LatC)|rxvt|rxVisitor|dynatrace.com
F5, a server’s load balancer|BIGipServer.+|TS[0-9a-f]{6,}|
Facebook||facebook.com facebook.net fbcdn.net
Font Awesome||fontawesome.com
FullStory|_?fs_(uid|lua|session)|fullstory.com
Google||google.com google.co.uk gstatic.com googleapis.com www.google.com www.gstatic.com
Google advertising|__gads|__gpi|__eoi|doubleclick.net googlesyndication.com
Google Fonts||fonts.googleapis.com fonts.gstatic.com
Google Maps||maps.googleapis.com maps.gstatic.com maps.google.com www.google.com/maps
Google Optimize|_gaexp.*|_opt_.+|
Google tags||googletagmanager.com
Heap|_hp2_.+|_hp5_.+|heapanalytics.com heap-api.com
HubSpot|__hs(tc|src?|sc|_.+)|hubspotutk|hubspot.com hs-scripts.com hs-analytics.net hsforms.com hsforms.net
Imperva, a server’s protection|incap_ses_.+|visid_incap_.+|nlbi_.+|
Inspectlet|__insp_.+|inspectlet.com
Instagram||instagram.com cdninstagram.com
Intercom|intercom[-.].+|intercom.io intercomcdn.com
Java, a website’s server|JSESSIONID|
jQuery’s public files||code.jquery.com
jsDelivr, public files||jsdelivr.net
Kentico, a website’s server|CMS(CsrfCookie|CookieLevel|LandingPageLoaded|PreferredCulture|UserPage)|CurrentContact|VisitorStatus|
Klaro|klaro|
Laravel, a website’s server|laravel_session|XSRF-TOKEN|
LinkedIn||linkedin.com licdn.com
LiveChat|__lc_c(id|st)|livechatinc.com
Lucky Orange|_lo_.+|luckyorange.com
Mailchimp||chimpstatic.com list-manage.com mailchimp.com
Marketo|_mkto_trk|marketo.net marketo.com
Microsoft advertising||bing.com
Mixpanel|mp_.+_mixpanel|mixpanel.com mxpnl.com
Monsido|monsido.*|monsido.com
Mouseflow|mf_(user|record_user|[0-9a-f-]{36})|mouseflow.com
Olark|_ok(ac|bk|ck|gid|lv|sid)?|olfsk|hblid|wcsid|olark.com
OneTrust|Optanon(Consent|AlertBoxClosed)|eupubconsent.*|cookielaw.org onetrust.com
Optimizely|optimizely.+|optimizely.com
Osano|cookieconsent_status|osano_.+|osano.com
Outbrain|outbrain_.+|outbrain.com
Pardot|visitor_id\\d+.*|pi_(opt_in|pageview_count|visitor)\\d*|pardot.com
Parse.ly|_parsely_.+|parsely.com
PayPal||paypal.com paypalobjects.com
PHP, a website’s server|PHPSESSID|
Pinterest|_pin_unauth|_pinterest_.+|_epik|pinterest.com pinimg.com
Qualtrics|QSI_.+|qualtrics.com
Quantcast|__qca|quantserve.com quantcount.com quantcast.com
Reddit|_rdt_(uuid|cid|em)|redditstatic.com
Scorecard Research|_scor_uid|scorecardresearch.com
Segment|ajs_.+|segment.com segment.io
Sentry|sentryReplaySession|sentry.io sentry-cdn.com
ShareThis|__stid|__unam|__sharethis_.+|sharethis.com
Sitecore|SC_ANALYTICS_.+|
Snapchat|_scid(_r)?|_sctr|_schn\\d?|sc-static.net snapchat.com
Snowplow|_sp_(id|ses)\\..+|
SoundCloud||soundcloud.com sndcdn.com
Spotify||spotify.com scdn.co
StatCounter|sc_is_visitor_unique|is_unique|statcounter.com
Stripe|__stripe_(mid|sid)|stripe.com
Taboola|t_gid|taboola.+|trc_cookie_storage|taboola.com
tarteaucitron|tarteaucitron|tarteaucitron.io
Tawk.to|twk_.+|tawk.+|TawkConnectionTime|tawk.to
TikTok||tiktok.com tiktokcdn.com
TYPO3, a website’s server|(f|b)e_typo_user|
unpkg, public files||unpkg.com
Vimeo|vuid|vimeo.com vimeocdn.com
VWO|_vwo_.+|_vis_opt_.+|visualwebsiteoptimizer.com
vanilla-cookieconsent|cc_cookie|
Wistia|wistia.*|wistia.com wistia.net
WordPress|wordpress_.+|wp-settings-.+|comment_author_.+|wp.com
X||twitter.com x.com twimg.com
Yandex Metrica|_ym_.+|yandex.ru
YouTube|yt[.-].+|youtube.com youtube-nocookie.com ytimg.com
Zendesk|__zlcmid|ZD-.+|zdassets.com zopim.com zendesk.com
`;

/** Each row: its names may have a stroke in them. */
export const otherVendors: readonly Known[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [, label, names, places] = /^(.*?)\|(.*)\|(.*)$/.exec(line)!;
    return { label: label!, traces: new RegExp(names ? `^(${names})$` : '(?!)'), places: places! };
  });
