import type { InspectedFile, StorageKind } from '../types.js';

/** Every word of the panel and of the findings: in English only, as they are for developers. */

/** A number of things: `1 request`, `2 requests`. */
export function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** What a kind of storage is called. */
export const kindWords = {
  cookie: 'Cookie',
  'local-storage': 'Key in local storage',
  'session-storage': 'Key in session storage',
} as const;

/** Why a category may run or not. */
export const becauseWords = {
  essential: 'essential, so nobody is asked',
  choice: 'the visitor’s choice',
  signal: 'Global Privacy Control',
  objection: 'nobody has objected',
  undecided: 'nothing is decided yet',
} as const;

/** What becomes of a service. */
export const stateWords = {
  granted: 'granted',
  refused: 'refused',
  undecided: 'undecided, so it does not load',
  waiting: 'granted, and its file is on the way',
  failed: 'granted, and it failed',
} as const;

export const findingWords = {
  missing: ({ name, address, status }: InspectedFile) =>
    `${name} ${status === 404 ? 'is not' : 'cannot be read'} in the folder ${address.slice(0, -name.length)}${status ? ` (${status})` : ''}: upload it from dist/.`,
  blocked: (kind: StorageKind) => `The browser lets this page keep nothing: ${kindWords[kind]}.`,
  notKept: 'The last choice counts on this page only, because the browser did not keep it.',
  early: (what: string, service: string, gone: boolean) =>
    `${what} of ${service} was there before it was granted${gone ? ', and is gone' : ''}.`,
  left: (what: string, service: string) => `${what} of ${service} is there, and ${service} is not granted.`,
  undeclared: (what: string, isEarly: boolean, likely?: string, scriptHosts: readonly string[] = []) =>
    `${what}: nobody declares it${isEarly ? ', and it was there before a choice' : ''}. ` +
    (likely
      ? `Likely set by ${likely}.`
      : `Not known here: it may be this website’s own${scriptHosts.length ? `, or set by a script from ${scriptHosts.join(', ')}` : ''}.`),
  asked: (service: string, host: string, early: number) =>
    `${service}: ${count(early, 'request')} to ${host} before it was granted.`,
  other: (host: string, times: number, early: number, likely: string | undefined) =>
    `${host}: ${panelWords.asked(times, early)}. No service accounts for this host.${likely ? ` Likely ${likely}.` : ''}`,
  gated: (host: string, categories: readonly string[], early: number) =>
    `${host}: ${count(early, 'request')} before its markup was granted (${categories.join(', ')}).`,
} as const;

export const panelWords = {
  toggle: (findings: number) => `consent-gate: ${findings ? count(findings, 'finding') : 'no findings'}`,
  region: 'consent-gate debug panel',
  save: 'Export report',
  saved: (file: string) => `Saved as ${file}.`,
  forget: 'Forget choices',
  forgotten: 'The choices are forgotten.',
  notForgotten: 'The choices could not be forgotten.',
  close: 'Close',
  findings: 'Findings',
  choices: 'Choices',
  services: 'Services',
  stored: 'Cookies and storage',
  requests: 'Other hosts',
  markup: 'Gated markup',
  about: 'About this report',
  none: 'None.',
  decided: (decided: boolean) => (decided ? 'All is decided' : 'Something is still to be decided'),
  record: (date: string, version: string) => `Record of ${date}, version “${version}”`,
  noRecord: 'There is no record.',
  allowed: (granted: boolean) => (granted ? 'granted' : 'not granted'),
  notAsked: 'Not asked for',
  leaves: (names: string) => `Stored: ${names}`,
  declared: (service: string) => `Declared by ${service}`,
  undeclared: 'Declared by nobody',
  likely: (who: string) => `Likely ${who}`,
  early: 'Before consent',
  gone: 'Gone',
  asked: (times: number, early: number) =>
    count(times, 'request') + (early ? `, ${early === times ? '' : `${early} `}before consent` : ''),
  by: (tags: readonly string[], categories: readonly string[]) =>
    `Asked for by ${tags.map((tag) => `<${tag}>`).join(', ')}: ${categories.join(', ')}`,
  waits: (waiting: boolean, live: boolean) =>
    live ? 'not granted, but it does not wait' : waiting ? 'waits' : 'let through',
  watched: (ms: number) =>
    `Watched from ${ms} ms after the page began. What came and went before is not known, nor are cookies that only a server can read.`,
  library: (version: string) => `consent-gate ${version}`,
} as const;
