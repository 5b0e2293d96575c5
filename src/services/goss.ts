import type { Preset, ServiceFacts } from '../types.js';

/**
 * GOSS iCM, a content management system with forms and a site search. Declared only: nothing is loaded, and its cookies
 * are essential, so never removed. Its own consent banner is left out here, as this one takes its place.
 * https://docs.gossinteractive.com/article/7931/Cookies-Set-by-GOSS-Sites-and-Products
 */
export const goss: Preset = {
  name: 'goss',
  category: 'essential',
  options: {},
  traces: /^(goss-formsservice-clientid|slotbookingshortlist|.*SESSIONID)$/,
  start() {
    return undefined;
  },
};

/** https://docs.gossinteractive.com/article/7931/Cookies-Set-by-GOSS-Sites-and-Products */
export const gossFacts: ServiceFacts = {
  label: 'Website and forms',
  provider: 'GOSS Interactive',
  notice: 'https://docs.gossinteractive.com/article/7931/Cookies-Set-by-GOSS-Sites-and-Products',
  cookies: [
    {
      name: 'goss-formsservice-clientid',
      purpose: 'Holds the answers of a form together while you fill it in.',
      expires: 'session',
    },
    { name: '*SESSIONID', purpose: 'Keeps you signed in.', expires: 'session' },
    {
      name: 'slotbookingshortlist',
      purpose: 'Remembers the rooms that you have put on your list for booking.',
      expires: 'session',
    },
  ],
};
