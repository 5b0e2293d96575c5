// Sentences that are said of several names.
const accessible = 'Cadw’r bar offer hygyrchedd ar agor o dudalen i dudalen.';
const answered = 'Cofio eich bod chi wedi ateb neu gau arolwg, fel na ofynnir i chi eto.';
const click = 'Cofio eich bod chi wedi dod yma drwy hysbyseb, er mwyn gallu mesur ei llwyddiant.';
const counted = 'Cyfrif beth mae ymwelwyr yn ei wneud yma ar ôl iddyn nhw weld hysbyseb.';
const earlier = 'Wedi’i adael gan fersiwn gynharach o’r wefan hon. Nid yw’n cael ei ddefnyddio bellach.';
const elsewhere = 'Adnabod eich porwr ar wefannau eraill hefyd, er mwyn gallu mesur a dewis hysbysebion.';
const followed = 'Cofio pa ddolen ar dudalen a ddilynwyd.';
const formTogether = 'Cadw atebion ffurflen gyda’i gilydd wrth i chi ei llenwi.';
const fromAdvert = 'Cofio’r hysbyseb a ddaeth â chi yma.';
const human = 'Gwahaniaethu rhwng pobl a rhaglenni awtomataidd, er mwyn diogelu ein ffurflenni.';
const joined = 'Cysylltu’r recordiad â ffigurau gwasanaeth arall.';
const keepsCookies = 'Cofio a yw eich porwr yn cadw cwcis.';
const limited = 'Cyfyngu ar ba mor aml y caiff data ei anfon.';
const later = 'Adnabod eich porwr pan fyddwch chi’n dychwelyd i’r wefan hon.';
const laterAdverts =
  'Adnabod eich porwr pan fyddwch chi’n dychwelyd, er mwyn gallu mesur a dewis hysbysebion.';
const matched =
  'Cofio pryd y cafodd yr hyn y mae’r gwasanaeth yn ei wybod amdanoch chi ei gymharu ddiwethaf â’r hyn y mae eraill yn ei wybod.';
const measured = 'Cofio a yw’r ymweliad hwn ymhlith y rhai sy’n cael eu mesur.';
const newRelicVisit =
  'Cysylltu tudalennau ymweliad â’i gilydd, er mwyn gwybod pam roedd un yn araf neu wedi methu. Cofio eich bod chi wedi caniatáu hyn.';
const oldAnalytics =
  'Wedi’i adael gan fersiynau cynharach o Google Analytics. Nid yw’n cael ei ddefnyddio bellach.';
const pages = 'Cofio pa dudalennau sy’n perthyn i’r un ymweliad.';
const probe = 'Gwirio beth mae eich porwr yn ei ganiatáu. Caiff ei ddileu ar unwaith.';
const recording = 'Cofio cyflwr y recordiad o’r ymweliad hwn.';
const safe = 'Adnabod eich porwr, er mwyn diogelu’r gwasanaeth rhag camddefnydd.';
const scroll = 'Mesur faint o dudalen a welwyd.';
const served = 'Cofio eich bod chi wedi dod yma drwy hysbyseb, pan fydd ein gweinydd yn trosglwyddo’r data.';
const server = 'Cofio pa weinydd sy’n cael ei ddefnyddio.';
const shared = 'Rhannu ymweliadau rhwng y gweinyddion, fel bod tudalennau’n llwytho.';
const signedIn = 'Eich adnabod ar ôl i chi fewngofnodi.';
const small = 'Cadw arolwg yn fach ar ôl i chi ei wneud yn fach.';
const survey = 'Cofio pa arolygon rydych chi wedi’u gweld, fel na ofynnir i chi eto.';
const synced = 'Cadw rhif eich porwr yr un fath yng ngwasanaethau Microsoft.';
const tabs = 'Gwahaniaethu rhwng tabiau eich porwr.';
const toldContentsquare =
  'Cofio beth mae’r wefan hon wedi’i ddweud wrth Contentsquare amdanoch chi neu am eich ymweliad.';
const toldHotjar = 'Cofio beth mae’r wefan hon wedi’i ddweud wrth Hotjar amdanoch chi.';
const tour =
  'Cofio pa deithiau o amgylch y wefan hon rydych chi wedi’u gweld, fel na chânt eu dangos i chi eto.';
const version = 'Cofio pa fersiwn o dudalen a ddangoswyd i chi.';
const visitors = 'Cyfrif ymwelwyr drwy wahaniaethu rhwng porwyr.';
const visitTogether = 'Cadw data’r ymweliad hwn gyda’i gilydd.';
const waiting = 'Cadw’r hyn sydd eto i’w anfon, rhag iddo gael ei golli gyda’r dudalen.';

