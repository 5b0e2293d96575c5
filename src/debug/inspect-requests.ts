import type { ConfiguredService } from '../config/resolve-config.js';
import type { GateState } from '../gate/gate-state.js';
import { attempt } from '../lib/attempt.js';
import type { InspectedRequests } from '../types.js';
import { addressOf } from './address-of.js';
import { embed, placeOf, type GatedMarkup } from './inspect-markup.js';
import { knownServices } from './known-services.js';
import { fitOf, likelyHost } from './likely.js';
import type { PageRequest, Watch } from './watch-page.js';

/** What a page has asked for. */
export interface Requests {
  /** By the service that accounts for it. */
  readonly of: ReadonlyMap<ConfiguredService, readonly InspectedRequests[]>;
  /** What no service accounts for. */
  readonly others: readonly InspectedRequests[];
  /** Other hosts whose scripts are in the page; or of these, those that were asked for one by a time. */
  scriptHosts(until?: number): readonly string[];
}

/** Requests to other hosts, and those to this one that a service of the page's own is for. */
export function inspectRequests(state: GateState, watch: Watch): Requests {
  const { services, config } = state;
  const markup = [...watch.markup.values()];
  const requests = watch.requests();
  const own = [location.host, attempt(() => new URL(import.meta.url).host)];
  const isElsewhere = ({ url }: PageRequest): boolean => !own.includes(url.host);
  const framed = framesOf(requests, markup);
  const owners = new Map(
    requests
      .filter((request) => !framed.has(request))
      .map((request) => [request, accountFor(state, watch, request)]),
  );

  const ofService = (service: ConfiguredService): readonly InspectedRequests[] => {
    const isFree =
      config.consentMode === 'advanced' && /^google-(ads|analytics|tag-manager)$/.test(service.use ?? '');
    const isEarly = ({ at }: PageRequest): boolean =>
      !isFree && watch.momentAt(at)?.granted.has(service.category) === false;
    return byHost(
      requests.filter((request) => owners.get(request) === service),
      isEarly,
    );
  };

  const others = requests.filter((request) => !owners.get(request) && isElsewhere(request));
  const gatedBy = new Map(
    others.map((request) => [
      request,
      framed.get(request) ?? markup.filter(({ hosts }) => hosts.includes(request.url.host)),
    ]),
  );
  const isGated = (request: PageRequest): boolean => !!gatedBy.get(request)!.length;
  const isEarly = (request: PageRequest): boolean => {
    const { decided = true, granted } = watch.momentAt(request.at) ?? {};
    if (!isGated(request)) return !decided;
    return !gatedBy
      .get(request)!
      .some(({ tag, categories }) => tag === embed || !granted || categories.every((id) => granted.has(id)));
  };
  return {
    of: new Map(services.map((service) => [service, ofService(service)])),
    others: hostsOf(others).flatMap((host) => {
      const list = others.filter(({ url }) => url.host === host);
      const bare = list.filter((request) => !isGated(request));
      const gated = list.filter(isGated);
      const likely = bare[0] && likelyHost(bare[0].url);
      const by = gated.flatMap((request) => gatedBy.get(request)!);
      return [
        ...byHost(bare, isEarly).map((each) => ({ ...each, ...(likely && { likely }) })),
        ...byHost(gated, isEarly).map((each) => ({
          ...each,
          categories: [...new Set(by.flatMap(({ categories }) => categories))],
          tags: [...new Set(by.map(({ tag }) => tag))],
        })),
      ];
    }),
    scriptHosts: (until) =>
      hostsOf(
        requests.filter(
          (request) =>
            request.isScript &&
            isElsewhere(request) &&
            // One that is in no list of the browser's has not come, so it has done nothing.
            (until === undefined || (request.at ?? Infinity) <= until),
        ),
      ),
  };
}

/**
 * Requests for what frames of gated markup show, and that markup. Where a frame that waits for nobody shows the same, it
 * has asked first.
 */
function framesOf(
  requests: readonly PageRequest[],
  markup: readonly GatedMarkup[],
): ReadonlyMap<PageRequest, readonly GatedMarkup[]> {
  const bare = [...document.querySelectorAll<HTMLIFrameElement>('iframe[src]:not([data-consent])')].flatMap(
    ({ src }) => attempt(() => placeOf(new URL(src))) ?? [],
  );
  return new Map(
    requests.flatMap((request) => {
      const place = placeOf(request.url);
      const by = markup.filter(({ frames }) => frames.includes(place));
      const i = by.length ? bare.indexOf(place) : -1;
      if (i >= 0) bare.splice(i, 1);
      return by.length && i < 0 ? [[request, by] as const] : [];
    }),
  );
}

function byHost(
  requests: readonly PageRequest[],
  isEarly: (request: PageRequest) => boolean,
): InspectedRequests[] {
  return hostsOf(requests).map((host) => {
    const list = requests.filter(({ url }) => url.host === host);
    return {
      host,
      count: list.length,
      beforeConsent: list.filter(isEarly).length,
      addresses: [...new Set(list.map(({ url }) => addressOf(url)))].slice(0, 10),
    };
  });
}

function hostsOf(requests: readonly PageRequest[]): readonly string[] {
  return [...new Set(requests.map(({ url }) => url.host))];
}

/** The service that a request is for: of several, the one whose id it names, that fits best, or that was allowed. */
function accountFor(state: GateState, watch: Watch, { url, at }: PageRequest): ConfiguredService | undefined {
  let best = 0;
  let owner: ConfiguredService | undefined;
  for (const service of state.services) {
    const fit = fitOf(placesOf(service), url);
    const [id = ''] = `${(service.id as string | number | undefined) ?? ''}`.split(' ');
    const isNamed = id.length > 4 && url.href.includes(id);
    const wasAllowed = watch.momentAt(at)?.granted.has(service.category);
    const score = fit && fit * 2 + (isNamed ? 999 : 0) + (wasAllowed ? 1 : 0);
    if (score > best) [best, owner] = [score, service];
  }
  return owner;
}

/** Where a service is asked from: what is known of its preset, and the addresses among its options. */
function placesOf({ use, src, ...options }: ConfiguredService): string {
  const addresses = Object.entries(options).flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'notice' && /^https?:/.test(value) ? [value] : [],
  );
  const own = (src === undefined ? addresses : [src, ...addresses]).flatMap((address) => {
    const url = attempt(() => new URL(address, document.baseURI));
    if (!url) return [];
    const place = url.host + url.pathname;
    return url.host === location.host ? [place] : [url.host, place];
  });
  return [knownServices.get(use ?? '')?.places ?? '', ...own].join(' ').trim();
}
