import type { Inspection } from '../types.js';
import { findingWords as words, kindWords } from './words.js';

type Facts = Pick<
  Inspection,
  'blocked' | 'categories' | 'kept' | 'missing' | 'problems' | 'requests' | 'services' | 'stored'
>;

/** What there is to look at, a sentence each: mistakes first, then what was asked for, then what was left. */
export function findingsIn(facts: Facts): readonly string[] {
  const { missing, problems, services, requests, stored, blocked, kept } = facts;
  const allowed = new Map(
    services.map(({ name, state }) => [name, !['refused', 'undecided'].includes(state)]),
  );
  const hasBase = missing.some(({ name }) => isBase(name));
  return [
    ...missing
      .filter(({ name, status }) => status !== undefined || isBase(name) || !hasBase)
      .map(words.missing),
    // What has failed because of them says so in words of the browser’s.
    ...problems.filter((problem) => !missing.some(({ address }) => problem.includes(address))),
    ...blocked.map(words.blocked),
    ...(kept ? [] : [words.notKept]),
    ...services.flatMap(({ name, requests }) =>
      requests
        .filter(({ beforeConsent }) => beforeConsent)
        .map(({ host, beforeConsent }) => words.asked(name, host, beforeConsent)),
    ),
    ...requests.flatMap(({ host, count, beforeConsent, likely, categories }) => {
      if (!categories) return words.other(host, count, beforeConsent, likely);
      return beforeConsent ? words.gated(host, categories, beforeConsent) : [];
    }),
    ...stored.flatMap(({ name, kind, service, likely, beforeConsent, gone, scriptHosts }) => {
      const what = `${kindWords[kind]} “${name}”`;
      if (!service) return words.undeclared(what, beforeConsent, likely, scriptHosts);
      if (beforeConsent) return words.early(what, service, gone);
      return gone || allowed.get(service) !== false ? [] : words.left(what, service);
    }),
  ];
}

/** What others import: where it is missing, they can't be had either. */
function isBase(name: string): boolean {
  return /^(elements|templates)\.js$/.test(name);
}
