// Made by `npm run snippet` of demo/configure/. Changes made here would be lost.
"use strict";
(() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __esm = (fn, res, err) => function __init() {
    if (err) throw err[0];
    try {
      return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
    } catch (e) {
      throw err = [e], e;
    }
  };
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };

  // src/services/google-tag.ts
  function dataLayer() {
    return window.dataLayer = Array.isArray(window.dataLayer) ? window.dataLayer : [];
  }
  var gtag;
  var init_google_tag = __esm({
    "src/services/google-tag.ts"() {
      "use strict";
      gtag = function() {
        dataLayer().push(arguments);
      };
    }
  });

  // src/lib/own-global.ts
  function ownGlobal(page, name) {
    return Object.hasOwn(page, name) ? page[name] : void 0;
  }
  var init_own_global = __esm({
    "src/lib/own-global.ts"() {
      "use strict";
    }
  });

  // src/services/cy-facts.ts
  var cy_facts_exports = {};
  __export(cy_facts_exports, {
    factsInWelsh: () => factsInWelsh
  });
  var accessible, answered2, click, counted, earlier, elsewhere, followed, formTogether, fromAdvert, human, joined, keepsCookies, limited, later, laterAdverts, matched, measured, newRelicVisit, oldAnalytics, pages, probe2, recording, safe, scroll, served, server, shared, signedIn, small, survey, synced, tabs, toldContentsquare, toldHotjar, tour, version, visitors, visitTogether, waiting, purposes, labels, factsInWelsh;
  var init_cy_facts = __esm({
    "src/services/cy-facts.ts"() {
      "use strict";
      accessible = "Cadw’r bar offer hygyrchedd ar agor o dudalen i dudalen.";
      answered2 = "Cofio eich bod chi wedi ateb neu gau arolwg, fel na ofynnir i chi eto.";
      click = "Cofio eich bod chi wedi dod yma drwy hysbyseb, er mwyn gallu mesur ei llwyddiant.";
      counted = "Cyfrif beth mae ymwelwyr yn ei wneud yma ar ôl iddyn nhw weld hysbyseb.";
      earlier = "Wedi’i adael gan fersiwn gynharach o’r wefan hon. Nid yw’n cael ei ddefnyddio bellach.";
      elsewhere = "Adnabod eich porwr ar wefannau eraill hefyd, er mwyn gallu mesur a dewis hysbysebion.";
      followed = "Cofio pa ddolen ar dudalen a ddilynwyd.";
      formTogether = "Cadw atebion ffurflen gyda’i gilydd wrth i chi ei llenwi.";
      fromAdvert = "Cofio’r hysbyseb a ddaeth â chi yma.";
      human = "Gwahaniaethu rhwng pobl a rhaglenni awtomataidd, er mwyn diogelu ein ffurflenni.";
      joined = "Cysylltu’r recordiad â ffigurau gwasanaeth arall.";
      keepsCookies = "Cofio a yw eich porwr yn cadw cwcis.";
      limited = "Cyfyngu ar ba mor aml y caiff data ei anfon.";
      later = "Adnabod eich porwr pan fyddwch chi’n dychwelyd i’r wefan hon.";
      laterAdverts = "Adnabod eich porwr pan fyddwch chi’n dychwelyd, er mwyn gallu mesur a dewis hysbysebion.";
      matched = "Cofio pryd y cafodd yr hyn y mae’r gwasanaeth yn ei wybod amdanoch chi ei gymharu ddiwethaf â’r hyn y mae eraill yn ei wybod.";
      measured = "Cofio a yw’r ymweliad hwn ymhlith y rhai sy’n cael eu mesur.";
      newRelicVisit = "Cysylltu tudalennau ymweliad â’i gilydd, er mwyn gwybod pam roedd un yn araf neu wedi methu. Cofio eich bod chi wedi caniatáu hyn.";
      oldAnalytics = "Wedi’i adael gan fersiynau cynharach o Google Analytics. Nid yw’n cael ei ddefnyddio bellach.";
      pages = "Cofio pa dudalennau sy’n perthyn i’r un ymweliad.";
      probe2 = "Gwirio beth mae eich porwr yn ei ganiatáu. Caiff ei ddileu ar unwaith.";
      recording = "Cofio cyflwr y recordiad o’r ymweliad hwn.";
      safe = "Adnabod eich porwr, er mwyn diogelu’r gwasanaeth rhag camddefnydd.";
      scroll = "Mesur faint o dudalen a welwyd.";
      served = "Cofio eich bod chi wedi dod yma drwy hysbyseb, pan fydd ein gweinydd yn trosglwyddo’r data.";
      server = "Cofio pa weinydd sy’n cael ei ddefnyddio.";
      shared = "Rhannu ymweliadau rhwng y gweinyddion, fel bod tudalennau’n llwytho.";
      signedIn = "Eich adnabod ar ôl i chi fewngofnodi.";
      small = "Cadw arolwg yn fach ar ôl i chi ei wneud yn fach.";
      survey = "Cofio pa arolygon rydych chi wedi’u gweld, fel na ofynnir i chi eto.";
      synced = "Cadw rhif eich porwr yr un fath yng ngwasanaethau Microsoft.";
      tabs = "Gwahaniaethu rhwng tabiau eich porwr.";
      toldContentsquare = "Cofio beth mae’r wefan hon wedi’i ddweud wrth Contentsquare amdanoch chi neu am eich ymweliad.";
      toldHotjar = "Cofio beth mae’r wefan hon wedi’i ddweud wrth Hotjar amdanoch chi.";
      tour = "Cofio pa deithiau o amgylch y wefan hon rydych chi wedi’u gweld, fel na chânt eu dangos i chi eto.";
      version = "Cofio pa fersiwn o dudalen a ddangoswyd i chi.";
      visitors = "Cyfrif ymwelwyr drwy wahaniaethu rhwng porwyr.";
      visitTogether = "Cadw data’r ymweliad hwn gyda’i gilydd.";
      waiting = "Cadw’r hyn sydd eto i’w anfon, rhag iddo gael ei golli gyda’r dudalen.";
      purposes = {
        adobe: {
          "kndctr_*_identity": later,
          "kndctr_*_cluster": server,
          "kndctr_*_consent": "Dweud wrth y gwasanaeth beth rydych chi wedi’i ganiatáu.",
          "kndctr_*_consent_check": "Dweud wrth y gwasanaeth pryd i wirio beth rydych chi wedi’i ganiatáu.",
          "kndctr_*_personalization": version,
          "kndctr_*_advertising": fromAdvert,
          "com.adobe.alloy.*.consentHashes.*": "Dweud wrth y gwasanaeth ei fod yn gwybod beth rydych chi wedi’i ganiatáu.",
          "com.adobe.alloy.*": "Cofio beth a ddangoswyd i chi a pha ddolen y gwnaethoch chi ei dilyn, mewn storfa sesiwn hefyd.",
          "com.adobe.alloy.getTld": probe2,
          "com.adobe.reactor.*": "Cofio’r ffeithiau am eich ymweliadau y mae’r gwasanaeth yn eu defnyddio, mewn storfa sesiwn hefyd.",
          "AMCV_*": later,
          "AMCVS_*": "Cofio bod yr ymweliad hwn wedi dechrau.",
          s_ecid: later,
          s_vi: later,
          s_fid: later,
          s_cc: keepsCookies,
          s_sq: followed,
          s_ac: probe2,
          s_ppv: scroll,
          s_tp: scroll,
          mbox: version,
          mboxEdgeCluster: server,
          at_check: keepsCookies,
          demdex: elsewhere
        },
        "application-insights": {
          ai_user: visitors,
          ai_session: "Cofio pa dudalennau sy’n perthyn i’r un ymweliad, mewn storfa leol hefyd.",
          ai_authUser: signedIn,
          AI_buffer: waiting,
          AI_buffer_1: waiting,
          AI_sentBuffer: waiting,
          AI_sentBuffer_1: waiting
        },
        clarity: {
          _clck: later,
          _clsk: "Cyfuno tudalennau ymweliad yn un recordiad.",
          _cltk: tabs,
          CLID: "Adnabod eich porwr ar wefannau eraill hefyd.",
          ANONCHK: synced,
          SM: synced,
          MR: synced,
          MUID: elsewhere
        },
        contentsquare: {
          _cs_id: later,
          _cs_s: visitTogether,
          _cs_s_ctx: visitTogether,
          _cs_c: "Cofio a yw testun wedi’i guddio mewn recordiadau o ymweliadau.",
          _cs_i: signedIn,
          _cs_cvars: toldContentsquare,
          _cs_ep: toldContentsquare,
          _cs_ex: "Cofio nad yw eich ymweliadau ymhlith y rhai sy’n cael eu mesur.",
          _cs_mk_aa: joined,
          _cs_mk_ga: joined,
          _cs_rl: joined,
          _cs_debug: "Helpu i chwilio am wallau.",
          _cs_inc: "Helpu i roi cynnig ar recordiad.",
          _cs_t: probe2,
          _cs_tld: probe2,
          _cs_same_site: probe2,
          "_cs_root-domain": probe2,
          _hp2_hld: probe2,
          "_hp5_event_props.*": toldContentsquare,
          "_hp5_meta.*": later,
          _hjClosedSurveyInvites: answered2,
          _hjDonePolls: answered2,
          _hjMinimizedPolls: small,
          _hjasCachedUserAttributes: toldContentsquare,
          _hjUserAttrbutesHash: toldContentsquare,
          _hjUserAttributes: toldContentsquare
        },
        dotdigital: {
          dm_i: "Eich adnabod pan fyddwch chi’n dod yma drwy un o’n negeseuon e-bost, a chofio pa dudalennau rydych chi’n edrych arnyn nhw."
        },
        "google-ads": {
          _gcl_au: counted,
          _gcl_ag: click,
          _gcl_aw: click,
          _gcl_dc: click,
          _gcl_gb: click,
          _gcl_gf: click,
          _gcl_gp: click,
          _gcl_gs: click,
          _gcl_ha: click,
          FPAU: "Cyfrif beth mae ymwelwyr yn ei wneud yma ar ôl hysbyseb, pan fydd ein gweinydd yn trosglwyddo’r data.",
          FPGCLAG: served,
          FPGCLAW: served,
          FPGCLDC: served,
          FPGCLGB: served,
          _gcl_ls: counted,
          IDE: elsewhere,
          DSID: elsewhere
        },
        "google-analytics": {
          _ga: visitors,
          "_ga_*": pages,
          _gid: "Cyfrif ymwelwyr mewn diwrnod drwy wahaniaethu rhwng porwyr.",
          _gat: limited,
          "_gat_*": limited,
          "_dc_gtm_*": limited,
          "_gac_*": "Cofio o ba ymgyrch y daeth ymweliad.",
          _gali: followed,
          AMP_TOKEN: "Nôl rhif ymwelydd ar gyfer tudalennau mewn fformat AMP.",
          FPID: "Cyfrif ymwelwyr, pan fydd ein gweinydd yn trosglwyddo’r data.",
          FPLC: "Cyfrif ymwelwyr ar draws ein gwefannau, pan fydd ein gweinydd yn trosglwyddo’r data.",
          FPGSID: "Cofio pa dudalennau sy’n perthyn i’r un ymweliad, pan fydd ein gweinydd yn trosglwyddo’r data.",
          "__utm*": oldAnalytics,
          _utma: oldAnalytics,
          _utmb: oldAnalytics,
          _utmc: oldAnalytics,
          _utmz: oldAnalytics
        },
        "google-translate": { googtrans: "Cofio’r iaith rydych chi wedi’i dewis." },
        goss: {
          "goss-formsservice-clientid": formTogether,
          "*SESSIONID": "Eich cadw wedi mewngofnodi.",
          slotbookingshortlist: "Cofio’r ystafelloedd rydych chi wedi’u rhoi ar eich rhestr i’w harchebu."
        },
        govmetric: { AWSELB: shared },
        granicus: {
          firmstep2session: formTogether,
          firmstep2server: shared,
          AWSALB: shared,
          AWSALBCORS: shared,
          APP_LANG: "Cofio iaith y ffurflenni.",
          AchieveFormsRedirectLink: "Mynd â chi yn ôl i’ch ffurflen ar ôl i chi gadarnhau eich cyfeiriad e-bost.",
          AGS_ROLES: "Gadael i chi ddewis lle ar fap.",
          __cf_bm: "Diogelu’r ffurflenni rhag ymosodiadau awtomataidd."
        },
        hotjar: {
          "_hjSessionUser_*": later,
          "_hjSession_*": visitTogether,
          _hjSessionTooLarge: "Stopio’r recordiad pan fydd yn mynd yn rhy fawr.",
          _hjSessionRejected: "Stopio’r recordiad pan fydd y gwasanaeth yn rhy brysur.",
          _hjSessionResumed: "Uno rhannau recordiad y torrwyd ar ei draws.",
          _hjid: later,
          _hjptid: visitTogether,
          _hjFirstSeen: "Gwahaniaethu rhwng ymweliad cyntaf ac un diweddarach.",
          _hjAbsoluteSessionInProgress: "Cyfrif tudalen gyntaf ymweliad unwaith yn unig.",
          _hjIncludedInPageviewSample: measured,
          "_hjIncludedInSessionSample_*": measured,
          _hjIncludedInSample: measured,
          _hjTLDTest: probe2,
          _hjCookieTest: probe2,
          _hjClosedSurveyInvites: answered2,
          hjClosedSurveyInvites: answered2,
          _hjDonePolls: answered2,
          _hjDoneTestersWidgets: answered2,
          _hjMinimizedPolls: small,
          _hjMinimizedTestersWidgets: "Cadw gwahoddiad yn fach ar ôl i chi ei wneud yn fach.",
          _hjShownFeedbackMessage: "Cadw neges adborth yn fach ar ôl i chi ei gweld.",
          _hjHasCachedUserAttributes: toldHotjar,
          _hjCachedUserAttributes: toldHotjar,
          _hjUserAttributesHash: toldHotjar,
          hj_visitor: "Adnabod eich porwr yn ystod yr ymweliad hwn.",
          _hjUserAttributes: toldHotjar,
          _hjLocalStorageTest: probe2,
          _hjSessionStorageTest: probe2,
          hjViewportId: "Cofio maint eich sgrin.",
          _hjRecordingLastActivity: recording,
          _hjRecordingEnabled: recording
        },
        "linkedin-insight": {
          li_fat_id: "Adnabod aelodau LinkedIn sydd wedi dod yma drwy hysbyseb, er mwyn gallu mesur a dewis hysbysebion.",
          li_giant: "Adnabod grwpiau o aelodau LinkedIn, er mwyn gallu mesur hysbysebion.",
          ln_or: "Cofio a ellir cyfrif ymweliadau â’r wefan hon.",
          li_adsId: "Adnabod eich porwr, er mwyn gallu mesur hysbysebion.",
          bcookie: elsewhere,
          li_sugr: elsewhere,
          lidc: shared,
          UserMatchHistory: matched,
          AnalyticsSyncHistory: matched
        },
        matomo: {
          "_pk_id.*": visitors,
          "_pk_ses.*": visitTogether,
          "_pk_cvar.*": visitTogether,
          "_pk_ref.*": "Cofio o ba wefan y daeth ymwelydd am y tro cyntaf.",
          "_pk_hsr.*": "Cadw rhannau’r recordiad o’r ymweliad hwn gyda’i gilydd.",
          "_pk_testcookie.*": "Gwirio a yw eich porwr yn cadw cwcis. Caiff ei ddileu ar unwaith.",
          mtm_consent: earlier,
          mtm_cookie_consent: earlier
        },
        "meta-pixel": {
          _fbp: "Adnabod eich porwr, er mwyn gallu dewis a mesur hysbysebion.",
          _fbc: "Cofio’r hysbyseb ar Facebook neu Instagram a ddaeth â chi yma.",
          lastExternalReferrer: "Cofio o ba wefan y daethoch chi, er mwyn gweld pa hysbysebion sy’n denu ymwelwyr.",
          lastExternalReferrerTime: "Cofio pryd y daethoch chi o wefan arall.",
          multiFbc: "Cofio’r hysbysebion ar Facebook neu Instagram a ddaeth â chi yma.",
          fr: elsewhere,
          datr: safe,
          sb: safe
        },
        "microsoft-uet": {
          _uetsid: pages,
          _uetvid: laterAdverts,
          _uetmsclkid: fromAdvert,
          _uetsid_exp: "Cofio am faint y caiff _uetsid ei gadw.",
          _uetvid_exp: "Cofio am faint y caiff _uetvid ei gadw.",
          MUID: elsewhere
        },
        "new-relic": {
          NRBA_SESSION: newRelicVisit,
          "NRBA_SESSION::*": newRelicVisit
        },
        posthog: {
          "ph_phc_*_posthog": "Adnabod eich porwr a chadw data eich ymweliadau gyda’i gilydd, mewn storfa leol a storfa sesiwn hefyd.",
          "ph_phc_*_posthog_*": "Cadw rhan o’r data hwnnw, mewn storfa leol a storfa sesiwn hefyd.",
          "__ph_opt_in_out_phc_*": "Dweud wrth y gwasanaeth eich bod chi wedi’i ganiatáu.",
          "dmn_chk_*": probe2,
          "__ph_cookie_support_*": probe2,
          "ph_phc_*_window_id": tabs,
          "ph_phc_*_primary_window_exists": tabs,
          "ph_phc_*_session_registered_properties": "Cofio beth mae’r wefan hon wedi’i ddweud wrth PostHog am eich ymweliad.",
          "ph_replay_pending_buffer_*": waiting,
          "seenSurvey_*": survey,
          "abandonedSurvey_*": survey,
          lastSeenSurveyDate: survey,
          "inProgressSurvey_*": "Cadw atebion arolwg rydych chi wedi’i ddechrau.",
          "ph_product_tour_*": tour,
          "ph_last_seen_tour_date_*": tour,
          ph_active_product_tour: "Cofio ble rydych chi mewn taith o amgylch y wefan hon.",
          "ph_conv_phc_*": "Eich adnabod mewn sgwrs â ni."
        },
        reachdeck: { __ba_plus: accessible },
        recaptcha: {
          _GRECAPTCHA: human,
          _grecaptcha: human,
          "rc::a": human,
          "rc::b": human,
          "rc::c": human
        },
        "recite-me": {
          "Recite.Persist": accessible,
          Recite_Session: "Gadael i’r bar offer hygyrchedd weithio."
        },
        siteimprove: { nmstat: visitors, siteimproveses: pages },
        "tiktok-pixel": {
          _ttp: laterAdverts,
          _tt_enable_cookie: "Gwirio a yw eich porwr yn derbyn cwcis.",
          ttclid: "Cofio’r hysbyseb ar TikTok a ddaeth â chi yma.",
          ttcsid: pages,
          "ttcsid_*": pages,
          tt_sessionId: pages,
          "tt_pixel_*": "Cyfrif tudalennau’r ymweliad hwn a chofio gosodiadau TikTok Pixel.",
          tt_appInfo: "Cofio sut mae TikTok Pixel wedi’i osod ar y wefan hon."
        },
        "x-pixel": {
          _twpid: laterAdverts,
          _twsid: pages,
          _twclid: "Cofio’r hysbyseb ar X a ddaeth â chi yma.",
          guest_id: elsewhere,
          personalization_id: elsewhere
        }
      };
      labels = {
        goss: "Gwefan a ffurflenni",
        granicus: "Ffurflenni a chyfrifon ar-lein"
      };
      factsInWelsh = { purposes, labels };
    }
  });

  // src/services/adobe.ts
  function queue() {
    const page = window;
    const made = ownGlobal(page, "alloy");
    if (made) return made;
    (page.__alloyNS = ownGlobal(page, "__alloyNS") ?? []).push("alloy");
    const waiting3 = [];
    const alloy = function() {
      const command = arguments;
      return new Promise((resolve2, reject) => {
        waiting3.push([resolve2, reject, command]);
      });
    };
    alloy.q = waiting3;
    return page.alloy = alloy;
  }
  var adobe, browser, scroll2, probe3, elsewhere2, adobeFacts;
  var init_adobe = __esm({
    "src/services/adobe.ts"() {
      "use strict";
      init_own_global();
      adobe = {
        name: "adobe",
        category: "analytics",
        options: {
          id: [
            "([0-9a-f]{12}/[0-9a-f]{12}/)?launch-(EN)?[0-9a-f]{12,40}(-development|-staging)?",
            "launch-EN0123456789abcdef0123456789abcdef"
          ]
        },
        traces: /^(kndctr_.+_(advertising|cluster|consent|consent_check|identity|personalization)|AMCVS?_.+|s_(ac|cc|ecid|fid|ppv|sq|tp|vi)|mbox|mboxEdgeCluster|at_check|com\.adobe\.(alloy|reactor)\..+)$/,
        allow(allowed) {
          if (!allowed && !ownGlobal(window, "alloy")) return;
          const value = { general: allowed ? "in" : "out" };
          queue()("setConsent", { consent: [{ standard: "Adobe", version: "1.0", value }] }).catch(() => void 0);
        },
        start({ id }) {
          queue();
          return `https://assets.adobedtm.com/${id}.min.js`;
        }
      };
      browser = "Recognises your browser on later visits to this website.";
      scroll2 = "Measures how much of a page was seen.";
      probe3 = "Tests what your browser allows. Removed at once.";
      elsewhere2 = "Recognises your browser on other websites too, so that adverts can be measured and chosen.";
      adobeFacts = {
        label: "Adobe Experience Cloud",
        provider: "Adobe",
        notice: "https://www.adobe.com/privacy.html",
        cookies: [
          { name: "kndctr_*_identity", purpose: browser, expires: "395 days" },
          { name: "kndctr_*_cluster", purpose: "Remembers which server is used.", expires: "30 minutes" },
          { name: "kndctr_*_consent", purpose: "Tells the service what you have allowed.", expires: "180 days" },
          {
            name: "kndctr_*_consent_check",
            purpose: "Tells the service when to look up what you have allowed.",
            expires: "2 hours"
          },
          {
            name: "kndctr_*_personalization",
            purpose: "Remembers which version of a page you were shown.",
            expires: "395 days"
          },
          {
            name: "kndctr_*_advertising",
            purpose: "Remembers the advert that brought you here.",
            expires: "1 year"
          },
          {
            name: "com.adobe.alloy.*.consentHashes.*",
            purpose: "Tells the service that it knows what you have allowed.",
            kind: "local-storage"
          },
          {
            name: "com.adobe.alloy.*",
            purpose: "Remembers what you were shown and which link you followed, also in session storage.",
            kind: "local-storage"
          },
          { name: "com.adobe.alloy.getTld", purpose: probe3, expires: "session" },
          {
            name: "com.adobe.reactor.*",
            purpose: "Remembers facts about your visits that the service works with, also in session storage.",
            kind: "local-storage"
          },
          { name: "AMCV_*", purpose: browser, expires: "395 days" },
          { name: "AMCVS_*", purpose: "Remembers that this visit has begun.", expires: "session" },
          { name: "s_ecid", purpose: browser, expires: "2 years" },
          { name: "s_vi", purpose: browser, expires: "2 years" },
          { name: "s_fid", purpose: browser, expires: "2 years" },
          { name: "s_cc", purpose: "Remembers whether your browser keeps cookies.", expires: "session" },
          { name: "s_sq", purpose: "Remembers which link on a page was followed.", expires: "session" },
          { name: "s_ac", purpose: probe3, expires: "session" },
          { name: "s_ppv", purpose: scroll2, expires: "session" },
          { name: "s_tp", purpose: scroll2, expires: "session" },
          { name: "mbox", purpose: "Remembers which version of a page you were shown.", expires: "2 years" },
          { name: "mboxEdgeCluster", purpose: "Remembers which server is used.", expires: "30 minutes" },
          { name: "at_check", purpose: "Remembers whether your browser keeps cookies.", expires: "session" },
          { name: "demdex", purpose: elsewhere2, expires: "180 days", host: "demdex.net" }
        ]
      };
    }
  });

  // src/services/application-insights.ts
  function makeSnippet(connectionString) {
    const queue3 = [];
    const snippet = { initialize: true, version: 2, sv: "8", config: { connectionString }, queue: queue3 };
    for (const what of ["Event", "Exception", "Metric", "PageView", "Trace", "DependencyData"]) {
      const method = `track${what}`;
      snippet[method] = (...given) => {
        queue3.push(() => {
          snippet[method](...given);
        });
      };
    }
    snippet.trackPageView({});
    return snippet;
  }
  var applicationInsights, waiting2, tab, applicationInsightsFacts;
  var init_application_insights = __esm({
    "src/services/application-insights.ts"() {
      "use strict";
      init_own_global();
      applicationInsights = {
        name: "application-insights",
        category: "analytics",
        options: {
          connectionString: [
            "InstrumentationKey=[0-9A-Fa-f-]{36}(;[A-Za-z]+=[\\w:/.-]*)*;?",
            "InstrumentationKey=00000000-0000-0000-0000-000000000000"
          ]
        },
        traces: /^(ai_(authUser|session|user)|AI_(b|sentB)uffer(_1)?)$/,
        allow(allowed) {
          const { appInsights } = window;
          if (!appInsights?.config) return;
          appInsights.config.disableTelemetry = !allowed;
          appInsights.getCookieMgr?.().setEnabled(allowed);
        },
        start({ connectionString }) {
          const page = window;
          page.appInsights = ownGlobal(page, "appInsights") ?? makeSnippet(connectionString);
          return "https://js.monitor.azure.com/scripts/b/ai.3.gbl.min.js";
        }
      };
      waiting2 = "Holds what is yet to be sent, so that it is not lost with the page.";
      tab = { expires: "session", kind: "session-storage" };
      applicationInsightsFacts = {
        label: "Application Insights",
        provider: "Microsoft",
        notice: "https://www.microsoft.com/en-gb/privacy/privacystatement",
        cookies: [
          { name: "ai_user", purpose: "Counts visitors by telling one browser from another.", expires: "1 year" },
          {
            name: "ai_session",
            purpose: "Remembers which pages belong to the same visit, also in local storage.",
            expires: "30 minutes"
          },
          { name: "ai_authUser", purpose: "Recognises you after you have signed in.", expires: "session" },
          { name: "AI_buffer", purpose: waiting2, ...tab },
          { name: "AI_buffer_1", purpose: waiting2, ...tab },
          { name: "AI_sentBuffer", purpose: waiting2, ...tab },
          { name: "AI_sentBuffer_1", purpose: waiting2, ...tab }
        ]
      };
    }
  });

  // src/lib/make-command-queue.ts
  function makeCommandQueue(list2, method) {
    const waiting3 = [];
    const queue3 = function() {
      const act = method && queue3[method];
      const command = arguments;
      if (act) Reflect.apply(act, queue3, command);
      else waiting3.push(command);
    };
    return Object.assign(queue3, { [list2]: waiting3 });
  }
  var init_make_command_queue = __esm({
    "src/lib/make-command-queue.ts"() {
      "use strict";
    }
  });

  // src/services/clarity.ts
  function queue2() {
    const page = window;
    return page.clarity = ownGlobal(page, "clarity") ?? makeCommandQueue("q");
  }
  var clarity, elsewhere3, sync, clarityFacts;
  var init_clarity = __esm({
    "src/services/clarity.ts"() {
      "use strict";
      init_make_command_queue();
      init_own_global();
      clarity = {
        name: "clarity",
        category: "analytics",
        options: { id: ["[0-9a-z]{6,20}", "abcdef1234"] },
        traces: /^_(clck|clsk|cltk)$/,
        allow(allowed, { category }) {
          if (!allowed && !ownGlobal(window, "clarity")) return;
          const granted = (may) => may ? "granted" : "denied";
          queue2()("consentv2", {
            ad_Storage: granted(allowed && category === "marketing"),
            analytics_Storage: granted(allowed)
          });
        },
        start({ id }) {
          queue2();
          return `https://www.clarity.ms/tag/${id}`;
        }
      };
      elsewhere3 = "Recognises your browser on other websites too, so that adverts can be measured and chosen.";
      sync = "Keeps the number of your browser the same at the services of Microsoft.";
      clarityFacts = {
        label: "Microsoft Clarity",
        provider: "Microsoft",
        notice: "https://www.microsoft.com/en-gb/privacy/privacystatement",
        cookies: [
          {
            name: "_clck",
            purpose: "Recognises your browser on later visits to this website.",
            expires: "365 days"
          },
          { name: "_clsk", purpose: "Joins the pages of a visit into one recording.", expires: "1 day" },
          {
            name: "_cltk",
            purpose: "Tells the tabs of your browser apart.",
            expires: "session",
            kind: "session-storage"
          },
          {
            name: "CLID",
            purpose: "Recognises your browser on other websites too.",
            expires: "1 year",
            host: "clarity.ms"
          },
          { name: "ANONCHK", purpose: sync, expires: "10 minutes", host: "clarity.ms" },
          { name: "SM", purpose: sync, expires: "session", host: "clarity.ms" },
          { name: "MR", purpose: sync, expires: "7 days", host: "bing.com" },
          { name: "MUID", purpose: elsewhere3, expires: "13 months", host: "bing.com" }
        ]
      };
    }
  });

  // src/services/contentsquare.ts
  var contentsquare, probe4, link, answered3, attributes2, contentsquareFacts;
  var init_contentsquare = __esm({
    "src/services/contentsquare.ts"() {
      "use strict";
      init_own_global();
      contentsquare = {
        name: "contentsquare",
        category: "analytics",
        options: { id: ["[0-9a-z]{13}", "0123456789abc"] },
        traces: /^(_cs_(c|cvars|debug|ep|ex|i|id|inc|mk_(aa|ga)|rl|root-domain|s|s_ctx|same_site|t|tld)|_hj(asCachedUserAttributes|UserAttrbutesHash|UserAttributes|ClosedSurveyInvites|DonePolls|MinimizedPolls)|_hp2_hld|_hp5_(event_props|meta)\..+)$/,
        start({ id }) {
          const page = window;
          page._uxa = ownGlobal(page, "_uxa") ?? [];
          return `https://t.contentsquare.net/uxa/${id}.js`;
        }
      };
      probe4 = {
        purpose: "Tests what your browser allows. Removed at once.",
        expires: "session"
      };
      link = "Joins the recording with the figures of another service.";
      answered3 = "Remembers that you have answered or closed a survey, so that you are not asked again.";
      attributes2 = "Remembers what this website has told Contentsquare about you or your visit.";
      contentsquareFacts = {
        label: "Contentsquare",
        provider: "Contentsquare",
        notice: "https://contentsquare.com/privacy-policy/",
        cookies: [
          {
            name: "_cs_id",
            purpose: "Recognises your browser on later visits to this website.",
            expires: "13 months"
          },
          { name: "_cs_s", purpose: "Holds the data of this visit together.", expires: "30 minutes" },
          { name: "_cs_s_ctx", purpose: "Holds the data of this visit together.", expires: "30 minutes" },
          {
            name: "_cs_c",
            purpose: "Remembers whether text is hidden in recordings of visits.",
            expires: "13 months"
          },
          { name: "_cs_i", purpose: "Recognises you after you have signed in.", expires: "3 days" },
          { name: "_cs_cvars", purpose: attributes2, expires: "session" },
          { name: "_cs_ep", purpose: attributes2, expires: "13 months" },
          {
            name: "_cs_ex",
            purpose: "Remembers that your visits are not among those that are measured.",
            expires: "30 days"
          },
          { name: "_cs_mk_aa", purpose: link, expires: "30 minutes" },
          { name: "_cs_mk_ga", purpose: link, expires: "30 minutes" },
          { name: "_cs_rl", purpose: link, expires: "1 year" },
          { name: "_cs_debug", purpose: "Helps to look for faults.", expires: "session" },
          { name: "_cs_inc", purpose: "Helps to try out a recording.", expires: "session" },
          { name: "_cs_t", ...probe4 },
          { name: "_cs_tld", ...probe4 },
          { name: "_cs_same_site", ...probe4 },
          { name: "_cs_root-domain", ...probe4 },
          { name: "_hp2_hld", ...probe4 },
          { name: "_hp5_event_props.*", purpose: attributes2, expires: "13 months" },
          {
            name: "_hp5_meta.*",
            purpose: "Recognises your browser on later visits to this website.",
            expires: "13 months"
          },
          { name: "_hjClosedSurveyInvites", purpose: answered3, expires: "365 days" },
          { name: "_hjDonePolls", purpose: answered3, expires: "365 days" },
          {
            name: "_hjMinimizedPolls",
            purpose: "Keeps a survey small after you have made it small.",
            expires: "365 days"
          },
          { name: "_hjasCachedUserAttributes", purpose: attributes2, expires: "session" },
          { name: "_hjUserAttrbutesHash", purpose: attributes2, expires: "2 minutes" },
          { name: "_hjUserAttributes", purpose: attributes2, kind: "local-storage" }
        ]
      };
    }
  });

  // src/services/dotdigital.ts
  var dotdigital, dotdigitalFacts;
  var init_dotdigital = __esm({
    "src/services/dotdigital.ts"() {
      "use strict";
      init_make_command_queue();
      init_own_global();
      dotdigital = {
        name: "dotdigital",
        category: "marketing",
        options: { id: ["DM-\\d{6,14}-\\d{2}", "DM-1234567890-01"] },
        traces: /^dm_i$/,
        start({ id }) {
          const page = window;
          page.dmtrackingobjectname = "dmPt";
          page.dmPt = ownGlobal(page, "dmPt") ?? makeCommandQueue("q");
          page.dmPt("create", id);
          page.dmPt("track");
          return "https://static.trackedweb.net/js/_dmptv4.js";
        }
      };
      dotdigitalFacts = {
        label: "Dotdigital",
        provider: "Dotdigital",
        notice: "https://dotdigital.com/terms/privacy-policy/",
        cookies: [
          {
            name: "dm_i",
            purpose: "Recognises you when you come from one of our emails, and remembers which pages you look at.",
            expires: "365 days"
          }
        ]
      };
    }
  });

  // src/services/google-ads.ts
  var googleAds, counted2, click2, served2, elsewhere4, googleAdsFacts;
  var init_google_ads = __esm({
    "src/services/google-ads.ts"() {
      "use strict";
      init_google_tag();
      googleAds = {
        name: "google-ads",
        category: "marketing",
        options: { id: ["AW-\\d{4,15}", "AW-123456789"] },
        traces: /^(_gcl_(a[guw]|dc|g[bfps]|ha|ls)|FPGCL(A[GW]|DC|GB)|FPAU)$/,
        google: true,
        start({ id }) {
          gtag("js", /* @__PURE__ */ new Date());
          gtag("config", id);
          return `https://www.googletagmanager.com/gtag/js?id=${id}`;
        }
      };
      counted2 = "Counts what visitors do here after they have seen an advert.";
      click2 = "Remembers that you came from an advert, so that its success can be counted.";
      served2 = "Remembers that you came from an advert, when our server passes the data on.";
      elsewhere4 = "Recognises your browser on other websites too, so that adverts can be measured and chosen.";
      googleAdsFacts = {
        label: "Google Ads",
        provider: "Google",
        notice: "https://policies.google.com/privacy",
        cookies: [
          { name: "_gcl_au", purpose: counted2, expires: "90 days" },
          { name: "_gcl_ag", purpose: click2, expires: "90 days" },
          { name: "_gcl_aw", purpose: click2, expires: "90 days" },
          { name: "_gcl_dc", purpose: click2, expires: "90 days" },
          { name: "_gcl_gb", purpose: click2, expires: "90 days" },
          { name: "_gcl_gf", purpose: click2, expires: "90 days" },
          { name: "_gcl_gp", purpose: click2, expires: "90 days" },
          { name: "_gcl_gs", purpose: click2, expires: "90 days" },
          { name: "_gcl_ha", purpose: click2, expires: "90 days" },
          {
            name: "FPAU",
            purpose: "Counts what visitors do here after an advert, when our server passes the data on.",
            expires: "90 days"
          },
          { name: "FPGCLAG", purpose: served2, expires: "90 days" },
          { name: "FPGCLAW", purpose: served2, expires: "90 days" },
          { name: "FPGCLDC", purpose: served2, expires: "90 days" },
          { name: "FPGCLGB", purpose: served2, expires: "90 days" },
          { name: "_gcl_ls", purpose: counted2, kind: "local-storage" },
          { name: "IDE", purpose: elsewhere4, expires: "2 years", host: "doubleclick.net" },
          { name: "DSID", purpose: elsewhere4, expires: "2 weeks", host: "doubleclick.net" }
        ]
      };
    }
  });

  // src/lib/no-traces.ts
  var noTraces;
  var init_no_traces = __esm({
    "src/lib/no-traces.ts"() {
      "use strict";
      noTraces = /(?!)/;
    }
  });

  // src/services/google-tag-manager.ts
  function tell(consent) {
    dataLayer().push({ event: "consent-change", consent });
  }
  var googleTagManager, googleTagManagerFacts;
  var init_google_tag_manager = __esm({
    "src/services/google-tag-manager.ts"() {
      "use strict";
      init_no_traces();
      init_google_tag();
      googleTagManager = {
        name: "google-tag-manager",
        category: "analytics",
        options: { id: ["GTM-[A-Z0-9]{4,12}", "GTM-XXXXXXX"] },
        traces: noTraces,
        google: true,
        start({ id }, choices2) {
          dataLayer().push({ "gtm.start": Date.now(), event: "gtm.js" });
          let isTold = false;
          document.addEventListener("consent-change", (change) => {
            isTold = true;
            tell(change.choices);
          });
          setTimeout(() => {
            if (!isTold && choices2) tell(choices2);
          });
          return `https://www.googletagmanager.com/gtm.js?id=${id}`;
        }
      };
      googleTagManagerFacts = {
        label: "Google Tag Manager",
        provider: "Google",
        notice: "https://policies.google.com/privacy",
        cookies: []
      };
    }
  });

  // src/services/google-translate.ts
  var googleTranslate, googleTranslateFacts;
  var init_google_translate = __esm({
    "src/services/google-translate.ts"() {
      "use strict";
      googleTranslate = {
        name: "google-translate",
        category: "functional",
        options: {},
        optional: { id: ["[A-Za-z][\\w-]*", "google_translate_element"] },
        traces: /^googtrans$/,
        start({ id }) {
          const page = window;
          const pageLanguage = document.documentElement.lang.split("-")[0] || "en";
          if (typeof page.googleTranslateElementInit !== "function") {
            page.googleTranslateElementInit = () => {
              const google = Reflect.get(window, "google");
              new google.translate.TranslateElement({ pageLanguage }, id ?? "google_translate_element");
            };
          }
          return "https://translate.google.com/translate_a/element.js?cb=googleTranslateElementInit";
        }
      };
      googleTranslateFacts = {
        label: "Google Translate",
        provider: "Google",
        notice: "https://policies.google.com/privacy",
        cookies: [{ name: "googtrans", purpose: "Remembers the language you have chosen.", expires: "session" }]
      };
    }
  });

  // src/services/goss.ts
  var goss, gossFacts;
  var init_goss = __esm({
    "src/services/goss.ts"() {
      "use strict";
      goss = {
        name: "goss",
        category: "essential",
        options: {},
        traces: /^(goss-formsservice-clientid|slotbookingshortlist|.*SESSIONID)$/,
        start() {
          return void 0;
        }
      };
      gossFacts = {
        label: "Website and forms",
        provider: "GOSS Interactive",
        notice: "https://docs.gossinteractive.com/article/7931/Cookies-Set-by-GOSS-Sites-and-Products",
        cookies: [
          {
            name: "goss-formsservice-clientid",
            purpose: "Holds the answers of a form together while you fill it in.",
            expires: "session"
          },
          { name: "*SESSIONID", purpose: "Keeps you signed in.", expires: "session" },
          {
            name: "slotbookingshortlist",
            purpose: "Remembers the rooms that you have put on your list for booking.",
            expires: "session"
          }
        ]
      };
    }
  });

  // src/lib/page-nonce.ts
  function pageNonce() {
    return document.querySelector("script[nonce]")?.nonce;
  }
  var init_page_nonce = __esm({
    "src/lib/page-nonce.ts"() {
      "use strict";
    }
  });

  // src/lib/add-gated-script.ts
  function addGatedScript(data) {
    const script = document.createElement("script");
    script.type = "text/plain";
    script.async = true;
    script.nonce = pageNonce() ?? "";
    Object.assign(script, { [mark]: true });
    Object.assign(script.dataset, data);
    document.head.append(script);
  }
  var mark;
  var init_add_gated_script = __esm({
    "src/lib/add-gated-script.ts"() {
      "use strict";
      init_page_nonce();
      mark = "consentGate";
    }
  });

  // src/services/govmetric.ts
  var ratings, govmetric, govmetricFacts;
  var init_govmetric = __esm({
    "src/services/govmetric.ts"() {
      "use strict";
      init_add_gated_script();
      init_no_traces();
      ratings = "https://websurveys2.govmetric.com/js/client/gm_sidebar.js";
      govmetric = {
        name: "govmetric",
        category: "analytics",
        options: { id: ["\\d{1,10}", "1234"] },
        traces: noTraces,
        start({ id, category = govmetric.category }) {
          addGatedScript({ consent: category, src: ratings });
          return `https://hitcounter.govmetric.com/${id}`;
        }
      };
      govmetricFacts = {
        label: "GovMetric",
        provider: "GovMetric",
        notice: "https://www.govmetric.com/cookie-policy",
        cookies: [
          {
            name: "AWSELB",
            purpose: "Shares out visits among the servers, so that pages load.",
            expires: "5 minutes",
            host: "govmetric.com"
          }
        ]
      };
    }
  });

  // src/services/granicus.ts
  var granicus, balance, session, granicusFacts;
  var init_granicus = __esm({
    "src/services/granicus.ts"() {
      "use strict";
      granicus = {
        name: "granicus",
        category: "essential",
        options: {},
        traces: /^(firmstep2(session|server)|AWSALB(CORS)?|APP_LANG|AchieveFormsRedirectLink|AGS_ROLES|__cf_bm)$/,
        start() {
          return void 0;
        }
      };
      balance = "Shares out visits among the servers, so that pages load.";
      session = "Holds the answers of a form together while you fill it in.";
      granicusFacts = {
        label: "Online forms and accounts",
        provider: "Granicus",
        notice: "https://support.granicus.com/articles/en_US/Knowledge/govService-Cookie-Statement",
        cookies: [
          { name: "firmstep2session", purpose: session, expires: "session" },
          { name: "firmstep2server", purpose: balance, expires: "session" },
          { name: "AWSALB", purpose: balance, expires: "7 days" },
          { name: "AWSALBCORS", purpose: balance, expires: "7 days" },
          { name: "APP_LANG", purpose: "Remembers the language of the forms.", expires: "24 hours" },
          {
            name: "AchieveFormsRedirectLink",
            purpose: "Takes you back to your form after you have confirmed your email address.",
            expires: "24 hours"
          },
          { name: "AGS_ROLES", purpose: "Lets you choose a place on a map.", expires: "1 day" },
          { name: "__cf_bm", purpose: "Protects the forms from automated attacks.", expires: "30 minutes" }
        ]
      };
    }
  });

  // src/services/linkedin-insight.ts
  var linkedinInsight, elsewhere5, matched2, linkedinInsightFacts;
  var init_linkedin_insight = __esm({
    "src/services/linkedin-insight.ts"() {
      "use strict";
      init_own_global();
      linkedinInsight = {
        name: "linkedin-insight",
        category: "marketing",
        options: { id: ["\\d{3,12}", "1234567"] },
        traces: /^(li_(fat_id|giant|adsId)|ln_or)$/,
        start({ id }) {
          const page = window;
          page._linkedin_partner_id = String(id);
          page._linkedin_data_partner_ids = ownGlobal(page, "_linkedin_data_partner_ids") ?? [];
          page._linkedin_data_partner_ids.push(page._linkedin_partner_id);
          if (typeof page.lintrk !== "function") {
            const q = [];
            page.lintrk = Object.assign((...command) => void q.push(command), { q });
          }
          return "https://snap.licdn.com/li.lms-analytics/insight.min.js";
        }
      };
      elsewhere5 = "Recognises your browser on other websites too, so that adverts can be measured and chosen.";
      matched2 = "Remembers when what the service knows of you was last compared with what others know.";
      linkedinInsightFacts = {
        label: "LinkedIn Insight Tag",
        provider: "LinkedIn",
        notice: "https://www.linkedin.com/legal/privacy-policy",
        cookies: [
          {
            name: "li_fat_id",
            purpose: "Recognises members of LinkedIn who came from an advert, so that adverts can be measured and chosen.",
            expires: "30 days"
          },
          {
            name: "li_giant",
            purpose: "Recognises groups of members of LinkedIn, so that adverts can be measured.",
            expires: "7 days"
          },
          { name: "ln_or", purpose: "Remembers whether visits to this website may be counted.", expires: "1 day" },
          {
            name: "li_adsId",
            purpose: "Recognises your browser, so that adverts can be measured.",
            kind: "local-storage"
          },
          { name: "bcookie", purpose: elsewhere5, expires: "1 year", host: "linkedin.com" },
          { name: "li_sugr", purpose: elsewhere5, expires: "90 days", host: "linkedin.com" },
          {
            name: "lidc",
            purpose: "Shares out visits among the servers, so that pages load.",
            expires: "24 hours",
            host: "linkedin.com"
          },
          { name: "UserMatchHistory", purpose: matched2, expires: "30 days", host: "linkedin.com" },
          { name: "AnalyticsSyncHistory", purpose: matched2, expires: "30 days", host: "linkedin.com" }
        ]
      };
    }
  });

  // src/services/matomo.ts
  function commandsOf(mode) {
    return mode === "cookies" ? ["requireCookieConsent", "setCookieConsentGiven", "forgetCookieConsentGiven"] : ["requireConsent", "setConsentGiven"];
  }
  var matomo, earlier2, visit, matomoFacts;
  var init_matomo = __esm({
    "src/services/matomo.ts"() {
      "use strict";
      init_own_global();
      matomo = {
        name: "matomo",
        category: "analytics",
        options: {
          url: ["https://[\\w-]+(\\.[\\w-]+)*(:\\d{1,5})?(/[\\w-]+)*/?", "https://matomo.example.gov.uk/"],
          id: ["[1-9]\\d{0,9}", "1"]
        },
        optional: { mode: ["consent|cookies", "consent or cookies"] },
        traces: /^(_pk_(cvar|hsr|id|ref|ses|testcookie)(\..+)?|mtm_(cookie_)?consent)$/,
        allow(allowed, { mode }) {
          const _paq = ownGlobal(window, "_paq");
          if (!_paq) return;
          const [need, give, forget] = commandsOf(mode);
          _paq.push([allowed ? give : forget ?? need]);
          if (!allowed) _paq.push(["deleteCookies"]);
        },
        start({ url, id, mode }) {
          const base = `${url.replace(/\/$/, "")}/`;
          const page = window;
          const queue3 = page._paq = ownGlobal(page, "_paq") ?? new Array();
          const [need, give] = commandsOf(mode);
          for (const command of [
            [need],
            [give],
            ["setTrackerUrl", `${base}matomo.php`],
            ["setSiteId", String(id)],
            ["trackPageView"],
            ["enableLinkTracking"]
          ])
            queue3.push(command);
          return `${base}matomo.js`;
        }
      };
      earlier2 = "Left by an earlier version of this website. No longer used.";
      visit = "Holds the data of this visit together.";
      matomoFacts = {
        label: "Matomo",
        provider: "Matomo",
        notice: "https://matomo.org/privacy-policy/",
        cookies: [
          {
            name: "_pk_id.*",
            purpose: "Counts visitors by telling one browser from another.",
            expires: "13 months"
          },
          { name: "_pk_ses.*", purpose: visit, expires: "30 minutes" },
          { name: "_pk_cvar.*", purpose: visit, expires: "30 minutes" },
          {
            name: "_pk_ref.*",
            purpose: "Remembers which website a visitor first came from.",
            expires: "6 months"
          },
          {
            name: "_pk_hsr.*",
            purpose: "Holds the recording of this visit together.",
            expires: "30 minutes"
          },
          {
            name: "_pk_testcookie.*",
            purpose: "Tests whether your browser keeps cookies. Removed at once.",
            expires: "session"
          },
          { name: "mtm_consent", purpose: earlier2, expires: "30 years" },
          { name: "mtm_cookie_consent", purpose: earlier2, expires: "30 years" }
        ]
      };
    }
  });

  // src/services/meta-pixel.ts
  function makeQueue() {
    const fbq = makeCommandQueue("queue", "callMethod");
    return Object.assign(fbq, { push: fbq, loaded: true, version: "2.0" });
  }
  var metaPixel, arrival, elsewhere6, safe2, metaPixelFacts;
  var init_meta_pixel = __esm({
    "src/services/meta-pixel.ts"() {
      "use strict";
      init_make_command_queue();
      metaPixel = {
        name: "meta-pixel",
        category: "marketing",
        options: { id: ["\\d{10,20}", "1234567890123456"] },
        traces: /^(_fb[cp]|lastExternalReferrer(Time)?|multiFbc)$/,
        allow(allowed) {
          const { fbq } = window;
          if (typeof fbq === "function") fbq("consent", allowed ? "grant" : "revoke");
        },
        start({ id }) {
          const page = window;
          if (typeof page.fbq !== "function") page._fbq = page.fbq = makeQueue();
          page.fbq("consent", "revoke");
          page.fbq("init", String(id));
          page.fbq("consent", "grant");
          page.fbq("track", "PageView");
          return "https://connect.facebook.net/en_US/fbevents.js";
        }
      };
      arrival = "Remembers which website you came from, to tell which adverts bring visitors.";
      elsewhere6 = "Recognises your browser on other websites too, so that adverts can be measured and chosen.";
      safe2 = "Recognises your browser, to protect the service from misuse.";
      metaPixelFacts = {
        label: "Meta Pixel",
        provider: "Meta",
        notice: "https://www.facebook.com/privacy/policy/",
        cookies: [
          {
            name: "_fbp",
            purpose: "Recognises your browser, so that adverts can be chosen and measured.",
            expires: "90 days"
          },
          {
            name: "_fbc",
            purpose: "Remembers the advert on Facebook or Instagram that brought you here.",
            expires: "90 days"
          },
          { name: "lastExternalReferrer", purpose: arrival, kind: "local-storage" },
          {
            name: "lastExternalReferrerTime",
            purpose: "Remembers when you came from another website.",
            kind: "local-storage"
          },
          {
            name: "multiFbc",
            purpose: "Remembers the adverts on Facebook or Instagram that brought you here.",
            kind: "local-storage"
          },
          { name: "fr", purpose: elsewhere6, expires: "90 days", host: "facebook.com" },
          { name: "datr", purpose: safe2, expires: "2 years", host: "facebook.com" },
          { name: "sb", purpose: safe2, expires: "2 years", host: "facebook.com" }
        ]
      };
    }
  });

  // src/lib/attempt.ts
  function attempt(act, failed) {
    try {
      return act();
    } catch (error) {
      failed?.(error);
      return void 0;
    }
  }
  var init_attempt = __esm({
    "src/lib/attempt.ts"() {
      "use strict";
    }
  });

  // src/lib/when-loaded.ts
  function whenLoaded(src, act) {
    const listen = ({ target }) => {
      if (!(target instanceof HTMLScriptElement) || target.src !== src) return;
      document.removeEventListener("load", listen, true);
      attempt(act);
    };
    document.addEventListener("load", listen, true);
  }
  var init_when_loaded = __esm({
    "src/lib/when-loaded.ts"() {
      "use strict";
      init_attempt();
    }
  });

  // src/services/microsoft-uet.ts
  var address2, microsoftUet, elsewhere7, microsoftUetFacts;
  var init_microsoft_uet = __esm({
    "src/services/microsoft-uet.ts"() {
      "use strict";
      init_when_loaded();
      address2 = "https://bat.bing.com/bat.js";
      microsoftUet = {
        name: "microsoft-uet",
        category: "marketing",
        options: { id: ["\\d{4,12}", "12345678"] },
        traces: /^_uet(sid|vid|msclkid)(_exp)?$/,
        allow(allowed) {
          const { uetq } = window;
          if (typeof uetq?.push !== "function") return;
          uetq.push("consent", "update", { ad_storage: allowed ? "granted" : "denied" });
        },
        start({ id }) {
          const page = window;
          const queue3 = Array.isArray(page.uetq) ? page.uetq : [];
          page.uetq = queue3;
          queue3.unshift("consent", "default", { ad_storage: "denied" });
          queue3.push("consent", "update", { ad_storage: "granted" });
          whenLoaded(address2, () => {
            page.uetq = new page.UET({ ti: String(id), q: page.uetq });
            page.uetq.push("pageLoad");
          });
          return address2;
        }
      };
      elsewhere7 = "Recognises your browser on other websites too, so that adverts can be measured and chosen.";
      microsoftUetFacts = {
        label: "Microsoft Advertising",
        provider: "Microsoft",
        notice: "https://www.microsoft.com/en-gb/privacy/privacystatement",
        cookies: [
          { name: "_uetsid", purpose: "Remembers which pages belong to the same visit.", expires: "1 day" },
          {
            name: "_uetvid",
            purpose: "Recognises your browser on later visits, so that adverts can be measured and chosen.",
            expires: "13 months"
          },
          { name: "_uetmsclkid", purpose: "Remembers the advert that brought you here.", expires: "90 days" },
          { name: "_uetsid_exp", purpose: "Remembers how long _uetsid is kept.", kind: "local-storage" },
          { name: "_uetvid_exp", purpose: "Remembers how long _uetvid is kept.", kind: "local-storage" },
          { name: "MUID", purpose: elsewhere7, expires: "13 months", host: "bing.com" }
        ]
      };
    }
  });

  // src/services/new-relic.ts
  var address3, accepted, newRelic, visit2, newRelicFacts;
  var init_new_relic = __esm({
    "src/services/new-relic.ts"() {
      "use strict";
      init_when_loaded();
      init_own_global();
      address3 = "https://js-agent.newrelic.com/nr-loader-spa-current.min.js";
      accepted = false;
      newRelic = {
        name: "new-relic",
        category: "analytics",
        options: { config: ["\0", "an object"] },
        traces: /^NRBA_SESSION(::.+)?$/,
        allow(allowed) {
          accepted = allowed;
          window.newrelic?.consent?.(allowed);
        },
        start({ config }) {
          const page = window;
          const { init, info, loader_config } = config;
          const consentMode = { ...init, browser_consent_mode: { enabled: true } };
          page.NREUM = Object.assign(ownGlobal(page, "NREUM") ?? {}, { init: consentMode, info, loader_config });
          whenLoaded(address3, () => page.newrelic?.consent?.(accepted));
          return address3;
        }
      };
      visit2 = "Joins the pages of a visit, to find out why one was slow or failed. Remembers that you have allowed this.";
      newRelicFacts = {
        label: "New Relic",
        provider: "New Relic",
        notice: "https://newrelic.com/termsandconditions/privacy",
        cookies: [
          { name: "NRBA_SESSION", purpose: visit2, expires: "4 hours", kind: "local-storage" },
          { name: "NRBA_SESSION::*", purpose: visit2, expires: "4 hours", kind: "local-storage" }
        ]
      };
    }
  });

  // src/services/plausible.ts
  var begun, plausible, plausibleFacts;
  var init_plausible = __esm({
    "src/services/plausible.ts"() {
      "use strict";
      init_add_gated_script();
      init_make_command_queue();
      init_no_traces();
      init_own_global();
      begun = /* @__PURE__ */ new Set();
      plausible = {
        name: "plausible",
        category: "analytics",
        options: {},
        optional: {
          id: ["pa-[\\w-]{4,60}", "pa-XXXXX"],
          domain: ["[\\w-]+(\\.[\\w-]+)+", "www.example.gov.uk"]
        },
        traces: noTraces,
        refuse({ id, domain }, tell2) {
          if (!id && !domain) tell2('it needs an "id" or a "domain"');
        },
        start({ id, domain, category = plausible.category }) {
          const page = window;
          const queue3 = page.plausible = ownGlobal(page, "plausible") ?? makeCommandQueue("q");
          if (domain && !id && !begun.has(domain)) {
            begun.add(domain);
            const src = "https://plausible.io/js/script.js";
            addGatedScript({ consent: category, src, domain });
          }
          if (!id) return void 0;
          queue3.init ??= (options = {}) => {
            queue3.o = options;
          };
          queue3.init();
          return `https://plausible.io/js/${id}.js`;
        }
      };
      plausibleFacts = {
        label: "Plausible",
        provider: "Plausible Insights",
        notice: "https://plausible.io/privacy",
        cookies: []
      };
    }
  });

  // src/services/posthog.ts
  function makeQueue2() {
    const queue3 = Object.assign([], { _i: [], people: [], __SV: 1 });
    const methods = [
      "capture",
      "identify",
      "alias",
      "register",
      "register_once",
      "unregister",
      "set_config",
      "reset",
      "onFeatureFlags",
      "opt_in_capturing",
      "opt_out_capturing"
    ].map((method) => [method, (...given) => void queue3.push([method, ...given])]);
    return Object.assign(queue3, Object.fromEntries(methods));
  }
  var posthog, survey2, tour2, probe5, local, tab2, posthogFacts;
  var init_posthog = __esm({
    "src/services/posthog.ts"() {
      "use strict";
      init_own_global();
      posthog = {
        name: "posthog",
        category: "analytics",
        options: { id: ["phc_[A-Za-z0-9]{4,80}", "phc_XXXXXXX"] },
        optional: { host: ["https://[\\w-]+(\\.[\\w-]+)*(:\\d{1,5})?", "https://eu.i.posthog.com"] },
        traces: /^(ph_phc_[A-Za-z0-9]+_(posthog(_.+)?|window_id|primary_window_exists|session_registered_properties)|(__ph_opt_in_out|ph_conv)_phc_[A-Za-z0-9]+|ph_(replay_pending_buffer|product_tour|last_seen_tour_date)_.+|ph_active_product_tour|(dmn_chk|__ph_cookie_support)_.+|lastSeenSurveyDate|(seen|inProgress|abandoned)Survey_.+)$/,
        allow(allowed) {
          const { posthog: posthog2 } = window;
          if (allowed) posthog2?.opt_in_capturing?.({ captureEventName: null });
          else posthog2?.opt_out_capturing?.();
        },
        start({ id, host = "https://eu.i.posthog.com" }) {
          const page = window;
          const queue3 = page.posthog = ownGlobal(page, "posthog") ?? makeQueue2();
          queue3._i.push([id, { api_host: host, opt_out_capturing_by_default: true }, "posthog"]);
          queue3.opt_in_capturing?.({ captureEventName: null });
          return `${host.replace(/\.i\.posthog\.com$/, "-assets.i.posthog.com")}/static/array.js`;
        }
      };
      survey2 = "Remembers which surveys you have seen, so that you are not asked again.";
      tour2 = "Remembers which tours of this website you have seen, so that you are not shown them again.";
      probe5 = { purpose: "Tests what your browser allows. Removed at once.", expires: "session" };
      local = { kind: "local-storage" };
      tab2 = { expires: "session", kind: "session-storage" };
      posthogFacts = {
        label: "PostHog",
        provider: "PostHog",
        notice: "https://posthog.com/privacy",
        cookies: [
          {
            name: "ph_phc_*_posthog",
            purpose: "Recognises your browser and holds the data of your visits together, also in local and session storage.",
            expires: "365 days"
          },
          {
            name: "ph_phc_*_posthog_*",
            purpose: "Holds a part of that data, also in local and session storage.",
            expires: "365 days"
          },
          { name: "__ph_opt_in_out_phc_*", purpose: "Tells the service that you have allowed it.", ...local },
          { name: "dmn_chk_*", ...probe5 },
          { name: "__ph_cookie_support_*", ...probe5 },
          { name: "ph_phc_*_window_id", purpose: "Tells the tabs of your browser apart.", ...tab2 },
          { name: "ph_phc_*_primary_window_exists", purpose: "Tells the tabs of your browser apart.", ...tab2 },
          {
            name: "ph_phc_*_session_registered_properties",
            purpose: "Remembers what this website has told PostHog about your visit.",
            ...tab2
          },
          {
            name: "ph_replay_pending_buffer_*",
            purpose: "Holds what is yet to be sent, so that it is not lost with the page.",
            ...tab2
          },
          { name: "seenSurvey_*", purpose: survey2, ...local },
          { name: "abandonedSurvey_*", purpose: survey2, ...local },
          { name: "lastSeenSurveyDate", purpose: survey2, ...local },
          { name: "inProgressSurvey_*", purpose: "Keeps the answers of a survey that you have begun.", ...local },
          { name: "ph_product_tour_*", purpose: tour2, ...local },
          { name: "ph_last_seen_tour_date_*", purpose: tour2, ...local },
          {
            name: "ph_active_product_tour",
            purpose: "Remembers where you are in a tour of this website.",
            ...tab2
          },
          { name: "ph_conv_phc_*", purpose: "Recognises you in a chat with us.", ...local }
        ]
      };
    }
  });

  // src/services/reachdeck.ts
  var reachdeck, reachdeckFacts;
  var init_reachdeck = __esm({
    "src/services/reachdeck.ts"() {
      "use strict";
      reachdeck = {
        name: "reachdeck",
        category: "functional",
        options: {},
        traces: /^__ba_plus$/,
        start() {
          return "https://www.browsealoud.com/plus/scripts/3.1.0/ba.js";
        }
      };
      reachdeckFacts = {
        label: "ReachDeck",
        provider: "Texthelp",
        notice: "https://support.texthelp.com/help/cookies-for-reachdeck-and-privacy-changes",
        cookies: [{ name: "__ba_plus", purpose: "Keeps the accessibility toolbar open from page to page." }]
      };
    }
  });

  // src/services/recaptcha.ts
  var recaptcha, purpose, inSession2, recaptchaFacts;
  var init_recaptcha = __esm({
    "src/services/recaptcha.ts"() {
      "use strict";
      recaptcha = {
        name: "recaptcha",
        category: "essential",
        options: {},
        traces: /^(_GRECAPTCHA|_grecaptcha|rc::[abc])$/,
        start() {
          return void 0;
        }
      };
      purpose = "Tells people from automated programs, to protect our forms.";
      inSession2 = { kind: "session-storage", expires: "session" };
      recaptchaFacts = {
        label: "Google reCAPTCHA",
        provider: "Google",
        notice: "https://policies.google.com/privacy",
        cookies: [
          { name: "_GRECAPTCHA", purpose, expires: "6 months" },
          { name: "_grecaptcha", purpose, kind: "local-storage" },
          { name: "rc::a", purpose, kind: "local-storage" },
          { name: "rc::b", purpose, ...inSession2 },
          { name: "rc::c", purpose, ...inSession2 }
        ]
      };
    }
  });

  // src/lib/visible-cookies.ts
  function visibleCookies() {
    return attempt(() => document.cookie.split("; ")) ?? [];
  }
  var init_visible_cookies = __esm({
    "src/lib/visible-cookies.ts"() {
      "use strict";
      init_attempt();
    }
  });

  // src/services/recite-me.ts
  function openOnClick(event) {
    const isButton = (node) => node instanceof Element && node.matches("[data-recite-me]");
    if (!event.composedPath().some(isButton)) return;
    event.preventDefault();
    wanted = true;
    if (ownGlobal(window, "Recite")) open();
    else if (!coming) {
      coming = true;
      addGatedScript({ consent: needed, src: address4 });
    }
  }
  function settle({ type, target }) {
    if (!(target instanceof HTMLScriptElement) || target.src !== address4) return;
    coming = false;
    const isLeftOpen = () => visibleCookies().includes("Recite.Persist=true");
    if (type === "load" && mayRun && (wanted || isLeftOpen())) attempt(open);
  }
  function open() {
    const Recite = ownGlobal(window, "Recite");
    if (!Recite || ready === Recite) return Recite?.enable();
    ready = Recite;
    Recite.load({});
    Recite.Event.subscribe("Recite:load", () => Recite.enable());
  }
  var address4, needed, mayRun, coming, wanted, ready, reciteMe, reciteMeFacts;
  var init_recite_me = __esm({
    "src/services/recite-me.ts"() {
      "use strict";
      init_add_gated_script();
      init_attempt();
      init_visible_cookies();
      init_own_global();
      mayRun = false;
      coming = false;
      wanted = false;
      reciteMe = {
        name: "recite-me",
        category: "functional",
        options: { id: ["[\\da-f]{40}", "0123456789abcdef0123456789abcdef01234567"] },
        optional: { load: ["click|always", "click"] },
        traces: /^Recite[._]/,
        allow(allowed) {
          if (allowed) return;
          mayRun = wanted = false;
          document.removeEventListener("click", openOnClick);
        },
        start({ id, load, category = reciteMe.category }) {
          address4 = `https://api.reciteme.com/asset/js?key=${id}`;
          needed = category;
          mayRun = true;
          document.addEventListener("click", openOnClick);
          for (const end of ["load", "error"]) document.addEventListener(end, settle, true);
          if (load !== "always") return void 0;
          coming = true;
          return address4;
        }
      };
      reciteMeFacts = {
        label: "Recite Me",
        provider: "Recite Me",
        notice: "https://reciteme.com/policies/cookie-statement",
        cookies: [
          {
            name: "Recite.Persist",
            purpose: "Keeps the accessibility toolbar open from page to page.",
            expires: "session"
          },
          { name: "Recite_Session", purpose: "Lets the accessibility toolbar work.", expires: "session" }
        ]
      };
    }
  });

  // src/services/silktide.ts
  var silktide, silktideFacts;
  var init_silktide = __esm({
    "src/services/silktide.ts"() {
      "use strict";
      init_no_traces();
      init_own_global();
      silktide = {
        name: "silktide",
        category: "analytics",
        options: { id: ["[0-9a-z]{9,40}", "0123456789abcdef0123456789abcdef"] },
        traces: noTraces,
        start({ id }) {
          const page = window;
          page.stConfig = ownGlobal(page, "stConfig") ?? {};
          page.stEvents = ownGlobal(page, "stEvents") ?? [];
          page.silktide = ownGlobal(page, "silktide") ?? ((event, details) => {
            page.stEvents.push({ ...details, event, time: Date.now() });
          });
          page.silktide("page_load");
          return `https://analytics.silktide.com/${id}.js`;
        }
      };
      silktideFacts = {
        label: "Silktide Analytics",
        provider: "Silktide",
        notice: "https://silktide.com/privacy-policy/",
        cookies: []
      };
    }
  });

  // src/services/siteimprove.ts
  var siteimprove, siteimproveFacts;
  var init_siteimprove = __esm({
    "src/services/siteimprove.ts"() {
      "use strict";
      siteimprove = {
        name: "siteimprove",
        category: "analytics",
        options: { id: ["\\d{1,12}", "1234567"] },
        traces: /^(nmstat|siteimproveses)$/,
        start({ id }) {
          return `https://siteimproveanalytics.com/js/siteanalyze_${id}.js`;
        }
      };
      siteimproveFacts = {
        label: "Siteimprove Analytics",
        provider: "Siteimprove",
        notice: "https://siteimprove.com/en/privacy/",
        cookies: [
          { name: "nmstat", purpose: "Counts visitors by telling one browser from another.", expires: "1 year" },
          {
            name: "siteimproveses",
            purpose: "Remembers which pages belong to the same visit.",
            expires: "session"
          }
        ]
      };
    }
  });

  // src/services/tiktok-pixel.ts
  function prepare(ttq) {
    const defer = (target, call) => {
      const list2 = target;
      list2[call] ??= (...command) => void list2.push([call, ...command]);
    };
    ttq.methods ??= calls;
    ttq.setAndDefer ??= defer;
    for (const call of calls) defer(ttq, call);
    ttq.instance ??= (id) => {
      const one = ttq._i?.[id] ?? [];
      for (const call of calls) defer(one, call);
      return one;
    };
  }
  var calls, address5, tiktokPixel, visit3, inSession3, tiktokPixelFacts;
  var init_tiktok_pixel = __esm({
    "src/services/tiktok-pixel.ts"() {
      "use strict";
      calls = "page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent".split(" ");
      address5 = "https://analytics.tiktok.com/i18n/pixel/events.js";
      tiktokPixel = {
        name: "tiktok-pixel",
        category: "marketing",
        options: { id: ["[A-Z0-9]{10,30}", "C4ABCDEFGHIJ12345678"] },
        traces: /^(_ttp|_tt_enable_cookie|ttclid|ttcsid(_.*)?|tt_(sessionId|appInfo|pixel_.*))$/,
        allow(allowed) {
          const { ttq } = window;
          ttq?.[allowed ? "grantConsent" : "revokeConsent"]?.();
        },
        start({ id: option2 }) {
          const page = window;
          const id = option2;
          page.TiktokAnalyticsObject = "ttq";
          const ttq = page.ttq = Array.isArray(page.ttq) ? page.ttq : [];
          prepare(ttq);
          (ttq._i ??= {})[id] ??= Object.assign([], { _u: address5 });
          (ttq._t ??= {})[id] = Date.now();
          (ttq._o ??= {})[id] ??= {};
          ttq.holdConsent?.();
          ttq.grantConsent?.();
          ttq.page?.();
          return `${address5}?sdkid=${id}&lib=ttq`;
        }
      };
      visit3 = "Remembers which pages belong to the same visit.";
      inSession3 = { kind: "session-storage", expires: "session" };
      tiktokPixelFacts = {
        label: "TikTok Pixel",
        provider: "TikTok",
        notice: "https://www.tiktok.com/legal/page/eea/privacy-policy/en",
        cookies: [
          {
            name: "_ttp",
            purpose: "Recognises your browser on later visits, so that adverts can be measured and chosen.",
            expires: "13 months"
          },
          { name: "_tt_enable_cookie", purpose: "Tests whether your browser takes cookies.", expires: "13 months" },
          {
            name: "ttclid",
            purpose: "Remembers the advert on TikTok that brought you here.",
            expires: "13 months"
          },
          { name: "ttcsid", purpose: visit3, expires: "13 months" },
          { name: "ttcsid_*", purpose: visit3, expires: "13 months" },
          { name: "tt_sessionId", purpose: visit3, ...inSession3 },
          {
            name: "tt_pixel_*",
            purpose: "Counts the pages of this visit and remembers the settings of TikTok Pixel.",
            ...inSession3
          },
          { name: "tt_appInfo", purpose: "Remembers how TikTok Pixel is set up on this website.", ...inSession3 }
        ]
      };
    }
  });

  // src/services/userback.ts
  var userback, userbackFacts;
  var init_userback = __esm({
    "src/services/userback.ts"() {
      "use strict";
      init_no_traces();
      init_own_global();
      userback = {
        name: "userback",
        category: "functional",
        options: { id: ["(\\d+\\|\\d+\\||[A-Z]-)\\w{8,64}", "A-1234567890abcdef"] },
        traces: noTraces,
        start({ id }) {
          const page = window;
          page.Userback = ownGlobal(page, "Userback") ?? {};
          page.Userback.access_token = id;
          return "https://static.userback.io/widget/v1.js";
        }
      };
      userbackFacts = {
        label: "Userback",
        provider: "Userback",
        notice: "https://userback.io/privacy/",
        cookies: []
      };
    }
  });

  // src/services/x-pixel.ts
  var xPixel, elsewhere8, xPixelFacts;
  var init_x_pixel = __esm({
    "src/services/x-pixel.ts"() {
      "use strict";
      init_make_command_queue();
      xPixel = {
        name: "x-pixel",
        category: "marketing",
        options: { id: ["[a-z0-9]{4,12}", "o1abc"] },
        traces: /^_tw(pid|sid|clid)$/,
        start({ id }) {
          const page = window;
          if (typeof page.twq !== "function") {
            page.twq = Object.assign(makeCommandQueue("queue", "exe"), { version: "1.1" });
          }
          page.twq("config", id);
          return "https://static.ads-twitter.com/uwt.js";
        }
      };
      elsewhere8 = "Recognises your browser on other websites too, so that adverts can be measured and chosen.";
      xPixelFacts = {
        label: "X Pixel",
        provider: "X",
        notice: "https://x.com/en/privacy",
        cookies: [
          {
            name: "_twpid",
            purpose: "Recognises your browser on later visits, so that adverts can be measured and chosen.",
            expires: "13 months"
          },
          { name: "_twsid", purpose: "Remembers which pages belong to the same visit.", expires: "13 months" },
          { name: "_twclid", purpose: "Remembers the advert on X that brought you here." },
          { name: "guest_id", purpose: elsewhere8, expires: "2 years", host: "x.com" },
          { name: "personalization_id", purpose: elsewhere8, expires: "2 years", host: "x.com" }
        ]
      };
    }
  });

  // src/services/more-facts.ts
  var more_facts_exports = {};
  __export(more_facts_exports, {
    moreFacts: () => moreFacts
  });
  var moreFacts;
  var init_more_facts = __esm({
    "src/services/more-facts.ts"() {
      "use strict";
      init_adobe();
      init_application_insights();
      init_clarity();
      init_contentsquare();
      init_dotdigital();
      init_google_ads();
      init_google_tag_manager();
      init_google_translate();
      init_goss();
      init_govmetric();
      init_granicus();
      init_linkedin_insight();
      init_matomo();
      init_meta_pixel();
      init_microsoft_uet();
      init_new_relic();
      init_plausible();
      init_posthog();
      init_reachdeck();
      init_recaptcha();
      init_recite_me();
      init_silktide();
      init_siteimprove();
      init_tiktok_pixel();
      init_userback();
      init_x_pixel();
      moreFacts = {
        adobe: adobeFacts,
        "application-insights": applicationInsightsFacts,
        clarity: clarityFacts,
        contentsquare: contentsquareFacts,
        dotdigital: dotdigitalFacts,
        "google-ads": googleAdsFacts,
        "google-tag-manager": googleTagManagerFacts,
        "google-translate": googleTranslateFacts,
        goss: gossFacts,
        govmetric: govmetricFacts,
        granicus: granicusFacts,
        "linkedin-insight": linkedinInsightFacts,
        matomo: matomoFacts,
        "meta-pixel": metaPixelFacts,
        "microsoft-uet": microsoftUetFacts,
        "new-relic": newRelicFacts,
        plausible: plausibleFacts,
        posthog: posthogFacts,
        reachdeck: reachdeckFacts,
        recaptcha: recaptchaFacts,
        "recite-me": reciteMeFacts,
        silktide: silktideFacts,
        siteimprove: siteimproveFacts,
        "tiktok-pixel": tiktokPixelFacts,
        userback: userbackFacts,
        "x-pixel": xPixelFacts
      };
    }
  });

  // src/messages/cy.ts
  var cy_exports = {};
  __export(cy_exports, {
    messages: () => messages
  });
  var messages;
  var init_cy = __esm({
    "src/messages/cy.ts"() {
      "use strict";
      messages = {
        direction: "ltr",
        bannerHeading: "Cwcis {siteName}",
        siteUnnamed: "y wefan hon",
        essentialUse: "Rydyn ni’n defnyddio rhai cwcis hanfodol i wneud i’r wefan hon weithio.",
        askAnalytics: "Hoffem hefyd ddefnyddio cwcis dadansoddol er mwyn deall sut rydych chi’n defnyddio’r wefan hon a gwneud gwelliannau.",
        askAdditional: "Hoffem osod cwcis ychwanegol er mwyn {purposes}.",
        useAnalytics: "Rydyn ni hefyd yn defnyddio cwcis dadansoddol er mwyn deall sut rydych chi’n defnyddio’r wefan hon a gwneud gwelliannau.",
        useAdditional: "Rydyn ni hefyd yn defnyddio cwcis ychwanegol er mwyn {purposes}.",
        allOn: "Maen nhw ymlaen oni bai eich bod chi’n eu gwrthod.",
        someOn: "Mae rhai ymlaen oni bai eich bod chi’n eu gwrthod.",
        listComma: ", ",
        listAnd: " a ",
        functionalPurpose: "cofio eich gosodiadau",
        analyticsPurpose: "deall sut mae pobl yn defnyddio’r wefan hon; gwneud gwelliannau",
        mediaPurpose: "dangos fideos a mapiau o wefannau eraill",
        marketingPurpose: "mesur ein hysbysebion",
        otherPurpose: "darparu nodweddion eraill",
        acceptAnalytics: "Derbyn cwcis dadansoddol",
        rejectAnalytics: "Gwrthod cwcis dadansoddol",
        acceptAdditional: "Derbyn cwcis ychwanegol",
        rejectAdditional: "Gwrthod cwcis ychwanegol",
        viewCookies: "Gweld cwcis",
        acceptedAnalytics: "Rydych chi wedi derbyn cwcis dadansoddol.",
        rejectedAnalytics: "Rydych chi wedi gwrthod cwcis dadansoddol.",
        acceptedAdditional: "Rydych chi wedi derbyn cwcis ychwanegol.",
        rejectedAdditional: "Rydych chi wedi gwrthod cwcis ychwanegol.",
        changeLater: "Gallwch {link} unrhyw bryd.",
        changeLink: "newid eich gosodiadau cwcis",
        hideMessage: "Cuddio’r neges am gwcis",
        settingsHeading: "Gosodiadau cwcis",
        close: "Cau",
        essentialLabel: "Cwcis hanfodol",
        essentialDescription: "Mae cwcis hanfodol yn cadw eich gwybodaeth yn ddiogel ac yn gwneud i’r wefan hon weithio. Nid oes angen i ni ofyn am ganiatâd i’w defnyddio.",
        functionalLabel: "Cwcis swyddogaethol",
        functionalDescription: "Mae cwcis swyddogaethol yn cofio eich gosodiadau ar y wefan hon.",
        functionalQuestion: "Ydych chi eisiau derbyn cwcis swyddogaethol?",
        analyticsLabel: "Cwcis dadansoddol",
        analyticsDescription: "Mae cwcis dadansoddol yn ein helpu i ddeall sut rydych chi’n defnyddio’r wefan hon, er mwyn i ni allu ei gwella.",
        analyticsQuestion: "Ydych chi eisiau derbyn cwcis dadansoddol?",
        mediaLabel: "Cwcis fideos a mapiau",
        mediaDescription: "Mae rhai tudalennau’n dangos fideos, mapiau neu ffurflenni o wefannau eraill. Mae’r gwefannau hynny’n gosod eu cwcis eu hunain pan fyddwch chi’n eu defnyddio.",
        mediaQuestion: "Ydych chi eisiau derbyn cwcis fideos a mapiau?",
        marketingLabel: "Cwcis marchnata",
        marketingDescription: "Mae cwcis marchnata’n mesur ein hysbysebion ac yn helpu i ddewis yr hysbysebion rydych chi’n eu gweld.",
        marketingQuestion: "Ydych chi eisiau derbyn cwcis marchnata?",
        ownQuestion: "Ydych chi eisiau derbyn y cwcis hyn: {label}?",
        onUntilRefused: "Mae’r cwcis hyn ymlaen oni bai eich bod chi’n dewis ‘Nac ydw’ ac yn cadw’ch gosodiadau.",
        gpcRefused: "Mae eich porwr yn gofyn i wefannau beidio â rhannu na gwerthu’r hyn maen nhw’n ei wybod amdanoch chi (Global Privacy Control), felly mae’r cwcis hyn i ffwrdd oni bai eich bod chi’n dewis ‘Ydw’ ac yn cadw’ch gosodiadau.",
        yes: "Ydw",
        no: "Nac ydw",
        serviceLine: "{service}, gwasanaeth gan {provider}",
        noticeLink: "Hysbysiad preifatrwydd {provider}",
        tableSummary: "{label}: manylion ({count})",
        tableOfAll: "Cwcis ar y wefan hon",
        tableOfService: "Cwcis y mae {service} yn eu gosod",
        columnName: "Enw",
        columnPurpose: "Diben",
        columnExpires: "Yn dod i ben",
        choiceCookie: "Cadw eich dewisiadau cwcis",
        setElsewhere: "Wedi’i osod gan {host}. Dim ond drwy osodiadau eich porwr y gellir ei ddileu.",
        expiresSession: "Pan fyddwch chi’n cau eich porwr",
        expiresTab: "Pan fyddwch chi’n cau’r tab (storfa sesiwn)",
        expiresNever: "Pan gaiff ei ddileu (storfa leol)",
        expiresStored: "{life} (storfa leol)",
        life: {
          second: { other: "{count} eiliad" },
          minute: { two: "{count} funud", other: "{count} munud" },
          hour: { other: "{count} awr" },
          day: { two: "{count} ddiwrnod", other: "{count} diwrnod" },
          week: { other: "{count} wythnos" },
          month: { two: "{count} fis", other: "{count} mis" },
          year: {
            one: "{count} flwyddyn",
            two: "{count} flynedd",
            few: "{count} blynedd",
            many: "{count} blynedd",
            other: "{count} mlynedd"
          }
        },
        nothingToChoose: "Dim ond cwcis hanfodol y mae’r wefan hon yn eu defnyddio, felly nid oes dim i’w ddewis.",
        privacyLink: "Darllenwch ein hysbysiad preifatrwydd",
        save: "Cadw gosodiadau cwcis",
        savedTitle: "Llwyddiant",
        saved: "Rydych chi wedi gosod eich dewisiadau cwcis.",
        goBack: "Ewch yn ôl i’r dudalen roeddech chi’n edrych arni",
        lostTitle: "Mae problem wedi codi",
        lost: "Ni chadwodd eich porwr eich dewisiadau, felly dim ond ar y dudalen hon y maen nhw’n cyfrif. Efallai ei fod wedi’i osod i rwystro cwcis.",
        embedTitle: "Cynnwys gan {provider}",
        embedWarning: "{provider} sy’n darparu’r cynnwys hwn. Pan fyddwch chi’n ei ddangos, bydd {provider} yn gallu gweld eich bod chi ar y dudalen hon, ac efallai y bydd yn gosod cwcis.",
        embedNotice: "Hysbysiad preifatrwydd {provider}",
        embedSettings: "Gosodiadau cwcis",
        showOnce: "Dangos hwn unwaith",
        functionalAlways: "Caniatáu cwcis swyddogaethol bob amser",
        analyticsAlways: "Caniatáu cwcis dadansoddol bob amser",
        mediaAlways: "Caniatáu fideos, mapiau a phostiadau bob amser",
        marketingAlways: "Caniatáu cwcis marchnata bob amser",
        ownAlways: "Caniatáu bob amser: {label}"
      };
    }
  });

  // src/messages/ar.ts
  var ar_exports = {};
  __export(ar_exports, {
    messages: () => messages2
  });
  var messages2;
  var init_ar = __esm({
    "src/messages/ar.ts"() {
      "use strict";
      messages2 = {
        direction: "rtl",
        bannerHeading: "ملفات تعريف الارتباط على {siteName}",
        siteUnnamed: "هذا الموقع",
        essentialUse: "نستخدم بعض ملفات تعريف الارتباط الأساسية لتشغيل هذا الموقع.",
        askAnalytics: "نود أيضًا استخدام ملفات تعريف الارتباط التحليلية لنفهم كيف تستخدم هذا الموقع ونحسّنه.",
        askAdditional: "نود استخدام ملفات تعريف ارتباط إضافية من أجل {purposes}.",
        useAnalytics: "نستخدم أيضًا ملفات تعريف الارتباط التحليلية لنفهم كيف تستخدم هذا الموقع ونحسّنه.",
        useAdditional: "نستخدم أيضًا ملفات تعريف ارتباط إضافية من أجل {purposes}.",
        allOn: "وهي مفعّلة ما لم ترفضها.",
        someOn: "وبعضها مفعّل ما لم ترفضه.",
        listComma: "، و",
        listAnd: " و",
        functionalPurpose: "تذكّر إعداداتك",
        analyticsPurpose: "فهم كيفية استخدام الزوار لهذا الموقع; إدخال تحسينات عليه",
        mediaPurpose: "عرض مقاطع فيديو وخرائط من مواقع أخرى",
        marketingPurpose: "قياس فعالية إعلاناتنا",
        otherPurpose: "توفير ميزات أخرى",
        acceptAnalytics: "قبول ملفات تعريف الارتباط التحليلية",
        rejectAnalytics: "رفض ملفات تعريف الارتباط التحليلية",
        acceptAdditional: "قبول ملفات تعريف الارتباط الإضافية",
        rejectAdditional: "رفض ملفات تعريف الارتباط الإضافية",
        viewCookies: "عرض ملفات تعريف الارتباط",
        acceptedAnalytics: "لقد قبلت ملفات تعريف الارتباط التحليلية.",
        rejectedAnalytics: "لقد رفضت ملفات تعريف الارتباط التحليلية.",
        acceptedAdditional: "لقد قبلت ملفات تعريف الارتباط الإضافية.",
        rejectedAdditional: "لقد رفضت ملفات تعريف الارتباط الإضافية.",
        changeLater: "يمكنك {link} في أي وقت.",
        changeLink: "تغيير إعدادات ملفات تعريف الارتباط",
        hideMessage: "إخفاء رسالة ملفات تعريف الارتباط",
        settingsHeading: "إعدادات ملفات تعريف الارتباط",
        close: "إغلاق",
        essentialLabel: "ملفات تعريف الارتباط الأساسية",
        essentialDescription: "تحافظ ملفات تعريف الارتباط الأساسية على أمان معلوماتك وتتيح عمل هذا الموقع. ولا نحتاج إلى طلب إذنك لاستخدامها.",
        functionalLabel: "ملفات تعريف الارتباط الوظيفية",
        functionalDescription: "تتذكر ملفات تعريف الارتباط الوظيفية إعداداتك على هذا الموقع.",
        functionalQuestion: "هل تريد قبول ملفات تعريف الارتباط الوظيفية؟",
        analyticsLabel: "ملفات تعريف الارتباط التحليلية",
        analyticsDescription: "تساعدنا ملفات تعريف الارتباط التحليلية على أن نفهم كيف تستخدم هذا الموقع كي نحسّنه.",
        analyticsQuestion: "هل تريد قبول ملفات تعريف الارتباط التحليلية؟",
        mediaLabel: "ملفات تعريف الارتباط للفيديو والخرائط",
        mediaDescription: "تعرض بعض الصفحات مقاطع فيديو أو خرائط أو نماذج من مواقع أخرى. وتضع تلك المواقع ملفات تعريف ارتباط خاصة بها عند استخدامك لها.",
        mediaQuestion: "هل تريد قبول ملفات تعريف الارتباط للفيديو والخرائط؟",
        marketingLabel: "ملفات تعريف الارتباط التسويقية",
        marketingDescription: "تقيس ملفات تعريف الارتباط التسويقية فعالية إعلاناتنا وتساعد على اختيار الإعلانات التي تراها.",
        marketingQuestion: "هل تريد قبول ملفات تعريف الارتباط التسويقية؟",
        ownQuestion: "هل تريد قبول ملفات تعريف الارتباط هذه: {label}؟",
        onUntilRefused: "ملفات تعريف الارتباط هذه مفعّلة ما لم تختر «لا» وتحفظ.",
        gpcRefused: "يطلب متصفحك من المواقع عدم مشاركة معلوماتك أو بيعها (Global Privacy Control)، لذا فإن ملفات تعريف الارتباط هذه معطّلة ما لم تختر «نعم» وتحفظ.",
        yes: "نعم",
        no: "لا",
        serviceLine: "خدمة {service} من {provider}",
        noticeLink: "إشعار الخصوصية لدى {provider}",
        tableSummary: "تفاصيل {label} ({count})",
        tableOfAll: "ملفات تعريف الارتباط على هذا الموقع",
        tableOfService: "ملفات تعريف الارتباط من {service}",
        columnName: "الاسم",
        columnPurpose: "الغرض",
        columnExpires: "انتهاء الصلاحية",
        choiceCookie: "يحفظ خياراتك بشأن ملفات تعريف الارتباط",
        setElsewhere: "وضعه {host}. لا يمكن إزالته إلا من إعدادات متصفحك.",
        expiresSession: "عند إغلاق المتصفح",
        expiresTab: "عند إغلاق علامة التبويب (تخزين الجلسة)",
        expiresNever: "عند إزالته (التخزين المحلي)",
        expiresStored: "{life} (التخزين المحلي)",
        nothingToChoose: "يستخدم هذا الموقع ملفات تعريف الارتباط الأساسية فقط، فليس هناك ما تختاره.",
        privacyLink: "قراءة إشعار الخصوصية لدينا",
        save: "حفظ إعدادات ملفات تعريف الارتباط",
        savedTitle: "تم بنجاح",
        saved: "تم حفظ تفضيلاتك بشأن ملفات تعريف الارتباط.",
        goBack: "العودة إلى الصفحة التي كنت تتصفحها",
        lostTitle: "هناك مشكلة",
        lost: "لم يحتفظ متصفحك بخياراتك، لذا فهي تسري على هذه الصفحة فقط. ربما يكون مضبوطًا على حظر ملفات تعريف الارتباط.",
        embedTitle: "محتوى من {provider}",
        embedWarning: "هذا المحتوى من {provider}، وعند عرضه يمكن لـ {provider} معرفة أنك في هذه الصفحة ووضع ملفات تعريف الارتباط.",
        embedNotice: "إشعار الخصوصية لدى {provider}",
        embedSettings: "إعدادات ملفات تعريف الارتباط",
        showOnce: "عرض هذه المرة فقط",
        functionalAlways: "السماح دائمًا بملفات تعريف الارتباط الوظيفية",
        analyticsAlways: "السماح دائمًا بملفات تعريف الارتباط التحليلية",
        mediaAlways: "السماح دائمًا بمقاطع الفيديو والخرائط والمنشورات",
        marketingAlways: "السماح دائمًا بملفات تعريف الارتباط التسويقية",
        ownAlways: "السماح دائمًا: {label}"
      };
    }
  });

  // src/messages/bn.ts
  var bn_exports = {};
  __export(bn_exports, {
    messages: () => messages3
  });
  var messages3;
  var init_bn = __esm({
    "src/messages/bn.ts"() {
      "use strict";
      messages3 = {
        direction: "ltr",
        bannerHeading: "{siteName}-এ কুকি",
        siteUnnamed: "এই ওয়েবসাইট",
        essentialUse: "এই ওয়েবসাইট চালাতে আমরা কিছু প্রয়োজনীয় কুকি ব্যবহার করি।",
        askAnalytics: "আপনি কীভাবে এই ওয়েবসাইট ব্যবহার করেন তা বুঝতে এবং এর উন্নতি করতে আমরা বিশ্লেষণমূলক কুকিও ব্যবহার করতে চাই।",
        askAdditional: "{purposes} আমরা অতিরিক্ত কুকি ব্যবহার করতে চাই।",
        useAnalytics: "আপনি কীভাবে এই ওয়েবসাইট ব্যবহার করেন তা বুঝতে এবং এর উন্নতি করতে আমরা বিশ্লেষণমূলক কুকিও ব্যবহার করি।",
        useAdditional: "{purposes} আমরা অতিরিক্ত কুকিও ব্যবহার করি।",
        allOn: "আপনি প্রত্যাখ্যান না করা পর্যন্ত এগুলো চালু থাকে।",
        someOn: "আপনি প্রত্যাখ্যান না করা পর্যন্ত এগুলোর কয়েকটি চালু থাকে।",
        listComma: ", ",
        listAnd: " এবং ",
        functionalPurpose: "আপনার সেটিংস মনে রাখতে",
        analyticsPurpose: "মানুষ কীভাবে এই ওয়েবসাইট ব্যবহার করে তা বুঝতে; এর উন্নতি করতে",
        mediaPurpose: "অন্য ওয়েবসাইটের ভিডিও ও মানচিত্র দেখাতে",
        marketingPurpose: "আমাদের বিজ্ঞাপনের কার্যকারিতা মাপতে",
        otherPurpose: "অন্যান্য সুবিধা দিতে",
        acceptAnalytics: "বিশ্লেষণমূলক কুকি গ্রহণ করুন",
        rejectAnalytics: "বিশ্লেষণমূলক কুকি প্রত্যাখ্যান করুন",
        acceptAdditional: "অতিরিক্ত কুকি গ্রহণ করুন",
        rejectAdditional: "অতিরিক্ত কুকি প্রত্যাখ্যান করুন",
        viewCookies: "কুকি দেখুন",
        acceptedAnalytics: "আপনি বিশ্লেষণমূলক কুকি গ্রহণ করেছেন।",
        rejectedAnalytics: "আপনি বিশ্লেষণমূলক কুকি প্রত্যাখ্যান করেছেন।",
        acceptedAdditional: "আপনি অতিরিক্ত কুকি গ্রহণ করেছেন।",
        rejectedAdditional: "আপনি অতিরিক্ত কুকি প্রত্যাখ্যান করেছেন।",
        changeLater: "আপনি যেকোনো সময় {link} করতে পারেন।",
        changeLink: "আপনার কুকি সেটিংস পরিবর্তন",
        hideMessage: "কুকি বার্তা লুকান",
        settingsHeading: "কুকি সেটিংস",
        close: "বন্ধ করুন",
        essentialLabel: "প্রয়োজনীয় কুকি",
        essentialDescription: "প্রয়োজনীয় কুকি আপনার তথ্য সুরক্ষিত রাখে এবং এই ওয়েবসাইট সচল রাখে। এগুলো ব্যবহার করতে আমাদের অনুমতি চাইতে হয় না।",
        functionalLabel: "কার্যকরী কুকি",
        functionalDescription: "কার্যকরী কুকি এই ওয়েবসাইটে আপনার সেটিংস মনে রাখে।",
        functionalQuestion: "আপনি কি কার্যকরী কুকি গ্রহণ করতে চান?",
        analyticsLabel: "বিশ্লেষণমূলক কুকি",
        analyticsDescription: "আপনি কীভাবে এই ওয়েবসাইট ব্যবহার করেন তা বুঝতে এবং এর উন্নতি করতে বিশ্লেষণমূলক কুকি আমাদের সাহায্য করে।",
        analyticsQuestion: "আপনি কি বিশ্লেষণমূলক কুকি গ্রহণ করতে চান?",
        mediaLabel: "ভিডিও ও মানচিত্রের কুকি",
        mediaDescription: "কিছু পৃষ্ঠায় অন্য ওয়েবসাইটের ভিডিও, মানচিত্র বা ফর্ম দেখানো হয়। আপনি এগুলো ব্যবহার করলে সেই ওয়েবসাইটগুলো নিজস্ব কুকি রাখে।",
        mediaQuestion: "আপনি কি ভিডিও ও মানচিত্রের কুকি গ্রহণ করতে চান?",
        marketingLabel: "বিপণন কুকি",
        marketingDescription: "বিপণন কুকি আমাদের বিজ্ঞাপনের কার্যকারিতা মাপে এবং আপনি যেসব বিজ্ঞাপন দেখেন তা বাছাই করতে সাহায্য করে।",
        marketingQuestion: "আপনি কি বিপণন কুকি গ্রহণ করতে চান?",
        ownQuestion: "আপনি কি এই কুকিগুলো গ্রহণ করতে চান: {label}?",
        onUntilRefused: "আপনি ‘না’ বেছে নিয়ে সংরক্ষণ না করা পর্যন্ত এই কুকিগুলো চালু থাকে।",
        gpcRefused: "আপনার ব্রাউজার ওয়েবসাইটগুলোকে আপনার তথ্য শেয়ার বা বিক্রি না করতে বলে (Global Privacy Control), তাই আপনি ‘হ্যাঁ’ বেছে নিয়ে সংরক্ষণ না করা পর্যন্ত এই কুকিগুলো বন্ধ থাকে।",
        yes: "হ্যাঁ",
        no: "না",
        serviceLine: "{service}, প্রদানকারী {provider}",
        noticeLink: "{provider}-এর গোপনীয়তা বিজ্ঞপ্তি",
        tableSummary: "বিস্তারিত: {label} ({count})",
        tableOfAll: "এই ওয়েবসাইটের কুকি",
        tableOfService: "{service}-এর কুকি",
        columnName: "নাম",
        columnPurpose: "উদ্দেশ্য",
        columnExpires: "মেয়াদ",
        choiceCookie: "কুকি নিয়ে আপনার পছন্দ সংরক্ষণ করে",
        setElsewhere: "এটি {host} রাখে। শুধু আপনার ব্রাউজারের সেটিংস থেকে এটি মোছা যায়।",
        expiresSession: "ব্রাউজার বন্ধ করা পর্যন্ত",
        expiresTab: "ট্যাব বন্ধ করা পর্যন্ত (সেশন স্টোরেজ)",
        expiresNever: "মুছে ফেলা পর্যন্ত (লোকাল স্টোরেজ)",
        expiresStored: "{life} (লোকাল স্টোরেজ)",
        nothingToChoose: "এই ওয়েবসাইট শুধু প্রয়োজনীয় কুকি ব্যবহার করে, তাই বেছে নেওয়ার কিছু নেই।",
        privacyLink: "আমাদের গোপনীয়তা বিজ্ঞপ্তি পড়ুন",
        save: "কুকি সেটিংস সংরক্ষণ করুন",
        savedTitle: "সফল হয়েছে",
        saved: "কুকি নিয়ে আপনার পছন্দ সংরক্ষণ করা হয়েছে।",
        goBack: "যে পৃষ্ঠা দেখছিলেন সেখানে ফিরে যান",
        lostTitle: "একটি সমস্যা হয়েছে",
        lost: "আপনার ব্রাউজার আপনার পছন্দ সংরক্ষণ করেনি, তাই তা শুধু এই পৃষ্ঠার জন্য প্রযোজ্য। ব্রাউজারটি হয়তো কুকি আটকাতে সেট করা আছে।",
        embedTitle: "{provider}-এর কনটেন্ট",
        embedWarning: "এই কনটেন্ট {provider}-এর। এটি দেখালে {provider} জানতে পারে যে আপনি এই পৃষ্ঠায় আছেন এবং কুকি রাখতে পারে।",
        embedNotice: "{provider}-এর গোপনীয়তা বিজ্ঞপ্তি",
        embedSettings: "কুকি সেটিংস",
        showOnce: "শুধু এবার দেখান",
        functionalAlways: "কার্যকরী কুকির অনুমতি সবসময় দিন",
        analyticsAlways: "বিশ্লেষণমূলক কুকির অনুমতি সবসময় দিন",
        mediaAlways: "ভিডিও, মানচিত্র ও পোস্টের অনুমতি সবসময় দিন",
        marketingAlways: "বিপণন কুকির অনুমতি সবসময় দিন",
        ownAlways: "সবসময় অনুমতি দিন: {label}"
      };
    }
  });

  // src/messages/es.ts
  var es_exports = {};
  __export(es_exports, {
    messages: () => messages4
  });
  var messages4;
  var init_es = __esm({
    "src/messages/es.ts"() {
      "use strict";
      messages4 = {
        direction: "ltr",
        bannerHeading: "Cookies en {siteName}",
        siteUnnamed: "este sitio web",
        essentialUse: "Usamos algunas cookies necesarias para que este sitio web funcione.",
        askAnalytics: "También nos gustaría usar cookies analíticas para saber cómo usa usted este sitio web y mejorarlo.",
        askAdditional: "Nos gustaría usar cookies adicionales para {purposes}.",
        useAnalytics: "También usamos cookies analíticas para saber cómo usa usted este sitio web y mejorarlo.",
        useAdditional: "También usamos cookies adicionales para {purposes}.",
        allOn: "Están activas a menos que las rechace.",
        someOn: "Algunas están activas a menos que las rechace.",
        listComma: ", ",
        listAnd: " y ",
        functionalPurpose: "recordar su configuración",
        analyticsPurpose: "saber cómo se usa este sitio web; mejorarlo",
        mediaPurpose: "mostrar vídeos y mapas de otros sitios web",
        marketingPurpose: "medir nuestra publicidad",
        otherPurpose: "ofrecer otras funciones",
        acceptAnalytics: "Aceptar cookies analíticas",
        rejectAnalytics: "Rechazar cookies analíticas",
        acceptAdditional: "Aceptar cookies adicionales",
        rejectAdditional: "Rechazar cookies adicionales",
        viewCookies: "Ver las cookies",
        acceptedAnalytics: "Ha aceptado las cookies analíticas.",
        rejectedAnalytics: "Ha rechazado las cookies analíticas.",
        acceptedAdditional: "Ha aceptado las cookies adicionales.",
        rejectedAdditional: "Ha rechazado las cookies adicionales.",
        changeLater: "Puede {link} en cualquier momento.",
        changeLink: "cambiar la configuración de cookies",
        hideMessage: "Ocultar el mensaje sobre cookies",
        settingsHeading: "Configuración de cookies",
        close: "Cerrar",
        essentialLabel: "Cookies necesarias",
        essentialDescription: "Las cookies necesarias protegen su información y hacen que este sitio web funcione. No necesitamos pedirle permiso para usarlas.",
        functionalLabel: "Cookies funcionales",
        functionalDescription: "Las cookies funcionales recuerdan su configuración en este sitio web.",
        functionalQuestion: "¿Quiere aceptar las cookies funcionales?",
        analyticsLabel: "Cookies analíticas",
        analyticsDescription: "Las cookies analíticas nos ayudan a saber cómo usa usted este sitio web para poder mejorarlo.",
        analyticsQuestion: "¿Quiere aceptar las cookies analíticas?",
        mediaLabel: "Cookies de vídeos y mapas",
        mediaDescription: "Algunas páginas muestran vídeos, mapas o formularios de otros sitios web. Cuando los usa, esos sitios instalan sus propias cookies.",
        mediaQuestion: "¿Quiere aceptar las cookies de vídeos y mapas?",
        marketingLabel: "Cookies publicitarias",
        marketingDescription: "Las cookies publicitarias miden nuestra publicidad y ayudan a elegir los anuncios que ve.",
        marketingQuestion: "¿Quiere aceptar las cookies publicitarias?",
        ownQuestion: "¿Quiere aceptar estas cookies: {label}?",
        onUntilRefused: "Estas cookies están activas a menos que elija «No» y guarde los cambios.",
        gpcRefused: "Su navegador pide a los sitios web que no compartan ni vendan sus datos (Global Privacy Control), por lo que estas cookies están desactivadas a menos que elija «Sí» y guarde los cambios.",
        yes: "Sí",
        no: "No",
        serviceLine: "{service}, servicio de {provider}",
        noticeLink: "Política de privacidad de {provider}",
        tableSummary: "{label}: detalles ({count})",
        tableOfAll: "Cookies de este sitio web",
        tableOfService: "Cookies instaladas por {service}",
        columnName: "Nombre",
        columnPurpose: "Finalidad",
        columnExpires: "Duración",
        choiceCookie: "Guarda sus preferencias de cookies",
        setElsewhere: "Instalada por {host}. Solo puede eliminarla en los ajustes de su navegador.",
        expiresSession: "Hasta que cierre el navegador",
        expiresTab: "Hasta que cierre la pestaña (almacenamiento de sesión)",
        expiresNever: "Hasta que se elimine (almacenamiento local)",
        expiresStored: "{life} (almacenamiento local)",
        nothingToChoose: "Este sitio web solo usa cookies necesarias, así que no hay nada que elegir.",
        privacyLink: "Lea nuestra política de privacidad",
        save: "Guardar la configuración de cookies",
        savedTitle: "Operación realizada",
        saved: "Se han guardado sus preferencias de cookies.",
        goBack: "Volver a la página que estaba viendo",
        lostTitle: "Hay un problema",
        lost: "Su navegador no ha guardado sus preferencias, por lo que solo valen para esta página. Puede que esté configurado para bloquear las cookies.",
        embedTitle: "Contenido de {provider}",
        embedWarning: "Este contenido procede de {provider}. Cuando lo muestre, {provider} podrá ver que usted está en esta página y podrá instalar cookies.",
        embedNotice: "Política de privacidad de {provider}",
        embedSettings: "Configuración de cookies",
        showOnce: "Mostrar solo esta vez",
        functionalAlways: "Permitir siempre las cookies funcionales",
        analyticsAlways: "Permitir siempre las cookies analíticas",
        mediaAlways: "Permitir siempre vídeos, mapas y publicaciones",
        marketingAlways: "Permitir siempre las cookies publicitarias",
        ownAlways: "Permitir siempre: {label}"
      };
    }
  });

  // src/messages/fa.ts
  var fa_exports = {};
  __export(fa_exports, {
    messages: () => messages5
  });
  var messages5;
  var init_fa = __esm({
    "src/messages/fa.ts"() {
      "use strict";
      messages5 = {
        direction: "rtl",
        bannerHeading: "کوکی‌ها در {siteName}",
        siteUnnamed: "این وب‌سایت",
        essentialUse: "برای کار کردن این وب‌سایت از برخی کوکی‌های ضروری استفاده می‌کنیم.",
        askAnalytics: "همچنین می‌خواهیم از کوکی‌های تحلیلی استفاده کنیم تا بفهمیم شما چگونه از این وب‌سایت استفاده می‌کنید و آن را بهتر کنیم.",
        askAdditional: "می‌خواهیم از کوکی‌های اضافی برای {purposes} استفاده کنیم.",
        useAnalytics: "همچنین از کوکی‌های تحلیلی استفاده می‌کنیم تا بفهمیم شما چگونه از این وب‌سایت استفاده می‌کنید و آن را بهتر کنیم.",
        useAdditional: "همچنین از کوکی‌های اضافی برای {purposes} استفاده می‌کنیم.",
        allOn: "این کوکی‌ها فعال‌اند مگر اینکه آنها را رد کنید.",
        someOn: "برخی از آنها فعال‌اند مگر اینکه آنها را رد کنید.",
        listComma: "، ",
        listAnd: " و ",
        functionalPurpose: "به خاطر سپردن تنظیمات شما",
        analyticsPurpose: "درک نحوه استفاده افراد از این وب‌سایت; بهبود آن",
        mediaPurpose: "نمایش ویدیوها و نقشه‌های وب‌سایت‌های دیگر",
        marketingPurpose: "سنجش تأثیر تبلیغاتمان",
        otherPurpose: "ارائه امکانات دیگر",
        acceptAnalytics: "پذیرفتن کوکی‌های تحلیلی",
        rejectAnalytics: "رد کردن کوکی‌های تحلیلی",
        acceptAdditional: "پذیرفتن کوکی‌های اضافی",
        rejectAdditional: "رد کردن کوکی‌های اضافی",
        viewCookies: "مشاهده کوکی‌ها",
        acceptedAnalytics: "شما کوکی‌های تحلیلی را پذیرفتید.",
        rejectedAnalytics: "شما کوکی‌های تحلیلی را رد کردید.",
        acceptedAdditional: "شما کوکی‌های اضافی را پذیرفتید.",
        rejectedAdditional: "شما کوکی‌های اضافی را رد کردید.",
        changeLater: "هر زمان که بخواهید می‌توانید {link}.",
        changeLink: "تنظیمات کوکی خود را تغییر دهید",
        hideMessage: "پنهان کردن پیام کوکی",
        settingsHeading: "تنظیمات کوکی",
        close: "بستن",
        essentialLabel: "کوکی‌های ضروری",
        essentialDescription: "کوکی‌های ضروری اطلاعات شما را ایمن نگه می‌دارند و باعث می‌شوند این وب‌سایت کار کند. برای استفاده از آنها نیازی به گرفتن اجازه نداریم.",
        functionalLabel: "کوکی‌های کارکردی",
        functionalDescription: "کوکی‌های کارکردی تنظیمات شما در این وب‌سایت را به خاطر می‌سپارند.",
        functionalQuestion: "آیا می‌خواهید کوکی‌های کارکردی را بپذیرید؟",
        analyticsLabel: "کوکی‌های تحلیلی",
        analyticsDescription: "کوکی‌های تحلیلی به ما کمک می‌کنند بفهمیم شما چگونه از این وب‌سایت استفاده می‌کنید تا آن را بهتر کنیم.",
        analyticsQuestion: "آیا می‌خواهید کوکی‌های تحلیلی را بپذیرید؟",
        mediaLabel: "کوکی‌های ویدیو و نقشه",
        mediaDescription: "برخی صفحه‌ها ویدیوها، نقشه‌ها یا فرم‌هایی از وب‌سایت‌های دیگر نشان می‌دهند. هنگامی که از آنها استفاده کنید، آن وب‌سایت‌ها کوکی‌های خود را ذخیره می‌کنند.",
        mediaQuestion: "آیا می‌خواهید کوکی‌های ویدیو و نقشه را بپذیرید؟",
        marketingLabel: "کوکی‌های بازاریابی",
        marketingDescription: "کوکی‌های بازاریابی تأثیر تبلیغات ما را می‌سنجند و به انتخاب تبلیغاتی که می‌بینید کمک می‌کنند.",
        marketingQuestion: "آیا می‌خواهید کوکی‌های بازاریابی را بپذیرید؟",
        ownQuestion: "آیا می‌خواهید این کوکی‌ها را بپذیرید: {label}؟",
        onUntilRefused: "این کوکی‌ها فعال‌اند مگر اینکه «خیر» را انتخاب و ذخیره کنید.",
        gpcRefused: "مرورگر شما از وب‌سایت‌ها می‌خواهد اطلاعات شما را به اشتراک نگذارند و نفروشند (Global Privacy Control)، بنابراین این کوکی‌ها غیرفعال‌اند مگر اینکه «بله» را انتخاب و ذخیره کنید.",
        yes: "بله",
        no: "خیر",
        serviceLine: "سرویس {service} از {provider}",
        noticeLink: "اطلاعیه حریم خصوصی {provider}",
        tableSummary: "جزئیات {label} ({count})",
        tableOfAll: "کوکی‌های این وب‌سایت",
        tableOfService: "کوکی‌های {service}",
        columnName: "نام",
        columnPurpose: "هدف",
        columnExpires: "انقضا",
        choiceCookie: "انتخاب‌های شما درباره کوکی‌ها را ذخیره می‌کند",
        setElsewhere: "{host} آن را ذخیره می‌کند. فقط از تنظیمات مرورگر شما حذف می‌شود.",
        expiresSession: "هنگام بستن مرورگر",
        expiresTab: "هنگام بستن زبانه (حافظه نشست)",
        expiresNever: "هنگام حذف شدن (حافظه محلی)",
        expiresStored: "{life} (حافظه محلی)",
        nothingToChoose: "این وب‌سایت فقط از کوکی‌های ضروری استفاده می‌کند، بنابراین چیزی برای انتخاب نیست.",
        privacyLink: "خواندن اطلاعیه حریم خصوصی ما",
        save: "ذخیره تنظیمات کوکی",
        savedTitle: "انجام شد",
        saved: "تنظیمات کوکی شما ذخیره شد.",
        goBack: "بازگشت به صفحه‌ای که می‌دیدید",
        lostTitle: "مشکلی پیش آمده است",
        lost: "مرورگر شما انتخاب‌هایتان را نگه نداشت، بنابراین فقط برای این صفحه اعتبار دارند. شاید مرورگر طوری تنظیم شده باشد که کوکی‌ها را مسدود کند.",
        embedTitle: "محتوای {provider}",
        embedWarning: "این محتوا از {provider} است. با نمایش آن، {provider} می‌تواند ببیند که شما در این صفحه هستید و ممکن است کوکی ذخیره کند.",
        embedNotice: "اطلاعیه حریم خصوصی {provider}",
        embedSettings: "تنظیمات کوکی",
        showOnce: "نمایش فقط برای این بار",
        functionalAlways: "اجازه همیشگی به کوکی‌های کارکردی",
        analyticsAlways: "اجازه همیشگی به کوکی‌های تحلیلی",
        mediaAlways: "اجازه همیشگی به ویدیوها، نقشه‌ها و پست‌ها",
        marketingAlways: "اجازه همیشگی به کوکی‌های بازاریابی",
        ownAlways: "اجازه همیشگی: {label}"
      };
    }
  });

  // src/messages/fr.ts
  var fr_exports = {};
  __export(fr_exports, {
    messages: () => messages6
  });
  var messages6;
  var init_fr = __esm({
    "src/messages/fr.ts"() {
      "use strict";
      messages6 = {
        direction: "ltr",
        bannerHeading: "Cookies sur {siteName}",
        siteUnnamed: "ce site web",
        essentialUse: "Nous utilisons certains cookies essentiels au fonctionnement de ce site web.",
        askAnalytics: "Nous aimerions aussi utiliser des cookies de mesure d’audience pour comprendre comment vous utilisez ce site web et l’améliorer.",
        askAdditional: "Nous aimerions utiliser des cookies supplémentaires pour {purposes}.",
        useAnalytics: "Nous utilisons aussi des cookies de mesure d’audience pour comprendre comment vous utilisez ce site web et l’améliorer.",
        useAdditional: "Nous utilisons aussi des cookies supplémentaires pour {purposes}.",
        allOn: "Ils sont actifs sauf si vous les refusez.",
        someOn: "Certains sont actifs sauf si vous les refusez.",
        listComma: ", ",
        listAnd: " et ",
        functionalPurpose: "mémoriser vos paramètres",
        analyticsPurpose: "comprendre comment ce site web est utilisé; l’améliorer",
        mediaPurpose: "afficher des vidéos et des cartes d’autres sites web",
        marketingPurpose: "mesurer l’efficacité de nos publicités",
        otherPurpose: "proposer d’autres fonctionnalités",
        acceptAnalytics: "Accepter les cookies de mesure d’audience",
        rejectAnalytics: "Refuser les cookies de mesure d’audience",
        acceptAdditional: "Accepter les cookies supplémentaires",
        rejectAdditional: "Refuser les cookies supplémentaires",
        viewCookies: "Voir les cookies",
        acceptedAnalytics: "Vous avez accepté les cookies de mesure d’audience.",
        rejectedAnalytics: "Vous avez refusé les cookies de mesure d’audience.",
        acceptedAdditional: "Vous avez accepté les cookies supplémentaires.",
        rejectedAdditional: "Vous avez refusé les cookies supplémentaires.",
        changeLater: "Vous pouvez {link} à tout moment.",
        changeLink: "modifier vos paramètres de cookies",
        hideMessage: "Masquer le message sur les cookies",
        settingsHeading: "Paramètres de cookies",
        close: "Fermer",
        essentialLabel: "Cookies essentiels",
        essentialDescription: "Les cookies essentiels protègent vos informations et font fonctionner ce site web. Nous n’avons pas besoin de votre accord pour les utiliser.",
        functionalLabel: "Cookies fonctionnels",
        functionalDescription: "Les cookies fonctionnels mémorisent vos paramètres sur ce site web.",
        functionalQuestion: "Voulez-vous accepter les cookies fonctionnels ?",
        analyticsLabel: "Cookies de mesure d’audience",
        analyticsDescription: "Les cookies de mesure d’audience nous aident à comprendre comment vous utilisez ce site web, afin de l’améliorer.",
        analyticsQuestion: "Voulez-vous accepter les cookies de mesure d’audience ?",
        mediaLabel: "Cookies des vidéos et des cartes",
        mediaDescription: "Certaines pages affichent des vidéos, des cartes ou des formulaires d’autres sites web. Ces sites déposent leurs propres cookies lorsque vous les utilisez.",
        mediaQuestion: "Voulez-vous accepter les cookies des vidéos et des cartes ?",
        marketingLabel: "Cookies publicitaires",
        marketingDescription: "Les cookies publicitaires mesurent l’efficacité de nos publicités et aident à choisir celles que vous voyez.",
        marketingQuestion: "Voulez-vous accepter les cookies publicitaires ?",
        ownQuestion: "Voulez-vous accepter ces cookies : {label} ?",
        onUntilRefused: "Ces cookies sont actifs sauf si vous choisissez Non et enregistrez.",
        gpcRefused: "Votre navigateur demande aux sites web de ne pas partager ni vendre vos informations (Global Privacy Control). Ces cookies sont donc inactifs sauf si vous choisissez Oui et enregistrez.",
        yes: "Oui",
        no: "Non",
        serviceLine: "{service}, fourni par {provider}",
        noticeLink: "Politique de confidentialité : {provider}",
        tableSummary: "{label} en détail ({count})",
        tableOfAll: "Cookies sur ce site web",
        tableOfService: "Cookies déposés par {service}",
        columnName: "Nom",
        columnPurpose: "Finalité",
        columnExpires: "Expiration",
        choiceCookie: "Enregistre vos choix de cookies",
        setElsewhere: "Déposé par {host}. Seuls les réglages de votre navigateur peuvent le supprimer.",
        expiresSession: "À la fermeture du navigateur",
        expiresTab: "À la fermeture de l’onglet (stockage de session)",
        expiresNever: "À sa suppression (stockage local)",
        expiresStored: "{life} (stockage local)",
        nothingToChoose: "Ce site web utilise uniquement des cookies essentiels, il n’y a donc rien à choisir.",
        privacyLink: "Lire notre politique de confidentialité",
        save: "Enregistrer les paramètres de cookies",
        savedTitle: "Opération réussie",
        saved: "Vos préférences de cookies sont enregistrées.",
        goBack: "Revenir à la page que vous consultiez",
        lostTitle: "Il y a un problème",
        lost: "Votre navigateur n’a pas conservé vos choix : ils ne valent que pour cette page. Il est peut-être configuré pour bloquer les cookies.",
        embedTitle: "Contenu fourni par {provider}",
        embedWarning: "Ce contenu est fourni par {provider}. Si vous l’affichez, {provider} peut voir que vous êtes sur cette page et déposer des cookies.",
        embedNotice: "Politique de confidentialité : {provider}",
        embedSettings: "Paramètres de cookies",
        showOnce: "Afficher cette fois seulement",
        functionalAlways: "Toujours autoriser les cookies fonctionnels",
        analyticsAlways: "Toujours autoriser les cookies de mesure d’audience",
        mediaAlways: "Toujours autoriser les vidéos, les cartes et les publications",
        marketingAlways: "Toujours autoriser les cookies publicitaires",
        ownAlways: "Toujours autoriser : {label}"
      };
    }
  });

  // src/messages/ga.ts
  var ga_exports = {};
  __export(ga_exports, {
    messages: () => messages7
  });
  var messages7;
  var init_ga = __esm({
    "src/messages/ga.ts"() {
      "use strict";
      messages7 = {
        direction: "ltr",
        bannerHeading: "Fianáin ar {siteName}",
        siteUnnamed: "an suíomh gréasáin seo",
        essentialUse: "Úsáidimid roinnt fianán riachtanach chun go n-oibreoidh an suíomh gréasáin seo.",
        askAnalytics: "Ba mhaith linn fianáin anailísíochta a úsáid freisin chun a thuiscint conas a úsáideann tú an suíomh gréasáin seo agus chun é a fheabhsú.",
        askAdditional: "Ba mhaith linn fianáin bhreise a úsáid chun {purposes}.",
        useAnalytics: "Úsáidimid fianáin anailísíochta freisin chun a thuiscint conas a úsáideann tú an suíomh gréasáin seo agus chun é a fheabhsú.",
        useAdditional: "Úsáidimid fianáin bhreise freisin chun {purposes}.",
        allOn: "Tá siad ar siúl mura ndiúltaíonn tú dóibh.",
        someOn: "Tá cuid acu ar siúl mura ndiúltaíonn tú dóibh.",
        listComma: ", ",
        listAnd: " agus ",
        functionalPurpose: "cuimhneamh ar do shocruithe",
        analyticsPurpose: "a thuiscint conas a úsáidtear an suíomh gréasáin seo; feabhsuithe a dhéanamh",
        mediaPurpose: "físeáin agus léarscáileanna ó shuíomhanna gréasáin eile a thaispeáint",
        marketingPurpose: "ár gcuid fógraíochta a thomhas",
        otherPurpose: "gnéithe eile a chur ar fáil",
        acceptAnalytics: "Glac leis na fianáin anailísíochta",
        rejectAnalytics: "Diúltaigh do na fianáin anailísíochta",
        acceptAdditional: "Glac leis na fianáin bhreise",
        rejectAdditional: "Diúltaigh do na fianáin bhreise",
        viewCookies: "Féach ar na fianáin",
        acceptedAnalytics: "Ghlac tú leis na fianáin anailísíochta.",
        rejectedAnalytics: "Dhiúltaigh tú do na fianáin anailísíochta.",
        acceptedAdditional: "Ghlac tú leis na fianáin bhreise.",
        rejectedAdditional: "Dhiúltaigh tú do na fianáin bhreise.",
        changeLater: "Is féidir leat {link} am ar bith.",
        changeLink: "do shocruithe fianán a athrú",
        hideMessage: "Folaigh an teachtaireacht faoi fhianáin",
        settingsHeading: "Socruithe fianán",
        close: "Dún",
        essentialLabel: "Fianáin riachtanacha",
        essentialDescription: "Coinníonn fianáin riachtanacha do chuid faisnéise slán agus cuireann siad an suíomh gréasáin seo ag obair. Ní gá dúinn cead a iarraidh chun iad a úsáid.",
        functionalLabel: "Fianáin fheidhmiúla",
        functionalDescription: "Cuimhníonn fianáin fheidhmiúla ar do shocruithe ar an suíomh gréasáin seo.",
        functionalQuestion: "An bhfuil tú sásta glacadh le fianáin fheidhmiúla?",
        analyticsLabel: "Fianáin anailísíochta",
        analyticsDescription: "Cabhraíonn fianáin anailísíochta linn a thuiscint conas a úsáideann tú an suíomh gréasáin seo, ionas gur féidir linn é a fheabhsú.",
        analyticsQuestion: "An bhfuil tú sásta glacadh le fianáin anailísíochta?",
        mediaLabel: "Fianáin le haghaidh físeán agus léarscáileanna",
        mediaDescription: "Taispeántar físeáin, léarscáileanna nó foirmeacha ó shuíomhanna gréasáin eile ar roinnt leathanach. Socraíonn na suíomhanna sin a bhfianáin féin nuair a úsáideann tú iad.",
        mediaQuestion: "An bhfuil tú sásta glacadh le fianáin le haghaidh físeán agus léarscáileanna?",
        marketingLabel: "Fianáin mhargaíochta",
        marketingDescription: "Tomhaiseann fianáin mhargaíochta ár gcuid fógraíochta agus cabhraíonn siad chun na fógraí a fheiceann tú a roghnú.",
        marketingQuestion: "An bhfuil tú sásta glacadh le fianáin mhargaíochta?",
        ownQuestion: "An bhfuil tú sásta glacadh leis na fianáin seo: {label}?",
        onUntilRefused: "Beidh na fianáin seo ar siúl go dtí go roghnóidh tú “Níl” agus go sábhálfaidh tú do rogha.",
        gpcRefused: "Iarrann do bhrabhsálaí ar shuíomhanna gréasáin gan do chuid sonraí a roinnt ná a dhíol (Global Privacy Control), agus mar sin beidh na fianáin seo múchta go dtí go roghnóidh tú “Tá” agus go sábhálfaidh tú do rogha.",
        yes: "Tá",
        no: "Níl",
        serviceLine: "{service}, seirbhís ó {provider}",
        noticeLink: "Fógra príobháideachais {provider}",
        tableSummary: "{label}: mionsonraí ({count})",
        tableOfAll: "Fianáin ar an suíomh gréasáin seo",
        tableOfService: "Fianáin a shocraíonn {service}",
        columnName: "Ainm",
        columnPurpose: "Cuspóir",
        columnExpires: "Tréimhse stórála",
        choiceCookie: "Do roghanna fianán a shábháil",
        setElsewhere: "Socraithe ag {host}. Ní féidir é a bhaint ach i socruithe do bhrabhsálaí.",
        expiresSession: "Go dtí go ndúnfaidh tú an brabhsálaí",
        expiresTab: "Go dtí go ndúnfaidh tú an cluaisín (stóras seisiúin)",
        expiresNever: "Go dtí go mbainfear é (stóras áitiúil)",
        expiresStored: "{life} (stóras áitiúil)",
        life: {
          second: {
            one: "{count} soicind",
            two: "{count} shoicind",
            few: "{count} shoicind",
            many: "{count} soicind",
            other: "{count} soicind"
          },
          minute: {
            one: "{count} nóiméad",
            two: "{count} nóiméad",
            few: "{count} nóiméad",
            many: "{count} nóiméad",
            other: "{count} nóiméad"
          },
          hour: {
            one: "{count} uair an chloig",
            two: "{count} uair an chloig",
            few: "{count} huaire an chloig",
            many: "{count} n-uaire an chloig",
            other: "{count} uair an chloig"
          },
          day: {
            one: "{count} lá",
            two: "{count} lá",
            few: "{count} lá",
            many: "{count} lá",
            other: "{count} lá"
          },
          week: {
            one: "{count} seachtain",
            two: "{count} sheachtain",
            few: "{count} seachtaine",
            many: "{count} seachtaine",
            other: "{count} seachtain"
          },
          month: {
            one: "{count} mhí",
            two: "{count} mhí",
            few: "{count} mhí",
            many: "{count} mí",
            other: "{count} mí"
          },
          year: {
            one: "{count} bhliain",
            two: "{count} bhliain",
            few: "{count} bliana",
            many: "{count} mbliana",
            other: "{count} bliain"
          }
        },
        nothingToChoose: "Ní úsáideann an suíomh gréasáin seo ach fianáin riachtanacha, mar sin níl aon rogha le déanamh agat.",
        privacyLink: "Léigh ár bhfógra príobháideachais",
        save: "Sábháil na socruithe fianán",
        savedTitle: "D’éirigh leis",
        saved: "Sábháladh do roghanna fianán.",
        goBack: "Fill ar an leathanach a raibh tú ag féachaint air",
        lostTitle: "Tá fadhb ann",
        lost: "Níor choinnigh do bhrabhsálaí do roghanna, mar sin ní bhaineann siad ach leis an leathanach seo. B’fhéidir go bhfuil sé socraithe chun fianáin a bhac.",
        embedTitle: "Ábhar ó {provider}",
        embedWarning: "Tagann an t-ábhar seo ó {provider}. Nuair a thaispeánfaidh tú é, beidh {provider} in ann a fheiceáil go bhfuil tú ar an leathanach seo agus fianáin a shocrú.",
        embedNotice: "Fógra príobháideachais {provider}",
        embedSettings: "Socruithe fianán",
        showOnce: "Taispeáin an uair seo amháin",
        functionalAlways: "Ceadaigh fianáin fheidhmiúla i gcónaí",
        analyticsAlways: "Ceadaigh fianáin anailísíochta i gcónaí",
        mediaAlways: "Ceadaigh físeáin, léarscáileanna agus postálacha i gcónaí",
        marketingAlways: "Ceadaigh fianáin mhargaíochta i gcónaí",
        ownAlways: "Ceadaigh i gcónaí: {label}"
      };
    }
  });

  // src/messages/gd.ts
  var gd_exports = {};
  __export(gd_exports, {
    messages: () => messages8
  });
  var messages8;
  var init_gd = __esm({
    "src/messages/gd.ts"() {
      "use strict";
      messages8 = {
        direction: "ltr",
        bannerHeading: "Briosgaidean air {siteName}",
        siteUnnamed: "an làrach-lìn seo",
        essentialUse: "Bidh sinn a’ cleachdadh bhriosgaidean riatanach airson ’s gun obraich an làrach-lìn seo.",
        askAnalytics: "Bu toil leinn briosgaidean anailise a chleachdadh cuideachd gus tuigsinn mar a chleachdas sibh an làrach-lìn seo agus gus a leasachadh.",
        askAdditional: "Bu toil leinn briosgaidean a bharrachd a chleachdadh gus {purposes}.",
        useAnalytics: "Bidh sinn a’ cleachdadh bhriosgaidean anailise cuideachd gus tuigsinn mar a chleachdas sibh an làrach-lìn seo agus gus a leasachadh.",
        useAdditional: "Bidh sinn a’ cleachdadh bhriosgaidean a bharrachd cuideachd gus {purposes}.",
        allOn: "Tha iad air mura diùlt sibh iad.",
        someOn: "Tha cuid dhiubh air mura diùlt sibh iad.",
        listComma: ", ",
        listAnd: " agus ",
        functionalPurpose: "cuimhneachadh air na roghainnean agaibh",
        analyticsPurpose: "tuigsinn mar a chleachdas daoine an làrach-lìn seo; leasachaidhean a dhèanamh",
        mediaPurpose: "bhideothan is mapaichean o làraichean-lìn eile a shealltainn",
        marketingPurpose: "an t-sanasachd againn a thomhas",
        otherPurpose: "goireasan eile a thabhann",
        acceptAnalytics: "Gabh ri briosgaidean anailise",
        rejectAnalytics: "Diùlt briosgaidean anailise",
        acceptAdditional: "Gabh ri briosgaidean a bharrachd",
        rejectAdditional: "Diùlt briosgaidean a bharrachd",
        viewCookies: "Faicibh na briosgaidean",
        acceptedAnalytics: "Ghabh sibh ri briosgaidean anailise.",
        rejectedAnalytics: "Dhiùlt sibh briosgaidean anailise.",
        acceptedAdditional: "Ghabh sibh ri briosgaidean a bharrachd.",
        rejectedAdditional: "Dhiùlt sibh briosgaidean a bharrachd.",
        changeLater: "Faodaidh sibh {link} uair sam bith.",
        changeLink: "roghainnean nam briosgaidean atharrachadh",
        hideMessage: "Falaich an teachdaireachd mu bhriosgaidean",
        settingsHeading: "Roghainnean nam briosgaidean",
        close: "Dùin",
        essentialLabel: "Briosgaidean riatanach",
        essentialDescription: "Cumaidh briosgaidean riatanach am fiosrachadh agaibh tèarainte agus obraichidh an làrach-lìn seo leotha. Chan fheum sinn cead iarraidh airson an cleachdadh.",
        functionalLabel: "Briosgaidean roghainnean",
        functionalDescription: "Cuimhnichidh briosgaidean roghainnean air na roghainnean agaibh air an làrach-lìn seo.",
        functionalQuestion: "A bheil sibh airson gabhail ri briosgaidean roghainnean?",
        analyticsLabel: "Briosgaidean anailise",
        analyticsDescription: "Cuidichidh briosgaidean anailise sinn gus tuigsinn mar a chleachdas sibh an làrach-lìn seo, airson ’s gun leasaich sinn i.",
        analyticsQuestion: "A bheil sibh airson gabhail ri briosgaidean anailise?",
        mediaLabel: "Briosgaidean bhideothan is mhapaichean",
        mediaDescription: "Tha bhideothan, mapaichean no foirmean o làraichean-lìn eile air cuid de na duilleagan. Suidhichidh na làraichean-lìn sin na briosgaidean aca fhèin nuair a chleachdas sibh iad.",
        mediaQuestion: "A bheil sibh airson gabhail ri briosgaidean bhideothan is mhapaichean?",
        marketingLabel: "Briosgaidean margaideachd",
        marketingDescription: "Tomhaisidh briosgaidean margaideachd an t-sanasachd againn agus cuidichidh iad le bhith a’ taghadh nan sanasan a chì sibh.",
        marketingQuestion: "A bheil sibh airson gabhail ri briosgaidean margaideachd?",
        ownQuestion: "A bheil sibh airson gabhail ris na briosgaidean seo: {label}?",
        onUntilRefused: "Bidh na briosgaidean seo air gus an tagh sibh “Chan eil” agus gus an sàbhail sibh an roghainn.",
        gpcRefused: "Tha am brabhsair agaibh ag iarraidh air làraichean-lìn gun an dàta agaibh a cho-roinneadh no a reic (Global Privacy Control), agus mar sin bidh na briosgaidean seo dheth gus an tagh sibh “Tha” agus gus an sàbhail sibh an roghainn.",
        yes: "Tha",
        no: "Chan eil",
        serviceLine: "{service}, seirbheis o {provider}",
        noticeLink: "Sanas prìobhaideachd {provider}",
        tableSummary: "{label}: mion-fhiosrachadh ({count})",
        tableOfAll: "Briosgaidean air an làrach-lìn seo",
        tableOfService: "Briosgaidean a shuidhicheas {service}",
        columnName: "Ainm",
        columnPurpose: "Adhbhar",
        columnExpires: "Ùine stòraidh",
        choiceCookie: "A’ sàbhaladh nan roghainnean agaibh mu bhriosgaidean",
        setElsewhere: "Air a suidheachadh le {host}. Cha ghabh a toirt air falbh ach ann an roghainnean a’ bhrabhsair agaibh.",
        expiresSession: "Gus an dùin sibh am brabhsair",
        expiresTab: "Gus an dùin sibh an taba (stòras seisein)",
        expiresNever: "Gus an tèid a thoirt air falbh (stòras ionadail)",
        expiresStored: "{life} (stòras ionadail)",
        life: {
          second: { one: "{count} diog", two: "{count} dhiog", few: "{count} diogan", other: "{count} diog" },
          minute: {
            one: "{count} mhionaid",
            two: "{count} mhionaid",
            few: "{count} mionaidean",
            other: "{count} mionaid"
          },
          hour: {
            one: "{count} uair a thìde",
            two: "{count} uair a thìde",
            few: "{count} uairean a thìde",
            other: "{count} uair a thìde"
          },
          day: { one: "{count} latha", two: "{count} latha", few: "{count} làithean", other: "{count} latha" },
          week: {
            one: "{count} seachdain",
            two: "{count} sheachdain",
            few: "{count} seachdainean",
            other: "{count} seachdain"
          },
          month: { one: "{count} mhìos", two: "{count} mhìos", few: "{count} mìosan", other: "{count} mìos" },
          year: {
            one: "{count} bhliadhna",
            two: "{count} bhliadhna",
            few: "{count} bliadhnaichean",
            other: "{count} bliadhna"
          }
        },
        nothingToChoose: "Cha chleachd an làrach-lìn seo ach briosgaidean riatanach, agus mar sin chan eil roghainn ri dhèanamh.",
        privacyLink: "Leughaibh an sanas prìobhaideachd againn",
        save: "Sàbhail roghainnean nam briosgaidean",
        savedTitle: "Shoirbhich leis",
        saved: "Chaidh na roghainnean agaibh mu bhriosgaidean a shàbhaladh.",
        goBack: "Tillibh dhan duilleag air an robh sibh",
        lostTitle: "Tha duilgheadas ann",
        lost: "Cha do chùm am brabhsair na roghainnean agaibh, agus mar sin chan eil iad ann ach airson na duilleige seo. Dh’fhaodadh gu bheil e a’ bacadh bhriosgaidean.",
        embedTitle: "Susbaint o {provider}",
        embedWarning: "Tha an t-susbaint seo a’ tighinn o {provider}. Nuair a sheallas sibh i, chì {provider} gu bheil sibh air an duilleag seo agus dh’fhaodadh iad briosgaidean a shuidheachadh.",
        embedNotice: "Sanas prìobhaideachd {provider}",
        embedSettings: "Roghainnean nam briosgaidean",
        showOnce: "Seall an turas seo a-mhàin",
        functionalAlways: "Ceadaich briosgaidean roghainnean an-còmhnaidh",
        analyticsAlways: "Ceadaich briosgaidean anailise an-còmhnaidh",
        mediaAlways: "Ceadaich bhideothan, mapaichean is postaichean an-còmhnaidh",
        marketingAlways: "Ceadaich briosgaidean margaideachd an-còmhnaidh",
        ownAlways: "Ceadaich an-còmhnaidh: {label}"
      };
    }
  });

  // src/messages/gu.ts
  var gu_exports = {};
  __export(gu_exports, {
    messages: () => messages9
  });
  var messages9;
  var init_gu = __esm({
    "src/messages/gu.ts"() {
      "use strict";
      messages9 = {
        direction: "ltr",
        bannerHeading: "{siteName} પર કુકીઝ",
        siteUnnamed: "આ વેબસાઇટ",
        essentialUse: "આ વેબસાઇટ ચલાવવા માટે અમે કેટલીક આવશ્યક કુકીઝનો ઉપયોગ કરીએ છીએ.",
        askAnalytics: "તમે આ વેબસાઇટનો ઉપયોગ કેવી રીતે કરો છો તે સમજવા અને તેમાં સુધારા કરવા માટે અમે વિશ્લેષણ કુકીઝનો પણ ઉપયોગ કરવા માગીએ છીએ.",
        askAdditional: "{purposes} માટે અમે વધારાની કુકીઝનો ઉપયોગ કરવા માગીએ છીએ.",
        useAnalytics: "તમે આ વેબસાઇટનો ઉપયોગ કેવી રીતે કરો છો તે સમજવા અને તેમાં સુધારા કરવા માટે અમે વિશ્લેષણ કુકીઝનો પણ ઉપયોગ કરીએ છીએ.",
        useAdditional: "{purposes} માટે અમે વધારાની કુકીઝનો પણ ઉપયોગ કરીએ છીએ.",
        allOn: "તમે નકારો નહીં ત્યાં સુધી તે ચાલુ રહે છે.",
        someOn: "તમે નકારો નહીં ત્યાં સુધી તેમાંની કેટલીક ચાલુ રહે છે.",
        listComma: ", ",
        listAnd: " અને ",
        functionalPurpose: "તમારી સેટિંગ્સ યાદ રાખવા",
        analyticsPurpose: "લોકો આ વેબસાઇટનો ઉપયોગ કેવી રીતે કરે છે તે સમજવા; સુધારા કરવા",
        mediaPurpose: "અન્ય વેબસાઇટના વીડિયો અને નકશા બતાવવા",
        marketingPurpose: "અમારી જાહેરાતોની અસર માપવા",
        otherPurpose: "અન્ય સુવિધાઓ આપવા",
        acceptAnalytics: "વિશ્લેષણ કુકીઝ સ્વીકારો",
        rejectAnalytics: "વિશ્લેષણ કુકીઝ નકારો",
        acceptAdditional: "વધારાની કુકીઝ સ્વીકારો",
        rejectAdditional: "વધારાની કુકીઝ નકારો",
        viewCookies: "કુકીઝ જુઓ",
        acceptedAnalytics: "તમે વિશ્લેષણ કુકીઝ સ્વીકારી છે.",
        rejectedAnalytics: "તમે વિશ્લેષણ કુકીઝ નકારી છે.",
        acceptedAdditional: "તમે વધારાની કુકીઝ સ્વીકારી છે.",
        rejectedAdditional: "તમે વધારાની કુકીઝ નકારી છે.",
        changeLater: "તમે કોઈ પણ સમયે {link} કરી શકો છો.",
        changeLink: "તમારી કુકી સેટિંગ્સમાં ફેરફાર",
        hideMessage: "કુકી સંદેશ છુપાવો",
        settingsHeading: "કુકી સેટિંગ્સ",
        close: "બંધ કરો",
        essentialLabel: "આવશ્યક કુકીઝ",
        essentialDescription: "આવશ્યક કુકીઝ તમારી માહિતી સુરક્ષિત રાખે છે અને આ વેબસાઇટ ચલાવે છે. તેનો ઉપયોગ કરવા માટે અમારે પરવાનગી લેવાની જરૂર નથી.",
        functionalLabel: "કાર્યાત્મક કુકીઝ",
        functionalDescription: "કાર્યાત્મક કુકીઝ આ વેબસાઇટ પર તમારી સેટિંગ્સ યાદ રાખે છે.",
        functionalQuestion: "શું તમે કાર્યાત્મક કુકીઝ સ્વીકારવા માગો છો?",
        analyticsLabel: "વિશ્લેષણ કુકીઝ",
        analyticsDescription: "તમે આ વેબસાઇટનો ઉપયોગ કેવી રીતે કરો છો તે સમજવા અને તેમાં સુધારા કરવા માટે વિશ્લેષણ કુકીઝ અમને મદદ કરે છે.",
        analyticsQuestion: "શું તમે વિશ્લેષણ કુકીઝ સ્વીકારવા માગો છો?",
        mediaLabel: "વીડિયો અને નકશાની કુકીઝ",
        mediaDescription: "કેટલાંક પેજ અન્ય વેબસાઇટના વીડિયો, નકશા કે ફોર્મ બતાવે છે. તમે તેનો ઉપયોગ કરો ત્યારે તે વેબસાઇટ પોતાની કુકીઝ મૂકે છે.",
        mediaQuestion: "શું તમે વીડિયો અને નકશાની કુકીઝ સ્વીકારવા માગો છો?",
        marketingLabel: "માર્કેટિંગ કુકીઝ",
        marketingDescription: "માર્કેટિંગ કુકીઝ અમારી જાહેરાતોની અસર માપે છે અને તમને દેખાતી જાહેરાતો પસંદ કરવામાં મદદ કરે છે.",
        marketingQuestion: "શું તમે માર્કેટિંગ કુકીઝ સ્વીકારવા માગો છો?",
        ownQuestion: "શું તમે આ કુકીઝ સ્વીકારવા માગો છો: {label}?",
        onUntilRefused: "તમે ‘ના’ પસંદ કરીને સાચવો નહીં ત્યાં સુધી આ કુકીઝ ચાલુ રહે છે.",
        gpcRefused: "તમારું બ્રાઉઝર વેબસાઇટને તમારી માહિતી શેર ન કરવા અને ન વેચવા કહે છે (Global Privacy Control), તેથી તમે ‘હા’ પસંદ કરીને સાચવો નહીં ત્યાં સુધી આ કુકીઝ બંધ રહે છે.",
        yes: "હા",
        no: "ના",
        serviceLine: "{service}, {provider} દ્વારા",
        noticeLink: "{provider}ની ગોપનીયતા સૂચના",
        tableSummary: "વિગત: {label} ({count})",
        tableOfAll: "આ વેબસાઇટ પર કુકીઝ",
        tableOfService: "{service}ની કુકીઝ",
        columnName: "નામ",
        columnPurpose: "હેતુ",
        columnExpires: "મુદત",
        choiceCookie: "તમારી કુકી પસંદગીઓ સાચવે છે",
        setElsewhere: "{host} તેને મૂકે છે. માત્ર તમારા બ્રાઉઝરના સેટિંગ્સમાંથી જ તે કાઢી શકાય છે.",
        expiresSession: "બ્રાઉઝર બંધ કરો ત્યાં સુધી",
        expiresTab: "ટૅબ બંધ કરો ત્યાં સુધી (સેશન સ્ટોરેજ)",
        expiresNever: "કાઢી નાખવામાં આવે ત્યાં સુધી (લોકલ સ્ટોરેજ)",
        expiresStored: "{life} (લોકલ સ્ટોરેજ)",
        nothingToChoose: "આ વેબસાઇટ માત્ર આવશ્યક કુકીઝનો ઉપયોગ કરે છે, તેથી પસંદ કરવા માટે કંઈ નથી.",
        privacyLink: "અમારી ગોપનીયતા સૂચના વાંચો",
        save: "કુકી સેટિંગ્સ સાચવો",
        savedTitle: "સફળતા",
        saved: "તમારી કુકી પસંદગીઓ સાચવવામાં આવી છે.",
        goBack: "તમે જોઈ રહ્યા હતા તે પેજ પર પાછા જાઓ",
        lostTitle: "એક સમસ્યા છે",
        lost: "તમારા બ્રાઉઝરે તમારી પસંદગીઓ સાચવી નથી, તેથી તે માત્ર આ પેજ માટે લાગુ છે. બ્રાઉઝર કદાચ કુકીઝ રોકવા માટે સેટ કરેલું છે.",
        embedTitle: "{provider}ની સામગ્રી",
        embedWarning: "આ સામગ્રી {provider}ની છે. તમે તે બતાવો ત્યારે {provider} જાણી શકે છે કે તમે આ પેજ પર છો અને કુકીઝ મૂકી શકે છે.",
        embedNotice: "{provider}ની ગોપનીયતા સૂચના",
        embedSettings: "કુકી સેટિંગ્સ",
        showOnce: "માત્ર આ વખતે બતાવો",
        functionalAlways: "કાર્યાત્મક કુકીઝને હંમેશાં મંજૂરી આપો",
        analyticsAlways: "વિશ્લેષણ કુકીઝને હંમેશાં મંજૂરી આપો",
        mediaAlways: "વીડિયો, નકશા અને પોસ્ટને હંમેશાં મંજૂરી આપો",
        marketingAlways: "માર્કેટિંગ કુકીઝને હંમેશાં મંજૂરી આપો",
        ownAlways: "હંમેશાં મંજૂરી આપો: {label}"
      };
    }
  });

  // src/messages/it.ts
  var it_exports = {};
  __export(it_exports, {
    messages: () => messages10
  });
  var messages10;
  var init_it = __esm({
    "src/messages/it.ts"() {
      "use strict";
      messages10 = {
        direction: "ltr",
        bannerHeading: "Cookie su {siteName}",
        siteUnnamed: "questo sito",
        essentialUse: "Usiamo alcuni cookie necessari per far funzionare questo sito.",
        askAnalytics: "Vorremmo usare anche cookie analitici per capire come usi questo sito e migliorarlo.",
        askAdditional: "Vorremmo usare cookie aggiuntivi per {purposes}.",
        useAnalytics: "Usiamo anche cookie analitici per capire come usi questo sito e migliorarlo.",
        useAdditional: "Usiamo anche cookie aggiuntivi per {purposes}.",
        allOn: "Sono attivi finché non li rifiuti.",
        someOn: "Alcuni sono attivi finché non li rifiuti.",
        listComma: ", ",
        listAnd: " e ",
        functionalPurpose: "ricordare le tue impostazioni",
        analyticsPurpose: "capire come viene usato questo sito; migliorarlo",
        mediaPurpose: "mostrare video e mappe di altri siti",
        marketingPurpose: "misurare la nostra pubblicità",
        otherPurpose: "offrire altre funzioni",
        acceptAnalytics: "Accetta i cookie analitici",
        rejectAnalytics: "Rifiuta i cookie analitici",
        acceptAdditional: "Accetta i cookie aggiuntivi",
        rejectAdditional: "Rifiuta i cookie aggiuntivi",
        viewCookies: "Vedi i cookie",
        acceptedAnalytics: "Hai accettato i cookie analitici.",
        rejectedAnalytics: "Hai rifiutato i cookie analitici.",
        acceptedAdditional: "Hai accettato i cookie aggiuntivi.",
        rejectedAdditional: "Hai rifiutato i cookie aggiuntivi.",
        changeLater: "Puoi {link} in qualsiasi momento.",
        changeLink: "modificare le impostazioni dei cookie",
        hideMessage: "Nascondi il messaggio sui cookie",
        settingsHeading: "Impostazioni dei cookie",
        close: "Chiudi",
        essentialLabel: "Cookie necessari",
        essentialDescription: "I cookie necessari proteggono le tue informazioni e fanno funzionare questo sito. Per usarli non dobbiamo chiedere il tuo consenso.",
        functionalLabel: "Cookie funzionali",
        functionalDescription: "I cookie funzionali ricordano le tue impostazioni su questo sito.",
        functionalQuestion: "Vuoi accettare i cookie funzionali?",
        analyticsLabel: "Cookie analitici",
        analyticsDescription: "I cookie analitici ci aiutano a capire come usi questo sito e a migliorarlo.",
        analyticsQuestion: "Vuoi accettare i cookie analitici?",
        mediaLabel: "Cookie di video e mappe",
        mediaDescription: "Alcune pagine mostrano video, mappe o moduli di altri siti. Quando li usi, quei siti installano i propri cookie.",
        mediaQuestion: "Vuoi accettare i cookie di video e mappe?",
        marketingLabel: "Cookie di marketing",
        marketingDescription: "I cookie di marketing misurano la nostra pubblicità e aiutano a scegliere gli annunci che vedi.",
        marketingQuestion: "Vuoi accettare i cookie di marketing?",
        ownQuestion: "Vuoi accettare questi cookie: {label}?",
        onUntilRefused: "Questi cookie sono attivi finché non scegli «No» e salvi.",
        gpcRefused: "Il tuo browser chiede ai siti di non condividere né vendere i tuoi dati (Global Privacy Control), quindi questi cookie sono disattivati finché non scegli «Sì» e salvi.",
        yes: "Sì",
        no: "No",
        serviceLine: "{service}, servizio di {provider}",
        noticeLink: "Informativa sulla privacy di {provider}",
        tableSummary: "{label}: dettagli ({count})",
        tableOfAll: "Cookie su questo sito",
        tableOfService: "Cookie installati da {service}",
        columnName: "Nome",
        columnPurpose: "Finalità",
        columnExpires: "Durata",
        choiceCookie: "Conserva le tue scelte sui cookie",
        setElsewhere: "Installato da {host}. Si può rimuovere solo dalle impostazioni del browser.",
        expiresSession: "Fino alla chiusura del browser",
        expiresTab: "Fino alla chiusura della scheda (archiviazione di sessione)",
        expiresNever: "Fino alla rimozione (archiviazione locale)",
        expiresStored: "{life} (archiviazione locale)",
        nothingToChoose: "Questo sito usa solo cookie necessari, quindi non c’è nulla da scegliere.",
        privacyLink: "Leggi la nostra informativa sulla privacy",
        save: "Salva le impostazioni dei cookie",
        savedTitle: "Operazione riuscita",
        saved: "Hai impostato le tue preferenze sui cookie.",
        goBack: "Torna alla pagina che stavi guardando",
        lostTitle: "C’è un problema",
        lost: "Il tuo browser non ha conservato le tue scelte, che quindi valgono solo per questa pagina. Forse è impostato per bloccare i cookie.",
        embedTitle: "Contenuto di {provider}",
        embedWarning: "Questo contenuto proviene da {provider}. Quando lo mostri, {provider} può vedere che sei su questa pagina e può installare cookie.",
        embedNotice: "Informativa sulla privacy di {provider}",
        embedSettings: "Impostazioni dei cookie",
        showOnce: "Mostra solo questa volta",
        functionalAlways: "Consenti sempre i cookie funzionali",
        analyticsAlways: "Consenti sempre i cookie analitici",
        mediaAlways: "Consenti sempre video, mappe e post",
        marketingAlways: "Consenti sempre i cookie di marketing",
        ownAlways: "Consenti sempre: {label}"
      };
    }
  });

  // src/messages/lt.ts
  var lt_exports = {};
  __export(lt_exports, {
    messages: () => messages11
  });
  var messages11;
  var init_lt = __esm({
    "src/messages/lt.ts"() {
      "use strict";
      messages11 = {
        direction: "ltr",
        bannerHeading: "Slapukai: {siteName}",
        siteUnnamed: "ši svetainė",
        essentialUse: "Naudojame būtinuosius slapukus, kad ši svetainė veiktų.",
        askAnalytics: "Taip pat norėtume naudoti analitinius slapukus, kad suprastume, kaip naudojatės šia svetaine, ir ją tobulintume.",
        askAdditional: "Norėtume naudoti papildomus slapukus, kad galėtume {purposes}.",
        useAnalytics: "Taip pat naudojame analitinius slapukus, kad suprastume, kaip naudojatės šia svetaine, ir ją tobulintume.",
        useAdditional: "Taip pat naudojame papildomus slapukus, kad galėtume {purposes}.",
        allOn: "Jie veikia, kol jų neatmesite.",
        someOn: "Kai kurie veikia, kol jų neatmesite.",
        listComma: ", ",
        listAnd: " ir ",
        functionalPurpose: "įsiminti jūsų nustatymus",
        analyticsPurpose: "analizuoti naudojimąsi šia svetaine; ją tobulinti",
        mediaPurpose: "rodyti kitų svetainių vaizdo įrašus bei žemėlapius",
        marketingPurpose: "vertinti savo reklamą",
        otherPurpose: "siūlyti kitas funkcijas",
        acceptAnalytics: "Priimti analitinius slapukus",
        rejectAnalytics: "Atmesti analitinius slapukus",
        acceptAdditional: "Priimti papildomus slapukus",
        rejectAdditional: "Atmesti papildomus slapukus",
        viewCookies: "Peržiūrėti slapukus",
        acceptedAnalytics: "Priėmėte analitinius slapukus.",
        rejectedAnalytics: "Atmetėte analitinius slapukus.",
        acceptedAdditional: "Priėmėte papildomus slapukus.",
        rejectedAdditional: "Atmetėte papildomus slapukus.",
        changeLater: "Bet kada galite {link}.",
        changeLink: "pakeisti slapukų nustatymus",
        hideMessage: "Slėpti pranešimą apie slapukus",
        settingsHeading: "Slapukų nustatymai",
        close: "Uždaryti",
        essentialLabel: "Būtinieji slapukai",
        essentialDescription: "Būtinieji slapukai apsaugo jūsų informaciją ir užtikrina šios svetainės veikimą. Jiems jūsų sutikimo nereikia.",
        functionalLabel: "Funkciniai slapukai",
        functionalDescription: "Funkciniai slapukai įsimena jūsų nustatymus šioje svetainėje.",
        functionalQuestion: "Ar norite priimti funkcinius slapukus?",
        analyticsLabel: "Analitiniai slapukai",
        analyticsDescription: "Analitiniai slapukai padeda mums suprasti, kaip naudojatės šia svetaine, kad galėtume ją tobulinti.",
        analyticsQuestion: "Ar norite priimti analitinius slapukus?",
        mediaLabel: "Vaizdo įrašų ir žemėlapių slapukai",
        mediaDescription: "Kai kuriuose puslapiuose rodomi kitų svetainių vaizdo įrašai, žemėlapiai ar formos. Kai jais naudojatės, tos svetainės įrašo savo slapukus.",
        mediaQuestion: "Ar norite priimti vaizdo įrašų ir žemėlapių slapukus?",
        marketingLabel: "Rinkodaros slapukai",
        marketingDescription: "Rinkodaros slapukai padeda vertinti mūsų reklamą ir parinkti reklamą, kurią matote.",
        marketingQuestion: "Ar norite priimti rinkodaros slapukus?",
        ownQuestion: "Ar norite priimti šiuos slapukus: {label}?",
        onUntilRefused: "Šie slapukai veikia, kol nepasirinksite „Ne“ ir to neišsaugosite.",
        gpcRefused: "Jūsų naršyklė prašo svetainių nesidalyti jūsų duomenimis ir jų neparduoti („Global Privacy Control“), todėl šie slapukai neveikia, kol nepasirinksite „Taip“ ir to neišsaugosite.",
        yes: "Taip",
        no: "Ne",
        serviceLine: "{service}, teikėjas: {provider}",
        noticeLink: "„{provider}“ privatumo politika",
        tableSummary: "{label}: išsamiau ({count})",
        tableOfAll: "Šios svetainės slapukai",
        tableOfService: "„{service}“ slapukai",
        columnName: "Pavadinimas",
        columnPurpose: "Paskirtis",
        columnExpires: "Galiojimo laikas",
        choiceCookie: "Saugo jūsų pasirinkimus dėl slapukų",
        setElsewhere: "Įrašo „{host}“. Pašalinti galima tik naršyklės nustatymuose.",
        expiresSession: "Kol uždarysite naršyklę",
        expiresTab: "Kol uždarysite kortelę (seanso saugykla)",
        expiresNever: "Kol bus pašalinta (vietinė saugykla)",
        expiresStored: "{life} (vietinė saugykla)",
        nothingToChoose: "Šioje svetainėje naudojami tik būtinieji slapukai, todėl nieko rinktis nereikia.",
        privacyLink: "Skaitykite mūsų privatumo politiką",
        save: "Išsaugoti slapukų nustatymus",
        savedTitle: "Atlikta",
        saved: "Slapukų nustatymai išsaugoti.",
        goBack: "Grįžti į puslapį, kurį žiūrėjote",
        lostTitle: "Iškilo problema",
        lost: "Jūsų naršyklė neišsaugojo jūsų pasirinkimų, todėl jie galioja tik šiame puslapyje. Galbūt joje nustatyta blokuoti slapukus.",
        embedTitle: "„{provider}“ turinys",
        embedWarning: "Šio turinio šaltinis – „{provider}“. Kai jį parodysite, „{provider}“ galės matyti, kad esate šiame puslapyje, ir galės įrašyti slapukų.",
        embedNotice: "„{provider}“ privatumo politika",
        embedSettings: "Slapukų nustatymai",
        showOnce: "Rodyti tik šį kartą",
        functionalAlways: "Visada leisti funkcinius slapukus",
        analyticsAlways: "Visada leisti analitinius slapukus",
        mediaAlways: "Visada leisti vaizdo įrašus, žemėlapius ir socialinių tinklų įrašus",
        marketingAlways: "Visada leisti rinkodaros slapukus",
        ownAlways: "Visada leisti: {label}"
      };
    }
  });

  // src/messages/pa.ts
  var pa_exports = {};
  __export(pa_exports, {
    messages: () => messages12
  });
  var messages12;
  var init_pa = __esm({
    "src/messages/pa.ts"() {
      "use strict";
      messages12 = {
        direction: "ltr",
        bannerHeading: "{siteName} ’ਤੇ ਕੂਕੀਜ਼",
        siteUnnamed: "ਇਸ ਵੈੱਬਸਾਈਟ",
        essentialUse: "ਇਸ ਵੈੱਬਸਾਈਟ ਨੂੰ ਚਲਾਉਣ ਲਈ ਅਸੀਂ ਕੁਝ ਜ਼ਰੂਰੀ ਕੂਕੀਜ਼ ਦੀ ਵਰਤੋਂ ਕਰਦੇ ਹਾਂ।",
        askAnalytics: "ਅਸੀਂ ਵਿਸ਼ਲੇਸ਼ਣ ਕੂਕੀਜ਼ ਦੀ ਵਰਤੋਂ ਵੀ ਕਰਨੀ ਚਾਹੁੰਦੇ ਹਾਂ ਤਾਂ ਜੋ ਸਮਝ ਸਕੀਏ ਕਿ ਤੁਸੀਂ ਇਹ ਵੈੱਬਸਾਈਟ ਕਿਵੇਂ ਵਰਤਦੇ ਹੋ ਅਤੇ ਇਸ ਵਿੱਚ ਸੁਧਾਰ ਕਰ ਸਕੀਏ।",
        askAdditional: "ਅਸੀਂ {purposes} ਲਈ ਵਾਧੂ ਕੂਕੀਜ਼ ਦੀ ਵਰਤੋਂ ਕਰਨੀ ਚਾਹੁੰਦੇ ਹਾਂ।",
        useAnalytics: "ਅਸੀਂ ਵਿਸ਼ਲੇਸ਼ਣ ਕੂਕੀਜ਼ ਦੀ ਵਰਤੋਂ ਵੀ ਕਰਦੇ ਹਾਂ ਤਾਂ ਜੋ ਸਮਝ ਸਕੀਏ ਕਿ ਤੁਸੀਂ ਇਹ ਵੈੱਬਸਾਈਟ ਕਿਵੇਂ ਵਰਤਦੇ ਹੋ ਅਤੇ ਇਸ ਵਿੱਚ ਸੁਧਾਰ ਕਰ ਸਕੀਏ।",
        useAdditional: "ਅਸੀਂ {purposes} ਲਈ ਵਾਧੂ ਕੂਕੀਜ਼ ਦੀ ਵਰਤੋਂ ਵੀ ਕਰਦੇ ਹਾਂ।",
        allOn: "ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਨੂੰ ਅਸਵੀਕਾਰ ਨਹੀਂ ਕਰਦੇ, ਇਹ ਚਾਲੂ ਰਹਿੰਦੀਆਂ ਹਨ।",
        someOn: "ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਨੂੰ ਅਸਵੀਕਾਰ ਨਹੀਂ ਕਰਦੇ, ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਚਾਲੂ ਰਹਿੰਦੀਆਂ ਹਨ।",
        listComma: ", ",
        listAnd: " ਅਤੇ ",
        functionalPurpose: "ਤੁਹਾਡੀਆਂ ਸੈਟਿੰਗਾਂ ਯਾਦ ਰੱਖਣ",
        analyticsPurpose: "ਇਸ ਵੈੱਬਸਾਈਟ ਦੀ ਵਰਤੋਂ ਨੂੰ ਸਮਝਣ; ਸੁਧਾਰ ਕਰਨ",
        mediaPurpose: "ਹੋਰ ਵੈੱਬਸਾਈਟਾਂ ਦੇ ਵੀਡੀਓ ਅਤੇ ਨਕਸ਼ੇ ਦਿਖਾਉਣ",
        marketingPurpose: "ਆਪਣੇ ਇਸ਼ਤਿਹਾਰਾਂ ਦਾ ਅਸਰ ਮਾਪਣ",
        otherPurpose: "ਹੋਰ ਸਹੂਲਤਾਂ ਦੇਣ",
        acceptAnalytics: "ਵਿਸ਼ਲੇਸ਼ਣ ਕੂਕੀਜ਼ ਸਵੀਕਾਰ ਕਰੋ",
        rejectAnalytics: "ਵਿਸ਼ਲੇਸ਼ਣ ਕੂਕੀਜ਼ ਅਸਵੀਕਾਰ ਕਰੋ",
        acceptAdditional: "ਵਾਧੂ ਕੂਕੀਜ਼ ਸਵੀਕਾਰ ਕਰੋ",
        rejectAdditional: "ਵਾਧੂ ਕੂਕੀਜ਼ ਅਸਵੀਕਾਰ ਕਰੋ",
        viewCookies: "ਕੂਕੀਜ਼ ਦੇਖੋ",
        acceptedAnalytics: "ਤੁਸੀਂ ਵਿਸ਼ਲੇਸ਼ਣ ਕੂਕੀਜ਼ ਸਵੀਕਾਰ ਕੀਤੀਆਂ ਹਨ।",
        rejectedAnalytics: "ਤੁਸੀਂ ਵਿਸ਼ਲੇਸ਼ਣ ਕੂਕੀਜ਼ ਅਸਵੀਕਾਰ ਕੀਤੀਆਂ ਹਨ।",
        acceptedAdditional: "ਤੁਸੀਂ ਵਾਧੂ ਕੂਕੀਜ਼ ਸਵੀਕਾਰ ਕੀਤੀਆਂ ਹਨ।",
        rejectedAdditional: "ਤੁਸੀਂ ਵਾਧੂ ਕੂਕੀਜ਼ ਅਸਵੀਕਾਰ ਕੀਤੀਆਂ ਹਨ।",
        changeLater: "ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਸਮੇਂ {link} ਕਰ ਸਕਦੇ ਹੋ।",
        changeLink: "ਆਪਣੀਆਂ ਕੂਕੀ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਤਬਦੀਲੀ",
        hideMessage: "ਕੂਕੀ ਸੁਨੇਹਾ ਲੁਕਾਓ",
        settingsHeading: "ਕੂਕੀ ਸੈਟਿੰਗਾਂ",
        close: "ਬੰਦ ਕਰੋ",
        essentialLabel: "ਜ਼ਰੂਰੀ ਕੂਕੀਜ਼",
        essentialDescription: "ਜ਼ਰੂਰੀ ਕੂਕੀਜ਼ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਸੁਰੱਖਿਅਤ ਰੱਖਦੀਆਂ ਹਨ ਅਤੇ ਇਸ ਵੈੱਬਸਾਈਟ ਨੂੰ ਚਲਾਉਂਦੀਆਂ ਹਨ। ਇਨ੍ਹਾਂ ਦੀ ਵਰਤੋਂ ਲਈ ਸਾਨੂੰ ਇਜਾਜ਼ਤ ਲੈਣ ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।",
        functionalLabel: "ਫੰਕਸ਼ਨਲ ਕੂਕੀਜ਼",
        functionalDescription: "ਫੰਕਸ਼ਨਲ ਕੂਕੀਜ਼ ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਤੁਹਾਡੀਆਂ ਸੈਟਿੰਗਾਂ ਯਾਦ ਰੱਖਦੀਆਂ ਹਨ।",
        functionalQuestion: "ਕੀ ਤੁਸੀਂ ਫੰਕਸ਼ਨਲ ਕੂਕੀਜ਼ ਨੂੰ ਸਵੀਕਾਰ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?",
        analyticsLabel: "ਵਿਸ਼ਲੇਸ਼ਣ ਕੂਕੀਜ਼",
        analyticsDescription: "ਵਿਸ਼ਲੇਸ਼ਣ ਕੂਕੀਜ਼ ਸਾਨੂੰ ਇਹ ਸਮਝਣ ਵਿੱਚ ਮਦਦ ਕਰਦੀਆਂ ਹਨ ਕਿ ਤੁਸੀਂ ਇਹ ਵੈੱਬਸਾਈਟ ਕਿਵੇਂ ਵਰਤਦੇ ਹੋ, ਤਾਂ ਜੋ ਇਸ ਵਿੱਚ ਸੁਧਾਰ ਕਰ ਸਕੀਏ।",
        analyticsQuestion: "ਕੀ ਤੁਸੀਂ ਵਿਸ਼ਲੇਸ਼ਣ ਕੂਕੀਜ਼ ਨੂੰ ਸਵੀਕਾਰ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?",
        mediaLabel: "ਵੀਡੀਓ ਅਤੇ ਨਕਸ਼ਿਆਂ ਦੀਆਂ ਕੂਕੀਜ਼",
        mediaDescription: "ਕੁਝ ਪੰਨੇ ਹੋਰ ਵੈੱਬਸਾਈਟਾਂ ਦੇ ਵੀਡੀਓ, ਨਕਸ਼ੇ ਜਾਂ ਫਾਰਮ ਦਿਖਾਉਂਦੇ ਹਨ। ਜਦੋਂ ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਨੂੰ ਵਰਤਦੇ ਹੋ, ਤਾਂ ਉਹ ਵੈੱਬਸਾਈਟਾਂ ਆਪਣੀਆਂ ਕੂਕੀਜ਼ ਸੈੱਟ ਕਰਦੀਆਂ ਹਨ।",
        mediaQuestion: "ਕੀ ਤੁਸੀਂ ਵੀਡੀਓ ਅਤੇ ਨਕਸ਼ਿਆਂ ਦੀਆਂ ਕੂਕੀਜ਼ ਨੂੰ ਸਵੀਕਾਰ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?",
        marketingLabel: "ਮਾਰਕੀਟਿੰਗ ਕੂਕੀਜ਼",
        marketingDescription: "ਮਾਰਕੀਟਿੰਗ ਕੂਕੀਜ਼ ਸਾਡੇ ਇਸ਼ਤਿਹਾਰਾਂ ਦਾ ਅਸਰ ਮਾਪਦੀਆਂ ਹਨ ਅਤੇ ਤੁਹਾਨੂੰ ਦਿਖਾਏ ਜਾਣ ਵਾਲੇ ਇਸ਼ਤਿਹਾਰ ਚੁਣਨ ਵਿੱਚ ਮਦਦ ਕਰਦੀਆਂ ਹਨ।",
        marketingQuestion: "ਕੀ ਤੁਸੀਂ ਮਾਰਕੀਟਿੰਗ ਕੂਕੀਜ਼ ਨੂੰ ਸਵੀਕਾਰ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?",
        ownQuestion: "ਕੀ ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਕੂਕੀਜ਼ ਨੂੰ ਸਵੀਕਾਰ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ: {label}?",
        onUntilRefused: "ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ‘ਨਹੀਂ’ ਚੁਣ ਕੇ ਸੇਵ ਨਹੀਂ ਕਰਦੇ, ਇਹ ਕੂਕੀਜ਼ ਚਾਲੂ ਰਹਿੰਦੀਆਂ ਹਨ।",
        gpcRefused: "ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਵੈੱਬਸਾਈਟਾਂ ਨੂੰ ਕਹਿੰਦਾ ਹੈ ਕਿ ਉਹ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਸਾਂਝੀ ਨਾ ਕਰਨ ਅਤੇ ਨਾ ਵੇਚਣ (Global Privacy Control), ਇਸ ਲਈ ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ‘ਹਾਂ’ ਚੁਣ ਕੇ ਸੇਵ ਨਹੀਂ ਕਰਦੇ, ਇਹ ਕੂਕੀਜ਼ ਬੰਦ ਰਹਿੰਦੀਆਂ ਹਨ।",
        yes: "ਹਾਂ",
        no: "ਨਹੀਂ",
        serviceLine: "{service}, {provider} ਵੱਲੋਂ",
        noticeLink: "{provider} ਦਾ ਪਰਦੇਦਾਰੀ ਨੋਟਿਸ",
        tableSummary: "ਵੇਰਵਾ: {label} ({count})",
        tableOfAll: "ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਕੂਕੀਜ਼",
        tableOfService: "{service} ਦੀਆਂ ਕੂਕੀਜ਼",
        columnName: "ਨਾਮ",
        columnPurpose: "ਮਕਸਦ",
        columnExpires: "ਮਿਆਦ",
        choiceCookie: "ਤੁਹਾਡੀਆਂ ਕੂਕੀ ਚੋਣਾਂ ਸੇਵ ਕਰਦੀ ਹੈ",
        setElsewhere: "ਇਸ ਨੂੰ {host} ਸੈੱਟ ਕਰਦਾ ਹੈ। ਇਹ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚੋਂ ਹਟਾਈ ਜਾ ਸਕਦੀ ਹੈ।",
        expiresSession: "ਬ੍ਰਾਊਜ਼ਰ ਬੰਦ ਕਰਨ ਤੱਕ",
        expiresTab: "ਟੈਬ ਬੰਦ ਕਰਨ ਤੱਕ (ਸੈਸ਼ਨ ਸਟੋਰੇਜ)",
        expiresNever: "ਹਟਾਏ ਜਾਣ ਤੱਕ (ਲੋਕਲ ਸਟੋਰੇਜ)",
        expiresStored: "{life} (ਲੋਕਲ ਸਟੋਰੇਜ)",
        life: {
          second: { one: "{count} ਸਕਿੰਟ", other: "{count} ਸਕਿੰਟ" },
          minute: { one: "{count} ਮਿੰਟ", other: "{count} ਮਿੰਟ" },
          hour: { one: "{count} ਘੰਟਾ", other: "{count} ਘੰਟੇ" },
          day: { one: "{count} ਦਿਨ", other: "{count} ਦਿਨ" },
          week: { one: "{count} ਹਫ਼ਤਾ", other: "{count} ਹਫ਼ਤੇ" },
          month: { one: "{count} ਮਹੀਨਾ", other: "{count} ਮਹੀਨੇ" },
          year: { one: "{count} ਸਾਲ", other: "{count} ਸਾਲ" }
        },
        nothingToChoose: "ਇਹ ਵੈੱਬਸਾਈਟ ਸਿਰਫ਼ ਜ਼ਰੂਰੀ ਕੂਕੀਜ਼ ਵਰਤਦੀ ਹੈ, ਇਸ ਲਈ ਚੁਣਨ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।",
        privacyLink: "ਸਾਡਾ ਪਰਦੇਦਾਰੀ ਨੋਟਿਸ ਪੜ੍ਹੋ",
        save: "ਕੂਕੀ ਸੈਟਿੰਗਾਂ ਸੇਵ ਕਰੋ",
        savedTitle: "ਸਫਲਤਾ",
        saved: "ਤੁਹਾਡੀਆਂ ਕੂਕੀ ਤਰਜੀਹਾਂ ਸੇਵ ਹੋ ਗਈਆਂ ਹਨ।",
        goBack: "ਉਸ ਪੰਨੇ ’ਤੇ ਵਾਪਸ ਜਾਓ ਜੋ ਤੁਸੀਂ ਦੇਖ ਰਹੇ ਸੀ",
        lostTitle: "ਇੱਕ ਸਮੱਸਿਆ ਹੈ",
        lost: "ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਨੇ ਤੁਹਾਡੀਆਂ ਚੋਣਾਂ ਸੇਵ ਨਹੀਂ ਕੀਤੀਆਂ, ਇਸ ਲਈ ਇਹ ਸਿਰਫ਼ ਇਸ ਪੰਨੇ ਲਈ ਹਨ। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਉਹ ਕੂਕੀਜ਼ ਨੂੰ ਰੋਕਣ ਲਈ ਸੈੱਟ ਹੋਵੇ।",
        embedTitle: "{provider} ਦੀ ਸਮੱਗਰੀ",
        embedWarning: "ਇਹ ਸਮੱਗਰੀ {provider} ਦੀ ਹੈ। ਇਸ ਨੂੰ ਦਿਖਾਉਣ ’ਤੇ {provider} ਦੇਖ ਸਕਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਇਸ ਪੰਨੇ ’ਤੇ ਹੋ ਅਤੇ ਕੂਕੀਜ਼ ਸੈੱਟ ਕਰ ਸਕਦਾ ਹੈ।",
        embedNotice: "{provider} ਦਾ ਪਰਦੇਦਾਰੀ ਨੋਟਿਸ",
        embedSettings: "ਕੂਕੀ ਸੈਟਿੰਗਾਂ",
        showOnce: "ਸਿਰਫ਼ ਇਸ ਵਾਰ ਦਿਖਾਓ",
        functionalAlways: "ਫੰਕਸ਼ਨਲ ਕੂਕੀਜ਼ ਨੂੰ ਹਮੇਸ਼ਾ ਇਜਾਜ਼ਤ ਦਿਓ",
        analyticsAlways: "ਵਿਸ਼ਲੇਸ਼ਣ ਕੂਕੀਜ਼ ਨੂੰ ਹਮੇਸ਼ਾ ਇਜਾਜ਼ਤ ਦਿਓ",
        mediaAlways: "ਵੀਡੀਓ, ਨਕਸ਼ਿਆਂ ਅਤੇ ਪੋਸਟਾਂ ਨੂੰ ਹਮੇਸ਼ਾ ਇਜਾਜ਼ਤ ਦਿਓ",
        marketingAlways: "ਮਾਰਕੀਟਿੰਗ ਕੂਕੀਜ਼ ਨੂੰ ਹਮੇਸ਼ਾ ਇਜਾਜ਼ਤ ਦਿਓ",
        ownAlways: "ਹਮੇਸ਼ਾ ਇਜਾਜ਼ਤ ਦਿਓ: {label}"
      };
    }
  });

  // src/messages/pl.ts
  var pl_exports = {};
  __export(pl_exports, {
    messages: () => messages13
  });
  var messages13;
  var init_pl = __esm({
    "src/messages/pl.ts"() {
      "use strict";
      messages13 = {
        direction: "ltr",
        bannerHeading: "Pliki cookie: {siteName}",
        siteUnnamed: "ten serwis",
        essentialUse: "Używamy niezbędnych plików cookie, aby ten serwis działał.",
        askAnalytics: "Chcielibyśmy też używać analitycznych plików cookie, aby wiedzieć, jak korzystają Państwo z tego serwisu, i go ulepszać.",
        askAdditional: "Chcielibyśmy używać dodatkowych plików cookie, aby {purposes}.",
        useAnalytics: "Używamy też analitycznych plików cookie, aby wiedzieć, jak korzystają Państwo z tego serwisu, i go ulepszać.",
        useAdditional: "Używamy też dodatkowych plików cookie, aby {purposes}.",
        allOn: "Są włączone, dopóki ich Państwo nie odrzucą.",
        someOn: "Niektóre są włączone, dopóki ich Państwo nie odrzucą.",
        listComma: ", ",
        listAnd: " i ",
        functionalPurpose: "pamiętać Państwa ustawienia",
        analyticsPurpose: "poznawać sposób korzystania z tego serwisu; wprowadzać ulepszenia",
        mediaPurpose: "wyświetlać filmy oraz mapy z innych serwisów",
        marketingPurpose: "mierzyć skuteczność swoich reklam",
        otherPurpose: "oferować inne funkcje",
        acceptAnalytics: "Akceptuj analityczne pliki cookie",
        rejectAnalytics: "Odrzuć analityczne pliki cookie",
        acceptAdditional: "Akceptuj dodatkowe pliki cookie",
        rejectAdditional: "Odrzuć dodatkowe pliki cookie",
        viewCookies: "Zobacz pliki cookie",
        acceptedAnalytics: "Zaakceptowano analityczne pliki cookie.",
        rejectedAnalytics: "Odrzucono analityczne pliki cookie.",
        acceptedAdditional: "Zaakceptowano dodatkowe pliki cookie.",
        rejectedAdditional: "Odrzucono dodatkowe pliki cookie.",
        changeLater: "W każdej chwili można {link}.",
        changeLink: "zmienić ustawienia plików cookie",
        hideMessage: "Ukryj komunikat o plikach cookie",
        settingsHeading: "Ustawienia plików cookie",
        close: "Zamknij",
        essentialLabel: "Niezbędne pliki cookie",
        essentialDescription: "Niezbędne pliki cookie chronią Państwa dane i umożliwiają działanie tego serwisu. Nie musimy prosić o zgodę na ich używanie.",
        functionalLabel: "Funkcjonalne pliki cookie",
        functionalDescription: "Funkcjonalne pliki cookie pamiętają Państwa ustawienia w tym serwisie.",
        functionalQuestion: "Czy akceptują Państwo funkcjonalne pliki cookie?",
        analyticsLabel: "Analityczne pliki cookie",
        analyticsDescription: "Analityczne pliki cookie pomagają nam zrozumieć, jak korzystają Państwo z tego serwisu, abyśmy mogli go ulepszać.",
        analyticsQuestion: "Czy akceptują Państwo analityczne pliki cookie?",
        mediaLabel: "Pliki cookie filmów i map",
        mediaDescription: "Niektóre strony zawierają filmy, mapy lub formularze z innych serwisów. Gdy Państwo z nich korzystają, serwisy te zapisują własne pliki cookie.",
        mediaQuestion: "Czy akceptują Państwo pliki cookie filmów i map?",
        marketingLabel: "Marketingowe pliki cookie",
        marketingDescription: "Marketingowe pliki cookie mierzą skuteczność naszych reklam i pomagają dobierać reklamy, które Państwo widzą.",
        marketingQuestion: "Czy akceptują Państwo marketingowe pliki cookie?",
        ownQuestion: "Czy akceptują Państwo te pliki cookie: {label}?",
        onUntilRefused: "Te pliki cookie są włączone, dopóki nie wybiorą Państwo „Nie” i nie zapiszą ustawień.",
        gpcRefused: "Państwa przeglądarka prosi serwisy, aby nie udostępniały ani nie sprzedawały Państwa danych (Global Privacy Control), dlatego te pliki cookie są wyłączone, dopóki nie wybiorą Państwo „Tak” i nie zapiszą ustawień.",
        yes: "Tak",
        no: "Nie",
        serviceLine: "{service}, dostawca: {provider}",
        noticeLink: "Polityka prywatności {provider}",
        tableSummary: "{label}: szczegóły ({count})",
        tableOfAll: "Pliki cookie w tym serwisie",
        tableOfService: "Pliki cookie usługi {service}",
        columnName: "Nazwa",
        columnPurpose: "Cel",
        columnExpires: "Okres przechowywania",
        choiceCookie: "Zapisuje Państwa wybory dotyczące plików cookie",
        setElsewhere: "Zapisuje go {host}. Można go usunąć tylko w ustawieniach przeglądarki.",
        expiresSession: "Do zamknięcia przeglądarki",
        expiresTab: "Do zamknięcia karty (pamięć sesji)",
        expiresNever: "Do usunięcia (pamięć lokalna)",
        expiresStored: "{life} (pamięć lokalna)",
        nothingToChoose: "Ten serwis używa tylko niezbędnych plików cookie, więc nie ma czego wybierać.",
        privacyLink: "Nasza polityka prywatności",
        save: "Zapisz ustawienia plików cookie",
        savedTitle: "Gotowe",
        saved: "Zapisano ustawienia plików cookie.",
        goBack: "Wróć do przeglądanej strony",
        lostTitle: "Wystąpił problem",
        lost: "Przeglądarka nie zachowała Państwa wyborów, więc obowiązują one tylko na tej stronie. Być może przeglądarka blokuje pliki cookie.",
        embedTitle: "Treść z serwisu {provider}",
        embedWarning: "Ta treść pochodzi z serwisu {provider}. Po jej wyświetleniu {provider} może zobaczyć, że są Państwo na tej stronie, i może zapisywać pliki cookie.",
        embedNotice: "Polityka prywatności {provider}",
        embedSettings: "Ustawienia plików cookie",
        showOnce: "Wyświetl tylko tym razem",
        functionalAlways: "Zawsze zezwalaj na funkcjonalne pliki cookie",
        analyticsAlways: "Zawsze zezwalaj na analityczne pliki cookie",
        mediaAlways: "Zawsze zezwalaj na filmy, mapy i posty",
        marketingAlways: "Zawsze zezwalaj na marketingowe pliki cookie",
        ownAlways: "Zawsze zezwalaj: {label}"
      };
    }
  });

  // src/messages/pt.ts
  var pt_exports = {};
  __export(pt_exports, {
    messages: () => messages14
  });
  var messages14;
  var init_pt = __esm({
    "src/messages/pt.ts"() {
      "use strict";
      messages14 = {
        direction: "ltr",
        bannerHeading: "Cookies usados por {siteName}",
        siteUnnamed: "este site",
        essentialUse: "Usamos alguns cookies essenciais para este site funcionar.",
        askAnalytics: "Gostaríamos também de usar cookies analíticos para perceber como usa este site e para o melhorar.",
        askAdditional: "Gostaríamos de usar cookies adicionais para {purposes}.",
        useAnalytics: "Também usamos cookies analíticos para perceber como usa este site e para o melhorar.",
        useAdditional: "Também usamos cookies adicionais para {purposes}.",
        allOn: "Estão ativos, a menos que os rejeite.",
        someOn: "Alguns estão ativos, a menos que os rejeite.",
        listComma: ", ",
        listAnd: " e ",
        functionalPurpose: "memorizar as suas definições",
        analyticsPurpose: "perceber como este site é usado; fazer melhorias",
        mediaPurpose: "mostrar vídeos e mapas de outros sites",
        marketingPurpose: "medir a nossa publicidade",
        otherPurpose: "oferecer outras funcionalidades",
        acceptAnalytics: "Aceitar cookies analíticos",
        rejectAnalytics: "Rejeitar cookies analíticos",
        acceptAdditional: "Aceitar cookies adicionais",
        rejectAdditional: "Rejeitar cookies adicionais",
        viewCookies: "Ver os cookies",
        acceptedAnalytics: "Aceitou os cookies analíticos.",
        rejectedAnalytics: "Rejeitou os cookies analíticos.",
        acceptedAdditional: "Aceitou os cookies adicionais.",
        rejectedAdditional: "Rejeitou os cookies adicionais.",
        changeLater: "Pode {link} em qualquer altura.",
        changeLink: "alterar as definições de cookies",
        hideMessage: "Ocultar a mensagem sobre cookies",
        settingsHeading: "Definições de cookies",
        close: "Fechar",
        essentialLabel: "Cookies essenciais",
        essentialDescription: "Os cookies essenciais protegem as suas informações e fazem este site funcionar. Não precisamos de pedir autorização para os usar.",
        functionalLabel: "Cookies funcionais",
        functionalDescription: "Os cookies funcionais memorizam as suas definições neste site.",
        functionalQuestion: "Quer aceitar os cookies funcionais?",
        analyticsLabel: "Cookies analíticos",
        analyticsDescription: "Os cookies analíticos ajudam-nos a perceber como usa este site, para o podermos melhorar.",
        analyticsQuestion: "Quer aceitar os cookies analíticos?",
        mediaLabel: "Cookies de vídeos e mapas",
        mediaDescription: "Algumas páginas mostram vídeos, mapas ou formulários de outros sites. Quando os usa, esses sites instalam cookies próprios.",
        mediaQuestion: "Quer aceitar os cookies de vídeos e mapas?",
        marketingLabel: "Cookies de marketing",
        marketingDescription: "Os cookies de marketing medem a nossa publicidade e ajudam a escolher os anúncios que vê.",
        marketingQuestion: "Quer aceitar os cookies de marketing?",
        ownQuestion: "Quer aceitar estes cookies: {label}?",
        onUntilRefused: "Estes cookies estão ativos, a menos que escolha «Não» e guarde a escolha.",
        gpcRefused: "O seu navegador pede aos sites que não partilhem nem vendam os seus dados (Global Privacy Control), pelo que estes cookies estão desativados, a menos que escolha «Sim» e guarde a escolha.",
        yes: "Sim",
        no: "Não",
        serviceLine: "{service}, serviço de {provider}",
        noticeLink: "Política de privacidade de {provider}",
        tableSummary: "{label}: detalhes ({count})",
        tableOfAll: "Cookies neste site",
        tableOfService: "Cookies instalados por {service}",
        columnName: "Nome",
        columnPurpose: "Finalidade",
        columnExpires: "Duração",
        choiceCookie: "Guarda as suas escolhas sobre cookies",
        setElsewhere: "Instalado por {host}. Só pode ser removido nas definições do seu navegador.",
        expiresSession: "Até fechar o navegador",
        expiresTab: "Até fechar o separador (armazenamento de sessão)",
        expiresNever: "Até ser removido (armazenamento local)",
        expiresStored: "{life} (armazenamento local)",
        nothingToChoose: "Este site só usa cookies essenciais, por isso não há nada para escolher.",
        privacyLink: "Leia a nossa política de privacidade",
        save: "Guardar as definições de cookies",
        savedTitle: "Operação concluída",
        saved: "As suas preferências de cookies foram guardadas.",
        goBack: "Voltar à página que estava a ver",
        lostTitle: "Ocorreu um problema",
        lost: "O seu navegador não guardou as suas escolhas, pelo que só são válidas nesta página. Pode estar configurado para bloquear cookies.",
        embedTitle: "Conteúdo de {provider}",
        embedWarning: "Este conteúdo vem de {provider}. Quando o mostrar, {provider} pode ver que está nesta página e pode instalar cookies.",
        embedNotice: "Política de privacidade de {provider}",
        embedSettings: "Definições de cookies",
        showOnce: "Mostrar só desta vez",
        functionalAlways: "Permitir sempre os cookies funcionais",
        analyticsAlways: "Permitir sempre os cookies analíticos",
        mediaAlways: "Permitir sempre vídeos, mapas e publicações",
        marketingAlways: "Permitir sempre os cookies de marketing",
        ownAlways: "Permitir sempre: {label}"
      };
    }
  });

  // src/messages/ro.ts
  var ro_exports = {};
  __export(ro_exports, {
    messages: () => messages15
  });
  var messages15;
  var init_ro = __esm({
    "src/messages/ro.ts"() {
      "use strict";
      messages15 = {
        direction: "ltr",
        bannerHeading: "Cookie-uri pe {siteName}",
        siteUnnamed: "acest site",
        essentialUse: "Folosim câteva cookie-uri esențiale pentru ca acest site să funcționeze.",
        askAnalytics: "Am dori să folosim și cookie-uri de analiză pentru a înțelege cum folosiți acest site și a-l îmbunătăți.",
        askAdditional: "Am dori să folosim cookie-uri suplimentare pentru {purposes}.",
        useAnalytics: "Folosim și cookie-uri de analiză pentru a înțelege cum folosiți acest site și a-l îmbunătăți.",
        useAdditional: "Folosim și cookie-uri suplimentare pentru {purposes}.",
        allOn: "Sunt active până când le respingeți.",
        someOn: "Unele sunt active până când le respingeți.",
        listComma: ", ",
        listAnd: " și ",
        functionalPurpose: "a reține setările dumneavoastră",
        analyticsPurpose: "a înțelege cum este folosit acest site; a face îmbunătățiri",
        mediaPurpose: "a afișa videoclipuri și hărți de pe alte site-uri",
        marketingPurpose: "a măsura publicitatea noastră",
        otherPurpose: "a oferi alte funcții",
        acceptAnalytics: "Acceptați cookie-urile de analiză",
        rejectAnalytics: "Respingeți cookie-urile de analiză",
        acceptAdditional: "Acceptați cookie-urile suplimentare",
        rejectAdditional: "Respingeți cookie-urile suplimentare",
        viewCookies: "Vedeți cookie-urile",
        acceptedAnalytics: "Ați acceptat cookie-urile de analiză.",
        rejectedAnalytics: "Ați respins cookie-urile de analiză.",
        acceptedAdditional: "Ați acceptat cookie-urile suplimentare.",
        rejectedAdditional: "Ați respins cookie-urile suplimentare.",
        changeLater: "Puteți {link} oricând.",
        changeLink: "să modificați setările pentru cookie-uri",
        hideMessage: "Ascundeți mesajul despre cookie-uri",
        settingsHeading: "Setări pentru cookie-uri",
        close: "Închideți",
        essentialLabel: "Cookie-uri esențiale",
        essentialDescription: "Cookie-urile esențiale vă protejează informațiile și permit funcționarea acestui site. Nu trebuie să vă cerem permisiunea pentru a le folosi.",
        functionalLabel: "Cookie-uri funcționale",
        functionalDescription: "Cookie-urile funcționale rețin setările dumneavoastră pe acest site.",
        functionalQuestion: "Doriți să acceptați cookie-urile funcționale?",
        analyticsLabel: "Cookie-uri de analiză",
        analyticsDescription: "Cookie-urile de analiză ne ajută să înțelegem cum folosiți acest site, ca să îl putem îmbunătăți.",
        analyticsQuestion: "Doriți să acceptați cookie-urile de analiză?",
        mediaLabel: "Cookie-uri pentru videoclipuri și hărți",
        mediaDescription: "Unele pagini afișează videoclipuri, hărți sau formulare de pe alte site-uri. Când le folosiți, acele site-uri plasează propriile cookie-uri.",
        mediaQuestion: "Doriți să acceptați cookie-urile pentru videoclipuri și hărți?",
        marketingLabel: "Cookie-uri de marketing",
        marketingDescription: "Cookie-urile de marketing măsoară publicitatea noastră și ajută la alegerea reclamelor pe care le vedeți.",
        marketingQuestion: "Doriți să acceptați cookie-urile de marketing?",
        ownQuestion: "Doriți să acceptați aceste cookie-uri: {label}?",
        onUntilRefused: "Aceste cookie-uri sunt active până când alegeți „Nu” și salvați.",
        gpcRefused: "Browserul dumneavoastră cere site-urilor să nu vă partajeze și să nu vă vândă datele (Global Privacy Control), așa că aceste cookie-uri sunt dezactivate până când alegeți „Da” și salvați.",
        yes: "Da",
        no: "Nu",
        serviceLine: "{service}, serviciu furnizat de {provider}",
        noticeLink: "Politica de confidențialitate {provider}",
        tableSummary: "{label}: detalii ({count})",
        tableOfAll: "Cookie-uri pe acest site",
        tableOfService: "Cookie-uri plasate de {service}",
        columnName: "Nume",
        columnPurpose: "Scop",
        columnExpires: "Durată",
        choiceCookie: "Salvează opțiunile dumneavoastră privind cookie-urile",
        setElsewhere: "Plasat de {host}. Poate fi șters doar din setările browserului.",
        expiresSession: "Până la închiderea browserului",
        expiresTab: "Până la închiderea filei (stocare de sesiune)",
        expiresNever: "Până la ștergere (stocare locală)",
        expiresStored: "{life} (stocare locală)",
        nothingToChoose: "Acest site folosește doar cookie-uri esențiale, deci nu aveți nimic de ales.",
        privacyLink: "Citiți politica noastră de confidențialitate",
        save: "Salvați setările pentru cookie-uri",
        savedTitle: "Operațiune reușită",
        saved: "Preferințele dumneavoastră privind cookie-urile au fost salvate.",
        goBack: "Înapoi la pagina pe care erați",
        lostTitle: "A apărut o problemă",
        lost: "Browserul dumneavoastră nu a păstrat opțiunile, așa că acestea sunt valabile doar pe această pagină. Este posibil să fie setat să blocheze cookie-urile.",
        embedTitle: "Conținut de la {provider}",
        embedWarning: "Acest conținut provine de la {provider}. Când îl afișați, {provider} poate vedea că sunteți pe această pagină și poate plasa cookie-uri.",
        embedNotice: "Politica de confidențialitate {provider}",
        embedSettings: "Setări pentru cookie-uri",
        showOnce: "Afișați doar de această dată",
        functionalAlways: "Permiteți întotdeauna cookie-urile funcționale",
        analyticsAlways: "Permiteți întotdeauna cookie-urile de analiză",
        mediaAlways: "Permiteți întotdeauna videoclipuri, hărți și postări",
        marketingAlways: "Permiteți întotdeauna cookie-urile de marketing",
        ownAlways: "Permiteți întotdeauna: {label}"
      };
    }
  });

  // src/messages/so.ts
  var so_exports = {};
  __export(so_exports, {
    messages: () => messages16
  });
  var messages16;
  var init_so = __esm({
    "src/messages/so.ts"() {
      "use strict";
      messages16 = {
        direction: "ltr",
        bannerHeading: "Cookies-ka {siteName}",
        siteUnnamed: "websaytkan",
        essentialUse: "Waxaan isticmaalnaa cookies lagama maarmaan ah si uu websaytkani u shaqeeyo.",
        askAnalytics: "Waxaan sidoo kale jeclaan lahayn inaan isticmaalno cookies-ka falanqaynta si aan u fahanno sida aad u isticmaasho websaytkan oo aan u hagaajinno.",
        askAdditional: "Waxaan jeclaan lahayn inaan cookies dheeraad ah u isticmaalno {purposes}.",
        useAnalytics: "Waxaan sidoo kale isticmaalnaa cookies-ka falanqaynta si aan u fahanno sida aad u isticmaasho websaytkan oo aan u hagaajinno.",
        useAdditional: "Waxaan sidoo kale cookies dheeraad ah u isticmaalnaa {purposes}.",
        allOn: "Way shidan yihiin ilaa aad diiddo.",
        someOn: "Qaarkood way shidan yihiin ilaa aad diiddo.",
        listComma: ", ",
        listAnd: " iyo ",
        functionalPurpose: "xusuusashada dejintaada",
        analyticsPurpose: "fahamka sida loo isticmaalo websaytkan; hagaajintiisa",
        mediaPurpose: "muujinta fiidiyowyo iyo khariidado ka yimid websaytyo kale",
        marketingPurpose: "cabbiridda xayeysiiskeenna",
        otherPurpose: "bixinta adeegyo kale",
        acceptAnalytics: "Aqbal cookies-ka falanqaynta",
        rejectAnalytics: "Diid cookies-ka falanqaynta",
        acceptAdditional: "Aqbal cookies-ka dheeraadka ah",
        rejectAdditional: "Diid cookies-ka dheeraadka ah",
        viewCookies: "Eeg cookies-ka",
        acceptedAnalytics: "Waad aqbashay cookies-ka falanqaynta.",
        rejectedAnalytics: "Waad diidday cookies-ka falanqaynta.",
        acceptedAdditional: "Waad aqbashay cookies-ka dheeraadka ah.",
        rejectedAdditional: "Waad diidday cookies-ka dheeraadka ah.",
        changeLater: "Waxaad wakhti kasta {link}.",
        changeLink: "beddeli kartaa dejinta cookies-ka",
        hideMessage: "Qari fariinta cookies-ka",
        settingsHeading: "Dejinta cookies-ka",
        close: "Xir",
        essentialLabel: "Cookies-ka lagama maarmaanka ah",
        essentialDescription: "Cookies-ka lagama maarmaanka ahi waxay ilaaliyaan macluumaadkaaga waxayna suurtageliyaan in websaytkani shaqeeyo. Uma baahnin inaan oggolaansho ku weydiisanno si aan u isticmaalno.",
        functionalLabel: "Cookies-ka shaqaynta",
        functionalDescription: "Cookies-ka shaqayntu waxay xusuustaan dejintaada websaytkan.",
        functionalQuestion: "Ma doonaysaa inaad aqbasho cookies-ka shaqaynta?",
        analyticsLabel: "Cookies-ka falanqaynta",
        analyticsDescription: "Cookies-ka falanqayntu waxay naga caawiyaan inaan fahanno sida aad u isticmaasho websaytkan, si aan u hagaajinno.",
        analyticsQuestion: "Ma doonaysaa inaad aqbasho cookies-ka falanqaynta?",
        mediaLabel: "Cookies-ka fiidiyowyada iyo khariidadaha",
        mediaDescription: "Bogagga qaarkood waxay muujiyaan fiidiyowyo, khariidado ama foomam ka yimid websaytyo kale. Websaytyadaasi waxay dhigaan cookies-kooda marka aad isticmaasho.",
        mediaQuestion: "Ma doonaysaa inaad aqbasho cookies-ka fiidiyowyada iyo khariidadaha?",
        marketingLabel: "Cookies-ka suuqgeynta",
        marketingDescription: "Cookies-ka suuqgeyntu waxay cabbiraan xayeysiiskeenna waxayna caawiyaan doorashada xayeysiisyada aad aragto.",
        marketingQuestion: "Ma doonaysaa inaad aqbasho cookies-ka suuqgeynta?",
        ownQuestion: "Ma doonaysaa inaad aqbasho cookies-kan: {label}?",
        onUntilRefused: "Cookies-kani way shidan yihiin ilaa aad doorato Maya oo aad kaydiso.",
        gpcRefused: "Biraawsarkaagu wuxuu websaytyada ka codsadaa inaanay wadaagin ama iibin macluumaadkaaga (Global Privacy Control), sidaa darteed cookies-kani way dansan yihiin ilaa aad doorato Haa oo aad kaydiso.",
        yes: "Haa",
        no: "Maya",
        serviceLine: "{service}, oo ay bixiso {provider}",
        noticeLink: "Ogeysiiska asturnaanta ee {provider}",
        tableSummary: "{label}: faahfaahin ({count})",
        tableOfAll: "Cookies-ka websaytkan",
        tableOfService: "Cookies-ka ay dhigto {service}",
        columnName: "Magaca",
        columnPurpose: "Ujeeddada",
        columnExpires: "Muddada",
        choiceCookie: "Wuxuu kaydiyaa doorashadaada cookies-ka",
        setElsewhere: "Waxaa dhiga {host}. Waxaa lagu tirtiri karaa oo keliya dejinta biraawsarkaaga.",
        expiresSession: "Ilaa aad xirto biraawsarka",
        expiresTab: "Ilaa aad xirto tab-ka (kaydka fadhiga)",
        expiresNever: "Ilaa la tirtiro (kaydka gudaha)",
        expiresStored: "{life} (kaydka gudaha)",
        life: {
          second: { one: "{count} ilbiriqsi", other: "{count} ilbiriqsi" },
          minute: { one: "{count} daqiiqo", other: "{count} daqiiqo" },
          hour: { one: "{count} saacad", other: "{count} saacadood" },
          day: { one: "{count} maalin", other: "{count} maalmood" },
          week: { one: "{count} toddobaad", other: "{count} toddobaad" },
          month: { one: "{count} bil", other: "{count} bilood" },
          year: { one: "{count} sano", other: "{count} sano" }
        },
        nothingToChoose: "Websaytkani wuxuu isticmaalaa oo keliya cookies lagama maarmaan ah, markaa ma jiro wax la doorto.",
        privacyLink: "Akhri ogeysiiskeenna asturnaanta",
        save: "Kaydi dejinta cookies-ka",
        savedTitle: "Waa lagu guulaystay",
        saved: "Doorashadaada cookies-ka waa la kaydiyay.",
        goBack: "Ku noqo boggii aad fiirinaysay",
        lostTitle: "Dhibaato ayaa jirta",
        lost: "Biraawsarkaagu ma kaydin doorashadaada, markaa waxay khusaysaa boggan oo keliya. Waxaa laga yaabaa in loo dejiyay inuu xannibo cookies-ka.",
        embedTitle: "Macluumaad ka yimid {provider}",
        embedWarning: "Kani wuxuu ka yimid {provider}. Marka aad muujiso, {provider} way arki kartaa inaad boggan joogto waxaana laga yaabaa inay dhigto cookies.",
        embedNotice: "Ogeysiiska asturnaanta ee {provider}",
        embedSettings: "Dejinta cookies-ka",
        showOnce: "Muuji markan oo keliya",
        functionalAlways: "Mar walba oggolow cookies-ka shaqaynta",
        analyticsAlways: "Mar walba oggolow cookies-ka falanqaynta",
        mediaAlways: "Mar walba oggolow fiidiyowyada, khariidadaha iyo qoraallada",
        marketingAlways: "Mar walba oggolow cookies-ka suuqgeynta",
        ownAlways: "Mar walba oggolow: {label}"
      };
    }
  });

  // src/messages/tr.ts
  var tr_exports = {};
  __export(tr_exports, {
    messages: () => messages17
  });
  var messages17;
  var init_tr = __esm({
    "src/messages/tr.ts"() {
      "use strict";
      messages17 = {
        direction: "ltr",
        bannerHeading: "{siteName} üzerindeki çerezler",
        siteUnnamed: "Bu web sitesi",
        essentialUse: "Bu web sitesinin çalışması için bazı zorunlu çerezler kullanıyoruz.",
        askAnalytics: "Bu web sitesini nasıl kullandığınızı anlamak ve siteyi iyileştirmek için analitik çerezler de kullanmak istiyoruz.",
        askAdditional: "Ayrıca {purposes} için ek çerezler kullanmak istiyoruz.",
        useAnalytics: "Bu web sitesini nasıl kullandığınızı anlamak ve siteyi iyileştirmek için analitik çerezler de kullanıyoruz.",
        useAdditional: "Ayrıca {purposes} için ek çerezler kullanıyoruz.",
        allOn: "Siz reddetmediğiniz sürece bunlar açıktır.",
        someOn: "Siz reddetmediğiniz sürece bazıları açıktır.",
        listComma: ", ",
        listAnd: " ve ",
        functionalPurpose: "ayarlarınızı hatırlamak",
        analyticsPurpose: "bu web sitesinin nasıl kullanıldığını anlamak; iyileştirmeler yapmak",
        mediaPurpose: "başka web sitelerindeki videoları ve haritaları göstermek",
        marketingPurpose: "reklamlarımızın etkisini ölçmek",
        otherPurpose: "başka özellikler sunmak",
        acceptAnalytics: "Analitik çerezleri kabul et",
        rejectAnalytics: "Analitik çerezleri reddet",
        acceptAdditional: "Ek çerezleri kabul et",
        rejectAdditional: "Ek çerezleri reddet",
        viewCookies: "Çerezleri görüntüle",
        acceptedAnalytics: "Analitik çerezleri kabul ettiniz.",
        rejectedAnalytics: "Analitik çerezleri reddettiniz.",
        acceptedAdditional: "Ek çerezleri kabul ettiniz.",
        rejectedAdditional: "Ek çerezleri reddettiniz.",
        changeLater: "İstediğiniz zaman {link}.",
        changeLink: "çerez ayarlarınızı değiştirebilirsiniz",
        hideMessage: "Çerez mesajını gizle",
        settingsHeading: "Çerez ayarları",
        close: "Kapat",
        essentialLabel: "Zorunlu çerezler",
        essentialDescription: "Zorunlu çerezler bilgilerinizi güvende tutar ve bu web sitesinin çalışmasını sağlar. Bunları kullanmak için izin istememiz gerekmez.",
        functionalLabel: "İşlevsel çerezler",
        functionalDescription: "İşlevsel çerezler bu web sitesindeki ayarlarınızı hatırlar.",
        functionalQuestion: "İşlevsel çerezleri kabul etmek istiyor musunuz?",
        analyticsLabel: "Analitik çerezler",
        analyticsDescription: "Analitik çerezler bu web sitesini nasıl kullandığınızı anlamamıza ve siteyi iyileştirmemize yardımcı olur.",
        analyticsQuestion: "Analitik çerezleri kabul etmek istiyor musunuz?",
        mediaLabel: "Video ve harita çerezleri",
        mediaDescription: "Bazı sayfalar başka web sitelerinden videolar, haritalar veya formlar gösterir. Bunları kullandığınızda o siteler kendi çerezlerini yerleştirir.",
        mediaQuestion: "Video ve harita çerezlerini kabul etmek istiyor musunuz?",
        marketingLabel: "Pazarlama çerezleri",
        marketingDescription: "Pazarlama çerezleri reklamlarımızın etkisini ölçer ve gördüğünüz reklamların seçilmesine yardımcı olur.",
        marketingQuestion: "Pazarlama çerezlerini kabul etmek istiyor musunuz?",
        ownQuestion: "Şu çerezleri kabul etmek istiyor musunuz: {label}?",
        onUntilRefused: "Hayır’ı seçip kaydetmediğiniz sürece bu çerezler açıktır.",
        gpcRefused: "Tarayıcınız web sitelerinden bilgilerinizi paylaşmamalarını ve satmamalarını istiyor (Global Privacy Control). Bu nedenle, Evet’i seçip kaydetmediğiniz sürece bu çerezler kapalıdır.",
        yes: "Evet",
        no: "Hayır",
        serviceLine: "{service}, sağlayıcı: {provider}",
        noticeLink: "{provider} gizlilik bildirimi",
        tableSummary: "Ayrıntılar: {label} ({count})",
        tableOfAll: "Bu web sitesindeki çerezler",
        tableOfService: "{service} çerezleri",
        columnName: "Ad",
        columnPurpose: "Amaç",
        columnExpires: "Sona erme",
        choiceCookie: "Çerez tercihlerinizi kaydeder",
        setElsewhere: "{host} tarafından yerleştirilir. Yalnızca tarayıcınızın ayarlarından silinebilir.",
        expiresSession: "Tarayıcınızı kapattığınızda",
        expiresTab: "Sekmeyi kapattığınızda (oturum depolama)",
        expiresNever: "Silindiğinde (yerel depolama)",
        expiresStored: "{life} (yerel depolama)",
        nothingToChoose: "Bu web sitesi yalnızca zorunlu çerezler kullandığından seçilecek bir şey yoktur.",
        privacyLink: "Gizlilik bildirimimizi okuyun",
        save: "Çerez ayarlarını kaydet",
        savedTitle: "Başarılı",
        saved: "Çerez tercihleriniz kaydedildi.",
        goBack: "Görüntülediğiniz sayfaya geri dönün",
        lostTitle: "Bir sorun var",
        lost: "Tarayıcınız tercihlerinizi saklamadı, bu nedenle tercihleriniz yalnızca bu sayfa için geçerlidir. Tarayıcınız çerezleri engelleyecek şekilde ayarlanmış olabilir.",
        embedTitle: "{provider} içeriği",
        embedWarning: "Bu içerik {provider} tarafından sağlanır. Görüntülediğinizde {provider} bu sayfada olduğunuzu görebilir ve çerez yerleştirebilir.",
        embedNotice: "{provider} gizlilik bildirimi",
        embedSettings: "Çerez ayarları",
        showOnce: "Yalnızca bu kez göster",
        functionalAlways: "İşlevsel çerezlere her zaman izin ver",
        analyticsAlways: "Analitik çerezlere her zaman izin ver",
        mediaAlways: "Videolara, haritalara ve gönderilere her zaman izin ver",
        marketingAlways: "Pazarlama çerezlerine her zaman izin ver",
        ownAlways: "Her zaman izin ver: {label}"
      };
    }
  });

  // src/messages/uk.ts
  var uk_exports = {};
  __export(uk_exports, {
    messages: () => messages18
  });
  var messages18;
  var init_uk = __esm({
    "src/messages/uk.ts"() {
      "use strict";
      messages18 = {
        direction: "ltr",
        bannerHeading: "Файли cookie: {siteName}",
        siteUnnamed: "цей вебсайт",
        essentialUse: "Ми використовуємо деякі необхідні файли cookie, щоб цей вебсайт працював.",
        askAnalytics: "Ми також хотіли б використовувати аналітичні файли cookie, щоб розуміти, як ви користуєтеся цим вебсайтом, і покращувати його.",
        askAdditional: "Ми хотіли б використовувати додаткові файли cookie, щоб {purposes}.",
        useAnalytics: "Ми також використовуємо аналітичні файли cookie, щоб розуміти, як ви користуєтеся цим вебсайтом, і покращувати його.",
        useAdditional: "Ми також використовуємо додаткові файли cookie, щоб {purposes}.",
        allOn: "Вони ввімкнені, доки ви їх не відхилите.",
        someOn: "Деякі ввімкнені, доки ви їх не відхилите.",
        listComma: ", ",
        listAnd: " та ",
        functionalPurpose: "запам’ятовувати ваші налаштування",
        analyticsPurpose: "аналізувати використання цього вебсайту; покращувати його",
        mediaPurpose: "показувати відео й карти з інших вебсайтів",
        marketingPurpose: "оцінювати свою рекламу",
        otherPurpose: "пропонувати інші функції",
        acceptAnalytics: "Прийняти аналітичні файли cookie",
        rejectAnalytics: "Відхилити аналітичні файли cookie",
        acceptAdditional: "Прийняти додаткові файли cookie",
        rejectAdditional: "Відхилити додаткові файли cookie",
        viewCookies: "Переглянути файли cookie",
        acceptedAnalytics: "Ви прийняли аналітичні файли cookie.",
        rejectedAnalytics: "Ви відхилили аналітичні файли cookie.",
        acceptedAdditional: "Ви прийняли додаткові файли cookie.",
        rejectedAdditional: "Ви відхилили додаткові файли cookie.",
        changeLater: "Ви можете {link} будь-коли.",
        changeLink: "змінити налаштування файлів cookie",
        hideMessage: "Приховати повідомлення про файли cookie",
        settingsHeading: "Налаштування файлів cookie",
        close: "Закрити",
        essentialLabel: "Необхідні файли cookie",
        essentialDescription: "Необхідні файли cookie захищають вашу інформацію та забезпечують роботу цього вебсайту. Ваш дозвіл на їх використання не потрібен.",
        functionalLabel: "Функціональні файли cookie",
        functionalDescription: "Функціональні файли cookie запам’ятовують ваші налаштування на цьому вебсайті.",
        functionalQuestion: "Чи приймаєте ви функціональні файли cookie?",
        analyticsLabel: "Аналітичні файли cookie",
        analyticsDescription: "Аналітичні файли cookie допомагають нам розуміти, як ви користуєтеся цим вебсайтом, щоб ми могли його покращувати.",
        analyticsQuestion: "Чи приймаєте ви аналітичні файли cookie?",
        mediaLabel: "Файли cookie для відео й карт",
        mediaDescription: "На деяких сторінках є відео, карти або форми з інших вебсайтів. Коли ви ними користуєтеся, ці вебсайти встановлюють власні файли cookie.",
        mediaQuestion: "Чи приймаєте ви файли cookie для відео й карт?",
        marketingLabel: "Маркетингові файли cookie",
        marketingDescription: "Маркетингові файли cookie допомагають оцінювати нашу рекламу й добирати рекламу, яку ви бачите.",
        marketingQuestion: "Чи приймаєте ви маркетингові файли cookie?",
        ownQuestion: "Чи приймаєте ви ці файли cookie: {label}?",
        onUntilRefused: "Ці файли cookie ввімкнені, доки ви не виберете «Ні» й не збережете вибір.",
        gpcRefused: "Ваш браузер просить вебсайти не передавати й не продавати ваших даних (Global Privacy Control), тому ці файли cookie вимкнені, доки ви не виберете «Так» і не збережете вибір.",
        yes: "Так",
        no: "Ні",
        serviceLine: "{service}, постачальник: {provider}",
        noticeLink: "Політика конфіденційності {provider}",
        tableSummary: "{label}: докладніше ({count})",
        tableOfAll: "Файли cookie на цьому вебсайті",
        tableOfService: "Файли cookie сервісу {service}",
        columnName: "Назва",
        columnPurpose: "Призначення",
        columnExpires: "Строк зберігання",
        choiceCookie: "Зберігає ваш вибір щодо файлів cookie",
        setElsewhere: "Встановлює {host}. Видалити його можна лише в налаштуваннях браузера.",
        expiresSession: "До закриття браузера",
        expiresTab: "До закриття вкладки (сховище сеансу)",
        expiresNever: "До видалення (локальне сховище)",
        expiresStored: "{life} (локальне сховище)",
        nothingToChoose: "Цей вебсайт використовує лише необхідні файли cookie, тому вибирати нічого не потрібно.",
        privacyLink: "Прочитайте нашу політику конфіденційності",
        save: "Зберегти налаштування файлів cookie",
        savedTitle: "Готово",
        saved: "Ваші налаштування файлів cookie збережено.",
        goBack: "Повернутися на сторінку, яку ви переглядали",
        lostTitle: "Виникла проблема",
        lost: "Ваш браузер не зберіг вашого вибору, тому він діє лише на цій сторінці. Можливо, його налаштовано на блокування файлів cookie.",
        embedTitle: "Вміст від {provider}",
        embedWarning: "Цей вміст надає {provider}. Коли ви його відкриєте, {provider} зможе побачити, що ви на цій сторінці, і зможе встановити файли cookie.",
        embedNotice: "Політика конфіденційності {provider}",
        embedSettings: "Налаштування файлів cookie",
        showOnce: "Показати лише цього разу",
        functionalAlways: "Завжди дозволяти функціональні файли cookie",
        analyticsAlways: "Завжди дозволяти аналітичні файли cookie",
        mediaAlways: "Завжди дозволяти відео, карти й дописи",
        marketingAlways: "Завжди дозволяти маркетингові файли cookie",
        ownAlways: "Завжди дозволяти: {label}"
      };
    }
  });

  // src/messages/ur.ts
  var ur_exports = {};
  __export(ur_exports, {
    messages: () => messages19
  });
  var messages19;
  var init_ur = __esm({
    "src/messages/ur.ts"() {
      "use strict";
      messages19 = {
        direction: "rtl",
        bannerHeading: "{siteName} پر کوکیز",
        siteUnnamed: "اس ویب سائٹ",
        essentialUse: "ہم اس ویب سائٹ کو چلانے کے لیے کچھ ضروری کوکیز استعمال کرتے ہیں۔",
        askAnalytics: "ہم تجزیاتی کوکیز بھی استعمال کرنا چاہتے ہیں تاکہ سمجھ سکیں کہ آپ یہ ویب سائٹ کیسے استعمال کرتے ہیں اور اسے بہتر بنا سکیں۔",
        askAdditional: "ہم {purposes} کے لیے اضافی کوکیز استعمال کرنا چاہتے ہیں۔",
        useAnalytics: "ہم تجزیاتی کوکیز بھی استعمال کرتے ہیں تاکہ سمجھ سکیں کہ آپ یہ ویب سائٹ کیسے استعمال کرتے ہیں اور اسے بہتر بنا سکیں۔",
        useAdditional: "ہم {purposes} کے لیے اضافی کوکیز بھی استعمال کرتے ہیں۔",
        allOn: "جب تک آپ انہیں مسترد نہ کریں، یہ فعال رہتی ہیں۔",
        someOn: "جب تک آپ انہیں مسترد نہ کریں، ان میں سے کچھ فعال رہتی ہیں۔",
        listComma: "، ",
        listAnd: " اور ",
        functionalPurpose: "آپ کی سیٹنگز یاد رکھنے",
        analyticsPurpose: "اس ویب سائٹ کے استعمال کو سمجھنے; بہتری لانے",
        mediaPurpose: "دوسری ویب سائٹس کی ویڈیوز اور نقشے دکھانے",
        marketingPurpose: "اپنے اشتہارات کا اثر جانچنے",
        otherPurpose: "دیگر سہولیات فراہم کرنے",
        acceptAnalytics: "تجزیاتی کوکیز قبول کریں",
        rejectAnalytics: "تجزیاتی کوکیز مسترد کریں",
        acceptAdditional: "اضافی کوکیز قبول کریں",
        rejectAdditional: "اضافی کوکیز مسترد کریں",
        viewCookies: "کوکیز دیکھیں",
        acceptedAnalytics: "آپ نے تجزیاتی کوکیز قبول کر لی ہیں۔",
        rejectedAnalytics: "آپ نے تجزیاتی کوکیز مسترد کر دی ہیں۔",
        acceptedAdditional: "آپ نے اضافی کوکیز قبول کر لی ہیں۔",
        rejectedAdditional: "آپ نے اضافی کوکیز مسترد کر دی ہیں۔",
        changeLater: "آپ کسی بھی وقت {link} کر سکتے ہیں۔",
        changeLink: "اپنی کوکی سیٹنگز میں تبدیلی",
        hideMessage: "کوکی پیغام چھپائیں",
        settingsHeading: "کوکی سیٹنگز",
        close: "بند کریں",
        essentialLabel: "ضروری کوکیز",
        essentialDescription: "ضروری کوکیز آپ کی معلومات محفوظ رکھتی ہیں اور اس ویب سائٹ کو چلاتی ہیں۔ انہیں استعمال کرنے کے لیے ہمیں اجازت لینے کی ضرورت نہیں۔",
        functionalLabel: "فنکشنل کوکیز",
        functionalDescription: "فنکشنل کوکیز اس ویب سائٹ پر آپ کی سیٹنگز یاد رکھتی ہیں۔",
        functionalQuestion: "کیا آپ فنکشنل کوکیز قبول کرنا چاہتے ہیں؟",
        analyticsLabel: "تجزیاتی کوکیز",
        analyticsDescription: "تجزیاتی کوکیز ہمیں یہ سمجھنے میں مدد دیتی ہیں کہ آپ یہ ویب سائٹ کیسے استعمال کرتے ہیں، تاکہ ہم اسے بہتر بنا سکیں۔",
        analyticsQuestion: "کیا آپ تجزیاتی کوکیز قبول کرنا چاہتے ہیں؟",
        mediaLabel: "ویڈیو اور نقشے کی کوکیز",
        mediaDescription: "کچھ صفحات دوسری ویب سائٹس کی ویڈیوز، نقشے یا فارم دکھاتے ہیں۔ جب آپ انہیں استعمال کرتے ہیں تو وہ ویب سائٹس اپنی کوکیز سیٹ کرتی ہیں۔",
        mediaQuestion: "کیا آپ ویڈیو اور نقشے کی کوکیز قبول کرنا چاہتے ہیں؟",
        marketingLabel: "مارکیٹنگ کوکیز",
        marketingDescription: "مارکیٹنگ کوکیز ہمارے اشتہارات کا اثر جانچتی ہیں اور آپ کو دکھائے جانے والے اشتہارات چننے میں مدد دیتی ہیں۔",
        marketingQuestion: "کیا آپ مارکیٹنگ کوکیز قبول کرنا چاہتے ہیں؟",
        ownQuestion: "کیا آپ یہ کوکیز قبول کرنا چاہتے ہیں: {label}؟",
        onUntilRefused: "جب تک آپ ’نہیں‘ چن کر محفوظ نہ کریں، یہ کوکیز فعال رہتی ہیں۔",
        gpcRefused: "آپ کا براؤزر ویب سائٹس سے کہتا ہے کہ وہ آپ کی معلومات شیئر یا فروخت نہ کریں (Global Privacy Control)، اس لیے جب تک آپ ’ہاں‘ چن کر محفوظ نہ کریں، یہ کوکیز بند رہتی ہیں۔",
        yes: "ہاں",
        no: "نہیں",
        serviceLine: "سروس {service}، فراہم کنندہ {provider}",
        noticeLink: "رازداری کا نوٹس: {provider}",
        tableSummary: "تفصیل: {label} ({count})",
        tableOfAll: "اس ویب سائٹ پر کوکیز",
        tableOfService: "سروس {service} کی کوکیز",
        columnName: "نام",
        columnPurpose: "مقصد",
        columnExpires: "میعاد",
        choiceCookie: "آپ کے کوکی انتخاب محفوظ کرتی ہے",
        setElsewhere: "یہ {host} سیٹ کرتی ہے۔ اسے صرف آپ کے براؤزر کی سیٹنگز سے ہٹایا جا سکتا ہے۔",
        expiresSession: "براؤزر بند کرنے تک",
        expiresTab: "ٹیب بند کرنے تک (سیشن اسٹوریج)",
        expiresNever: "ہٹائے جانے تک (لوکل اسٹوریج)",
        expiresStored: "{life} (لوکل اسٹوریج)",
        nothingToChoose: "یہ ویب سائٹ صرف ضروری کوکیز استعمال کرتی ہے، اس لیے چننے کے لیے کچھ نہیں۔",
        privacyLink: "ہمارا رازداری کا نوٹس پڑھیں",
        save: "کوکی سیٹنگز محفوظ کریں",
        savedTitle: "کامیابی",
        saved: "آپ کی کوکی ترجیحات محفوظ ہو گئی ہیں۔",
        goBack: "اس صفحے پر واپس جائیں جو آپ دیکھ رہے تھے",
        lostTitle: "ایک مسئلہ ہے",
        lost: "آپ کے براؤزر نے آپ کے انتخاب محفوظ نہیں کیے، اس لیے یہ صرف اسی صفحے کے لیے ہیں۔ ہو سکتا ہے وہ کوکیز کو روکنے پر سیٹ ہو۔",
        embedTitle: "مواد: {provider}",
        embedWarning: "یہ مواد {provider} کا ہے۔ اسے دکھانے پر {provider} کو معلوم ہو سکتا ہے کہ آپ اس صفحے پر ہیں، اور کوکیز سیٹ ہو سکتی ہیں۔",
        embedNotice: "رازداری کا نوٹس: {provider}",
        embedSettings: "کوکی سیٹنگز",
        showOnce: "صرف اس بار دکھائیں",
        functionalAlways: "فنکشنل کوکیز کی ہمیشہ اجازت دیں",
        analyticsAlways: "تجزیاتی کوکیز کی ہمیشہ اجازت دیں",
        mediaAlways: "ویڈیوز، نقشوں اور پوسٹس کی ہمیشہ اجازت دیں",
        marketingAlways: "مارکیٹنگ کوکیز کی ہمیشہ اجازت دیں",
        ownAlways: "ہمیشہ اجازت دیں: {label}"
      };
    }
  });

  // src/messages/zh.ts
  var zh_exports = {};
  __export(zh_exports, {
    messages: () => messages20
  });
  var messages20;
  var init_zh = __esm({
    "src/messages/zh.ts"() {
      "use strict";
      messages20 = {
        direction: "ltr",
        bannerHeading: "{siteName}上的Cookie",
        siteUnnamed: "本网站",
        essentialUse: "我们使用一些必要的Cookie，使本网站正常运行。",
        askAnalytics: "我们还希望使用分析Cookie，以便了解您如何使用本网站并作出改进。",
        askAdditional: "我们希望使用额外的Cookie，以便{purposes}。",
        useAnalytics: "我们还使用分析Cookie，以便了解您如何使用本网站并作出改进。",
        useAdditional: "我们还使用额外的Cookie，以便{purposes}。",
        allOn: "除非您拒绝，否则这些Cookie处于启用状态。",
        someOn: "除非您拒绝，否则其中一些Cookie处于启用状态。",
        listComma: "、",
        listAnd: "以及",
        functionalPurpose: "记住您的设置",
        analyticsPurpose: "了解人们如何使用本网站; 作出改进",
        mediaPurpose: "显示其他网站的视频和地图",
        marketingPurpose: "衡量我们的广告效果",
        otherPurpose: "提供其他功能",
        acceptAnalytics: "接受分析Cookie",
        rejectAnalytics: "拒绝分析Cookie",
        acceptAdditional: "接受额外Cookie",
        rejectAdditional: "拒绝额外Cookie",
        viewCookies: "查看Cookie",
        acceptedAnalytics: "您已接受分析Cookie。",
        rejectedAnalytics: "您已拒绝分析Cookie。",
        acceptedAdditional: "您已接受额外Cookie。",
        rejectedAdditional: "您已拒绝额外Cookie。",
        changeLater: "您可以随时{link}。",
        changeLink: "更改Cookie设置",
        hideMessage: "隐藏Cookie提示",
        settingsHeading: "Cookie设置",
        close: "关闭",
        essentialLabel: "必要Cookie",
        essentialDescription: "必要Cookie用于保护您的信息安全，并使本网站正常运行。使用这些Cookie无需征得您的同意。",
        functionalLabel: "功能Cookie",
        functionalDescription: "功能Cookie用于记住您在本网站上的设置。",
        functionalQuestion: "您是否接受功能Cookie？",
        analyticsLabel: "分析Cookie",
        analyticsDescription: "分析Cookie帮助我们了解您如何使用本网站，以便作出改进。",
        analyticsQuestion: "您是否接受分析Cookie？",
        mediaLabel: "视频和地图Cookie",
        mediaDescription: "部分页面显示其他网站的视频、地图或表单。您使用这些内容时，相关网站会设置自己的Cookie。",
        mediaQuestion: "您是否接受视频和地图Cookie？",
        marketingLabel: "营销Cookie",
        marketingDescription: "营销Cookie用于衡量我们的广告效果，并帮助选择您看到的广告。",
        marketingQuestion: "您是否接受营销Cookie？",
        ownQuestion: "您是否接受以下Cookie：{label}？",
        onUntilRefused: "除非您选择“否”并保存，否则这些Cookie处于启用状态。",
        gpcRefused: "您的浏览器要求网站不得分享或出售您的信息（Global Privacy Control），因此除非您选择“是”并保存，否则这些Cookie处于关闭状态。",
        yes: "是",
        no: "否",
        serviceLine: "{service}，由{provider}提供",
        noticeLink: "{provider}隐私声明",
        tableSummary: "{label}详情（{count}）",
        tableOfAll: "本网站上的Cookie",
        tableOfService: "{service}设置的Cookie",
        columnName: "名称",
        columnPurpose: "用途",
        columnExpires: "有效期",
        choiceCookie: "保存您的Cookie选择",
        setElsewhere: "由{host}设置。只能在浏览器设置中删除。",
        expiresSession: "至您关闭浏览器时",
        expiresTab: "至您关闭标签页时（会话存储）",
        expiresNever: "至被删除时（本地存储）",
        expiresStored: "{life}（本地存储）",
        nothingToChoose: "本网站仅使用必要Cookie，因此没有需要选择的内容。",
        privacyLink: "阅读我们的隐私声明",
        save: "保存Cookie设置",
        savedTitle: "成功",
        saved: "您的Cookie偏好已保存。",
        goBack: "返回您刚才浏览的页面",
        lostTitle: "出现问题",
        lost: "您的浏览器没有保留您的选择，因此这些选择仅对本页有效。浏览器可能设置为阻止Cookie。",
        embedTitle: "来自{provider}的内容",
        embedWarning: "此内容来自{provider}。显示此内容后，{provider}可以得知您正在访问本页，并可能设置Cookie。",
        embedNotice: "{provider}隐私声明",
        embedSettings: "Cookie设置",
        showOnce: "仅显示这一次",
        functionalAlways: "始终允许功能Cookie",
        analyticsAlways: "始终允许分析Cookie",
        mediaAlways: "始终允许视频、地图和帖子",
        marketingAlways: "始终允许营销Cookie",
        ownAlways: "始终允许：{label}"
      };
    }
  });

  // demo/configure/make.js
  function make(name, attributes3 = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes3)) {
      if (typeof value === "function") element.addEventListener(key, value);
      else if (value !== void 0 && value !== false) element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...children);
    return element;
  }
  var idOf = (field) => `field-${field.replaceAll(".", "-")}`;

  // demo/configure/docs-link.js
  var isFile = location.protocol === "file:";
  var docsLink = (path, title, document2 = "README.md") => isFile ? `“${title}” in ${document2}` : make("a", { href: `/docs/${path}` }, title);
  function withoutWebsite() {
    if (!isFile) return;
    for (const link2 of document.querySelectorAll('a[href^="/"]')) {
      const place = link2.closest("nav li");
      if (place) place.remove();
      else link2.replaceWith(...link2.childNodes);
    }
  }

  // dist/integrity.json
  var integrity_default = {
    "ar.js": "sha384-+Lk3bJUYZUyk5cdRfB7VIAGOmZB80CiLlUSGdngN7GYQ/S3VURei899pv+A6EhP/",
    "bn.js": "sha384-LHhR1hT/KHdQC1NBG4oqAi4JTpv9/pC2Amy8/Ywzq8nAC0Nw4QX6S5eOl/7hsrU1",
    "choices.js": "sha384-Nv6s0ueo+tUg1vGwnKSikyG9mAWcIYGRSPLv2t/v+ysKTFqVriU8KH7w7VT+Pnbc",
    "consent-gate.full.js": "sha384-romDNQQfgLIJLk0xsvACoRe/oUoojsgA0NxST2gCCmw93RNKS6zSjpCiVHaHKtrR",
    "consent-gate.js": "sha384-d+QyilxFELpgKzxv4fLCpK5tr1TyNvbClWVaLWDFuTn6W4/op8JsnijTEbwUIO6g",
    "cy-facts.js": "sha384-TIZPYpfzZ0hGViRcEro2AfF7oUsPCI3YxUQlIrnha+vJ30JTL5M/uCpNHPhbZOQj",
    "cy.js": "sha384-vsaqyqmbyxWyub6+d2oH1iiRgRKdIpuasGfT5X0zLhlnjnEY8nJPgK6geQHxG1sX",
    "debug.js": "sha384-Waq0Kf3lq2m7p1xXgtEfGqAFemRGHq2trTTWOz1roB/GcdBHBOGDt0aLPR1fbhCS",
    "elements.js": "sha384-iYvT+FrNw7+Kifus76JNL91tvyMRAkes6/SiTV0/No4C82sUzQc5DVkx2Aww3CdZ",
    "embed.js": "sha384-rAZC0yuc+oftNWHjhzVhmlAxXH5dIyjucMyvPwbvWpyERdbbCRMTdHH8dsq7li8c",
    "es.js": "sha384-hD+QeY4K41hahS9N38Yd7jmpduTsXROKm7qxqbUz/RKbie/Y7KWZD4bdFrr5tvDU",
    "fa.js": "sha384-f9kATPfs9996BlPtzJYhY5kLtuap/VCzzbFjZpeg45bCZAJN8SCLU4UwndR2pfKz",
    "facts.js": "sha384-0k8Ozml+Jeyq60jZD8ufv9ekvhY0LK/Kcni+/jQ5gb/bUMob8q55xUqV6Wx0hcpc",
    "fr.js": "sha384-mAbkGvX7s+2EYtglasGhAZiyiX3mHfF4iTy6tndM3K8vwUm8H3elBjUfxsYxcR8i",
    "ga.js": "sha384-bJxBSL/f4L9HcxW7NBpxXr4iqzScQh3EU5TPyU3WBGOHEbylztaOirXcNChvEHdw",
    "gd.js": "sha384-rK5kvN6s1oEpEZqw80iUp6PsP4Ff0NXfpu4030ohUjGmt7gXdjhq83Ude7sdHIgD",
    "gu.js": "sha384-z8EXZsXZShO8+gadMQMSGzR/pUoFZvBcVaIn2nGqRp1ttcTjqgr4Uqk45nz4jzqM",
    "index.js": "sha384-T4iTRckj/iM4Kkgyo+IGG/0CbppE5pB+ZLk+OdbrcIB57QBHoO9FNMcdHAaMsIbq",
    "it.js": "sha384-t1A3vDJEugRxlIA613kQCBp5cggI8H1aPg7Sf2QcRhaGQnI6Nw8WYXMsMuUs61bT",
    "lt.js": "sha384-D8mAQ9M0lmx5jDq3rFW+4e5MSHhWr6FSYL9ZYW/3w1/vK7BSfvNL+hbAW4Qajrla",
    "markup.js": "sha384-yBaH0G/myvCJXSXm8/D5ZpzMS387pnartY8KBWjjljHNViNtPJG4/hQORCFfMLuy",
    "migrate.js": "sha384-BW1KS8cXwQUCh6GS9wdyQsHKONpuBcf9tOwLbVvqn1ezIb2EBjeE9UlmspNiCdj9",
    "old-markup.js": "sha384-hR5qtnHSUPZFJu1ZuZ1lnMXqEKBMK2x4ENnDQ7JneCxqVNHqrjF+iNV4YthdmKBr",
    "pa.js": "sha384-BffNz6uEYhJHXVXazxBkDogZ+vdRlxPxjehJzIp+RqMtkNrh/GjI5jFcwtMGYrLE",
    "pl.js": "sha384-PTOSPBnboHFMdd2nBSb/bsXnzLfb6m317vD03yrke0Im9xZHsRN6aZNE60c0xlvH",
    "problems.js": "sha384-FWcKacS4tNl1qsxLd2E3HcBIRatJ+BLa9kiH49oZMQ1zJMnyLPduLJPSiAvwYLet",
    "pt.js": "sha384-0td1fUnOSQFx2HpFZI9s8fNkE9azOFm/j5r/ULNpVEgDLHWxkiJjRFJxwQcA3aIJ",
    "receipts.js": "sha384-C5HgNTgR8bPS7ZlQ+IUVK5NNZJWZlh4z9QgGxviOXlpzF36ljpziEfNP6gISeXHl",
    "ro.js": "sha384-LGwmAcNleRivutyp2XgwqtO9E0iZHpGkZb1jXdmM0OTc8b/BotrjwWcGbcUuOhYI",
    "services/ahctpacer.js": "sha384-tHPt6c64Cvl9edAxtUsTYrkM9lFSBMQdBGgZSiIKHOsv1wy1mwpTovUjwJKmbHcG",
    "services/ciler-wen.js": "sha384-Mgamf+odS+/XaNBzYXaBLziZiwXqwD1XgtVf3Ku47FNotRHTMkeS2yn1cCpfVYhP",
    "services/cirtemvog.js": "sha384-+1GfeQvL/s+taab9lccmO8/b+qo0fmRdVNI2LXKC+EHEx2iO6VyjFgiGZFjLQPCb",
    "services/eboda.js": "sha384-hQmp3MZUHDHjHiLp2iTck+UjEV6Zg1uupcWK+8cbx3w9IETI9+aHEpkEsvJTOYC6",
    "services/editklis.js": "sha384-fn3b+DGAP4T4vQYU2fB1VgH+VWa7KTtrvlEzAbbZ93+zwBzobUqnr8+4IOgVEPvx",
    "services/elbisualp.js": "sha384-KHHlKd07xR2LItRy9XuKGChHsfmqTbj8k1Kq5svH8ALGWJkYCyleeomrWbuMcBvj",
    "services/em-eticer.js": "sha384-kMjXODsyjIPK56udwq+dH8HQ3NemZTljX77inmeleFCW5n1v7v2CVWu9v1WooMJ8",
    "services/erauqstnetnoc.js": "sha384-qoFRcJWwM1YDkOxdwNa6f0wHpnxNt2AIuFQ4vxLMMrRLMxE/4AtZh1VW+GXDql+h",
    "services/etalsnart-elgoog.js": "sha384-uyYNf/1f6WiY/so6dur7WAQZLHd2Io/xrbQN46NA+KbkUSSi81+9fLm5INFqK5b6",
    "services/evorpmietis.js": "sha384-qwtIVk/mkpfFHfZ0It3siIBHjydDlox9bf/PlalgBzIb//phewMO4UG1YqeNJP2M",
    "services/gohtsop.js": "sha384-U0NScsPwIINKWd0addaE4s6OkiG9+Ev2/tbL9cYPANBTqJVCr7ex7avtog21Ymk2",
    "services/kcabresu.js": "sha384-KxGYVdxLNTnzNqJyBgpqlsI/9LrF6qWCPO9twwnwsIhQMXo7q4rEB5u24hHPLPc5",
    "services/kcedhcaer.js": "sha384-1FclnDMn39rBpJQ9NiGRvvgJy9SIqtpKKNknHJ43fY37zc1qH3oexGSLcJiW9oVD",
    "services/latigidtod.js": "sha384-zFIw/kxI0gX7fYwiV3hDsrIaxxCgsXynNp15LyIFVBpPxJ+drhHkgDI7H3jvc9G1",
    "services/lexip-atem.js": "sha384-E7PTuWG55m8WnGhS3/f6w5z5Dds2D8Arfo9/siK1VMChqQOCkNBjDSnppzjrLumn",
    "services/lexip-kotkit.js": "sha384-+27Ir0UaK81Jmq4f63f9Mc5BckhhP3kZoMziCqUQmhGV8dgxvUNO5HOfB4RC8BQw",
    "services/lexip-x.js": "sha384-5Jl83KxlMKk/mQB6jcJTfGibSpaGOh+mshuKO+au3RFCRYFDwvn7FVHPueaKkT7M",
    "services/omotam.js": "sha384-Fveu0HY86lltNGNfq9hknq8iIzm+M6SHPi6b4Ge10AVLpfIcSGZF/fp/ZnTe/e5Q",
    "services/rajtoh.js": "sha384-qcc61O6HkI3uSnicGS3MFVm72xyueGbCEdcVIRhxZVh6u8n/0PolgkonLfX2WHbQ",
    "services/reganam-gat-elgoog.js": "sha384-cEGy3fNBGtJwZToLuDXsZJ5NtJO9pqR9j39cfJSQiKq2hyQUVKOh4W6tbqr+OHjo",
    "services/sda-elgoog.js": "sha384-3mLFuo5QkUZLvTfZtrrp5aJAYLRQv2t3hnY1xbqQ8scGS2OHDdT7C1dZlIQcuc94",
    "services/ssog.js": "sha384-U4O2QDy0J64nCVta7ftcou0l6jSZyU3v1g3ZxAK2vsUtnLYvKw3cn9U4IppL8NG7",
    "services/sthgisni-noitacilppa.js": "sha384-FNmx8fMjPr1lbKkwN5DmDDFuc7ANTVBrLAncrqfbcn+VO1FKBt22jk+lRqm0+5KJ",
    "services/sucinarg.js": "sha384-hh/ArXM4SaQkE77KWuvaC8L1XR75NpZn6g1BzwPIZbAw227Oh1lqYyypyK92Ilxy",
    "services/teu-tfosorcim.js": "sha384-Ts0FE5pJNYdKL4Oae2K2WkxIAuCMeR7MlU9n1UMy/974ckIB821g8B7+uQZUPsYz",
    "services/thgisni-nideknil.js": "sha384-9uPgVvsQbMI70seEKmOXwVR6EOWDeyoms0WTVH8Fh9mfRjOSq9pwsTG+z8xZ2Cp6",
    "services/ytiralc.js": "sha384-0b3c3yFzQTeHVBdTNWdOCfCLZ+7SWWs8p2gf/LMadILBtIEwMhreOpqm4UnaxMPU",
    "settings.js": "sha384-p7fnSNaY2OG5Anby9MfaHYIHhCHKkXhyt+mCZ3LYmCuohekJQJTRFcEVQw+hk/0z",
    "so.js": "sha384-Ee2XfLYcBvup/0dj3rIx9eRm1wJ1z1A8U79XivkyV5c1VzqyBstB0m51xU7IuheF",
    "templates.js": "sha384-GzHB4krRDpjdHpzuGA171xzUeHCATWfoIr/1RET1l1Kx09WjMT2QxO7h2pOSpLS+",
    "tr.js": "sha384-fsNY54BqAhSqIFA23iRFYYVZF2eGavKE8kPGPmYWcoT8/ZykP1eRvZsWYt19WIBQ",
    "traces.js": "sha384-CfTz1W7V7yUdcmuJFbDJTQLQZixVIOAG8vis3FIQSumPsM25xHNCuIiIRL7LDuYi",
    "uk.js": "sha384-81pjcqF24y51/GflpBSC65aYXuEidGGFcG08KWdMb1rU2nwF/4pK79kylzYI7gjl",
    "ur.js": "sha384-tgkIcAvIS9il+wZeR63ZVoo5dYRY/mxlqD0QOok2GC7Lqvq28GxAAucYg9pZmd0x",
    "zh.js": "sha384-SHtTsz5D3kq0HB8H9HH7xmMtuYFVGxPgtqP0V/a2DFXCNHKF58ArY88TjdjTWt93"
  };

  // src/config/forms.ts
  var object = "\0";
  var text = "[^\0]*";
  var some = "[^\0]+";
  var address = "(https?:|(?![^/?#]*:))[^\\s\0]+";
  var configForms = {
    nonce: text,
    cookiesPage: address,
    cookie: object,
    receipts: object,
    googleConsent: object,
    consentMode: "basic|advanced|off",
    siteName: text,
    messages: object,
    markup: "[^]*",
    // which its own part looks into
    migrate: "[^]*",
    // a list, or on the tag words
    gpc: "object|reject|ignore",
    privacyPage: address,
    onWithdraw: "auto|reload|stay",
    policyVersion: text,
    language: text,
    debug: "|true|false",
    // an attribute without a value is a yes
    categories: object,
    services: object,
    banner: "top|bottom|dialog|none"
  };
  var cookieForms = {
    name: "[\\w-]+",
    domain: "[\\w.-]+",
    days: "[1-9]\\d*",
    path: "/.*",
    sameSite: "Lax|Strict|None"
  };
  var categoryForms = { basis: "consent|objection|essential", description: text, label: text };
  var serviceForms = { name: some, notice: address, cookies: object };
  var none = "(?!)";
  var factForms = {
    name: some,
    expires: text,
    purpose: text,
    host: text,
    kind: "cookie|local-storage|session-storage"
  };
  var receiptForms = { url: address };
  var objectForms = { "*": object };

  // src/config/keep-fitting.ts
  function keepFitting(input, forms2, about, report) {
    const fitting2 = Object.entries(input ?? {}).filter(([name, value]) => {
      const form2 = forms2[Object.hasOwn(forms2, name) ? name : "*"];
      const [pattern, right2 = pattern] = [form2].flat();
      const text3 = Object(value) === value ? "\0" : String(value ?? "");
      const fits = pattern !== void 0 && new RegExp(`^(${pattern})$`).test(text3);
      if (!fits) report([about, name, value, right2, forms2]);
      return fits;
    });
    return Object.fromEntries(fitting2);
  }

  // src/config/resolve-config.ts
  function resolveConfig(input, presets2, report) {
    const options = keepFitting(input, configForms, "config", report);
    const cookie = keepFitting(options.cookie, cookieForms, "cookie", report);
    const config = {
      ...options,
      policyVersion: `${options.policyVersion ?? 1}`,
      cookie: { name: "consent_choices", path: "/", days: 365, ...cookie }
    };
    const known3 = {
      essential: {},
      functional: {},
      analytics: {},
      media: {},
      marketing: {},
      ...keepFitting(options.categories, objectForms, "categories", report)
    };
    const categories = /* @__PURE__ */ new Map();
    for (const [id, given] of Object.entries(known3)) {
      const category = keepFitting(given, categoryForms, id, report);
      categories.set(
        id,
        Object.freeze({ basis: "consent", ...category, id, ...id === "essential" && { basis: id } })
      );
    }
    const fit = serviceReader([...categories.keys()], report);
    const services2 = objectsIn(options.services, "services", report).flatMap(
      (service2) => fit(service2, presets2)
    );
    return { config, categories, services: services2, fit };
  }
  function objectsIn(list2, about, report) {
    return Object.values(keepFitting(list2, objectForms, about, report));
  }
  function serviceReader(categories, report) {
    return (input, presets2) => {
      const preset = presets2.find((preset2) => preset2.name === input.use);
      const seeds = { name: preset?.name, category: preset?.category, ...input };
      const service2 = seeds.use && !preset ? { use: seeds.use } : seeds;
      for (const option2 of Object.keys(preset?.options ?? {})) service2[option2] ??= void 0;
      const about = service2.name || service2.use || "services";
      let mistakes = 0;
      const tell2 = (mistake) => {
        mistakes++;
        report(mistake, about);
      };
      const forms2 = {
        ...serviceForms,
        src: preset ? none : address,
        ...preset?.options,
        ...preset?.optional,
        use: presets2.map((preset2) => preset2.name).join("|"),
        category: [categories.includes(seeds.category) ? text : none, categories.join("|")]
      };
      const options = keepFitting(service2, forms2, about, tell2);
      for (const cookie of objectsIn(options.cookies, `${options.name} cookies`, tell2))
        keepFitting({ name: void 0, ...cookie }, factForms, `${options.name} cookies`, tell2);
      preset?.refuse?.(service2, tell2);
      return mistakes ? [] : [{ ...options, preset }];
    };
  }

  // src/messages/format.ts
  function format(message, values) {
    return message.replace(
      /{(\w+)}/g,
      (placeholder, name) => Object.hasOwn(values, name) ? String(values[name]) : placeholder
    );
  }

  // src/elements/category-words.ts
  function categoryWords({ id, label, description }, texts2) {
    const own2 = texts2;
    const heading = label ?? own2[`${id}Label`] ?? id;
    const question = label === void 0 ? own2[`${id}Question`] : void 0;
    return {
      label: heading,
      description: description ?? own2[`${id}Description`] ?? "",
      question: question ?? format(texts2.ownQuestion, { label: heading })
    };
  }

  // src/lib/receipt-draft.ts
  var draftKey = "consent-gate-receipts";

  // src/services/google-analytics.ts
  init_google_tag();
  var googleAnalyticsTag = {
    name: "google-analytics",
    category: "analytics",
    options: { id: "G-[A-Z0-9]{4,20}( G-[A-Z0-9]{4,20})*" },
    google: true,
    stops: true,
    allow(allowed, { id }) {
      const page = window;
      for (const one of idsIn(id)) page[`ga-disable-${one}`] = !allowed;
    },
    start({ id }) {
      if (window._gaUserPrefs?.ioo?.()) return void 0;
      gtag("js", /* @__PURE__ */ new Date());
      for (const one of idsIn(id)) gtag("config", one);
      return `https://www.googletagmanager.com/gtag/js?id=${idsIn(id)[0]}`;
    }
  };
  var googleAnalyticsTraces = /^(_ga[ct]?(_.*)?|_gid|_gali|_dc_gtm_.*|AMP_TOKEN|FP((GS)?ID|LC)|__utm.*|_utm[abcz])$/;
  var googleAnalytics = { ...googleAnalyticsTag, traces: googleAnalyticsTraces };
  function idsIn(id) {
    return id.split(" ");
  }
  var old = "Left by earlier versions of Google Analytics. No longer used.";
  var googleAnalyticsFacts = {
    label: "Google Analytics",
    provider: "Google",
    notice: "https://policies.google.com/privacy",
    cookies: [
      { name: "_ga", purpose: "Counts visitors by telling one browser from another.", expires: "2 years" },
      { name: "_ga_*", purpose: "Remembers which pages belong to the same visit.", expires: "2 years" },
      {
        name: "_gid",
        purpose: "Counts visitors in a day by telling one browser from another.",
        expires: "24 hours"
      },
      { name: "_gat", purpose: "Limits how often data is sent.", expires: "1 minute" },
      { name: "_gat_*", purpose: "Limits how often data is sent.", expires: "1 minute" },
      { name: "_dc_gtm_*", purpose: "Limits how often data is sent.", expires: "1 minute" },
      { name: "_gac_*", purpose: "Remembers which campaign a visit came from.", expires: "90 days" },
      { name: "_gali", purpose: "Remembers which link on a page was followed.", expires: "30 seconds" },
      { name: "AMP_TOKEN", purpose: "Fetches a visitor number for pages in AMP format.", expires: "1 year" },
      {
        name: "FPID",
        purpose: "Counts visitors, when our server passes the data on.",
        expires: "2 years",
        host: "self"
      },
      {
        name: "FPLC",
        purpose: "Counts visitors across our sites, when our server passes the data on.",
        expires: "20 hours"
      },
      {
        name: "FPGSID",
        purpose: "Remembers which pages belong to the same visit, when our server passes the data on.",
        expires: "30 minutes"
      },
      { name: "__utm*", purpose: old, expires: "2 years" },
      { name: "_utma", purpose: old, expires: "2 years" },
      { name: "_utmb", purpose: old, expires: "30 minutes" },
      { name: "_utmc", purpose: old, expires: "session" },
      { name: "_utmz", purpose: old, expires: "6 months" }
    ]
  };

  // src/services/hotjar.ts
  init_own_global();
  var hotjar = {
    name: "hotjar",
    category: "analytics",
    options: { id: ["\\d{1,12}", "1234567"] },
    traces: /^_hj(?!OptedOut)|^hj(ViewportId|ClosedSurveyInvites|_visitor)$/,
    start({ id }) {
      const page = window;
      page.hj = ownGlobal(page, "hj") ?? function() {
        (page.hj.q ??= []).push(arguments);
      };
      page._hjSettings = { hjid: +id, hjsv: 6 };
      return `https://static.hotjar.com/c/hotjar-${id}.js?sv=6`;
    }
  };
  var answered = "Remembers that you have answered or closed a survey, so that you are not asked again.";
  var sample = "Remembers whether this visit is among those that are measured.";
  var probe = "Tests what your browser allows. Removed at once.";
  var attributes = "Remembers what this website has told Hotjar about you.";
  var state = "Remembers the state of the recording of this visit.";
  var inSession = { kind: "session-storage", expires: "session" };
  var hotjarFacts = {
    label: "Hotjar",
    provider: "Contentsquare",
    notice: "https://www.hotjar.com/legal/policies/privacy/",
    cookies: [
      {
        name: "_hjSessionUser_*",
        purpose: "Recognises your browser on later visits to this website.",
        expires: "365 days"
      },
      { name: "_hjSession_*", purpose: "Holds the data of this visit together.", expires: "30 minutes" },
      {
        name: "_hjSessionTooLarge",
        purpose: "Stops the recording when it grows too large.",
        expires: "session"
      },
      {
        name: "_hjSessionRejected",
        purpose: "Stops the recording when the service is too busy.",
        expires: "session"
      },
      { name: "_hjSessionResumed", purpose: "Joins a recording that was interrupted.", expires: "session" },
      {
        name: "_hjid",
        purpose: "Recognises your browser on later visits to this website.",
        expires: "365 days"
      },
      { name: "_hjptid", purpose: "Holds the data of this visit together.", expires: "session" },
      { name: "_hjFirstSeen", purpose: "Tells a first visit from a later one.", expires: "30 minutes" },
      {
        name: "_hjAbsoluteSessionInProgress",
        purpose: "Counts the first page of a visit once.",
        expires: "30 minutes"
      },
      { name: "_hjIncludedInPageviewSample", purpose: sample, expires: "30 minutes" },
      { name: "_hjIncludedInSessionSample_*", purpose: sample, expires: "30 minutes" },
      { name: "_hjIncludedInSample", purpose: sample, expires: "365 days" },
      { name: "_hjTLDTest", purpose: probe, expires: "session" },
      { name: "_hjCookieTest", purpose: probe, expires: "session" },
      { name: "_hjClosedSurveyInvites", purpose: answered, expires: "365 days" },
      { name: "hjClosedSurveyInvites", purpose: answered, expires: "365 days" },
      { name: "_hjDonePolls", purpose: answered, expires: "365 days" },
      { name: "_hjDoneTestersWidgets", purpose: answered, expires: "365 days" },
      {
        name: "_hjMinimizedPolls",
        purpose: "Keeps a survey small after you have made it small.",
        expires: "365 days"
      },
      {
        name: "_hjMinimizedTestersWidgets",
        purpose: "Keeps an invitation small after you have made it small.",
        expires: "365 days"
      },
      {
        name: "_hjShownFeedbackMessage",
        purpose: "Keeps a feedback message small after you have seen it.",
        expires: "365 days"
      },
      { name: "_hjHasCachedUserAttributes", purpose: attributes, expires: "session" },
      { name: "_hjCachedUserAttributes", purpose: attributes, expires: "session" },
      { name: "_hjUserAttributesHash", purpose: attributes, expires: "2 minutes" },
      { name: "hj_visitor", purpose: "Recognises your browser during this visit.", expires: "session" },
      { name: "_hjUserAttributes", purpose: attributes, kind: "local-storage" },
      { name: "_hjLocalStorageTest", purpose: probe, kind: "local-storage" },
      { name: "_hjSessionStorageTest", purpose: probe, ...inSession },
      { name: "hjViewportId", purpose: "Remembers the size of your screen.", ...inSession },
      { name: "_hjRecordingLastActivity", purpose: state, ...inSession },
      { name: "_hjRecordingEnabled", purpose: state, ...inSession }
    ]
  };

  // src/services/facts.ts
  var serviceFacts = {
    "google-analytics": googleAnalyticsFacts,
    hotjar: hotjarFacts
  };

  // src/elements/describe-service.ts
  var known = { ...serviceFacts };
  var translations = {};
  var factFiles = {
    cy: () => Promise.resolve().then(() => (init_cy_facts(), cy_facts_exports)).then(({ factsInWelsh: factsInWelsh2 }) => {
      translations.cy = factsInWelsh2;
      return {};
    })
  };
  async function learnFacts({ services: services2 }) {
    if (services2.every(({ use }) => use === void 0 || Object.hasOwn(known, use))) return;
    await Promise.resolve().then(() => (init_more_facts(), more_facts_exports)).then(({ moreFacts: moreFacts2 }) => {
      Object.assign(known, moreFacts2);
    }, console.warn);
  }
  function describeService(service2, language) {
    const { name, use = "", notice, cookies } = service2;
    const facts = Object.hasOwn(known, use) ? known[use] : void 0;
    const { purposes: purposes2, labels: labels3 } = translations[language] ?? {};
    const own2 = facts?.cookies.map((cookie) => ({
      ...cookie,
      purpose: purposes2?.[use]?.[cookie.name] ?? cookie.purpose
    }));
    return {
      label: facts && name === use ? labels3?.[use] ?? facts.label : name,
      provider: facts?.provider,
      notice: notice ?? facts?.notice,
      cookies: Object.values(cookies ?? own2 ?? []),
      purposesIn: cookies || purposes2 || language === "en" ? void 0 : "en"
    };
  }

  // src/elements/life-in-words.ts
  var amountAndUnit = /^(\d+) (second|minute|hour|day|week|month|year)s?$/;
  var formats = /* @__PURE__ */ new Map();
  function lifeInWords(life, language, words) {
    const [, amount, unit] = amountAndUnit.exec(life) ?? [];
    if (!amount || !unit) return life;
    if (/^en\b/.test(language))
      return `${Number(amount).toLocaleString(language)} ${unit}${amount === "1" ? "" : "s"}`;
    const forms2 = words?.[unit];
    if (!forms2) return formatOf(language, unit).format(Number(amount));
    const rule = new Intl.PluralRules(language).select(Number(amount));
    return format(forms2[rule] ?? forms2.other, { count: amount });
  }
  function formatOf(language, unit) {
    const key = `${language} ${unit}`;
    const format2 = formats.get(key) ?? new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" });
    formats.set(key, format2);
    return format2;
  }

  // src/elements/cookie-rows.ts
  function cookieGroups(services2, words) {
    return services2.map((service2) => describeService(service2, words.language)).map(({ label, cookies, purposesIn }) => ({
      label,
      rows: cookies.map((cookie) => rowOf(cookie, words, purposesIn))
    })).filter(({ rows }) => rows.length > 0);
  }
  function choiceGroup({ siteName, cookie, receipts }, words) {
    const { name, days } = cookie;
    const expires = days % 365 ? `${days} days` : `${days / 365} years`;
    const purpose2 = words.texts.choiceCookie;
    const facts = [{ name, purpose: purpose2, expires }];
    if (receipts) facts.push({ name: `${draftKey} *`, purpose: purpose2, kind: "local-storage" });
    return {
      label: siteName || words.texts.tableOfAll,
      rows: facts.map((fact) => rowOf(fact, words))
    };
  }
  function rowOf({ name, purpose: purpose2, expires, kind, host }, words, purposeIn) {
    const life = expires ?? "";
    return {
      name: [name].join(),
      purpose: purpose2 ?? "",
      purposeIn,
      expires: endOf([life].join(), kind, words),
      note: host && format(words.texts.setElsewhere, { host: host === "self" ? location.hostname : host })
    };
  }
  function endOf(expires, kind, { texts: texts2, language }) {
    const life = lifeInWords(expires, language, texts2.life);
    if (kind === "session-storage") return texts2.expiresTab;
    if (kind === "local-storage") return life ? format(texts2.expiresStored, { life }) : texts2.expiresNever;
    return expires === "session" ? texts2.expiresSession : life;
  }

  // src/elements/embed-services.ts
  var asGiven = ({ href }) => href;
  var inQuery = encodeURIComponent;
  function startOf({ search, hash }) {
    const form2 = /[?&#](?:t|start)=(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s?)?(?![^&#])/;
    const [, hours = 0, minutes = 0, seconds = 0] = form2.exec(search + hash) ?? [];
    return +hours * 3600 + +minutes * 60 + +seconds;
  }
  var embedServices = {
    // https://support.google.com/youtube/answer/171780: "privacy-enhanced mode". The address of a film that was watched
    // in a list names the list, too: the film is meant.
    youtube: {
      provider: "YouTube",
      notice: "https://policies.google.com/privacy",
      ratio: "16/9",
      base: "https://youtu.be/",
      form: /^https:\/\/(?:(?:youtu\.be\/|(?:(?:www|m)\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|shorts\/|live\/))(?!videoseries)([\w-]{11})(?![^/?&#])|(?:(?:www|m)\.)?youtube(?:-nocookie)?\.com\/(?:embed\/videoseries|playlist)\?(?:[^#]*&)?list=([\w-]{12,64})(?![^&#]))/,
      example: "aqz-KE-bpKQ or https://www.youtube.com/watch?v=aqz-KE-bpKQ",
      address(url, id, list2) {
        const start = startOf(url);
        const query = list2 ? `videoseries?list=${list2}` : `${id}${start ? `?start=${start}` : ""}`;
        return `https://www.youtube-nocookie.com/embed/${query}`;
      }
    },
    // https://help.vimeo.com/hc/en-us/articles/26080940921361: "dnt". A video that is not listed has a key.
    vimeo: {
      provider: "Vimeo",
      notice: "https://vimeo.com/privacy",
      ratio: "16/9",
      base: "https://vimeo.com/",
      form: /^https:\/\/(?:player\.vimeo\.com\/video|(?:www\.)?vimeo\.com)\/(\d{1,15})(?:(?:\/|\?(?:[^#]*&)?h=)([\da-f]+))?(?![^/?&#])/,
      example: "76979871 or https://vimeo.com/76979871",
      address(url, id, key) {
        const start = startOf(url);
        return `https://player.vimeo.com/video/${id}?${key ? `h=${key}&` : ""}dnt=1${start ? `#t=${start}s` : ""}`;
      }
    },
    "google-maps": {
      provider: "Google Maps",
      notice: "https://policies.google.com/privacy",
      ratio: "4/3",
      form: /^https:\/\/(?:www|maps)\.google\.(?:com|co\.uk)\/maps(?:\/embed(?:\/v1\/\w+)?\/?\?|\/d\/(?:u\/\d+\/)?embed\?|\?(?:[^#]*&)?output=embed(?![^&#]))/,
      example: "https://www.google.com/maps/embed?pb=… (in Google Maps: Share, Embed a map)",
      address: asGiven
    },
    openstreetmap: {
      provider: "OpenStreetMap",
      notice: "https://osmfoundation.org/wiki/Privacy_Policy",
      ratio: "4/3",
      form: /^https:\/\/www\.openstreetmap\.org\/export\/embed\.html\?[^#]/,
      example: "https://www.openstreetmap.org/export/embed.html?bbox=… (on the map: Share, HTML)",
      address: asGiven
    },
    "x-post": {
      provider: "X",
      notice: "https://x.com/en/privacy",
      ratio: "1/1",
      base: "https://x.com/i/status/",
      form: /^https:\/\/(?:(?:www|mobile)\.)?(?:x|twitter)\.com\/(?:i\/web|\w+)\/status(?:es)?\/(\d{1,20})(?![^/?#])/,
      example: "https://x.com/anytown/status/1234567890",
      address: (_url, id) => `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`
    },
    // A page without a name of its own has its id in the query. Every other `.php` is something else.
    "facebook-page": {
      provider: "Facebook",
      notice: "https://www.facebook.com/privacy/policy/",
      ratio: "1/1",
      base: "https://www.facebook.com/",
      form: /^https:\/\/(?:[a-z-]+\.)?facebook\.com\/(?:profile\.php\?(?:[^#]*&)?id=(\d{5,20})(?![^&#])|(?!plugins\/|[^?#]*\.php)([\w.%-]+(?:\/[\w.%-]+)*)\/?(?![^?#]))/,
      example: "https://www.facebook.com/anytown",
      address: (_url, id, name) => `https://www.facebook.com/plugins/page.php?href=${inQuery(`https://www.facebook.com/${name ?? `profile.php?id=${id}`}`)}&tabs=timeline&width=500&height=500`
    },
    spotify: {
      provider: "Spotify",
      notice: "https://www.spotify.com/uk/legal/privacy-policy/",
      ratio: "2/1",
      base: "https://open.spotify.com/",
      form: /^https:\/\/open\.spotify\.com\/(?:intl-\w+\/)?(?:embed\/)?((?:track|album|artist|playlist|show|episode)\/\w{22})(?![^/?#])/,
      example: "https://open.spotify.com/episode/7makk4oTQel546B0PZlDM5",
      address: (_url, path) => `https://open.spotify.com/embed/${path}`
    },
    soundcloud: {
      provider: "SoundCloud",
      notice: "https://soundcloud.com/pages/privacy",
      ratio: "2/1",
      form: /^(https:\/\/(?:(?:www|m|api)\.)?soundcloud\.com(?:\/[\w-]+)+)\/?(?![^?#])/,
      example: "https://soundcloud.com/anytown/council-meeting",
      address: (_url, page) => `https://w.soundcloud.com/player/?url=${inQuery(page)}&visual=true`
    }
  };

  // src/elements/read-embed.ts
  init_attempt();
  function readEmbed(element, tell2, protocol = location.protocol) {
    const read = (name) => element.getAttribute(name)?.trim() ?? "";
    const service2 = read("service");
    const known3 = Object.hasOwn(embedServices, service2) ? embedServices[service2] : void 0;
    const attribute2 = element.hasAttribute("video") ? "video" : "src";
    const say = (mistake) => {
      if (known3) tell2(mistake, service2);
      else tell2(`consent-embed: ${mistake}`);
    };
    const sayMismatch = (name, right2) => say(`"${name}" is "${read(name)}", which does not match ${right2}`);
    const given = known3 ? read(attribute2).replace(/^http:/i, "https:") : read(attribute2);
    const form2 = known3?.form ?? (protocol === "https:" ? /^https:/ : /^https?:/);
    const url = attempt(() => new URL(given, known3?.base));
    const groups2 = url && form2.exec(url.href);
    if (element.hasAttribute("service") && !known3)
      sayMismatch("service", Object.keys(embedServices).join(", "));
    else if (url && url.username + url.password)
      say(`"${attribute2}" has a user name or password in it, which every visitor could read`);
    else if (!groups2) sayMismatch(attribute2, known3?.example ?? "https://www.example.org/page");
    else {
      const ratio = read("ratio").replaceAll(" ", "").replace(":", "/");
      const fits = /^[1-9]\d*(\.\d+)?\/[1-9]\d*(\.\d+)?$/.test(ratio);
      if (ratio && !fits) sayMismatch("ratio", "16/9");
      return {
        ...known3 ?? { provider: read("name") || url.host, ratio: "16/9" },
        ...fits && { ratio },
        address: known3?.address(url, groups2[1], groups2[2]) ?? url.href
      };
    }
    return void 0;
  }

  // demo/configure/library.js
  init_cy();

  // src/messages/en.ts
  var en = {
    direction: "ltr",
    settingsHeading: "Cookie settings",
    close: "Close",
    essentialLabel: "Essential cookies",
    essentialDescription: "Essential cookies keep your information secure and make this website work. We do not need to ask permission to use them.",
    functionalLabel: "Functional cookies",
    functionalDescription: "Functional cookies remember your settings on this website.",
    functionalQuestion: "Do you want to accept functional cookies?",
    analyticsLabel: "Analytics cookies",
    analyticsDescription: "Analytics cookies help us understand how you use this website, so that we can improve it.",
    analyticsQuestion: "Do you want to accept analytics cookies?",
    mediaLabel: "Video and map cookies",
    mediaDescription: "Some pages show videos, maps or forms from other websites. Those websites set cookies of their own when you use them.",
    mediaQuestion: "Do you want to accept video and map cookies?",
    marketingLabel: "Marketing cookies",
    marketingDescription: "Marketing cookies measure our advertising and help to choose the adverts you see.",
    marketingQuestion: "Do you want to accept marketing cookies?",
    ownQuestion: "Do you want to accept these cookies: {label}?",
    onUntilRefused: "These cookies are on unless you choose No and save.",
    gpcRefused: "Your browser asks websites not to share or sell your data (Global Privacy Control), so these cookies are off unless you choose Yes and save.",
    yes: "Yes",
    no: "No",
    serviceLine: "{service}, provided by {provider}",
    noticeLink: "{provider} privacy notice",
    tableSummary: "{label} in detail ({count})",
    tableOfAll: "Cookies on this website",
    tableOfService: "Cookies set by {service}",
    columnName: "Name",
    columnPurpose: "Purpose",
    columnExpires: "Expires",
    choiceCookie: "Saves your cookie choices",
    setElsewhere: "Set by {host}. Only your browser’s settings can remove it.",
    expiresSession: "When you close your browser",
    expiresTab: "When you close the tab (session storage)",
    expiresNever: "When it is removed (local storage)",
    expiresStored: "{life} (local storage)",
    nothingToChoose: "This website uses essential cookies only, so there is nothing to choose.",
    privacyLink: "Read our privacy notice",
    save: "Save cookie settings",
    savedTitle: "Success",
    saved: "You’ve set your cookie preferences.",
    goBack: "Go back to the page you were looking at",
    lostTitle: "There is a problem",
    lost: "Your browser did not keep your choices, so they hold for this page only. It may be set to block cookies."
  };

  // src/messages/en-banner.ts
  var enBanner = {
    direction: "ltr",
    bannerHeading: "Cookies on {siteName}",
    siteUnnamed: "this website",
    essentialUse: "We use some essential cookies to make this website work.",
    askAnalytics: "We’d also like to use analytics cookies so we can understand how you use this website and make improvements.",
    askAdditional: "We’d like to set additional cookies so we can {purposes}.",
    useAnalytics: "We also use analytics cookies so we can understand how you use this website and make improvements.",
    useAdditional: "We also use additional cookies so we can {purposes}.",
    allOn: "They are on unless you reject them.",
    someOn: "Some are on unless you reject them.",
    listComma: ", ",
    listAnd: " and ",
    functionalPurpose: "remember your settings",
    analyticsPurpose: "understand how people use this website; make improvements",
    mediaPurpose: "show videos and maps from other websites",
    marketingPurpose: "measure our advertising",
    otherPurpose: "offer other features",
    acceptAnalytics: "Accept analytics cookies",
    rejectAnalytics: "Reject analytics cookies",
    acceptAdditional: "Accept additional cookies",
    rejectAdditional: "Reject additional cookies",
    viewCookies: "View cookies",
    acceptedAnalytics: "You’ve accepted analytics cookies.",
    rejectedAnalytics: "You’ve rejected analytics cookies.",
    acceptedAdditional: "You’ve accepted additional cookies.",
    rejectedAdditional: "You’ve rejected additional cookies.",
    changeLater: "You can {link} at any time.",
    changeLink: "change your cookie settings",
    hideMessage: "Hide cookie message"
  };

  // src/messages/languages.ts
  var languages = {
    ar: () => Promise.resolve().then(() => (init_ar(), ar_exports)),
    bn: () => Promise.resolve().then(() => (init_bn(), bn_exports)),
    cy: () => Promise.resolve().then(() => (init_cy(), cy_exports)),
    es: () => Promise.resolve().then(() => (init_es(), es_exports)),
    fa: () => Promise.resolve().then(() => (init_fa(), fa_exports)),
    fr: () => Promise.resolve().then(() => (init_fr(), fr_exports)),
    ga: () => Promise.resolve().then(() => (init_ga(), ga_exports)),
    gd: () => Promise.resolve().then(() => (init_gd(), gd_exports)),
    gu: () => Promise.resolve().then(() => (init_gu(), gu_exports)),
    it: () => Promise.resolve().then(() => (init_it(), it_exports)),
    lt: () => Promise.resolve().then(() => (init_lt(), lt_exports)),
    pa: () => Promise.resolve().then(() => (init_pa(), pa_exports)),
    pl: () => Promise.resolve().then(() => (init_pl(), pl_exports)),
    pt: () => Promise.resolve().then(() => (init_pt(), pt_exports)),
    ro: () => Promise.resolve().then(() => (init_ro(), ro_exports)),
    so: () => Promise.resolve().then(() => (init_so(), so_exports)),
    tr: () => Promise.resolve().then(() => (init_tr(), tr_exports)),
    uk: () => Promise.resolve().then(() => (init_uk(), uk_exports)),
    ur: () => Promise.resolve().then(() => (init_ur(), ur_exports)),
    zh: () => Promise.resolve().then(() => (init_zh(), zh_exports))
  };

  // src/config/read-old-tools.ts
  function readOldTools(option2, given, formsFor, known3, report) {
    const list2 = typeof given === "string" ? given.split(/[\s,]+/).filter(Boolean) : [given].flat();
    const ids = [...known3];
    return list2.flatMap((each) => {
      const entry = Object(each) === each ? each : { from: each };
      const forms2 = formsFor(entry);
      let mistakes = 0;
      const tell2 = (mistake) => {
        mistakes++;
        report(mistake);
      };
      if (entry.from === void 0) tell2(`${option2}: "from" is missing; it would be ${forms2.from}`);
      const { from, cookie, categories } = keepFitting(
        entry,
        { categories: object, ...forms2 },
        option2,
        tell2
      );
      const own2 = Object.entries(categories ?? {});
      keepFitting(Object.fromEntries(own2), formsOf(own2, ids), `${option2} ${from}`, tell2);
      const listOf = (ours) => ours === false ? [] : [ours].flat();
      return mistakes ? [] : { from, cookie, categories: new Map(own2.map(([name, ours]) => [name, listOf(ours)])) };
    });
  }
  function formsOf(own2, known3) {
    const right2 = `false|${known3.join("|")}`;
    const isRight = (ours) => {
      const list2 = [ours].flat();
      return ours === false || list2.length > 0 && list2.every((each) => known3.includes(each));
    };
    return Object.fromEntries(own2.map(([name, ours]) => [name, [isRight(ours) ? "[^]*" : none, right2]]));
  }

  // src/migrate/kept-value.ts
  init_attempt();
  init_visible_cookies();
  function keptValue(name) {
    const [value, another] = new Set(valuesOf(name));
    return another === void 0 && value !== void 0 && value.length < 4097 ? value : void 0;
  }
  function isKept(name) {
    return valuesOf(name).length > 0;
  }
  function valuesOf(name) {
    const start = `${name}=`;
    const inCookies = visibleCookies().filter((cookie) => cookie.startsWith(start));
    const stored = [attempt(() => localStorage.getItem(name)), attempt(() => sessionStorage.getItem(name))];
    return [
      ...inCookies.map((cookie) => cookie.slice(start.length)),
      ...stored.filter((value) => typeof value === "string")
    ];
  }

  // src/migrate/read-choices.ts
  function readChoices(table, yes = true, no = false) {
    const isTable = typeof table === "object" && table !== null && !Array.isArray(table);
    return new Map(
      Object.entries(isTable ? table : {}).map(([name, value]) => [
        name,
        value === yes ? true : value === no ? false : void 0
      ])
    );
  }
  function grantsOf(names5) {
    return new Map(names5.map((name) => [name, true]));
  }

  // src/migrate/read-json.ts
  init_attempt();
  function readJson(text3) {
    const value = attempt(() => JSON.parse(decoded(text3)));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
  }
  function readList(text3) {
    return textsIn(attempt(() => JSON.parse(decoded(text3))));
  }
  function textsIn(value) {
    return Array.isArray(value) && value.every((each) => typeof each === "string") ? value : void 0;
  }
  function decoded(text3) {
    return attempt(() => decodeURIComponent(text3)) ?? text3;
  }

  // src/migrate/civic.ts
  var civic = {
    cookie: "CookieControl",
    read(cookie) {
      const kept = readJson(keptValue(cookie));
      if (kept?.interactedWith !== true) return void 0;
      const { consentDate: date, consentExpiry: days } = kept;
      if (typeof date !== "number") return void 0;
      if (days !== void 0 && !(typeof days === "number" && date + days * 864e5 > Date.now()))
        return void 0;
      return { choices: readChoices(kept.optionalCookies, "accepted", "revoked"), date };
    }
  };

  // src/migrate/cookiebot.ts
  var member = /(\w+):('[^']*'|-?\w+)/g;
  var whole = /^\{(?:\w+:(?:'[^']*'|-?\w+)(?:,(?!\})|(?=\})))+\}$/;
  var cookiebot = {
    cookie: "CookieConsent",
    read(cookie) {
      const text3 = decoded(keptValue(cookie) ?? "");
      if (!whole.test(text3)) return void 0;
      const members = [...text3.matchAll(member)].map(([, name, value]) => [name, value]);
      const kept = new Map(members);
      const method = kept.get("method");
      const isNobodys = /^'?(-1|0|)'?$/.test(kept.get("stamp") ?? "");
      const isOther = method !== void 0 && method !== `'explicit'`;
      const date = Number(kept.get("utc"));
      if (isNobodys || isOther || kept.size < members.length || !(date > 0)) return void 0;
      const answers = members.filter(([, value]) => value === "true" || value === "false");
      return {
        choices: new Map(
          answers.map(([name, value]) => [name, value === "false" ? false : method ? true : void 0])
        ),
        date
      };
    },
    leaves: (cookie) => [cookie, "CookieConsentBulkTicket"]
  };

  // src/migrate/drupal-eucc.ts
  var drupal = {
    cookie: "cookie-agreed",
    read(cookie) {
      const status2 = keptValue(cookie);
      if (status2 === "0") return { choices: /* @__PURE__ */ new Map(), refusesAll: true };
      if (status2 !== "1" && status2 !== "2") return void 0;
      const list2 = `${cookie}-categories`;
      if (!isKept(list2)) return { choices: grantsOf(["all"]) };
      const granted = readList(keptValue(list2));
      return granted && { choices: grantsOf(granted), listsGranted: true };
    },
    leaves: (cookie) => ["", "-categories", "-version"].map((end) => cookie + end)
  };

  // src/migrate/goss.ts
  var goss2 = {
    cookie: "gi_consent",
    read(cookie) {
      if (["false", "", void 0].includes(keptValue(`${cookie}_saved`))) return void 0;
      const answers = names.map((name) => [name, answerOf(`${cookie}_${name}`)]);
      return { choices: new Map(answers) };
    },
    leaves: (cookie) => ["saved", ...names].map((name) => `${cookie}_${name}`)
  };
  var names = ["analytics", "advertising", "socialmedia"];
  function answerOf(cookie) {
    if (!isKept(cookie)) return false;
    return keptValue(cookie) === "true" || void 0;
  }

  // src/migrate/govuk.ts
  var answered4 = "cookies_preferences_set";
  var govuk = {
    cookie: "cookies_policy",
    read(cookie) {
      if (keptValue(answered4) !== "true") return void 0;
      return { choices: readChoices(readJson(keptValue(cookie))) };
    },
    leaves: (cookie) => [cookie, answered4, "seen_cookie_message"]
  };

  // src/migrate/klaro.ts
  var klaro = {
    cookie: "klaro",
    read: (cookie) => ({ choices: readChoices(readJson(keptValue(cookie))), mayBeRequired: true })
  };

  // src/migrate/nhsuk.ts
  var nhsuk = {
    cookie: "nhsuk-cookie-consent",
    read(cookie) {
      const kept = readJson(keptValue(cookie));
      if (kept?.consented !== true || !(typeof kept.version === "number" && kept.version >= 7))
        return void 0;
      const { consented, version: version3, ...choices2 } = kept;
      return { choices: readChoices(choices2), mayBeRequired: true };
    }
  };

  // src/migrate/onetrust.ts
  var closed = "OptanonAlertBoxClosed";
  var onetrust = {
    cookie: "OptanonConsent",
    read(cookie) {
      const date = Date.parse(decoded(keptValue(closed) ?? ""));
      const kept = new URLSearchParams(keptValue(cookie));
      const [groups2, another] = kept.getAll("groups");
      const isOpen = kept.get("AwaitingReconsent") === "true" || kept.get("interactionCount") === "0";
      if (!(date > 0) || !groups2 || another !== void 0 || isOpen) return void 0;
      const choices2 = /* @__PURE__ */ new Map();
      for (const group of groups2.split(",")) {
        const [, name, value] = /^([\w-]+):([01])$/.exec(group) ?? [];
        if (!name) return void 0;
        choices2.set(name, choices2.has(name) ? void 0 : value === "1");
      }
      return { choices: choices2, date };
    },
    leaves: (cookie) => [cookie, closed, "eupubconsent-v2", "OTAdditionalConsentString", "OTGPPConsent"]
  };

  // src/migrate/orejime.ts
  var earlier3 = "orejime";
  var orejime = {
    cookie: "eu-consent",
    read: (cookie) => ({
      choices: readChoices(readJson(keptValue(isKept(cookie) ? cookie : earlier3))),
      mayBeRequired: true
    }),
    leaves: (cookie) => [cookie, earlier3]
  };

  // src/migrate/tarteaucitron.ts
  var unasked = /^(crisp|matomo|matomohightrack|microanalytics|plausible|simpleanalytics|stonly|wysistathightrack)$/;
  var tarteaucitron = {
    cookie: "tarteaucitron",
    read(cookie) {
      const text3 = keptValue(cookie) ?? "";
      if (!/^(![\w-]+=(true|false|wait))+$/.test(text3)) return void 0;
      const choices2 = /* @__PURE__ */ new Map();
      for (const [, name, value] of text3.matchAll(/!([\w-]+)=(\w+)/g)) {
        const isClear = value === "false" || value === "true" && !unasked.test(name);
        const answer = isClear ? value === "true" : void 0;
        choices2.set(name, choices2.has(name) && choices2.get(name) !== answer ? void 0 : answer);
      }
      return { choices: choices2 };
    }
  };

  // src/migrate/vanilla-cookieconsent.ts
  var vanilla = {
    cookie: "cc_cookie",
    read(cookie) {
      const kept = readJson(keptValue(cookie));
      const granted = textsIn(kept?.categories ?? kept?.level);
      if (!kept || !granted) return void 0;
      const { expirationTime: end = Infinity } = kept;
      if (!(typeof end === "number" && end > Date.now())) return void 0;
      const services2 = Object.entries(Object(kept.services) === kept.services ? kept.services : {});
      const refused = services2.map(([name]) => [name, false]);
      const partly = services2.filter(([, on]) => !(Array.isArray(on) && !on.length));
      const stamp = kept.lastConsentTimestamp ?? kept.consentTimestamp ?? kept.last_consent_update ?? kept.consent_date;
      const date = stamp === void 0 ? void 0 : typeof stamp === "string" ? Date.parse(stamp) : NaN;
      return {
        choices: new Map([
          ...refused,
          ...grantsOf(granted),
          ...partly.map(([name]) => [name, void 0])
        ]),
        listsGranted: !refused.length,
        mayBeRequired: true,
        date
      };
    }
  };

  // src/migrate/old-tools.ts
  var oldTools = {
    civic,
    cookiebot,
    "drupal-eucc": drupal,
    goss: goss2,
    govuk,
    klaro,
    nhsuk,
    onetrust,
    orejime,
    tarteaucitron,
    "vanilla-cookieconsent": vanilla
  };

  // src/migrate/read-options.ts
  function readOptions({ config, categories }, report) {
    const formsFor = () => ({
      from: Object.keys(oldTools).join("|"),
      cookie: ["[\\w.-]+", "the name of a cookie of that tool"]
    });
    const { name } = config.cookie;
    const named2 = readOldTools("migrate", config.migrate, formsFor, categories.keys(), report);
    const sources = named2.map(({ from, cookie, categories: categories2 }) => {
      const tool = oldTools[from];
      return { tool, cookie: cookie ?? tool.cookie, categories: categories2 };
    });
    return sources.filter((source) => {
      const isOurs = leftBy(source).includes(name);
      if (isOurs)
        report(
          `migrate: "${name}" is the cookie of this website's own choices, so the other tool of that name is left out`
        );
      return !isOurs;
    });
  }
  function leftBy({ tool, cookie }) {
    return tool.leaves?.(cookie) ?? [cookie];
  }

  // src/markup/read-categories.ts
  var unknown = "?";

  // src/old-markup/dialects.ts
  var loading = ["iframe", "embed", "img", "link", "audio", "video", "source", "track"];
  var marked = (mark2) => ["script", ...loading].map((name) => name + mark2).join();
  var named = (...attributes3) => (element) => attributes3.map((name) => element.getAttribute(name)?.trim() ?? "").filter(Boolean);
  var cookiebot2 = {
    selector: marked("[data-cookieconsent]"),
    attribute: "data-cookieconsent",
    needs: (element) => element.getAttribute("data-cookieconsent").split(/[\s,]+/).filter((name) => name && !/^ignore$/i.test(name)),
    namesCategories: true,
    isDistinct: true
  };
  var dialects = {
    cookiebot: cookiebot2,
    nhsuk: cookiebot2,
    // https://my.onetrust.com/articles/en_US/Knowledge/UUID-518074a1-a6da-81c3-be52-bae7685d9c94. Several ids stand
    // behind each other in one class. In older pages they are
    // digits.
    onetrust: {
      selector: marked('[class*="optanon-category-"]'),
      attribute: "class",
      needs: (element) => element.hasAttribute("data-ot-ignore") ? [] : [...element.classList].flatMap((name) => /^optanon-category-(.+)/.exec(name)?.[1]?.split(/[-,]/).filter(Boolean) ?? []).map((id) => id.replace(/^[1-4]$/, "C000$&")),
      namesCategories: true,
      isDistinct: true
    },
    // https://cookieconsent.orestbida.com/advanced/manage-scripts.html; the other attribute is that of its version 2. A
    // service has a switch of its own there. What begins with "!" runs after a no.
    "vanilla-cookieconsent": {
      selector: "script[data-category],script[data-cookiecategory]",
      attribute: "data-category",
      needs(element, given) {
        const isMeant = (service2) => service2.startsWith("!") || given.has(service2.toLowerCase());
        return [
          ...named("data-category", "data-cookiecategory")(element),
          ...named("data-service")(element).filter(isMeant)
        ];
      },
      namesCategories: true
    },
    // https://github.com/klaro-org/klaro-js. Each name is that of a service.
    klaro: {
      selector: marked("[data-name]"),
      attribute: "data-name",
      needs: named("data-name")
    },
    // https://github.com/boscop-fr/orejime, from version 3 a template, before it as in Klaro.
    orejime: {
      selector: `template[data-purpose],${marked("[data-name]")}`,
      attribute: "data-purpose",
      needs: named("data-purpose", "data-name")
    }
  };

  // src/old-markup/read-tools.ts
  var without = ["civic", "drupal-eucc", "goss", "govuk"];
  function readTools({ config, categories }, report) {
    const from = [...Object.keys(dialects), "tarteaucitron"].sort().join("|");
    const tell2 = (mistake) => {
      const [, , name] = mistake;
      report(
        without.includes(name) ? `markup: ${String(name)} holds nothing back by markup: leave it out` : mistake
      );
    };
    return readOldTools("markup", config.markup, () => ({ from }), categories.keys(), tell2).filter(({ from: from2, categories: categories2 }) => {
      const several = [...categories2].filter(([, ours]) => from2 === "tarteaucitron" && ours.length > 1);
      for (const [name, ours] of several)
        report(
          `markup ${from2}: "${name}" is ${JSON.stringify(ours)}, and a video, map or post needs one category: name one`
        );
      return !several.length;
    }).map((tool) => ({
      name: tool.from,
      given: new Map(
        [...tool.categories].map(([name, ours]) => [name.toLowerCase(), ours.length ? ours : [unknown]])
      )
    }));
  }

  // src/problems/in-words.ts
  var only = 'is only for a service without "use"';
  var examples = {
    [object]: "an object",
    [text]: "text",
    [some]: "a name",
    [address]: "a web address",
    "[1-9]\\d*": "a whole number above 0",
    "|true|false": "true or false",
    "G-[A-Z0-9]{4,20}( G-[A-Z0-9]{4,20})*": "G-XXXXXXX"
  };
  function inWords(problem, service2) {
    if (!Array.isArray(problem)) return service2 ? `${service2}: ${String(problem)}` : String(problem);
    const [about, name, value, right2, known3] = problem;
    if (name === "error" && isError(value)) return `config: nothing is loaded. ${String(value)}`;
    const expected = right2 === void 0 ? `an option: ${names2(known3)}` : examples[right2] ?? right2;
    const whose = `${typeof about === "string" ? about : "services"}: "${name}" is`;
    if (value === void 0 && "name" in known3) return `${whose} missing; it would be ${expected}`;
    return `${whose} ${asJson(value)}, which ${right2 === none ? only : `does not match ${expected}`}`;
  }
  function isError(value) {
    return Object.prototype.toString.call(value) === "[object Error]";
  }
  function names2(known3) {
    return Object.keys(known3).filter((name) => known3[name] !== none).sort().join("|");
  }
  function asJson(value) {
    try {
      return JSON.stringify(value);
    } catch {
      return String(value);
    }
  }

  // src/services/index.ts
  var services_exports = {};
  __export(services_exports, {
    adobe: () => adobe,
    adobeFacts: () => adobeFacts,
    applicationInsights: () => applicationInsights,
    applicationInsightsFacts: () => applicationInsightsFacts,
    clarity: () => clarity,
    clarityFacts: () => clarityFacts,
    contentsquare: () => contentsquare,
    contentsquareFacts: () => contentsquareFacts,
    dotdigital: () => dotdigital,
    dotdigitalFacts: () => dotdigitalFacts,
    googleAds: () => googleAds,
    googleAdsFacts: () => googleAdsFacts,
    googleAnalytics: () => googleAnalytics,
    googleAnalyticsFacts: () => googleAnalyticsFacts,
    googleTagManager: () => googleTagManager,
    googleTagManagerFacts: () => googleTagManagerFacts,
    googleTranslate: () => googleTranslate,
    googleTranslateFacts: () => googleTranslateFacts,
    goss: () => goss,
    gossFacts: () => gossFacts,
    govmetric: () => govmetric,
    govmetricFacts: () => govmetricFacts,
    granicus: () => granicus,
    granicusFacts: () => granicusFacts,
    hotjar: () => hotjar,
    hotjarFacts: () => hotjarFacts,
    linkedinInsight: () => linkedinInsight,
    linkedinInsightFacts: () => linkedinInsightFacts,
    matomo: () => matomo,
    matomoFacts: () => matomoFacts,
    metaPixel: () => metaPixel,
    metaPixelFacts: () => metaPixelFacts,
    microsoftUet: () => microsoftUet,
    microsoftUetFacts: () => microsoftUetFacts,
    newRelic: () => newRelic,
    newRelicFacts: () => newRelicFacts,
    plausible: () => plausible,
    plausibleFacts: () => plausibleFacts,
    posthog: () => posthog,
    posthogFacts: () => posthogFacts,
    reachdeck: () => reachdeck,
    reachdeckFacts: () => reachdeckFacts,
    recaptcha: () => recaptcha,
    recaptchaFacts: () => recaptchaFacts,
    reciteMe: () => reciteMe,
    reciteMeFacts: () => reciteMeFacts,
    silktide: () => silktide,
    silktideFacts: () => silktideFacts,
    siteimprove: () => siteimprove,
    siteimproveFacts: () => siteimproveFacts,
    tiktokPixel: () => tiktokPixel,
    tiktokPixelFacts: () => tiktokPixelFacts,
    userback: () => userback,
    userbackFacts: () => userbackFacts,
    xPixel: () => xPixel,
    xPixelFacts: () => xPixelFacts
  });
  init_adobe();
  init_application_insights();
  init_clarity();
  init_contentsquare();
  init_dotdigital();
  init_google_ads();
  init_google_tag_manager();
  init_google_translate();
  init_goss();
  init_govmetric();
  init_granicus();
  init_linkedin_insight();
  init_matomo();
  init_meta_pixel();
  init_microsoft_uet();
  init_new_relic();
  init_plausible();
  init_posthog();
  init_reachdeck();
  init_recaptcha();
  init_recite_me();
  init_silktide();
  init_siteimprove();
  init_tiktok_pixel();
  init_userback();
  init_x_pixel();

  // src/lib/escape-pattern.ts
  function escapePattern(text3) {
    return String(text3).replace(/\W/g, "\\$&");
  }

  // src/traces/match-name.ts
  function matchName(pattern, name) {
    return new RegExp(`^${escapePattern(pattern).replaceAll("\\*", "[^]*")}$`).test(name);
  }

  // demo/configure/library.js
  var commonest = ["google-analytics", "hotjar"];
  var placeOf = ({ name }) => commonest.includes(name) ? `${commonest.indexOf(name)}` : name;
  var presets = Object.values(services_exports).filter((each) => "start" in each).sort((one, other) => placeOf(one) < placeOf(other) ? -1 : 1);
  var exportedAs = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());
  var factsOf = ({ name }) => services_exports[`${exportedAs(name)}Facts`];
  function titleOf(preset) {
    const { label, provider } = factsOf(preset);
    return label === provider ? label : `${label} (${provider})`;
  }
  var onlyListed = ["goss", "granicus", "recaptcha"];
  var needed2 = [
    "PHPSESSID",
    "JSESSIONID",
    "ASP.NET_SessionId",
    "session",
    "sessionid",
    "connect.sid",
    "csrftoken",
    "XSRF-TOKEN",
    "AWSALB",
    "__cf_bm"
  ];
  function fitsToo(pattern) {
    if (!pattern.includes("*")) return void 0;
    const short = pattern.replace(/\*+/g, "*");
    const isVague = short.replace(/[^\p{L}\d]/gu, "").length < 2;
    return needed2.find((name) => matchName(short, name)) ?? (isVague ? "" : void 0);
  }
  var languageTags = Object.keys(languages);
  var examples2 = { "google-analytics": { id: "G-ABC1234567" } };
  function exampleOf({ name }, option2, form2) {
    const [pattern, example] = [form2].flat();
    return pattern === "\0" ? void 0 : example ?? examples2[name]?.[option2];
  }
  function wordsOf(form2) {
    const [pattern] = [form2].flat();
    return /^[\w-]+(\|[\w-]+)+$/.test(pattern) ? pattern.split("|") : void 0;
  }
  function mistakesIn(config) {
    const found = [];
    const collector = (service2) => (problem, name) => {
      const [about, option2] = Array.isArray(problem) ? problem : [name];
      if (about === "config" && option2 === "$schema") return;
      found.push({ sentence: inWords(problem, name), about, option: option2, service: service2 });
    };
    const { services: list2 = [], ...options } = config;
    const resolved = resolveConfig(options, presets, collector());
    for (const [option2, read] of Object.entries({ migrate: readOptions, markup: readTools })) {
      if (options[option2] === void 0) continue;
      read(resolved, (problem) => {
        const [, , value, right2] = Array.isArray(problem) ? problem : [];
        found.push({ sentence: inWords(problem), about: "config", option: option2, value, right: right2 });
      });
    }
    keepFitting(options.receipts, receiptForms, "receipts", collector());
    list2.forEach((service2, place) => {
      resolveConfig({ ...only2(options), services: [service2] }, presets, collector(place));
    });
    return found;
  }
  var only2 = ({ categories = {} }) => ({
    categories: Object.fromEntries(Object.keys(categories).map((id) => [id, {}]))
  });
  var lastingAddress = "(https?://[^/\\s\0]|/)[^\\s\0]*";
  function mistakesInAddresses(given) {
    const found = [];
    const forms2 = Object.fromEntries(Object.keys(given).map((name) => [name, lastingAddress]));
    keepFitting(given, forms2, "", ([, option2]) => found.push({ option: option2 }));
    return found;
  }
  function embedOf(attributes3) {
    const element = {
      hasAttribute: (name) => Object.hasOwn(attributes3, name),
      getAttribute: (name) => attributes3[name] ?? null
    };
    return readEmbed(element, () => void 0, "https:");
  }
  var resolve = (config) => resolveConfig(config, presets, () => void 0);
  function hasChoice(config) {
    const { categories, services: used } = resolve(config);
    return used.some(({ category }) => categories.get(category).basis !== "essential");
  }
  var asksVisitors = (config) => config.banner !== "none" && hasChoice(config);
  var texts = { en: { ...enBanner, ...en }, cy: messages };
  async function learn() {
    await learnFacts({ services: presets.map(({ name }) => ({ use: name })) });
    await factFiles.cy();
  }
  function sectionsOf(config, language) {
    const resolved = resolve(config);
    const words = { texts: texts[language], language };
    return [...resolved.categories.values()].map((category) => ({
      ...categoryWords(category, words.texts),
      basis: category.basis,
      services: resolved.services.filter((service2) => service2.category === category.id).map((service2) => lineOf(service2, words)),
      groups: [
        ...category.id === "essential" ? [{ ...choiceGroup(resolved.config, words), label: words.texts.tableOfAll }] : [],
        ...cookieGroups(
          resolved.services.filter((service2) => service2.category === category.id).map(atHome(language)),
          words
        )
      ]
    })).filter(({ services: services2, groups: groups2 }) => services2.length || groups2.length);
  }
  var atHome = (language) => (service2) => ({
    ...service2,
    cookies: describeService(service2, language).cookies.map(
      (cookie) => cookie.host === "self" ? { ...cookie, host: texts[language].siteUnnamed } : cookie
    )
  });
  function lineOf(service2, words) {
    const { label, provider, notice } = describeService(service2, words.language);
    const { serviceLine, noticeLink } = words.texts;
    return {
      words: provider ? format(serviceLine, { service: label, provider }) : label,
      notice,
      link: format(noticeLink, { provider: provider ?? label })
    };
  }

  // demo/configure/escape.js
  var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  var escape = (text3) => String(text3).replace(/[&<>"]/g, (letter) => entities[letter]);

  // demo/configure/embeds.js
  var labels2 = { "x-post": "X (posts)", "facebook-page": "Facebook (pages)" };
  var samples = {
    youtube: ["How to sort your recycling", "Watch"],
    vimeo: ["Meeting of the council", "Watch"],
    "google-maps": ["Where to find the town hall", "See"],
    openstreetmap: ["Where to find the town hall", "See"],
    "x-post": ["Our latest post", "Read"],
    "facebook-page": ["News of the council", "Read"],
    spotify: ["Our podcast", "Listen to"],
    soundcloud: ["Recording of the meeting", "Listen to"]
  };
  var embeds = Object.entries(embedServices).map(([name, { provider, notice, example }]) => ({
    name,
    label: labels2[name] ?? provider,
    provider,
    notice,
    example,
    address: /https:\S+/.exec(example)[0],
    sample: samples[name]?.[0] ?? "What it shows"
  }));
  var frameOnly = {
    "google-maps": "https://www.google.com/maps",
    openstreetmap: "https://www.openstreetmap.org/"
  };
  var written = { "&amp;": "&", "&quot;": '"', "&#39;": "'" };
  function addressIn(text3) {
    const [, , inFrame] = /<iframe\b[^>]*?\ssrc\s*=\s*(["'])(.*?)\1/is.exec(text3) ?? [];
    return (inFrame ?? text3).replace(/&(?:apos|#0?39|#x27);/gi, "&#39;").replace(/&(?:amp|quot|#39);/g, (each) => written[each]).trim();
  }
  function embedOfPage(address7) {
    if (!URL.canParse(address7)) return void 0;
    const { host, pathname } = new URL(address7);
    const bare = (name) => name.replace(/^(www|m)\./, "");
    const isHostOf = (embed) => [embedServices[embed.name].base, embed.address].some(
      (url) => url && bare(new URL(url).host) === bare(host)
    );
    return embeds.find(
      (embed) => embedOf({ service: embed.name, src: address7 }) || embedServices[embed.name].base && isHostOf(embed) && !/(\.js|_api|\/iframe-api\/v\d+)$/.test(pathname)
    );
  }
  var embedsIn = (state3) => embeds.filter(({ name }) => Object.hasOwn(state3.embeds, name));
  var wrongEmbedsIn = (state3) => embedsIn(state3).filter((embed) => !frameOf(embed, state3));
  function listedEmbeds(state3) {
    const own2 = new Set(state3.own.map(({ name = "" }) => name.trim()));
    return embedsIn(state3).filter(({ provider }) => !own2.has(provider)).map(({ provider, notice }) => ({ name: provider, category: "media", notice }));
  }
  function attributesOf({ name, address: address7, sample: sample2 }, state3) {
    const { src = "", title = "" } = state3.embeds[name];
    return { service: name, src: addressIn(src) || address7, title: title.trim() || sample2 };
  }
  var frameOf = (embed, state3) => embedOf(attributesOf(embed, state3));
  function frameOrigins(state3) {
    const usual = ({ name, address: address7 }) => embedOf({ service: name, src: address7 });
    const frames = embedsIn(state3).flatMap((embed) => [usual(embed), frameOf(embed, state3)]);
    return [...new Set(frames.filter(Boolean).map(({ address: address7 }) => new URL(address7).origin))];
  }
  function embedMarkup(embed, state3) {
    const { service: service2, src, title } = attributesOf(embed, state3);
    const [, verb] = samples[service2] ?? ["", "See"];
    const link2 = frameOnly[service2] ?? new URL(src, embedServices[service2].base).href;
    return `<consent-embed service="${escape(service2)}" src="${escape(src)}" title="${escape(title)}">
  <a href="${escape(link2)}">${verb} “${escape(title)}” on ${escape(embed.provider)}</a>
</consent-embed>
`;
  }
  function embedStyleOf(state3) {
    const others = embedsIn(state3).map(({ name }) => [name, embedServices[name].ratio]).filter(([, ratio]) => ratio !== "16/9").map(
      ([name, ratio]) => `
consent-embed[service='${name}'] {
  aspect-ratio: ${ratio.replace("/", " / ")};
}
`
    );
    return `consent-embed {
  display: block;
  width: 100%;
  min-height: 23em;
  aspect-ratio: 16 / 9;
}
${others.join("")}`;
  }

  // demo/configure/fields.js
  var notOffered = {
    services: "has a part of the page of its own",
    categories: "has a part of the page of its own",
    cookie: "its fields are offered",
    receipts: "its field is offered",
    language: "is the language of the page, as it should be",
    messages: "is a long list of texts",
    googleConsent: "is for who knows Google’s own documents",
    nonce: "changes with each page",
    debug: "is for a test, not for a page that is public"
  };
  var choices = {
    banner: {
      top: "At the top of the page: covers nothing, and is what we recommend",
      bottom: "At the foot of the window",
      dialog: "In front of the page: has to be answered or closed first",
      none: "No message: visitors find the settings by your links"
    },
    consentMode: {
      basic: "Basic: no request to Google before a yes",
      advanced: "Advanced: Google’s tags always load, and are told what is denied. Ask your data protection officer first",
      off: "Off: Google’s tags wait for a yes, and are told nothing"
    },
    gpc: {
      object: "Marketing is refused",
      reject: "Everything is refused, and there is no message",
      ignore: "Nothing"
    },
    onWithdraw: {
      auto: "The page loads again only if something runs that cannot be stopped",
      reload: "The page always loads again",
      stay: "The page stays, and what cannot be stopped runs until the visitor leaves"
    }
  };
  var isChoice = (name) => /^[\w-]+(\|[\w-]+)+$/.test(configForms[name]);
  var choicesOf = (name) => {
    const words = choices[name] ?? {};
    const values = configForms[name].split("|");
    const known3 = Object.keys(words).filter((value) => values.includes(value));
    return [.../* @__PURE__ */ new Set([...known3, ...values])].map((value) => [value, words[value] ?? value]);
  };
  var option = (key, label, hint) => ({
    key,
    label,
    hint,
    ...isChoice(key) && { choices: choicesOf(key) }
  });
  var rare = (field) => ({ ...field, rare: true });
  var written2 = [
    {
      id: "website",
      title: "Your website",
      rare: "More about the files",
      fields: [
        option(
          "siteName",
          "Name of your council or website",
          "Stands in the heading of the message: “Cookies on …”"
        ),
        option(
          "cookiesPage",
          "Address of your cookies page",
          "For example /cookies. Leave it empty, and the settings open over the page"
        ),
        option(
          "privacyPage",
          "Address of your privacy notice",
          "For example /privacy. The settings link to it"
        ),
        {
          key: "folder",
          label: "Folder of the files on your website",
          hint: "For example /assets/consent-gate/. With the version in its name, browsers can keep the files",
          given: "/assets/consent-gate/"
        },
        {
          key: "file",
          rare: true,
          label: "How many files can you upload?",
          choices: [
            ["parts", "A folder of files: visitors download only what they need"],
            ["one", "One file only: every visitor downloads all of it, in English and Welsh"]
          ]
        },
        {
          key: "place",
          rare: true,
          label: "Where should the options stand?",
          choices: [
            ["page", "In the page, with the tag"],
            ["file", "In a file of their own, for all pages: nothing loads before it has arrived"]
          ]
        },
        {
          key: "config",
          rare: true,
          when: "place=file",
          label: "Address of that file",
          hint: "For example /assets/cookies.json",
          given: "/assets/cookies.json"
        },
        {
          key: "hashes",
          rare: true,
          label: "Which files should the browser check?",
          hint: "A file that somebody has changed on your server then does not run",
          choices: [
            ["three", "Those that the snippet names"],
            ["all", "All of them: this needs an import map, of which a page should have only one"],
            ["none", "None"]
          ]
        }
      ]
    },
    {
      id: "message",
      title: "The message and the choice",
      rare: "More options",
      fields: [
        option("banner", "Where the message stands"),
        option("policyVersion", "Version of your cookie policy", "Change it to ask everybody again. Empty: 1"),
        rare(option("consentMode", "Google Consent Mode")),
        rare(option("gpc", "What Global Privacy Control in a visitor’s browser means")),
        rare(option("onWithdraw", "After a visitor takes a yes back")),
        {
          key: "cookie.domain",
          rare: true,
          label: "Domain of the choice cookie",
          hint: "Empty: this host only. auto: the widest that browsers accept, so that www. and my. share one choice"
        },
        { key: "cookie.name", rare: true, label: "Name of the choice cookie", hint: "Empty: consent_choices" },
        { key: "cookie.path", rare: true, label: "Path of the choice cookie", hint: "Empty: /" },
        { key: "cookie.days", rare: true, label: "Days until a visitor is asked again", hint: "Empty: 365" },
        {
          key: "cookie.sameSite",
          rare: true,
          label: "SameSite of the choice cookie",
          choices: [
            ["Lax", "Lax"],
            ["Strict", "Strict"],
            ["None", "None"]
          ]
        },
        rare(
          option(
            "migrate",
            "Tool that asked your visitors before",
            "Its name, such as civic or cookiebot, or several with spaces between them. Who has answered it is not asked again. Empty: none"
          )
        ),
        rare(
          option(
            "markup",
            "Tool whose markup is still in your pages",
            "Its name, such as cookiebot or klaro, or several with spaces between them. Its markup then waits for our message. Empty: none"
          )
        ),
        {
          key: "receipts.url",
          rare: true,
          label: "Address that proof of each choice is sent to",
          hint: "A server of yours. Empty: nothing is sent"
        }
      ]
    }
  ];
  var known2 = new Set(written2.flatMap(({ fields: fields2 }) => fields2.map(({ key }) => key)));
  var more = Object.keys(configForms).filter((name) => !known2.has(name) && !Object.hasOwn(notOffered, name)).map((name) => rare(option(name, name)));
  var colour = (key, label, hint) => ({ key: `look.${key}`, label, hint, colour: true });
  var properties = {
    "look.button": "--consent-button",
    "look.buttonText": "--consent-button-text",
    "look.surface": "--consent-surface",
    "look.text": "--consent-text",
    "look.focus": "--consent-focus",
    "look.radius": "--consent-radius",
    "look.maxWidth": "--consent-max-width",
    "look.gutter": "--consent-gutter",
    "look.font": "--consent-font"
  };
  var darkProperties = { "look.darkSurface": "--consent-surface", "look.darkText": "--consent-text" };
  var lookDefaults = {
    "look.button": "#0f7a66",
    "look.buttonText": "#ffffff",
    "look.focus": "#ffdd00"
  };
  var look = {
    id: "look",
    title: "Look",
    lead: "All are optional: the message takes the letters of your page. Colours are written as in #00538a.",
    fields: [
      colour("button", "Buttons", "Background of every button. Empty: #0f7a66"),
      colour("buttonText", "Words on buttons", "Empty: #ffffff"),
      colour("surface", "Background of the message", "Empty: somewhat darker than the page"),
      colour("text", "Words of the message", "Empty: black"),
      colour(
        "darkSurface",
        "Background of the message, in dark colours",
        "Only for websites that have dark colours"
      ),
      colour("darkText", "Words of the message, in dark colours"),
      colour(
        "focus",
        "Background of what has the focus",
        "A light colour, as the words on it are nearly black. Empty: #ffdd00"
      ),
      { key: "look.radius", label: "Roundness of the buttons", hint: "For example 0 or 4px. Empty: 3px" },
      {
        key: "look.maxWidth",
        label: "Width of the content",
        hint: "As that of your pages, for example 1140px. Empty: 960px"
      },
      { key: "look.gutter", label: "Space beside the content", hint: "In narrow windows, for example 15px" },
      {
        key: "look.font",
        label: "Font",
        hint: "As in the CSS property font, for example 1.1875rem/1.5 Arial, sans-serif. Empty: that of your page"
      }
    ]
  };
  var sections = [
    ...written2.map((part2) => part2.id === "message" ? { ...part2, fields: [...part2.fields, ...more] } : part2),
    look
  ];
  var fields = new Map(
    sections.flatMap(({ fields: list2 }) => list2.map((field) => [field.key, field]))
  );
  var initial = ({ choices: list2, given = "" }) => list2?.[0][0] ?? given;
  var lists = {
    own: {
      title: "Services of your own",
      one: "Service",
      add: "Add a service of your own",
      lead: "For a service that is not among those, and for cookies that your website sets itself, such as those of online forms.",
      fields: [
        { key: "name", label: "Name", hint: "As visitors know it" },
        { key: "category", label: "Kind of cookies" },
        { key: "src", label: "Address of its script", hint: "Empty: nothing is loaded, and it is only listed" },
        { key: "notice", label: "Address of its privacy notice" },
        {
          key: "cookies",
          label: "Its cookies",
          hint: "One a line: name; how long it is kept; what it is for. For example: survey_*; 1 day; Remembers that you have seen our survey. * stands for any characters. All cookies that fit are deleted until the visitor says yes.",
          long: true
        }
      ]
    },
    kinds: {
      title: "Kinds of cookies",
      one: "Kind of cookies",
      add: "Add or change a kind of cookies",
      lead: "There are essential, functional, analytics, media and marketing. Change the words of one, or add one of your own.",
      fields: [
        { key: "id", label: "Id", hint: "For example analytics, or booking for a new one" },
        { key: "label", label: "Heading", hint: "For example Booking cookies" },
        { key: "description", label: "What they are for", hint: "One or two sentences", long: true },
        {
          key: "basis",
          label: "When they may be set",
          choices: [
            ["consent", "After a yes"],
            ["objection", "Until the visitor says no. UK law allows this only for narrow purposes"],
            ["essential", "Always. UK law allows this only for what your website cannot do without"]
          ]
        }
      ]
    }
  };
  var knownCategories = ["essential", "functional", "analytics", "media", "marketing"];

  // demo/configure/language-name.js
  var names3 = new Intl.DisplayNames("en-GB", { type: "language" });
  var languageName = (tag) => names3.of(tag) ?? tag;

  // demo/configure/state.js
  var empty = { values: {}, use: {}, embeds: {}, own: [], kinds: [], languages: [] };
  var valueOf = ({ values }, key) => values[key] ?? initial(fields.get(key));
  var optionsOf = ({ options, optional = {} }) => ({ ...options, ...optional });
  function configOf(state3) {
    const said2 = (key) => {
      const value = valueOf(state3, key).trim();
      return value && value !== (fields.get(key).choices?.[0][0] ?? "") ? value : void 0;
    };
    const plain = [...fields.keys()].filter((key) => !key.includes(".") && !own.has(key));
    const group = (prefix) => withValues(
      [...fields.keys()].filter((key) => key.startsWith(prefix)).map((key) => [key.slice(prefix.length), numberOf(key, said2(key))])
    );
    const categories = state3.kinds.map(({ id = "", ...words }) => [
      id.trim(),
      withValues(Object.entries(words).map(trimmed))
    ]);
    return withValues([
      ...plain.map((key) => [key, said2(key)]),
      ["cookie", some2(group("cookie."))],
      ["receipts", some2(group("receipts."))],
      ["categories", some2(Object.fromEntries(categories))],
      ["services", [...usedIn(state3), ...listedEmbeds(state3), ...state3.own.map(ownService)]]
    ]);
  }
  var own = /* @__PURE__ */ new Set(["folder", "file", "place", "config", "hashes"]);
  var some2 = (object2) => Object.keys(object2).length ? object2 : void 0;
  var trimmed = ([key, value]) => [key, value.trim()];
  var withValues = (entries) => Object.fromEntries(entries.filter(([, value]) => value !== void 0 && value !== ""));
  var numberOf = (key, value) => key === "cookie.days" && /^\d{1,9}$/.test(value ?? "") ? Number(value) : value;
  function usedIn({ use }) {
    return presets.filter(({ name }) => Object.hasOwn(use, name)).map((preset) => {
      const entries = Object.entries(use[preset.name]).map(trimmed);
      const options = entries.map(([option2, value]) => [
        option2,
        [optionsOf(preset)[option2]].flat()[0] === "\0" ? parsed(value) : value
      ]);
      return { use: preset.name, ...withValues(options) };
    });
  }
  function parsed(text3) {
    try {
      return text3 && JSON.parse(text3);
    } catch {
      return text3;
    }
  }
  function ownService({ cookies = "", ...rest }) {
    const list2 = cookies.split("\n").filter((line) => line.trim()).map((line) => {
      const [name, expires = "", ...purpose2] = line.split(";");
      return withValues(Object.entries({ name, purpose: purpose2.join(";"), expires }).map(trimmed));
    });
    const fitting2 = withValues(Object.entries(rest).map(trimmed));
    return { ...fitting2, ...list2.length && { cookies: list2 } };
  }
  var version2 = "1";
  var longestAddress = 2e5;
  var mostOfAList = 500;
  var isState = (text3) => /^\d+\./.test(text3);
  function writeState({ values, use, embeds: embeds2, own: services2, kinds, languages: languages3 }) {
    const state3 = { values, use, embeds: embeds2, own: services2, kinds, languages: languages3 };
    const filled = Object.entries(state3).filter(([, part2]) => Object.keys(part2).length);
    if (!filled.length) return "";
    if (services2.length > mostOfAList || kinds.length > mostOfAList) return void 0;
    const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(filled)));
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    const code = btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    const text3 = `${version2}.${code}`;
    return text3.length > longestAddress ? void 0 : text3;
  }
  function readState(text3) {
    if (!text3) return { state: empty };
    const damaged = {
      state: empty,
      problem: "The link is damaged, so that nothing of it could be used. Ask for it again, or clear the form."
    };
    const [, asked, code] = /^(\d+)\.([\w-]+)$/.exec(text3) ?? [];
    if (!asked || text3.length > longestAddress) return damaged;
    if (asked !== version2)
      return {
        state: empty,
        problem: `The link was made by another version of this page (${asked.slice(0, 9)}), which this one cannot read.`
      };
    try {
      const bytes = Uint8Array.from(
        atob(code.replaceAll("-", "+").replaceAll("_", "/")),
        (letter) => letter.charCodeAt(0)
      );
      const given = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
      if (!isObject(given)) return damaged;
      const state3 = fitting(given);
      const isWhole = sameParts(given, state3);
      return {
        state: state3,
        ...!isWhole && {
          problem: "Something in the link is not known here, and was left out. Look at all that was chosen."
        }
      };
    } catch {
      return damaged;
    }
  }
  var isObject = (value) => Object.prototype.toString.call(value) === "[object Object]";
  function fitting(given) {
    const texts2 = (object2, isKnown) => Object.fromEntries(
      Object.entries(isObject(object2) ? object2 : {}).filter(
        ([key, value]) => isKnown(key) && typeof value === "string"
      )
    );
    const list2 = (name) => {
      const keys = lists[name].fields.map(({ key }) => key);
      return Array.isArray(given[name]) ? given[name].slice(0, mostOfAList).map((each) => texts2(each, (key) => keys.includes(key))) : [];
    };
    const uses = isObject(given.use) ? given.use : {};
    const use = presets.filter(({ name }) => Object.hasOwn(uses, name) && isObject(uses[name])).map((preset) => [
      preset.name,
      texts2(uses[preset.name], (key) => key === "category" || Object.hasOwn(optionsOf(preset), key))
    ]);
    const framed2 = isObject(given.embeds) ? given.embeds : {};
    const shown = embeds.filter(({ name }) => Object.hasOwn(framed2, name) && isObject(framed2[name])).map(({ name }) => [name, texts2(framed2[name], (key) => ["src", "title"].includes(key))]);
    return {
      values: Object.fromEntries(
        Object.entries(texts2(given.values, (key) => fields.has(key))).filter(([key, value]) => {
          const { choices: choices2 } = fields.get(key);
          return !choices2 || choices2.some(([choice2]) => choice2 === value);
        })
      ),
      use: Object.fromEntries(use),
      embeds: Object.fromEntries(shown),
      own: list2("own"),
      kinds: list2("kinds"),
      languages: languageTags.filter((tag) => Array.isArray(given.languages) && given.languages.includes(tag))
    };
  }
  function sameParts(given, state3) {
    const filled = Object.fromEntries(
      Object.entries(given).filter(([, part2]) => Object(part2) !== part2 || Object.keys(part2).length)
    );
    const kept = Object.fromEntries(Object.entries(state3).filter(([, part2]) => Object.keys(part2).length));
    return sorted(filled) === sorted(kept);
  }
  var sorted = (value) => JSON.stringify(value, (key, part2) => {
    if (isObject(part2)) return Object.fromEntries(Object.entries(part2).sort(([a], [b]) => a < b ? -1 : 1));
    return key === "languages" && Array.isArray(part2) ? [...part2].sort() : part2;
  });

  // demo/configure/draw-form.js
  var groups = [
    ["analytics", "Analytics"],
    ["functional", "Functional"],
    ["marketing", "Marketing"],
    ["essential", "Essential"]
  ];
  function drawForm(state3) {
    const [website, message, look2] = sections;
    return [
      section(website, state3, [languages2(state3)]),
      services(state3),
      framed(state3),
      list("own", state3),
      list("kinds", state3),
      section(message, state3),
      section(look2, state3)
    ];
  }
  function part(id, title, lead, ...children) {
    return make(
      "section",
      { "aria-labelledby": `part-${id}` },
      make("h2", { id: `part-${id}` }, title),
      ...lead ? [make("p", { class: "lead-in" }, lead)] : [],
      ...children
    );
  }
  function section({ id, title, lead, fields: fields2, rare: rare2 }, state3, more2 = []) {
    const draw2 = (field) => drawField(field.key, field, valueOf(state3, field.key));
    const rarely = fields2.filter((field) => field.rare);
    const isOpen = rarely.some(({ key }) => Object.hasOwn(state3.values, key));
    return part(
      id,
      title,
      lead,
      ...fields2.filter((field) => !field.rare).map(draw2),
      ...more2,
      ...rarely.length ? [make("details", { open: isOpen }, make("summary", {}, rare2), ...rarely.map(draw2))] : []
    );
  }
  function drawField(name, field, value) {
    return field.choices && field.choices.length < 5 && !field.short ? choice(name, field, value) : text2(name, field, value);
  }
  var describedBy = (name, field) => [...field.hint ? [`${idOf(name)}-hint`] : [], `${idOf(name)}-error`].join(" ");
  var hintOf = (name, field) => field.hint ? [make("span", { class: "hint", id: `${idOf(name)}-hint` }, field.hint)] : [];
  var warningOf = (name) => make("p", { class: "warning", "data-warning": name, hidden: true });
  var errorOf = (name) => make("span", { class: "error", id: `${idOf(name)}-error`, "data-error": name });
  function text2(name, field, value) {
    const id = idOf(name);
    const common = { id, name, "aria-describedby": describedBy(name, field), autocomplete: "off" };
    const input = field.choices ? make(
      "select",
      common,
      ...field.choices.map(
        ([each, words]) => make("option", { value: each, selected: each === value }, words)
      )
    ) : field.long ? make("textarea", { ...common, rows: "3", spellcheck: "false" }) : make("input", { ...common, type: "text", spellcheck: "false", autocapitalize: "off" });
    if (!field.choices) input.value = value;
    const picker = field.colour && make("input", {
      type: "color",
      "data-for": id,
      "aria-label": `Pick: ${field.label}`,
      value: /^#[\da-f]{6}$/i.test(value) ? value : "#ffffff"
    });
    return make(
      "div",
      { class: "field", "data-when": field.when },
      make("label", { for: id }, field.label),
      ...hintOf(name, field),
      errorOf(name),
      picker ? make("div", { class: "colour" }, input, picker) : input,
      warningOf(name)
    );
  }
  function choice(name, field, value) {
    const radios = field.choices.map(
      ([each, words], place) => make(
        "label",
        { class: "radio" },
        make("input", {
          type: "radio",
          name,
          value: each,
          checked: each === value,
          ...place === 0 && { id: idOf(name) }
        }),
        make("span", {}, words)
      )
    );
    return make(
      "fieldset",
      { class: "field", "aria-describedby": describedBy(name, field) },
      make("legend", {}, field.label),
      ...hintOf(name, field),
      errorOf(name),
      ...radios,
      warningOf(name)
    );
  }
  var checkbox = (attributes3, words) => make(
    "label",
    { class: "check" },
    make("input", { type: "checkbox", ...attributes3 }),
    make("span", {}, words)
  );
  function languages2(state3) {
    const tags = ["cy", ...languageTags.filter((tag) => tag !== "cy")];
    const box = (tag) => checkbox({ name: "languages", value: tag, checked: state3.languages.includes(tag) }, languageName(tag));
    return make(
      "fieldset",
      { class: "field" },
      make("legend", {}, "Languages of your pages, besides English"),
      make(
        "span",
        { class: "hint" },
        "Visitors read the language that the lang attribute of a page says. Nobody who speaks them has read the texts of ours in these languages yet."
      ),
      box("cy"),
      make(
        "details",
        { open: state3.languages.some((tag) => tag !== "cy") },
        make("summary", {}, "More languages"),
        make("div", { class: "checks" }, ...tags.slice(1).map(box))
      ),
      warningOf("languages")
    );
  }
  function services(state3) {
    return part(
      "services",
      "Services",
      "What your website uses. Nothing of it loads before a visitor has said yes, but for what is essential.",
      ...groups.map(([category, title], place) => {
        const own2 = presets.filter((preset) => preset.category === category);
        const boxes = own2.map((preset) => service(preset, state3));
        const isOpen = place === 0 || own2.some(({ name }) => Object.hasOwn(state3.use, name));
        return make(
          "details",
          { open: isOpen, class: "services" },
          make("summary", {}, `${title} (${own2.length})`),
          make("fieldset", {}, make("legend", { class: "hidden" }, `${title} services`), ...boxes)
        );
      })
    );
  }
  function service(preset, state3) {
    const { name, category } = preset;
    const isUsed = Object.hasOwn(state3.use, name);
    return make(
      "div",
      {},
      checkbox(
        { name: `use-${category}`, value: name, checked: isUsed, id: idOf(`use.${name}`) },
        titleOf(preset)
      ),
      make(
        "div",
        { class: "revealed", "data-options": name, hidden: !isUsed },
        ...isUsed ? drawOptions(preset, state3) : []
      )
    );
  }
  function drawOptions(preset, state3) {
    const given = state3.use[preset.name] ?? {};
    const { label } = factsOf(preset);
    const options = Object.entries(optionsOf(preset)).map(([option2, form2]) => {
      const name = `use.${preset.name}.${option2}`;
      const isOptional = !Object.hasOwn(preset.options, option2);
      const words = wordsOf(form2);
      const example = exampleOf(preset, option2, form2);
      const field = {
        label: `${label}: ${option2}${isOptional ? " (optional)" : ""}`,
        ...words ? { choices: [["", "As usual"], ...words.map((word) => [word, word])], short: true } : { hint: example === void 0 ? "As JSON, with its braces" : `For example ${example}` },
        ...example === void 0 && !words && { long: true }
      };
      return drawField(name, field, given[option2] ?? "");
    });
    const kinds = categoriesOf(state3).filter((id) => id !== preset.category);
    return [
      ...options,
      drawField(
        `use.${preset.name}.category`,
        {
          label: `${label}: kind of cookies`,
          choices: [["", preset.category], ...kinds.map((id) => [id, id])],
          short: true
        },
        given.category ?? ""
      )
    ];
  }
  function framed(state3) {
    const boxes = embeds.map(({ name, label }) => {
      const isUsed = Object.hasOwn(state3.embeds, name);
      return make(
        "div",
        {},
        checkbox({ name: "embeds", value: name, checked: isUsed, id: idOf(`embed.${name}`) }, label),
        make(
          "div",
          { class: "revealed", "data-options": `embed.${name}`, hidden: !isUsed },
          ...isUsed ? drawEmbed(name, state3) : []
        )
      );
    });
    return part(
      "embeds",
      "Videos, maps and posts",
      "What your pages show from other websites, in frames. Visitors see a box in its place until they want it. For frames of anybody else, add a service of your own without a script.",
      make(
        "fieldset",
        { class: "field" },
        make("legend", { class: "hidden" }, "Videos, maps and posts"),
        ...boxes,
        warningOf("embeds")
      )
    );
  }
  function drawEmbed(name, state3) {
    const given = state3.embeds[name] ?? {};
    const { label, example, sample: sample2 } = embeds.find((embed) => embed.name === name);
    const questions = {
      src: {
        label: `${label}: address of one of yours (optional)`,
        hint: `For the code to paste. For example ${example}`
      },
      title: {
        label: `${label}: what it shows (optional)`,
        hint: `Visitors with a screen reader hear it. For example ${sample2}`
      }
    };
    return Object.entries(questions).map(
      ([key, question]) => drawField(`embed.${name}.${key}`, question, given[key] ?? "")
    );
  }
  function categoriesOf(state3) {
    const all = /* @__PURE__ */ new Set([...knownCategories, ...state3.kinds.map(({ id = "" }) => id.trim()).filter(Boolean)]);
    all.delete("essential");
    return [...all, "essential"];
  }
  function list(name, state3) {
    const { title, lead, one, add, fields: fields2 } = lists[name];
    const items = state3[name].map(
      (given, place) => make(
        "fieldset",
        { class: "item" },
        make("legend", {}, `${one} ${place + 1}`),
        ...fields2.map((field) => {
          const asked = field.key === "category" ? {
            ...field,
            choices: [["", "Choose one"], ...categoriesOf(state3).map((id) => [id, id])],
            short: true
          } : field;
          return drawField(
            `${name}.${place}.${field.key}`,
            asked,
            given[field.key] ?? (asked.choices ? initial(asked) : "")
          );
        }),
        make(
          "button",
          { type: "button", class: "button second", "data-remove": `${name}.${place}` },
          `Remove ${one.toLowerCase()} ${place + 1}`
        )
      )
    );
    return part(
      name,
      title,
      lead,
      ...items,
      make("button", { type: "button", class: "button second", "data-add": name }, add)
    );
  }

  // demo/configure/look.js
  var colour2 = /^#([\da-f]{3}|[\da-f]{6})$/i;
  var length = /^(0|\d{1,4}(\.\d{1,4})?(px|rem|em|%))$/;
  var forms = {
    "look.radius": /^(0|\d{1,4}(\.\d{1,4})?(px|rem|em))$/,
    "look.maxWidth": length,
    "look.gutter": length,
    "look.font": /^[\w ,./%-]{1,200}$/
  };
  var names4 = [...Object.keys(properties), ...Object.keys(darkProperties)];
  var said = (state3, key) => valueOf(state3, key).trim();
  function mistakesInLook(state3) {
    return names4.flatMap((key) => {
      const value = said(state3, key);
      return !value || (forms[key] ?? colour2).test(value) ? [] : [{ option: key }];
    });
  }
  function styleOf(state3, isDark = false) {
    const lines = (table) => Object.entries(table).map(([key, property]) => [key, property, said(state3, key)]).filter(([key, , value]) => value && (forms[key] ?? colour2).test(value)).map(([, property, value]) => `  ${property}: ${value};`);
    const [light, dark] = [lines(properties), lines(darkProperties)];
    const rule = (list2) => `:root {
${list2.join("\n")}
}
`;
    const rules = [];
    if (light.length) rules.push(rule(light));
    if (dark.length && !isDark)
      rules.push(`@media (prefers-color-scheme: dark) {
${rule(dark).replace(/^(?=.)/gm, "  ")}}
`);
    if (dark.length && isDark) rules.push(rule(dark));
    if (light.some((line) => line.includes("-font:")))
      rules.push("consent-banner {\n  font: var(--consent-font);\n}\n");
    return rules.join("\n");
  }
  function contrastOf(one, other) {
    const [light, dark] = [one, other].map(luminance).sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }
  function luminance(hex) {
    const digits = hex.length === 4 ? hex.slice(1).replace(/./g, "$&$&") : hex.slice(1);
    const [red, green, blue] = digits.match(/../g).map((pair) => {
      const part2 = Number.parseInt(pair, 16) / 255;
      return part2 <= 0.04045 ? part2 / 12.92 : ((part2 + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
  var pairs = [
    ["look.buttonText", "look.button", 4.5, "The words on buttons"],
    ["look.text", "look.surface", 4.5, "The words of the message"],
    ["look.darkText", "look.darkSurface", 4.5, "In dark colours, the words of the message"],
    ["look.button", "look.surface", 3, "The buttons"],
    ["look.focus", "black", 4.5, "The words of what has the focus, which are nearly black,"]
  ];
  function contrastWarningsOf(state3) {
    const at = (key) => {
      const value = key === "black" ? "#0b0c0c" : said(state3, key) || lookDefaults[key];
      return colour2.test(value ?? "") ? value : void 0;
    };
    const found = {};
    for (const [front, back, least, what] of pairs) {
      const isSaid = said(state3, front) || back !== "black" && said(state3, back);
      const [one, other] = [at(front), at(back)];
      if (!isSaid) continue;
      const key = said(state3, front) || back === "black" ? front : back;
      if (one && other && contrastOf(one, other) < least)
        found[key] = `${what} have a contrast of ${contrastOf(one, other).toFixed(1)} to 1 with what is behind them. It should be ${least} to 1 or more.`;
      else if (!(one && other) && /[tT]ext$/.test(front))
        found[key] ??= "Set the words of the message and their background together: otherwise nobody can tell how well they are read.";
    }
    return found;
  }

  // demo/configure/page-words.js
  var pageWords = {
    en: {
      title: "Cookies",
      intro: "Cookies are small files that a website keeps on your phone, tablet or computer.",
      asked: "We only set those that are not essential if you say yes. You can change your mind on this page at any time.",
      settings: "Your cookie settings",
      noScript: "You can change your cookie settings here once JavaScript is running. Without it we set only essential cookies.",
      table: "The cookies we use",
      open: "Change your cookie settings"
    },
    cy: {
      title: "Cwcis",
      intro: "Ffeiliau bach yw cwcis y mae gwefan yn eu cadw ar eich ffôn, eich llechen neu eich cyfrifiadur.",
      asked: "Dim ond os byddwch chi’n cytuno y byddwn ni’n gosod y rhai nad ydyn nhw’n hanfodol. Gallwch newid eich meddwl ar y dudalen hon unrhyw bryd.",
      settings: "Eich gosodiadau cwcis",
      noScript: "Gallwch newid eich gosodiadau cwcis yma pan fydd JavaScript yn rhedeg. Hebddo, dim ond cwcis hanfodol rydyn ni’n eu gosod.",
      table: "Y cwcis rydyn ni’n eu defnyddio",
      open: "Newid eich gosodiadau cwcis"
    }
  };

  // demo/configure/plain-words.js
  var address6 = "an address that begins with / or https://";
  var colour3 = "a colour";
  var length2 = "a length";
  var right = {
    cookiesPage: [address6, "/cookies"],
    privacyPage: [address6, "/privacy"],
    folder: [address6, "/assets/consent-gate/"],
    config: [address6, "/assets/cookies.json"],
    "receipts.url": [address6, "/receipts"],
    "cookie.domain": ["auto or a domain, without https://", "anytown.gov.uk"],
    "cookie.name": ["made of letters, digits, _ and -", "cookie_choices"],
    "cookie.path": ["a path that begins with /", "/"],
    "cookie.days": ["a whole number above 0", "365"],
    "look.button": [colour3, "#00538a"],
    "look.buttonText": [colour3, "#ffffff"],
    "look.surface": [colour3, "#f2f6f7"],
    "look.text": [colour3, "#0b0c0c"],
    "look.darkSurface": [colour3, "#12191c"],
    "look.darkText": [colour3, "#ffffff"],
    "look.focus": [colour3, "#ffdd00"],
    "look.radius": [length2, "4px"],
    "look.maxWidth": [length2, "1140px"],
    "look.gutter": [length2, "15px"],
    "look.font": ["the size and the name of a font, without quotes", "1.1875rem/1.5 Arial, sans-serif"],
    "own.name": ["a name", "Visitor survey"],
    "own.category": [],
    "own.src": [address6, "https://survey.example.org/survey.js"],
    "own.notice": [address6, "https://survey.example.org/privacy"],
    "kinds.id": ["made of letters, digits, _ and -", "booking"],
    "kinds.basis": []
  };
  var hints = {
    "use.google-analytics.id": (value) => /^UA-/i.test(value) ? " Ids that begin with UA- are of the old kind of Google Analytics, which Google switched off in 2023. Yours begins with G-: in Google Analytics, look under Admin, Data streams." : ""
  };
  function inPlainWords(mistake, state3) {
    const { field, option: option2, sentence } = mistake;
    const [part2, name, key] = field.split(".");
    if (part2 === "use") return ofPreset(mistake, name, key, state3) ?? sentence;
    if (Object.hasOwn(lists, part2)) return ofList(mistake, part2, Number(name), key, state3) ?? sentence;
    if (["migrate", "markup"].includes(field)) return ofTools(mistake);
    const { label } = fields.get(field) ?? {};
    if (!label || !option2 || !right[field]) return sentence;
    return told(`“${label}”`, valueOf(state3, field).trim(), right[field]);
  }
  function told(where, value, [what, example]) {
    if (!what)
      return value ? `${where} is “${value}”, which is not in the list. Choose another.` : `Choose ${where}.`;
    if (!value) return `Fill in ${where}, for example ${example}.`;
    return `${where} is “${value}”. It has to be ${what}, for example ${example}.`;
  }
  function ofPreset({ option: wrong }, name, key, state3) {
    const preset = presets.find((each) => each.name === name);
    const options = optionsOf(preset);
    const { label } = factsOf(preset);
    const where = (option2) => `“${label}: ${option2}”`;
    if (!wrong) return `Fill in ${Object.keys(options).map(where).join(" or ")}.`;
    const value = state3.use[name][key]?.trim() ?? "";
    if (key === "category") return told(`“${label}: kind of cookies”`, value, []);
    if (!Object.hasOwn(options, key)) return void 0;
    if (wordsOf(options[key])) return told(where(key), value, []);
    const example = exampleOf(preset, key, options[key]);
    if (example === void 0)
      return `${value ? "" : "Fill in "}${where(key)}${value ? " has to be" : ":"} an object, as JSON with its braces.`;
    if (!value) return told(where(key), value, ["like it", example]);
    return `${where(key)} is “${value}”. It has to be like ${example}.${hints[`use.${name}.${key}`]?.(value) ?? ""}`;
  }
  function ofList({ option: option2 }, list2, place, key, state3) {
    const field = lists[list2].fields.find((each) => each.key === key);
    if (!field || !option2) return void 0;
    const given = state3[list2][place];
    const title = list2 === "own" && given.name?.trim();
    const where = `“${field.label}” of ${title ? `“${title}”` : `${lists[list2].one.toLowerCase()} ${place + 1}`}`;
    if (key === "cookies")
      return `In ${where}, a line has no name. Each begins with that of a cookie, for example: survey_*; 1 day; Remembers that you have seen our survey.`;
    return right[`${list2}.${key}`] && told(where, given[key]?.trim() ?? "", right[`${list2}.${key}`]);
  }
  function ofTools({ field, sentence, value, right: known3 }) {
    const { label } = fields.get(field);
    return known3 ? `“${label}” has “${value}” in it, which is none of those that are known: ${known3.split("|").join(", ")}.` : `“${label}”: ${sentence.replace(`${field}: `, "")}.`;
  }

  // demo/configure/service-hosts.mjs
  var directives = ["script", "style", "img", "font", "connect", "media", "frame", "worker"];
  var tagManager = "https://www.googletagmanager.com";
  var analytics = [
    "https://*.google-analytics.com",
    "https://analytics.google.com",
    "https://*.analytics.google.com"
  ];
  var adverts = [
    "https://www.googleadservices.com",
    "https://googleads.g.doubleclick.net",
    "https://pagead2.googlesyndication.com",
    "https://www.google.com"
  ];
  var hotjar2 = "https://*.hotjar.com";
  var demdex = ["https://*.demdex.net", "https://cm.everesttech.net"];
  var adobeData = ["https://*.adobedc.net", "https://*.omtrdc.net", "https://*.2o7.net"];
  var dtm = "https://assets.adobedtm.com";
  var clarity2 = ["https://*.clarity.ms", "https://c.bing.com"];
  var uet = ["https://bat.bing.com", "https://bat.bing.net"];
  var userback2 = "https://*.userback.io";
  var recite = "https://api.reciteme.com";
  var browsealoud = [
    "https://www.browsealoud.com",
    "https://plus.browsealoud.com",
    "https://speech.speechstream.net"
  ];
  var translate = ["https://translate.googleapis.com", "https://translate-pa.googleapis.com"];
  var serviceHosts = {
    // Google publishes the hosts of its tags, but the list for Analytics was seen in other websites' policies only.
    "google-analytics": {
      basis: "seen",
      sources: { script: [tagManager], img: [...analytics, tagManager], connect: [...analytics, tagManager] }
    },
    hotjar: {
      basis: "seen",
      sources: {
        script: [hotjar2],
        style: [hotjar2],
        img: [hotjar2],
        font: [hotjar2],
        connect: [hotjar2, "https://*.hotjar.io", "wss://*.hotjar.com"],
        frame: [hotjar2]
      }
    },
    // The hosts of the Web SDK are in its package.
    adobe: {
      basis: "vendor",
      from: "https://experienceleague.adobe.com/en/docs/id-service/using/reference/csp",
      sources: {
        script: [dtm, ...demdex],
        img: [dtm, ...demdex, ...adobeData],
        connect: [dtm, ...demdex, ...adobeData],
        frame: ["https://*.demdex.net"]
      }
    },
    // It fetches its own settings from where its script is: https://github.com/microsoft/ApplicationInsights-JS/issues/2341
    "application-insights": {
      basis: "seen",
      sources: {
        script: ["https://js.monitor.azure.com"],
        connect: [
          "https://js.monitor.azure.com",
          "https://*.in.applicationinsights.azure.com",
          "https://dc.services.visualstudio.com"
        ]
      }
    },
    clarity: { basis: "seen", sources: { script: clarity2, img: clarity2, connect: clarity2 } },
    // Its page asks for 'unsafe-inline' too, which is for the vendor's own snippet and for visits across domains.
    contentsquare: {
      basis: "vendor",
      from: "https://docs.contentsquare.com/en/web/content-security-policy/",
      sources: {
        script: ["https://*.contentsquare.net"],
        img: ["https://*.contentsquare.net"],
        connect: ["https://*.contentsquare.net", "https://*.contentsquare.com"],
        worker: ["blob:"]
      }
    },
    dotdigital: {
      basis: "script",
      sources: {
        script: ["https://static.trackedweb.net"],
        img: ["https://*.trackedweb.net"],
        connect: ["https://*.trackedweb.net"]
      }
    },
    "google-ads": {
      basis: "seen",
      sources: {
        script: [tagManager, ...adverts],
        img: [tagManager, ...adverts, "https://google.com"],
        connect: [tagManager, ...adverts, "https://google.com", "https://ad.doubleclick.net"],
        frame: [tagManager, "https://td.doubleclick.net"]
      }
    },
    "google-tag-manager": {
      basis: "vendor",
      from: "https://developers.google.com/tag-platform/security/guides/csp",
      sources: { script: [tagManager], img: [tagManager], connect: [tagManager, "https://www.google.com"] }
    },
    "google-translate": {
      basis: "seen",
      sources: {
        script: ["https://translate.google.com", ...translate],
        style: ["https://translate.googleapis.com", "https://www.gstatic.com"],
        img: ["https://translate.google.com", "https://www.gstatic.com"],
        connect: ["https://translate.google.com", ...translate]
      }
    },
    goss: { basis: "vendor", sources: {} },
    govmetric: {
      basis: "seen",
      sources: {
        script: ["https://*.govmetric.com"],
        img: ["https://*.govmetric.com"],
        frame: ["https://*.govmetric.com"]
      }
    },
    granicus: { basis: "vendor", sources: {} },
    "linkedin-insight": {
      basis: "seen",
      sources: {
        script: ["https://snap.licdn.com"],
        img: ["https://px.ads.linkedin.com", "https://www.linkedin.com"],
        connect: ["https://px.ads.linkedin.com"]
      }
    },
    matomo: {
      basis: "vendor",
      from: "https://matomo.org/faq/general/faq_20904/",
      sources: { script: ["{url}"], img: ["{url}"], connect: ["{url}"] }
    },
    "meta-pixel": {
      basis: "seen",
      sources: {
        script: ["https://connect.facebook.net"],
        img: ["https://www.facebook.com"],
        connect: ["https://connect.facebook.net", "https://www.facebook.com"]
      }
    },
    "microsoft-uet": { basis: "seen", sources: { script: uet, img: uet, connect: uet } },
    "new-relic": {
      basis: "vendor",
      from: "https://docs.newrelic.com/docs/browser/new-relic-browser/troubleshooting/how-to-debug-browser-agent",
      sources: { script: ["https://js-agent.newrelic.com"], connect: ["https://*.nr-data.net"] }
    },
    plausible: {
      basis: "vendor",
      from: "https://plausible.io/docs/troubleshoot-integration",
      sources: { script: ["https://plausible.io"], connect: ["https://plausible.io"] }
    },
    posthog: {
      basis: "vendor",
      from: "https://posthog.com/docs/advanced/content-security-policy",
      inlineStyles: "surveys, tours and chat",
      sources: { script: ["https://*.posthog.com", "{host}"], connect: ["https://*.posthog.com", "{host}"] }
    },
    reachdeck: { basis: "seen", sources: { script: browsealoud, connect: browsealoud } },
    recaptcha: {
      basis: "seen",
      sources: {
        script: ["https://www.google.com/recaptcha/", "https://www.gstatic.com/recaptcha/"],
        frame: ["https://www.google.com/recaptcha/", "https://recaptcha.google.com/recaptcha/"]
      }
    },
    "recite-me": {
      basis: "seen",
      sources: {
        script: [recite],
        style: [recite],
        img: [recite],
        font: [recite],
        connect: [recite, "https://stats.reciteme.com", "https://events.reciteme.com"],
        media: [recite]
      }
    },
    silktide: {
      basis: "vendor",
      from: "https://help.silktide.com/en/articles/8016542-how-to-define-a-content-security-policy-csp-for-silktide-analytics",
      sources: { script: ["https://analytics.silktide.com"], connect: ["https://a.eu.silktide.com"] }
    },
    siteimprove: {
      basis: "vendor",
      from: "https://siteimprove.freshdesk.com/support/solutions/articles/80001215625-how-to-configure-csp-rules-for-siteimprove-analytics",
      sources: {
        script: ["https://siteimproveanalytics.com"],
        img: ["https://*.siteimproveanalytics.io"],
        connect: ["https://*.siteimproveanalytics.io"]
      }
    },
    "tiktok-pixel": {
      basis: "seen",
      sources: {
        script: ["https://analytics.tiktok.com"],
        img: ["https://analytics.tiktok.com"],
        connect: ["https://analytics.tiktok.com"]
      }
    },
    userback: {
      basis: "seen",
      sources: {
        script: ["https://static.userback.io"],
        style: [userback2],
        img: [userback2],
        font: [userback2],
        connect: [userback2],
        frame: [userback2]
      }
    },
    "x-pixel": {
      basis: "seen",
      sources: {
        script: ["https://static.ads-twitter.com"],
        img: ["https://t.co", "https://analytics.twitter.com"],
        connect: ["https://analytics.twitter.com"]
      }
    }
  };
  function directivesFor(services2, own2 = [], hosts = serviceHosts) {
    return directives.flatMap((directive) => {
      const needed3 = services2.flatMap(
        (service2) => (hosts[service2.use].sources[directive] ?? []).flatMap((source) => fill(source, service2))
      );
      return needed3.length ? [`${directive}-src ${[.../* @__PURE__ */ new Set([...own2, ...needed3])].join(" ")}`] : [];
    });
  }
  function policyFor(services2, more2) {
    return [
      "default-src 'self'",
      ...directivesFor(services2, ["'self'"], { ...serviceHosts, ...more2 }),
      "object-src 'none'",
      "base-uri 'none'"
    ];
  }
  function fill(source, service2) {
    const [, option2] = /^\{(\w+)\}$/.exec(source) ?? [];
    if (!option2) return [source];
    return service2[option2] ? [new URL(String(service2[option2])).origin] : [];
  }

  // demo/configure/sha-256.js
  function sha256(text3) {
    const state3 = firstParts(8, (prime) => Math.sqrt(prime));
    const message = padded(new TextEncoder().encode(text3));
    for (let start = 0; start < message.byteLength; start += 64) addBlock(state3, message, start);
    const bytes = state3.flatMap(
      (word) => [word >>> 24, word >>> 16, word >>> 8, word].map((byte) => byte & 255)
    );
    return btoa(String.fromCharCode(...bytes));
  }
  function firstParts(count, root) {
    const primes = [];
    for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime)) primes.push(n);
    return primes.map((prime) => root(prime) % 1 * 2 ** 32 | 0);
  }
  var rounds = firstParts(64, (prime) => Math.cbrt(prime));
  function padded(bytes) {
    const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
    message.set(bytes);
    message[bytes.length] = 128;
    const view = new DataView(message.buffer);
    view.setUint32(message.length - 4, bytes.length * 8);
    return view;
  }
  var turn = (word, by) => word >>> by | word << 32 - by;
  function addBlock(state3, message, start) {
    const words = Array.from({ length: 16 }, (_, i) => message.getInt32(start + i * 4));
    for (let i = 16; i < 64; i++) {
      const [a2, b2] = [words[i - 15], words[i - 2]];
      const small2 = turn(a2, 7) ^ turn(a2, 18) ^ a2 >>> 3;
      const large = turn(b2, 17) ^ turn(b2, 19) ^ b2 >>> 10;
      words.push(words[i - 16] + small2 + words[i - 7] + large | 0);
    }
    let [a, b, c, d, e, f, g, h] = state3;
    for (let i = 0; i < 64; i++) {
      const choice2 = e & f ^ ~e & g;
      const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice2 + rounds[i] + words[i] | 0;
      const majority = a & b ^ a & c ^ b & c;
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority | 0;
      [a, b, c, d, e, f, g, h] = [one + two | 0, a, b, c, d + one | 0, e, f, g];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => state3[i] = state3[i] + word | 0);
  }

  // demo/configure/outputs.js
  var attribute = (name, value) => value === "" ? name : `${name}="${escape(value)}"`;
  var toJson = (value) => JSON.stringify(value, null, 2).replaceAll("<", "\\u003c");
  var folderOf = (state3) => valueOf(state3, "folder").trim().replace(/\/*$/, "/");
  var isElsewhere = (address7) => /^(https?:)?\/\//.test(address7);
  function mistakesOf(state3) {
    const used = presets.filter(({ name }) => Object.hasOwn(state3.use, name));
    const byLibrary = mistakesIn(configOf(state3)).map((mistake) => ({
      ...mistake,
      field: fieldOf(mistake, state3, used)
    }));
    const inFile = valueOf(state3, "place") === "file";
    const isTold = new Set(byLibrary.map(({ field }) => field));
    const addresses = (given, prefix = "") => mistakesInAddresses(given).map((mistake) => ({ ...mistake, field: prefix + mistake.option })).filter(({ field }) => !isTold.has(field));
    const said2 = (...keys) => Object.fromEntries(keys.map((key) => [key, valueOf(state3, key).trim()]).filter(([, value]) => value));
    const receipts = valueOf(state3, "receipts.url").trim();
    const bySnippet = [
      ...addresses({
        folder: valueOf(state3, "folder").trim(),
        ...inFile && { config: valueOf(state3, "config").trim() },
        ...said2("cookiesPage", "privacyPage")
      }),
      ...addresses(receipts ? { url: receipts } : {}, "receipts."),
      ...state3.own.flatMap(({ src = "", notice = "" }, place) => {
        const given = {
          ...src.trim() && { src: src.trim() },
          ...notice.trim() && { notice: notice.trim() }
        };
        return addresses(given, `own.${place}.`);
      })
    ];
    const ids = state3.kinds.flatMap(
      ({ id = "" }, place) => /^[\w-]+$/.test(id.trim()) ? [] : [{ option: "id", field: `kinds.${place}.id` }]
    );
    const byLook = mistakesInLook(state3).map(({ option: option2 }) => ({ option: option2, field: option2 }));
    const told2 = [...bySnippet, ...byLibrary, ...ids, ...byLook].map((mistake) => ({
      sentence: inPlainWords(mistake, state3),
      field: mistake.field
    }));
    const byEmbeds = wrongEmbedsIn(state3).map(({ name, provider, example }) => ({
      sentence: `“${state3.embeds[name].src}” is no address that can be shown from ${provider}. It has to be like ${example}.`,
      field: `embed.${name}.src`
    }));
    return once([
      ...told2,
      ...bySnippet.some(({ field }) => field === "folder") ? [] : mistakesInFolder(state3),
      ...byEmbeds
    ]);
  }
  var once = (mistakes) => mistakes.filter(
    ({ sentence, field }, place) => place === mistakes.findIndex((each) => each.sentence === sentence && each.field === field)
  );
  function mistakesInFolder(state3) {
    const value = valueOf(state3, "folder").trim();
    const where = `“${fields.get("folder").label}” is “${value}”`;
    const [path] = value.split(/[?#]/);
    const [, folder] = /^(.*\/)[^/]+\.(?:[cm]?js|json|css|html?)\/*$/i.exec(path) ?? [];
    const right2 = (folder ?? path).replace(/\/*$/, "/");
    const told2 = folder ? `${where}, which is a file. Name the folder that it is in: ${right2}` : `${where}. The name of a folder has no ? and no # in it: ${right2}`;
    return folder || path !== value ? [{ sentence: told2, field: "folder" }] : [];
  }
  function warningsOf(state3) {
    const isAlways = (id) => id === "essential" || state3.kinds.findLast((kind) => kind.id?.trim() === id)?.basis === "essential";
    const unasked2 = (label) => `${label} then loads for everybody, without being asked. UK law allows this only for what your website cannot do without. Ask your data protection officer first.`;
    const used = presets.filter(({ name, category }) => category !== "essential" && Object.hasOwn(state3.use, name)).filter(({ name, category }) => isAlways(state3.use[name].category || category)).map((preset) => [`use.${preset.name}.category`, unasked2(factsOf(preset).label)]);
    const own2 = state3.own.flatMap(
      ({ name = "", category, src }, place) => src && isAlways(category) ? [[`own.${place}.category`, unasked2(name || "This service")]] : []
    );
    const shown = embedsIn(state3).length && isAlways("media") ? [["embeds", unasked2("Each of these")]] : [];
    const pages2 = state3.own.flatMap(({ src = "" }, place) => {
      const embed = embedOfPage(src.trim());
      return embed ? [
        [
          `own.${place}.src`,
          `This is the address of a web page of ${embed.provider}, not of a script. To show it on your pages, choose ${embed.label} under “Videos, maps and posts”, and leave this empty.`
        ]
      ] : [];
    });
    const deleted = configOf({ ...state3, use: {}, embeds: {} }).services.flatMap(
      ({ category, cookies = [] }, place) => {
        const wide = cookies.find(({ name = "" }) => fitsToo(name) !== void 0);
        return wide && !isAlways(category) ? [
          [
            `own.${place}.cookies`,
            `“${wide.name}” fits too many cookies${fitsToo(wide.name) && `, such as ${fitsToo(wide.name)}`}. All cookies that fit are deleted until the visitor says yes, even those by which your website works. Write more of the name, for example survey_*.`
          ]
        ] : [];
      }
    );
    const byKind = state3.kinds.flatMap(
      ({ id = "", basis }, place) => basis === "objection" && categoriesUsed(state3).has(id.trim()) && isLast(state3.kinds, place) ? [
        [
          `kinds.${place}.basis`,
          "What is of this kind then loads before anybody is asked, until a visitor says no. UK law allows this only for narrow purposes. Ask your data protection officer first."
        ]
      ] : []
    );
    const others = state3.languages.filter((tag) => tag !== "cy").map(languageName);
    const unspoken = valueOf(state3, "file") === "one" && others.length ? [
      [
        "languages",
        `You have chosen to upload one file, which speaks English and Welsh only. Visitors of your pages in ${others.join(", ")} would read English. Upload a folder of files for them: see “More about the files”.`
      ]
    ] : [];
    return {
      ...joined2([
        ...unspoken,
        ...used,
        ...shown,
        ...own2,
        ...pages2,
        ...deleted,
        ...byKind,
        ...warningsOfHosts(state3),
        ...warningsOfHttp(state3)
      ]),
      ...contrastWarningsOf(state3)
    };
  }
  function joined2(entries) {
    const warnings = {};
    for (const [field, sentence] of entries)
      warnings[field] = warnings[field] ? `${warnings[field]} ${sentence}` : sentence;
    return warnings;
  }
  function categoriesUsed(state3) {
    const used = presets.filter(({ name }) => Object.hasOwn(state3.use, name)).map(({ name, category }) => state3.use[name].category || category);
    const shown = embedsIn(state3).length ? ["media"] : [];
    return /* @__PURE__ */ new Set([...used, ...shown, ...state3.own.map(({ category }) => category)]);
  }
  var isLast = (kinds, place) => kinds.findLastIndex(({ id = "" }) => id.trim() === kinds[place].id?.trim()) === place;
  function warningsOfHosts(state3) {
    const words = {
      folder: (host) => `Your pages then run files of ${host}. Whoever keeps them there can change what they do. Upload the files to your own website, unless ${host} is yours.`,
      config: (host) => `${host} then decides what loads on your pages, and what visitors are asked. Keep this file on your own website, unless ${host} is yours.`,
      cookiesPage: (host) => `If ${host} is not the host of your pages, what visitors choose there does not count on your pages. If it is, leave it out of the address, which then begins with /.`,
      "receipts.url": (host) => `Each visitor’s choice is then sent to ${host}. Your privacy notice has to name who that is, unless it is you.`
    };
    const isUsed = {
      config: valueOf(state3, "place") === "file",
      cookiesPage: !valueOf(state3, "cookie.domain").trim()
    };
    const hosts = Object.entries(words).flatMap(([key, say]) => {
      const origins = isUsed[key] ?? true ? originOf(valueOf(state3, key).trim()) : [];
      return origins.map((origin) => [key, say(new URL(origin).host)]);
    });
    return valueOf(state3, "consentMode") === "advanced" ? [
      ...hosts,
      [
        "consentMode",
        "Google’s tags then load for everybody, and tell Google of each page before anybody is asked. Ask your data protection officer first."
      ]
    ] : hosts;
  }
  function warningsOfHttp(state3) {
    const isInFile = valueOf(state3, "place") === "file";
    const keys = ["folder", ...isInFile ? ["config"] : [], "receipts.url"];
    const addresses = [
      ...keys.map((key) => [key, valueOf(state3, key)]),
      ...state3.own.map(({ src = "" }, place) => [`own.${place}.src`, src])
    ];
    return addresses.filter(([, address7]) => /^http:/i.test(address7.trim())).map(([field]) => [
      field,
      "Browsers block what begins with http:// on pages at https://. Write https://, if that address works."
    ]);
  }
  function fieldOf({ about, option: option2, service: service2 }, state3, used) {
    if (service2 !== void 0) {
      const preset = used[service2];
      if (preset) {
        const known3 = Object.keys(optionsOf(preset));
        return `use.${preset.name}.${known3.includes(option2) || option2 === "category" ? option2 : known3[0] ?? "category"}`;
      }
      const place = service2 - used.length - listedEmbeds(state3).length;
      return `own.${place}.${String(about).endsWith(" cookies") ? "cookies" : option2}`;
    }
    const kind = state3.kinds.findIndex(({ id = "" }) => id.trim() === about);
    if (kind >= 0) return `kinds.${kind}.${option2}`;
    return about === "config" ? option2 : `${about}.${option2}`;
  }
  function attributesFor({ services: services2, ...options }) {
    if (Object.values(options).some((value) => typeof value !== "string")) return void 0;
    const isShort = ({ use, id, ...more2 }) => use && !Object.keys(more2).length && (id === void 0 || typeof id === "string");
    if (!services2.every(isShort)) return void 0;
    const named2 = Object.entries(options).map(([name, value]) => [
      name.replace(/[A-Z]/g, "-$&").toLowerCase(),
      value
    ]);
    return [...named2, ...services2.map(({ use, id = "" }) => [use, id])].map(
      ([name, value]) => attribute(`data-${name}`, value)
    );
  }
  function tagOf(state3) {
    const config = configOf(state3);
    const folder = folderOf(state3);
    const isOne = valueOf(state3, "file") === "one";
    const file = isOne ? "consent-gate.full.js" : "consent-gate.js";
    const checks = valueOf(state3, "hashes") !== "none";
    const check = (name) => checks ? [attribute("integrity", integrity_default[name])] : [];
    const line = (name) => `<link ${['rel="modulepreload"', attribute("href", folder + name), ...check(name)].join(" ")}>`;
    const inFile = valueOf(state3, "place") === "file";
    const attributes3 = inFile ? [attribute("data-config", valueOf(state3, "config").trim())] : attributesFor(config);
    const tag = [
      attribute("src", folder + file),
      ...check(file),
      ...checks && isElsewhere(folder) ? ["crossorigin"] : [],
      ...attributes3 ?? []
    ];
    const map = importMapOf(state3);
    return [
      ...attributes3 ? [] : [`<script type="application/json" data-consent-gate>
${toJson(config)}
<\/script>`],
      ...map ? [`<script type="importmap">${map}<\/script>`] : [],
      ...isOne || !asksVisitors(config) ? [] : [line("elements.js"), line("choices.js")],
      `<script ${tag.join("\n        ")}><\/script>`
    ].join("\n");
  }
  function whereOptionsStand(state3) {
    if (valueOf(state3, "place") === "file") return "file";
    return attributesFor(configOf(state3)) ? "tag" : "json";
  }
  var askedFor = /* @__PURE__ */ new Map([
    ["receipts.js", "receipts"],
    ["migrate.js", "migrate"],
    ["old-markup.js", "markup"],
    ["debug.js", "debug"]
  ]);
  function filesOf(state3) {
    if (valueOf(state3, "file") === "one") return ["consent-gate.full.js"];
    const config = configOf(state3);
    const isNeeded = (name) => {
      const [, tag] = /^([a-z]{2,3})(-facts)?\.js$/.exec(name) ?? [];
      if (languageTags.includes(tag)) return state3.languages.includes(tag);
      if (askedFor.has(name)) return config[askedFor.get(name)] !== void 0;
      return !/^(index|consent-gate\.full)\.js$/.test(name);
    };
    const [first, ...rest] = [
      "consent-gate.js",
      ...Object.keys(integrity_default).filter((name) => name !== "consent-gate.js")
    ].filter(isNeeded);
    return [first, ...rest];
  }
  function importMapOf(state3) {
    if (valueOf(state3, "hashes") !== "all" || valueOf(state3, "file") === "one") return "";
    const folder = folderOf(state3);
    const entries = filesOf(state3).filter((name) => name !== "consent-gate.js").map((name) => [folder + name, integrity_default[name]]);
    return `
${toJson({ integrity: Object.fromEntries(entries) })}
`;
  }
  function configFileOf(state3) {
    const folder = folderOf(state3);
    return `${JSON.stringify({ $schema: `${folder}config.schema.json`, ...configOf(state3) }, null, 2)}
`;
  }
  function originOf(address7) {
    if (!isElsewhere(address7 ?? "")) return [];
    try {
      const { origin } = new URL(address7, "https://localhost");
      return /[;,\s]/.test(origin) ? [] : [origin];
    } catch {
      return [];
    }
  }
  function directivesOf(state3) {
    const config = configOf(state3);
    const own2 = config.services.filter(({ use }) => !use);
    const map = importMapOf(state3);
    const inFile = valueOf(state3, "place") === "file";
    const more2 = {
      script: [
        ...originOf(folderOf(state3)),
        ...own2.flatMap(({ src }) => originOf(src)),
        ...map ? [`'sha256-${sha256(map)}'`] : []
      ],
      connect: [
        ...originOf(config.receipts?.url),
        ...inFile ? originOf(valueOf(state3, "config").trim()) : []
      ],
      frame: frameOrigins(state3)
    };
    const page = { use: "page" };
    const hosts = { page: { sources: more2 } };
    const services2 = config.services.filter(({ use }) => use);
    return policyFor([...services2, page], hosts);
  }
  var policyOf = (state3) => directivesOf(state3).join("; ");
  var formerHosts = { "google-analytics": ["google-analytics.com"] };
  var scriptsOfPosts = {
    "x-post": ["platform.twitter.com/widgets.js"],
    "facebook-page": ["connect.facebook.net"]
  };
  var sharedHosts = ["https://www.google.com"];
  function hostsOf(state3) {
    const services2 = configOf(state3).services.filter(({ use }) => !onlyListed.includes(use));
    const [line = ""] = directivesFor(services2.filter(({ use }) => use)).filter(
      (each) => each.startsWith("script-src")
    );
    const own2 = services2.flatMap(({ use, src }) => use || !src ? [] : [originOf(src)[0] ?? src]);
    const former = services2.flatMap(({ use }) => formerHosts[use] ?? []);
    const ofPosts = embedsIn(state3).flatMap(({ name }) => scriptsOfPosts[name] ?? []);
    const known3 = line.split(" ").slice(1);
    const hosts = [...known3.filter((origin) => !sharedHosts.includes(origin)), ...former, ...ofPosts, ...own2];
    return hosts.map((origin) => origin.replace(/^https?:\/\/(\*\.)?/, ""));
  }
  function keptIn(state3) {
    const { services: services2 } = configOf(state3);
    const own2 = services2.filter(({ use, src }) => !use && !src);
    const isShown = new Set(embedsIn(state3).map(({ provider }) => provider));
    const kept = [
      ...services2.filter(({ use }) => onlyListed.includes(use)),
      ...own2.filter(({ name }) => !isShown.has(name))
    ];
    return kept.map((service2) => ({
      title: service2.use ? titleOf(presets.find(({ name }) => name === service2.use)) : service2.name,
      isAsked: hasChoice({ ...configOf(state3), services: [service2] })
    }));
  }
  function settingsLinkOf(state3, language) {
    const { cookiesPage } = configOf(state3);
    const words = pageWords[language];
    return cookiesPage ? `<a href="${escape(cookiesPage)}">${escape(words.title)}</a>
` : `<button type="button" data-consent-open>${escape(words.open)}</button>
`;
  }
  function pageOf(state3, language) {
    const words = pageWords[language];
    const lang = ` lang="${language}"`;
    return `<div${lang}>
  <p>${escape(words.intro)}</p>
  <p>${escape(words.asked)}</p>
  <consent-settings>
    <p>${escape(words.noScript)}</p>
  </consent-settings>
</div>
`;
  }
  function tableOf(state3, language) {
    const { columnName, columnPurpose, columnExpires } = texts[language];
    const { cookiesPage } = configOf(state3);
    const link2 = cookiesPage ? `a href="${escape(cookiesPage)}"` : 'button type="button"';
    const words = pageWords[language];
    const sections2 = sectionsOf(configOf(state3), language).map(
      ({ label, description, services: services2, groups: groups2 }) => [
        `<h3>${escape(label)}</h3>`,
        ...description ? [`<p>${escape(description)}</p>`] : [],
        ...services2.length ? [`<ul>
${services2.map(item).join("\n")}
</ul>`] : [],
        ...groups2.map(
          (group) => `<table>
  <caption>${escape(group.label)}</caption>
  <thead>
    <tr>
      <th scope="col">${escape(columnName)}</th>
      <th scope="col">${escape(columnPurpose)}</th>
      <th scope="col">${escape(columnExpires)}</th>
    </tr>
  </thead>
  <tbody>
${group.rows.map(row).join("\n")}
  </tbody>
</table>`
        )
      ].join("\n")
    );
    return `<div lang="${language}">
<h2>${escape(words.table)}</h2>
${sections2.join("\n")}
<p><${link2} data-consent-open>${escape(words.open)}</${cookiesPage ? "a" : "button"}></p>
</div>
`;
  }
  var item = ({ words, notice, link: link2 }) => `  <li>${escape(words)}${notice ? ` (<a href="${escape(notice)}">${escape(link2)}</a>)` : ""}</li>`;
  var breakable = (name) => name.split(/(?<=[A-Za-z\d*][_.:-]+)(?=[^_.:-])|(?<=[a-z])(?=[A-Z])/).map(escape).join("<wbr>");
  var row = ({ name, purpose: purpose2, purposeIn, expires, note }) => {
    const lang = purposeIn ? ` lang="${escape(purposeIn)}"` : "";
    const what = purposeIn ? `<span${lang}>${escape(purpose2)}</span>` : escape(purpose2);
    return `    <tr>
      <th scope="row">${breakable(name)}</th>
      <td>${what}${note ? `<br>${escape(note)}` : ""}</td>
      <td>${escape(expires)}</td>
    </tr>`;
  };

  // demo/configure/preview-frame.js
  var isFile2 = location.protocol === "file:";
  var phone = { width: 375, height: 667 };
  var desktopWidth = 1100;
  function previewConfig(state3, mistakes) {
    const config = configOf(state3);
    const used = config.services.filter(({ use }) => use);
    const wrong = new Set(mistakes.map(({ field }) => /^own\.(\d+)\./.exec(field)?.[1]));
    const own2 = state3.own.length ? config.services.slice(-state3.own.length) : [];
    const right2 = own2.filter((_, place) => !wrong.has(`${place}`));
    return { ...config, services: [...used.map(withExamples), ...listedEmbeds(state3), ...right2] };
  }
  function withExamples({ use, category }) {
    const preset = presets.find(({ name }) => name === use);
    const examples3 = Object.entries(optionsOf(preset)).filter(([, form2]) => !wordsOf(form2)).map(([option2, form2]) => [option2, exampleOf(preset, option2, form2) ?? {}]);
    return { use, ...category && { category }, ...Object.fromEntries(examples3) };
  }
  function previewFrame(host) {
    const answers = {
      show: {
        label: "Show",
        choices: { banner: "The message", settings: "The settings", table: "The table of cookies" }
      },
      width: { label: "On a", choices: { phone: "Phone", desktop: "Desktop" } },
      scheme: { label: "Colours", choices: { light: "Light", dark: "Dark" } },
      language: {
        label: "Language",
        choices: Object.fromEntries(
          (isFile2 ? ["en", "cy"] : ["en", "cy", ...languageTags.filter((tag) => tag !== "cy")]).map((tag) => [
            tag,
            languageName(tag)
          ])
        )
      }
    };
    const chosen = { show: "banner", width: "phone", scheme: "light", language: "en" };
    const selects = Object.entries(answers).map(([name, { label, choices: choices2 }]) => {
      const options = Object.entries(choices2).map(([value, words]) => make("option", { value }, words));
      const select = make("select", { id: `preview-${name}`, "data-preview": name }, ...options);
      select.value = chosen[name];
      select.addEventListener("change", () => {
        chosen[name] = select.value;
        if (name === "width") fit();
        else draw2();
      });
      return make("div", {}, make("label", { for: select.id }, label), select);
    });
    const again = make(
      "button",
      { type: "button", class: "button second", click: () => draw2(true) },
      "Ask again"
    );
    const frame = make("iframe", {
      title: "Preview of the message and the settings",
      src: "preview.html"
    });
    const box = make("div", { class: "screen" }, frame);
    host.append(make("div", { class: "preview-controls" }, ...selects, again), box);
    let state3;
    let mistakes = [];
    let shown;
    let isReady = false;
    const fit = () => {
      const isDesktop = chosen.width === "desktop";
      const width = isDesktop ? desktopWidth : Math.min(phone.width, box.clientWidth);
      const scale = Math.min(1, isDesktop ? box.clientWidth / width : box.clientHeight / phone.height);
      box.dataset.width = chosen.width;
      frame.style.width = `${width}px`;
      frame.style.height = `${box.clientHeight / scale}px`;
      frame.style.transform = scale < 1 ? `scale(${scale})` : "";
    };
    new ResizeObserver(fit).observe(box);
    function draw2(anew = false) {
      if (!state3 || !isReady) return;
      const { show, scheme, language } = chosen;
      const message = {
        config: previewConfig(state3, mistakes),
        style: styleOf(state3, scheme === "dark"),
        show,
        scheme,
        language
      };
      const text3 = JSON.stringify(message);
      if (text3 === shown && !anew) return;
      shown = text3;
      frame.contentWindow.postMessage({ draw: message }, "*");
    }
    addEventListener("message", ({ source, data }) => {
      if (source !== frame.contentWindow) return;
      if (data === "ready") {
        isReady = true;
        const first = shown;
        shown = void 0;
        if (first === void 0) draw2();
        else frame.contentWindow.postMessage({ draw: JSON.parse(first) }, "*");
        shown = first ?? shown;
      }
      if (data === "settings") {
        host.querySelector("[data-preview=show]").value = chosen.show = "settings";
        draw2();
      }
    });
    return (next, found) => {
      state3 = next;
      mistakes = found;
      draw2();
    };
  }

  // demo/configure/read-form.js
  function readForm(form2) {
    const data = new FormData(form2);
    const textOf = (name) => String(data.get(name) ?? "");
    const filled = (entries) => Object.fromEntries(entries.filter(([, value]) => value !== ""));
    const values = [...fields].filter(([key, field]) => data.has(key) && textOf(key) !== initial(field)).map(([key]) => [key, textOf(key)]);
    const use = presets.filter(({ name, category }) => data.getAll(`use-${category}`).includes(name)).map((preset) => {
      const options = [...Object.keys(optionsOf(preset)), "category"];
      return [preset.name, filled(options.map((option2) => [option2, textOf(`use.${preset.name}.${option2}`)]))];
    });
    const shown = embeds.filter(({ name }) => data.getAll("embeds").includes(name)).map(({ name }) => [name, filled(["src", "title"].map((key) => [key, textOf(`embed.${name}.${key}`)]))]);
    const list2 = (name) => {
      const found = [];
      for (let place = 0; data.has(`${name}.${place}.${lists[name].fields[0].key}`); place++)
        found.push(
          filled(
            lists[name].fields.map((field) => {
              const value = textOf(`${name}.${place}.${field.key}`);
              return [field.key, field.choices && value === initial(field) ? "" : value];
            })
          )
        );
      return found;
    };
    return {
      values: Object.fromEntries(values),
      use: Object.fromEntries(use),
      embeds: Object.fromEntries(shown),
      own: list2("own"),
      kinds: list2("kinds"),
      languages: data.getAll("languages")
    };
  }

  // demo/configure/show-outputs.js
  var block = (id, title, text3) => ({ id, title, text: text3 });
  var welshOptions = {
    tag: (page) => `In the tag of your Welsh template, name ${page("data-cookies-page")}the Welsh name of your council in data-site-name.`,
    json: (page) => `In the JSON of your Welsh template, name ${page('"cookiesPage"')}the Welsh name of your council in "siteName".`,
    file: (page) => `Make a second file of options, which names ${page('"cookiesPage"')}the Welsh name of your council in "siteName". Your Welsh template names that file in data-config.`
  };
  var inEnglish = new Intl.ListFormat("en-GB");
  function stepsOf(state3) {
    return [
      uploadStep(state3),
      tagStep(state3),
      ...optionsStep(state3),
      oldTagsStep(state3),
      ...serviceSteps(state3),
      ...cookiesPageSteps(state3),
      linkStep(state3),
      ...videosStep(state3),
      tableStep(state3),
      ...lookStep(state3),
      policyStep(state3),
      checkStep(state3)
    ];
  }
  var isWelsh = ({ languages: languages3 }) => languages3.includes("cy");
  function uploadStep(state3) {
    const folder = valueOf(state3, "folder").trim();
    const presets2 = filesOf(state3).filter((name) => name.startsWith("services/"));
    const files = filesOf(state3).filter((name) => !name.startsWith("services/"));
    return {
      title: "Upload the files",
      words: [
        `Put these into ${folder}${isElsewhere(folder) ? "" : " on your website"}. They are in the folder dist/ of the download. Keep their names, and never mix files of two versions.`,
        ...isElsewhere(folder) ? [
          "If that is another host than that of your pages, it has to send the header Access-Control-Allow-Origin with them. Otherwise the files do not work."
        ] : []
      ],
      list: [
        ...files,
        ...presets2.length ? [`services/, with all ${presets2.length} files that end in .js`] : []
      ]
    };
  }
  function tagStep(state3) {
    const config = configOf(state3);
    const nothing = config.services.length ? "All that you have chosen is essential, so there is nothing to ask: no message will be shown." : "You have chosen no services yet, so there is nothing to ask: no message will be shown.";
    return {
      title: "Paste the tag",
      words: [
        "Put this into <head> of your page template, before every other script. Do not add async or defer.",
        ...hasChoice(config) ? [] : [nothing]
      ],
      blocks: [block("tag", "The tag", tagOf(state3))]
    };
  }
  function optionsStep(state3) {
    if (valueOf(state3, "place") !== "file") return [];
    return [
      {
        title: "Upload the options",
        words: [
          `Save this as a file, and upload it so that it has the address ${valueOf(state3, "config").trim()}.`
        ],
        blocks: [block("config", "The file of options", configFileOf(state3))]
      }
    ];
  }
  function oldTagsStep(state3) {
    const hosts = [...new Set(hostsOf(state3))];
    const kept = keptIn(state3);
    const asked = kept.filter(({ isAsked: isAsked2 }) => isAsked2);
    const namesOf = (list2) => inEnglish.format(list2.map(({ title }) => title));
    return {
      title: "Remove the old tags",
      words: [
        hosts.length ? "Remove the snippets of the services that consent-gate now loads, and your old cookie message. What stays behind runs without asking. Look in your templates, in the settings of your content management system and in Google Tag Manager for:" : "Remove your old cookie message. A tag that stays in your pages runs without asking."
      ],
      list: hosts,
      after: [
        ...kept.length ? [
          `Keep the code of ${namesOf(kept)}: ${kept.length === 1 ? "it is" : "they are"} only listed, and your pages go on loading ${kept.length === 1 ? "it" : "them"}.`
        ] : [],
        ...asked.length ? [
          [
            `Visitors are asked about ${namesOf(asked)}. So that the code in your pages waits for a yes, change it as under `,
            docsLink("gate-what-stands-in-your-pages.html", "Gate what stands in your pages"),
            Object.hasOwn(state3.use, "google-tag-manager") ? ". What your container in Google Tag Manager loads waits by its trigger." : "."
          ]
        ] : []
      ]
    };
  }
  function serviceSteps({ use }) {
    const steps = {
      "google-tag-manager": () => ({
        title: "Set up the tags in your container",
        words: [
          [
            "Google Tag Manager loads after a yes, and then decides by itself which of its tags run. Each tag in the container needs a trigger for its kind of cookies, and its cookies have to be listed as services of your own, without a script: see ",
            docsLink(
              "integrations-google-tag-manager.html",
              "Google Tag Manager",
              "integrations/google-tag-manager/README.md"
            ),
            "."
          ]
        ]
      }),
      "google-translate": ({ id }) => ({
        title: "Say where Google Translate stands",
        words: [
          "Its list of languages is put into this element. Put it into each page that should have the list."
        ],
        blocks: [
          block(
            "translate",
            "Place of the list",
            `<div id="${escape(id?.trim() || "google_translate_element")}"></div>
`
          )
        ]
      }),
      "recite-me": ({ load }) => ({
        title: "Add a link to the accessibility tools",
        words: [
          load === "always" ? "This link opens the toolbar of Recite Me, for visitors who have allowed it. For all others, it leads to a page that says what it does." : "Nothing of Recite Me is fetched before a visitor who has allowed it follows this link. For all others, it leads to a page that says what it does."
        ],
        blocks: [
          block("recite-me", "Link", '<a href="/accessibility" data-recite-me>Accessibility tools</a>\n')
        ]
      })
    };
    return Object.entries(steps).filter(([name]) => Object.hasOwn(use, name)).map(([name, step]) => step(use[name]));
  }
  function cookiesPageSteps(state3) {
    const { cookiesPage } = configOf(state3);
    const page = (where) => cookiesPage ? `the address of that page in ${where}, and ` : "";
    const otherwise = `${welshOptions[whereOptionsStand(state3)](page)} All else stays as it is.`;
    const welsh = cookiesPage ? {
      title: "Make the Welsh cookies page",
      words: [
        "Your Welsh pages have a cookies page of their own, at an address of its own. Put this into it, below its heading.",
        otherwise
      ],
      blocks: [
        block("page-cy", "Text of the page in Welsh, which no speaker has reviewed", pageOf(state3, "cy"))
      ]
    } : { title: "Change the Welsh template", words: [otherwise] };
    const english = {
      title: "Make the cookies page",
      words: [
        `Put this into the page at ${cookiesPage}, which has the same tag as every other page, below its heading.`
      ],
      blocks: [block("page-en", "Text of the page", pageOf(state3, "en"))]
    };
    return [...cookiesPage ? [english] : [], ...isWelsh(state3) ? [welsh] : []];
  }
  function linkStep(state3) {
    const { cookiesPage, banner } = configOf(state3);
    const isOnlyWay = banner === "none" && hasChoice(configOf(state3));
    return {
      title: cookiesPage ? "Link to the cookies page" : "Add a button for the settings",
      words: [
        cookiesPage ? "Put this into the footer of every page, so that visitors can change their mind." : "Put this into the footer of every page, so that visitors can change their mind. You have named no cookies page, so it opens the settings over the page. If you want a page for them, name its address above: the text of that page is then given here.",
        ...isOnlyWay ? ["There is no message, as you have chosen, so visitors can say yes or no only by this."] : [],
        ...isWelsh(state3) && cookiesPage ? [`In the Welsh link, put the address of your Welsh cookies page in place of ${cookiesPage}.`] : []
      ],
      blocks: [
        block("link-en", cookiesPage ? "Link" : "Button", settingsLinkOf(state3, "en")),
        ...isWelsh(state3) ? [
          block(
            "link-cy",
            `${cookiesPage ? "Link" : "Button"} in Welsh, which no speaker has reviewed`,
            settingsLinkOf(state3, "cy")
          )
        ] : []
      ]
    };
  }
  function tableStep(state3) {
    const { cookiesPage } = configOf(state3);
    return {
      title: "Where a table of cookies is needed in plain HTML",
      words: [
        "The settings list the cookies by themselves. Take this only if your content management system removes elements that it does not know, or for a privacy notice. Paste it again when you change your services.",
        ...isWelsh(state3) && cookiesPage ? [`In the Welsh table, put the address of your Welsh cookies page in place of ${cookiesPage}.`] : []
      ],
      blocks: [
        block("table-en", "Table of cookies", tableOf(state3, "en")),
        ...isWelsh(state3) ? [
          block(
            "table-cy",
            "Table of cookies in Welsh, which no speaker has reviewed",
            tableOf(state3, "cy")
          )
        ] : []
      ]
    };
  }
  function lookStep(state3) {
    const style = styleOf(state3);
    if (!style) return [];
    return [
      {
        title: "Add the look",
        words: ["Put this into your own style sheet."],
        blocks: [block("style", "Style sheet", style)]
      }
    ];
  }
  var policyStep = (state3) => ({
    title: "Allow it in your Content Security Policy",
    words: [
      "Only if your website sends that header. If you have a policy already, add to each of its lines what is missing there. It allows what we know of your services. What else they ask for, and scripts of your own pages, you find on the browser’s console."
    ],
    blocks: [block("policy", "Content-Security-Policy", policyOf(state3))]
  });
  var heedsConsentMode = ["google-analytics", "google-ads", "google-tag-manager"];
  function checkStep(state3) {
    const config = configOf(state3);
    const { services: services2, policyVersion, consentMode } = config;
    const quiet = "the browser’s developer tools show no request to a service that needs a yes, under Network,";
    const seen = {
      message: `You see the message, and ${quiet} before you say yes.`,
      none: `You see no message, as you have chosen, and ${quiet} before you say yes in the settings.`,
      essential: "You see no message: all that you have chosen is essential, so there is nothing to ask.",
      empty: "You see no message: you have chosen no services, so there is nothing to ask."
    };
    const what = asksVisitors(config) ? "message" : hasChoice(config) ? "none" : services2.length ? "essential" : "empty";
    return {
      title: "Check that it works",
      words: [
        `Open your home page in a private window. ${seen[what]}`,
        ...consentMode === "advanced" && services2.some(({ use }) => heedsConsentMode.includes(use)) ? ["Requests to Google come before that, as you have chosen the advanced mode."] : [],
        "In Console, type consentGate.problems. The answer is [].",
        ...policyVersion || !hasChoice(config) ? [] : [
          "When you change your services later, change the version of your cookie policy too, so that visitors are asked again."
        ]
      ]
    };
  }
  function videosStep(state3) {
    const chosen = embedsIn(state3);
    if (!chosen.length) return [];
    const areSamples = chosen.some(
      ({ name }) => !state3.embeds[name].src?.trim() || !state3.embeds[name].title?.trim()
    );
    const { basis = "consent" } = configOf(state3).categories?.media ?? {};
    const sight = basis === "consent" ? "Visitors see a box with two buttons, “Show this once” and “Always allow videos, maps and posts”, until they want it." : "They are shown at once, as you have chosen.";
    return [
      {
        title: "Put videos, maps and posts into your pages",
        words: [
          `Put this where each of them is to stand, in place of the frame or of the code with its script that stands there now. ${sight}`,
          ...areSamples ? [
            "Where you have not said above which it is and what it shows, there are examples. Change src, title and the link inside to your own."
          ] : [],
          "The link is for visitors without JavaScript: let it lead to the same video, map or post."
        ],
        blocks: [
          ...chosen.map((embed) => block(`embed-${embed.name}`, embed.label, embedMarkup(embed, state3))),
          block(
            "embed-style",
            "For your own style sheet, so that nothing moves while a page loads",
            embedStyleOf(state3)
          )
        ]
      }
    ];
  }
  function showOutputs(state3, mistakes) {
    const place = document.querySelector("#steps");
    const unfinished = document.querySelector("#unfinished");
    unfinished.hidden = !mistakes.length;
    place.hidden = !unfinished.hidden;
    if (mistakes.length) {
      place.replaceChildren();
      return;
    }
    const steps = stepsOf(state3);
    const fresh = steps.map((step, i) => drawStep(step, i + 1));
    const open3 = new Set([...place.querySelectorAll("details[open]")].map(({ id }) => id));
    for (const part2 of fresh.flatMap((step) => [...step.querySelectorAll("details")]))
      if (open3.has(part2.id)) part2.open = true;
    const same = place.children.length === fresh.length;
    fresh.forEach((step, i) => {
      const old2 = place.children[i];
      if (!same) return;
      if (!old2.isEqualNode(step)) old2.replaceWith(step);
    });
    if (!same) place.replaceChildren(...fresh);
  }
  function drawStep({ title, words, list: list2 = [], after = [], blocks = [] }, number) {
    const paragraph = (sentence) => make("p", {}, ...[sentence].flat());
    return make(
      "li",
      {},
      make("h3", {}, `${number}. ${title}`),
      ...words.map(paragraph),
      ...list2.length ? [make("ul", { class: "files" }, ...list2.map((each) => make("li", {}, make("code", {}, each))))] : [],
      ...after.map(paragraph),
      ...blocks.map(drawBlock)
    );
  }
  function drawBlock({ id, title, text: text3 }) {
    const said2 = make("span", { class: "copied", role: "status" });
    const code = make(
      "pre",
      { id: `output-${id}`, tabindex: "0", "aria-label": title, role: "region" },
      make("code", {}, text3)
    );
    const copy = async () => {
      said2.textContent = "";
      said2.textContent = await copied(text3, code) ? "Copied" : "Marked: press Ctrl and C";
    };
    const button = make(
      "button",
      { type: "button", class: "button second", click: copy, "aria-describedby": `title-${id}` },
      "Copy"
    );
    return make(
      "div",
      { class: "block" },
      make("div", { class: "block-head" }, make("h4", { id: `title-${id}` }, title), button, said2),
      code
    );
  }
  async function copied(text3, element) {
    try {
      await navigator.clipboard.writeText(text3);
      return true;
    } catch {
      getSelection().selectAllChildren(element);
      return document.execCommand("copy");
    }
  }

  // demo/configure/main.js
  var find = (selector) => document.querySelector(selector);
  var form = find("#choices");
  var summary = find("#summary");
  var status = find("#status");
  var linkProblem = find("#link-problem");
  var tooLong = find("#too-long");
  var showPreview = previewFrame(find("#preview"));
  var left = /* @__PURE__ */ new Set();
  var isAsked = false;
  var isLinkLost = false;
  var state2;
  var tooLongWords = "All of this is too long for the address of this page: a bookmark or a link no longer holds it. Copy your snippet before you leave, or shorten your texts.";
  var isPressed = false;
  var isWaiting = false;
  addEventListener("pointerdown", () => isPressed = true, { capture: true });
  for (const type of ["pointerup", "pointercancel"])
    addEventListener(
      type,
      () => {
        isPressed = false;
        setTimeout(() => isWaiting && update());
      },
      { capture: true }
    );
  var update = () => {
    isWaiting = isPressed;
    if (isPressed) return;
    state2 = readForm(form);
    const mistakes = mistakesOf(state2);
    showAsked();
    tellMistakes(mistakes);
    tellStatus(mistakes, tellWarnings());
    keepAddress();
    showPreview(state2, mistakes);
    showOutputs(state2, mistakes);
  };
  function showAsked() {
    for (const field of form.querySelectorAll("[data-when]")) {
      const [key, value] = field.dataset.when.split("=");
      field.hidden = valueOf(state2, key) !== value;
    }
  }
  var timer;
  var soon = () => {
    clearTimeout(timer);
    timer = setTimeout(update, 150);
  };
  function tellMistakes(mistakes) {
    for (const place of form.querySelectorAll("[data-error]")) {
      const { error: name } = place.dataset;
      const own2 = mistakes.filter(({ field: field2 }) => field2 === name);
      const told2 = isAsked || left.has(name) ? own2 : [];
      const text3 = told2.map(({ sentence }) => sentence).join(" ");
      if (place.textContent !== text3) place.textContent = text3;
      const field = place.closest(".field");
      field.classList.toggle("wrong", told2.length > 0);
      const answer = field.querySelector("input:not([type=radio]):not([type=color]), textarea, select");
      if (told2.length) answer?.setAttribute("aria-invalid", "true");
      else answer?.removeAttribute("aria-invalid");
    }
    if (isAsked) drawSummary(mistakes);
  }
  function tellStatus(mistakes, warned) {
    const words = statusOf(mistakes, warned);
    if (status.textContent !== words) status.textContent = words;
    status.classList.toggle("ready", !mistakes.length);
  }
  function statusOf({ length: length3 }, warned) {
    if (length3) return `${length3 === 1 ? "One thing is" : `${length3} things are`} still to be put right.`;
    if (!configOf(state2).services.length) return "Choose what your website uses.";
    if (warned.length > 1)
      return `Your snippet is ready, but there are ${warned.length} warnings: see ${warned.join(", ")}.`;
    if (warned.length) return `Your snippet is ready, but there is a warning: see ${warned[0]}.`;
    return linkProblem.hidden ? "Nothing is wrong. Your snippet is ready." : "Your snippet is ready, but something in the link was left out.";
  }
  function drawSummary(mistakes) {
    summary.hidden = !mistakes.length;
    const places = [...form.querySelectorAll("[data-error]")].map(({ dataset }) => dataset.error);
    const placeOf2 = ({ field }) => places.indexOf(field);
    const inOrder = [...mistakes].sort((one, other) => placeOf2(one) - placeOf2(other));
    summary.querySelector("ul").replaceChildren(...inOrder.map(linkTo));
  }
  function linkTo({ sentence, field }) {
    const click3 = (event) => {
      event.preventDefault();
      const answer = document.getElementById(idOf(field));
      for (let around = answer; around; around = around.parentElement)
        if (around.localName === "details") around.open = true;
      answer?.focus();
      answer?.scrollIntoView({ block: "center" });
    };
    return make("li", {}, make("a", { href: `#${idOf(field)}`, click: click3 }, sentence));
  }
  function tellWarnings() {
    const warnings = warningsOf(state2);
    const warned = [];
    for (const place of form.querySelectorAll("[data-warning]")) {
      const text3 = warnings[place.dataset.warning] ?? "";
      if (place.textContent !== text3) place.textContent = text3;
      place.hidden = !text3;
      if (text3) warned.push(`“${place.closest(".field").querySelector("label, legend").textContent}”`);
    }
    return warned;
  }
  function keepAddress() {
    const text3 = writeState(state2);
    const { hash } = location;
    tooLong.hidden = text3 !== void 0;
    tooLong.textContent = text3 === void 0 ? tooLongWords : "";
    if (text3 === void 0 || text3 === hash.slice(1) || isLinkLost) return;
    if (!text3 && hash && !isState(hash.slice(1))) return;
    try {
      history.replaceState(null, "", text3 ? `#${text3}` : plainAddress());
    } catch {
      location.replace(`#${text3}`);
    }
  }
  var plainAddress = () => location.pathname + location.search;
  function draw(next) {
    state2 = next;
    form.querySelector("#fields").replaceChildren(...drawForm(state2));
    update();
  }
  function redraw(next, focus) {
    draw(next);
    (document.getElementById(focus) ?? form.querySelector(focus))?.focus();
  }
  form.addEventListener("input", (event) => {
    const { target } = event;
    const picked = target.dataset.for;
    if (picked) document.getElementById(picked).value = target.value;
    else if (/^#[\da-f]{6}$/i.test(target.value)) {
      const picker = form.querySelector(`[data-for="${target.id}"]`);
      if (picker) picker.value = target.value;
    }
    if (isLinkLost) tellLink();
    if (target.name.startsWith("use-"))
      reveal(
        target,
        target.value,
        () => drawOptions(
          presets.find(({ name }) => name === target.value),
          state2
        )
      );
    if (target.name === "embeds") reveal(target, `embed.${target.value}`, () => drawEmbed(target.value, state2));
    if (target.matches("[type=checkbox], [type=radio], select")) update();
    else soon();
  });
  for (const type of ["change", "focusout"])
    form.addEventListener(type, ({ target }) => {
      if (!target.name || type === "focusout" && !target.value || left.has(target.name)) return;
      left.add(target.name);
      update();
    });
  function reveal({ checked }, name, drawn) {
    const place = form.querySelector(`[data-options="${name}"]`);
    place.hidden = !checked;
    place.replaceChildren(...checked ? drawn() : []);
  }
  form.addEventListener("click", ({ target }) => {
    const { add, remove } = target.dataset;
    if (add) {
      state2 = readForm(form);
      const place = state2[add].length;
      const [first] = { own: ["name"], kinds: ["id"] }[add];
      redraw({ ...state2, [add]: [...state2[add], {}] }, idOf(`${add}.${place}.${first}`));
    }
    if (remove) {
      const [name, place] = remove.split(".");
      state2 = readForm(form);
      for (const field of [...left]) if (field.startsWith(`${name}.`)) left.delete(field);
      redraw({ ...state2, [name]: state2[name].filter((_, i) => i !== Number(place)) }, `[data-add=${name}]`);
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    isAsked = true;
    isPressed = false;
    clearTimeout(timer);
    update();
    if (summary.hidden) find("#snippet-heading").focus();
    else summary.focus();
  });
  find("#anew").addEventListener("click", () => {
    clearTimeout(timer);
    state2 = readForm(form);
    keepAddress();
    if (location.hash)
      try {
        history.pushState(null, "", plainAddress());
      } catch {
        location.hash = "";
      }
    isAsked = false;
    left.clear();
    summary.hidden = true;
    tellLink();
    redraw(readState("").state, "#field-siteName");
  });
  for (const type of ["popstate", "hashchange"])
    addEventListener(type, () => {
      if (!state2) return;
      const text3 = location.hash.slice(1);
      if (text3 && !isState(text3)) {
        if (type === "hashchange") keepAddress();
      } else if (text3 !== writeState(state2)) open2(text3);
      else if (type === "popstate") tellLink();
    });
  function open2(text3) {
    const { state: next, problem } = readState(text3);
    tellLink(problem);
    isLinkLost = problem !== void 0 && next === empty;
    draw(next);
  }
  function tellLink(problem = "") {
    isLinkLost = false;
    linkProblem.hidden = !problem;
    linkProblem.textContent = problem;
  }
  withoutWebsite();
  learn().then(() => {
    find("#needs-script").hidden = true;
    find("#page").hidden = false;
    const text3 = location.hash.slice(1);
    open2(isState(text3) ? text3 : "");
  });
})();
