import type { ConfiguredService } from '../config/resolve-config.js';
import type { GateState } from '../gate/gate-state.js';
import { attempt } from '../lib/attempt.js';
import type { InspectedRequests } from '../types.js';
import { addressOf } from './address-of.js';
import type { GatedMarkup } from './inspect-markup.js';
import { knownServices } from './known-services.js';
import { fitOf, likelyHost } from './likely.js';
import type { PageRequest, Watch } from './watch-page.js';

/** What a page has asked for. */
export interface Requests {
  /** By the service that accounts for it. */
  readonly of: ReadonlyMap<ConfiguredService, readonly InspectedRequests[]>;
  /** What no service accounts for. */
  readonly others: readonly InspectedRequests[];
  /** Other hosts whose scripts are in the page. */
  readonly scriptHosts: readonly string[];
}

/** Requests to other hosts, and those to this one that a service of the page's own is for. */
export function inspectRequests(state: GateState, watch: Watch, markup: readonly GatedMarkup[]): Requests {
  const { services, config } = state;
  const requests = watch.requests();
  const own = [location.host, attempt(() => new URL(import.meta.url).host)];
  const isElsewhere = ({ url }: PageRequest): boolean => !own.includes(url.host);
  const owners = new Map(requests.map((request) => [request, accountFor(state, watch, request)]));

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
  return {
    of: new Map(services.map((service) => [service, ofService(service)])),
    others: hostsOf(others).flatMap((host) => {
      const list = others.filter(({ url }) => url.host === host);
      const gated = markup.filter(({ hosts }) => hosts.includes(host));
      const categories = [...new Set(gated.flatMap((each) => each.categories))];
      const likely = categories.length ? undefined : likelyHost(list[0]!.url);
      const isEarly = ({ at }: PageRequest): boolean => {
        const { decided = true, granted } = watch.momentAt(at) ?? {};
        return !(categories.length && granted ? categories.every((id) => granted.has(id)) : decided);
      };
      return byHost(list, isEarly).map((each) => ({
        ...each,
        ...(likely && { likely }),
        ...(categories.length && { categories }),
      }));
    }),
    scriptHosts: hostsOf(requests.filter((request) => request.isScript && isElsewhere(request))),
  };
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
