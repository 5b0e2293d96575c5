import type { ConsentRecord, InspectedRequests, Inspection } from '../types.js';
import { becauseWords, kindWords, panelWords as words, stateWords } from './words.js';

/** A sentence; or what something is called, and what there is to say of it. */
export type Entry = readonly [string, ...string[]];

/** What the panel shows: heading and entries. */
export function sectionsOf(seen: Inspection): readonly (readonly [string, readonly Entry[]])[] {
  // By its name as text, which the build does not shorten.
  const record: ConsentRecord | undefined = Reflect.get(seen, 'record');
  return [
    [words.findings, seen.findings.map((finding) => [finding])],
    [
      words.choices,
      [
        [words.decided(seen.decided), record ? words.record(record.date, record.version) : words.noRecord],
        ...seen.categories.map(({ id, granted, because }): Entry => [
          id,
          `${words.allowed(granted)}: ${becauseWords[because]}`,
        ]),
      ],
    ],
    [
      words.services,
      seen.services.map(({ name, category, state, requests, stored }): Entry => [
        name,
        `${category}: ${stateWords[state]}`,
        ...(requests.length ? requests.map(inWords) : [words.notAsked]),
        ...(stored.length ? [words.leaves(stored.join(', '))] : []),
      ]),
    ],
    [
      words.stored,
      seen.stored.map(({ name, kind, service, likely, beforeConsent, gone }): Entry => [
        name,
        [
          kindWords[kind],
          service ? words.declared(service) : words.undeclared,
          ...(likely ? [words.likely(likely)] : []),
          ...(beforeConsent ? [words.early] : []),
          ...(gone ? [words.gone] : []),
        ].join('. '),
      ]),
    ],
    [
      words.requests,
      seen.requests.map((each): Entry => [
        each.host,
        [
          words.asked(each.count, each.beforeConsent),
          ...(each.likely ? [words.likely(each.likely)] : []),
          ...(each.categories ? [words.by(each.tags ?? [], each.categories)] : []),
        ].join('. '),
        ...each.addresses,
      ]),
    ],
    [
      words.markup,
      seen.markup.map(({ tag, categories, address, waiting, live }): Entry => [
        `<${tag}>`,
        `${categories.join(', ')}: ${words.waits(waiting, live)}`,
        ...(address ? [address] : []),
      ]),
    ],
    [words.about, [[words.library(seen.library)], [words.watched(seen.watchedFrom)]]],
  ];
}

function inWords({ host, count, beforeConsent }: InspectedRequests): string {
  return `${host}: ${words.asked(count, beforeConsent)}`;
}