/**
 * Name of a preset → name of a cookie or key → what it is for, in Welsh: all that `serviceFacts` and `moreFacts` list.
 * They begin with verb-nouns, as under `Diben` on https://access.financial-support.service.dwp.gov.uk/cookies?lng=cy
 */
const purposes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  adobe: {
    'kndctr_*_identity': later,
    'kndctr_*_cluster': server,
    'kndctr_*_consent': 'Dweud wrth y gwasanaeth beth rydych chi wedi’i ganiatáu.',
    'kndctr_*_consent_check': 'Dweud wrth y gwasanaeth pryd i wirio beth rydych chi wedi’i ganiatáu.',
    'kndctr_*_personalization': version,
    'kndctr_*_advertising': fromAdvert,
    'com.adobe.alloy.*.consentHashes.*':
      'Dweud wrth y gwasanaeth ei fod yn gwybod beth rydych chi wedi’i ganiatáu.',
    'com.adobe.alloy.*':
      'Cofio beth a ddangoswyd i chi a pha ddolen y gwnaethoch chi ei dilyn, mewn storfa sesiwn hefyd.',
    'com.adobe.alloy.getTld': probe,
    'com.adobe.reactor.*':
      'Cofio’r ffeithiau am eich ymweliadau y mae’r gwasanaeth yn eu defnyddio, mewn storfa sesiwn hefyd.',
    'AMCV_*': later,
    'AMCVS_*': 'Cofio bod yr ymweliad hwn wedi dechrau.',
    s_ecid: later,
    s_vi: later,
    s_fid: later,
    s_cc: keepsCookies,
    s_sq: followed,
    s_ac: probe,
    s_ppv: scroll,
    s_tp: scroll,
    mbox: version,
    mboxEdgeCluster: server,
    at_check: keepsCookies,
    demdex: elsewhere,
  },
  'application-insights': {
    ai_user: visitors,
    ai_session: 'Cofio pa dudalennau sy’n perthyn i’r un ymweliad, mewn storfa leol hefyd.',
    ai_authUser: signedIn,
    AI_buffer: waiting,
    AI_buffer_1: waiting,
    AI_sentBuffer: waiting,
    AI_sentBuffer_1: waiting,
  },
  clarity: {
    _clck: later,
    _clsk: 'Cyfuno tudalennau ymweliad yn un recordiad.',
    _cltk: tabs,
    CLID: 'Adnabod eich porwr ar wefannau eraill hefyd.',
    ANONCHK: synced,
    SM: synced,
    MR: synced,
    MUID: elsewhere,
  },
  contentsquare: {
    _cs_id: later,
    _cs_s: visitTogether,
    _cs_s_ctx: visitTogether,
    _cs_c: 'Cofio a yw testun wedi’i guddio mewn recordiadau o ymweliadau.',
    _cs_i: signedIn,
    _cs_cvars: toldContentsquare,
    _cs_ep: toldContentsquare,
    _cs_ex: 'Cofio nad yw eich ymweliadau ymhlith y rhai sy’n cael eu mesur.',
    _cs_mk_aa: joined,
    _cs_mk_ga: joined,
    _cs_rl: joined,
    _cs_debug: 'Helpu i chwilio am wallau.',
    _cs_inc: 'Helpu i roi cynnig ar recordiad.',
    _cs_t: probe,
    _cs_tld: probe,
    _cs_same_site: probe,
    '_cs_root-domain': probe,
    _hp2_hld: probe,
    '_hp5_event_props.*': toldContentsquare,
    '_hp5_meta.*': later,
    _hjClosedSurveyInvites: answered,
    _hjDonePolls: answered,
    _hjMinimizedPolls: small,
    _hjasCachedUserAttributes: toldContentsquare,
    _hjUserAttrbutesHash: toldContentsquare,
    _hjUserAttributes: toldContentsquare,
  },
  dotdigital: {
    dm_i: 'Eich adnabod pan fyddwch chi’n dod yma drwy un o’n negeseuon e-bost, a chofio pa dudalennau rydych chi’n edrych arnyn nhw.',
  },
  'google-ads': {
    _gcl_au: counted,
    _gcl_ag: click,
    _gcl_aw: click,
    _gcl_dc: click,
    _gcl_gb: click,
    _gcl_gf: click,
    _gcl_gp: click,
    _gcl_gs: click,
    _gcl_ha: click,
    FPAU: 'Cyfrif beth mae ymwelwyr yn ei wneud yma ar ôl hysbyseb, pan fydd ein gweinydd yn trosglwyddo’r data.',
    FPGCLAG: served,
    FPGCLAW: served,
    FPGCLDC: served,
    FPGCLGB: served,
    _gcl_ls: counted,
    IDE: elsewhere,
    DSID: elsewhere,
  },
  'google-analytics': {
    _ga: visitors,
    '_ga_*': pages,
    _gid: 'Cyfrif ymwelwyr mewn diwrnod drwy wahaniaethu rhwng porwyr.',
    _gat: limited,
    '_gat_*': limited,
    '_dc_gtm_*': limited,
    '_gac_*': 'Cofio o ba ymgyrch y daeth ymweliad.',
    _gali: followed,
    AMP_TOKEN: 'Nôl rhif ymwelydd ar gyfer tudalennau mewn fformat AMP.',
    FPID: 'Cyfrif ymwelwyr, pan fydd ein gweinydd yn trosglwyddo’r data.',
    FPLC: 'Cyfrif ymwelwyr ar draws ein gwefannau, pan fydd ein gweinydd yn trosglwyddo’r data.',
    FPGSID: 'Cofio pa dudalennau sy’n perthyn i’r un ymweliad, pan fydd ein gweinydd yn trosglwyddo’r data.',
    '__utm*': oldAnalytics,
    _utma: oldAnalytics,
    _utmb: oldAnalytics,
    _utmc: oldAnalytics,
    _utmz: oldAnalytics,
  },
  'google-translate': { googtrans: 'Cofio’r iaith rydych chi wedi’i dewis.' },
  goss: {
    'goss-formsservice-clientid': formTogether,
    '*SESSIONID': 'Eich cadw wedi mewngofnodi.',
    slotbookingshortlist: 'Cofio’r ystafelloedd rydych chi wedi’u rhoi ar eich rhestr i’w harchebu.',
  },
  govmetric: { AWSELB: shared },
  granicus: {
    firmstep2session: formTogether,
    firmstep2server: shared,
    AWSALB: shared,
    AWSALBCORS: shared,
    APP_LANG: 'Cofio iaith y ffurflenni.',
    AchieveFormsRedirectLink: 'Mynd â chi yn ôl i’ch ffurflen ar ôl i chi gadarnhau eich cyfeiriad e-bost.',
    AGS_ROLES: 'Gadael i chi ddewis lle ar fap.',
    __cf_bm: 'Diogelu’r ffurflenni rhag ymosodiadau awtomataidd.',
  },
  hotjar: {
    '_hjSessionUser_*': later,
    '_hjSession_*': visitTogether,
    _hjSessionTooLarge: 'Stopio’r recordiad pan fydd yn mynd yn rhy fawr.',
    _hjSessionRejected: 'Stopio’r recordiad pan fydd y gwasanaeth yn rhy brysur.',
    _hjSessionResumed: 'Uno rhannau recordiad y torrwyd ar ei draws.',
    _hjid: later,
    _hjptid: visitTogether,
    _hjFirstSeen: 'Gwahaniaethu rhwng ymweliad cyntaf ac un diweddarach.',
    _hjAbsoluteSessionInProgress: 'Cyfrif tudalen gyntaf ymweliad unwaith yn unig.',
    _hjIncludedInPageviewSample: measured,
    '_hjIncludedInSessionSample_*': measured,
    _hjIncludedInSample: measured,
    _hjTLDTest: probe,
    _hjCookieTest: probe,
    _hjClosedSurveyInvites: answered,
    hjClosedSurveyInvites: answered,
    _hjDonePolls: answered,
    _hjDoneTestersWidgets: answered,
    _hjMinimizedPolls: small,
    _hjMinimizedTestersWidgets: 'Cadw gwahoddiad yn fach ar ôl i chi ei wneud yn fach.',
    _hjShownFeedbackMessage: 'Cadw neges adborth yn fach ar ôl i chi ei gweld.',
    _hjHasCachedUserAttributes: toldHotjar,
    _hjCachedUserAttributes: toldHotjar,
    _hjUserAttributesHash: toldHotjar,
    hj_visitor: 'Adnabod eich porwr yn ystod yr ymweliad hwn.',
    _hjUserAttributes: toldHotjar,
    _hjLocalStorageTest: probe,
    _hjSessionStorageTest: probe,
    hjViewportId: 'Cofio maint eich sgrin.',
    _hjRecordingLastActivity: recording,
    _hjRecordingEnabled: recording,
  },
  'linkedin-insight': {
    li_fat_id:
      'Adnabod aelodau LinkedIn sydd wedi dod yma drwy hysbyseb, er mwyn gallu mesur a dewis hysbysebion.',
    li_giant: 'Adnabod grwpiau o aelodau LinkedIn, er mwyn gallu mesur hysbysebion.',
    ln_or: 'Cofio a ellir cyfrif ymweliadau â’r wefan hon.',
    li_adsId: 'Adnabod eich porwr, er mwyn gallu mesur hysbysebion.',
    bcookie: elsewhere,
    li_sugr: elsewhere,
    lidc: shared,
    UserMatchHistory: matched,
    AnalyticsSyncHistory: matched,
  },
  matomo: {
    '_pk_id.*': visitors,
    '_pk_ses.*': visitTogether,
    '_pk_cvar.*': visitTogether,
    '_pk_ref.*': 'Cofio o ba wefan y daeth ymwelydd am y tro cyntaf.',
    '_pk_hsr.*': 'Cadw rhannau’r recordiad o’r ymweliad hwn gyda’i gilydd.',
    '_pk_testcookie.*': 'Gwirio a yw eich porwr yn cadw cwcis. Caiff ei ddileu ar unwaith.',
    mtm_consent: earlier,
    mtm_cookie_consent: earlier,
  },
  'meta-pixel': {
    _fbp: 'Adnabod eich porwr, er mwyn gallu dewis a mesur hysbysebion.',
    _fbc: 'Cofio’r hysbyseb ar Facebook neu Instagram a ddaeth â chi yma.',
    lastExternalReferrer: 'Cofio o ba wefan y daethoch chi, er mwyn gweld pa hysbysebion sy’n denu ymwelwyr.',
    lastExternalReferrerTime: 'Cofio pryd y daethoch chi o wefan arall.',
    multiFbc: 'Cofio’r hysbysebion ar Facebook neu Instagram a ddaeth â chi yma.',
    fr: elsewhere,
    datr: safe,
    sb: safe,
  },
  'microsoft-uet': {
    _uetsid: pages,
    _uetvid: laterAdverts,
    _uetmsclkid: fromAdvert,
    _uetsid_exp: 'Cofio am faint y caiff _uetsid ei gadw.',
    _uetvid_exp: 'Cofio am faint y caiff _uetvid ei gadw.',
    MUID: elsewhere,
  },
  'new-relic': {
    NRBA_SESSION: newRelicVisit,
    'NRBA_SESSION::*': newRelicVisit,
  },
  posthog: {
    'ph_phc_*_posthog':
      'Adnabod eich porwr a chadw data eich ymweliadau gyda’i gilydd, mewn storfa leol a storfa sesiwn hefyd.',
    'ph_phc_*_posthog_*': 'Cadw rhan o’r data hwnnw, mewn storfa leol a storfa sesiwn hefyd.',
    '__ph_opt_in_out_phc_*': 'Dweud wrth y gwasanaeth eich bod chi wedi’i ganiatáu.',
    'dmn_chk_*': probe,
    '__ph_cookie_support_*': probe,
    'ph_phc_*_window_id': tabs,
    'ph_phc_*_primary_window_exists': tabs,
    'ph_phc_*_session_registered_properties':
      'Cofio beth mae’r wefan hon wedi’i ddweud wrth PostHog am eich ymweliad.',
    'ph_replay_pending_buffer_*': waiting,
    'seenSurvey_*': survey,
    'abandonedSurvey_*': survey,
    lastSeenSurveyDate: survey,
    'inProgressSurvey_*': 'Cadw atebion arolwg rydych chi wedi’i ddechrau.',
    'ph_product_tour_*': tour,
    'ph_last_seen_tour_date_*': tour,
    ph_active_product_tour: 'Cofio ble rydych chi mewn taith o amgylch y wefan hon.',
    'ph_conv_phc_*': 'Eich adnabod mewn sgwrs â ni.',
  },
  reachdeck: { __ba_plus: accessible },
  recaptcha: {
    _GRECAPTCHA: human,
    _grecaptcha: human,
    'rc::a': human,
    'rc::b': human,
    'rc::c': human,
  },
  'recite-me': {
    'Recite.Persist': accessible,
    Recite_Session: 'Gadael i’r bar offer hygyrchedd weithio.',
  },
  siteimprove: { nmstat: visitors, siteimproveses: pages },
  'tiktok-pixel': {
    _ttp: laterAdverts,
    _tt_enable_cookie: 'Gwirio a yw eich porwr yn derbyn cwcis.',
    ttclid: 'Cofio’r hysbyseb ar TikTok a ddaeth â chi yma.',
    ttcsid: pages,
    'ttcsid_*': pages,
    tt_sessionId: pages,
    'tt_pixel_*': 'Cyfrif tudalennau’r ymweliad hwn a chofio gosodiadau TikTok Pixel.',
    tt_appInfo: 'Cofio sut mae TikTok Pixel wedi’i osod ar y wefan hon.',
  },
  'x-pixel': {
    _twpid: laterAdverts,
    _twsid: pages,
    _twclid: 'Cofio’r hysbyseb ar X a ddaeth â chi yma.',
    guest_id: elsewhere,
    personalization_id: elsewhere,
  },
};

/** Name of a preset → what a visitor knows it by, where that is not the name of a product. */
const labels: Readonly<Record<string, string>> = {
  goss: 'Gwefan a ffurflenni',
  granicus: 'Ffurflenni a chyfrifon ar-lein',
};

/** What a visitor reads in Welsh about the presets. Not reviewed by a speaker. */
export const factsInWelsh = { purposes, labels };
