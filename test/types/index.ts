/** What a user's TypeScript must and must not accept. Compiled by `npm run types`, never run. */
import {
  startGate,
  type CategoryConfig,
  type ConsentConfig,
  type ConsentReceipt,
  type Gate,
  type Preset,
  type ServiceConfig,
} from '../../src/index.js';
import type { Messages } from '../../src/elements.js';

/** Accepts nothing but exactly this type. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isTrue = <Answer extends true>(answer?: Answer): Answer | undefined => answer;

// A config, as in the contract.

export const config: ConsentConfig = {
  siteName: 'Anytown Borough Council',
  categories: { feedback: { label: 'Feedback', basis: 'objection' } },
  services: [
    { use: 'google-analytics', id: 'G-ABC1234567' },
    {
      name: 'GovMetric',
      category: 'analytics',
      src: '/gm.js',
      cookies: [{ name: 'gm_*', expires: '1 day' }],
    },
  ],
  messages: { cy: { yes: 'Ydw' } },
  cookie: { domain: 'auto', days: 30 },
  receipts: { url: 'https://receipts.example.gov.uk/receipts' },
};

// Slips of the pen in it.

// @ts-expect-error -- siteName
export const misspelt: ConsentConfig = { sitename: 'Anytown' };
// @ts-expect-error -- top, bottom, dialog or none
export const left: ConsentConfig = { banner: 'left' };
// @ts-expect-error -- a text
export const version: ConsentConfig = { policyVersion: 2 };
// @ts-expect-error -- a list
export const services: ConsentConfig = { services: { use: 'hotjar', id: '1' } };
// @ts-expect-error -- days
export const cookie: ConsentConfig = { cookie: { maxAge: 30 } };
// @ts-expect-error -- an address
export const nowhere: ConsentConfig = { receipts: {} };
// @ts-expect-error -- url
export const endpoint: ConsentConfig = { receipts: { url: '/receipts', endpoint: '/receipts' } };
// @ts-expect-error -- Lax
export const sameSite: ConsentConfig = { cookie: { sameSite: 'lax' } };
// @ts-expect-error -- essential, consent or objection
export const basis: CategoryConfig = { basis: 'legitimate-interest' };
// @ts-expect-error -- cookies are objects
export const cookies: ServiceConfig = { name: 'GovMetric', category: 'analytics', cookies: ['gm_*'] };
// @ts-expect-error -- a cookie has a name
export const nameless: ServiceConfig = { name: 'GovMetric', cookies: [{ purpose: 'Feedback' }] };
// @ts-expect-error -- left out, not undefined
export const absent: ConsentConfig = { siteName: undefined };
// @ts-expect-error -- readonly
config.siteName = 'Elsewhere';

// The gate is for reading.

export function read(gate: Gate): void {
  isTrue<Same<Gate['choices'], Readonly<Record<string, boolean>> | undefined>>();
  isTrue<Same<ReturnType<Gate['whenGranted']>, Promise<void>>>();
  // @ts-expect-error -- readonly
  gate.choices = { analytics: true };
  // @ts-expect-error -- readonly
  gate.choices!['analytics'] = true;
  // @ts-expect-error -- readonly
  gate.decided = true;
  // @ts-expect-error -- readonly
  gate.categories[0]!.basis = 'essential';
  // @ts-expect-error -- readonly
  gate.services.push({ name: 'A', category: 'essential' });
  // @ts-expect-error -- readonly
  gate.problems.length = 0;
  // @ts-expect-error -- yes or no
  void gate.update({ analytics: 'yes' });
  // @ts-expect-error -- no such source
  void gate.acceptAll('popup');
  void gate.update({ analytics: true }, 'embed');
}

// A receipt, for a receiver.

export function keep(receipt: ConsentReceipt): [string, number, string | undefined] {
  isTrue<Same<ConsentReceipt['source'], 'banner' | 'settings' | 'embed' | 'api'>>();
  // @ts-expect-error -- nothing of it is about the visitor
  void receipt.userAgent;
  return [receipt.id, receipt.seq, receipt.texts];
}

// Events are typed by their names.

document.addEventListener('consent-change', (event) => {
  isTrue<Same<typeof event.source, 'banner' | 'settings' | 'embed' | 'api' | 'tab' | 'signal' | 'moved'>>();
  isTrue<Same<typeof event.granted, readonly string[]>>();
  // @ts-expect-error -- readonly
  event.choices = undefined;
  // @ts-expect-error -- no such field
  return event.categories;
});
document.addEventListener('consent-error', (event) => {
  isTrue<Same<typeof event.service, string | undefined>>();
  return event.error.message;
});
document.addEventListener('consent-ready', (event) => {
  // @ts-expect-error -- it has nothing to tell
  return event.choices;
});

// `window.consentGate` is there or not, and no page sets it.

isTrue<Same<Window['consentGate'], Gate | undefined>>();
// @ts-expect-error -- readonly
window.consentGate = startGate({});

// A language that lacks a text.

declare const english: Messages;
const { hideMessage, ...lacking } = english;
export const cymraeg: Messages = { ...lacking, hideMessage };
// @ts-expect-error -- hideMessage is missing
export const incomplete: Messages = lacking;
// @ts-expect-error -- no such text
export const more: Messages = { ...english, hideMessages: '' };

// Elements by their tag.

isTrue<
  Same<Parameters<typeof startGate>, [config: ConsentConfig, presets?: readonly Preset[] | undefined]>
>();
const settings = document.createElement('consent-settings');
settings.headingLevel = 3;
// @ts-expect-error -- a number
settings.headingLevel = '3';
