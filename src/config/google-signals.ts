/**
 * Our category of each signal of Google Consent Mode v2, in the order that compresses best: 11 bytes.
 * https://support.google.com/tagmanager/answer/13802165
 */
export const googleSignals = {
  analytics_storage: 'analytics',
  security_storage: 'essential',
  ad_storage: 'marketing',
  functionality_storage: 'functional',
  ad_personalization: 'marketing',
  personalization_storage: 'functional',
  ad_user_data: 'marketing',
};
