import { categoriesInUse, decided, granted, type GateState } from '../gate/gate-state.js';
import type { ConfiguredService } from '../config/resolve-config.js';
import { attempt } from '../lib/attempt.js';
import { library } from '../lib/library-version.js';
import type {
  InspectedCategory,
  InspectedName,
  InspectedService,
  Inspection,
  ResolvedConfig,
} from '../types.js';
import { addressOf, withoutQueries } from './address-of.js';
import { findingsIn } from './findings-in.js';
import { inspectMarkup } from './inspect-markup.js';
import { inspectRequests, type Requests } from './inspect-requests.js';
import { likelySetter } from './likely.js';
import { isOurs, ownerOf } from './owner-of.js';
import { kinds, storedNames } from './stored-names.js';
import { watchOf } from './watch-page.js';

/** What there is to know of the page now. What a page has broken is left empty, and nothing is thrown. */
export function inspect(state: GateState): Inspection {
  const watch = watchOf(state);
  watch.look();
  attempt(() => void watch.files.look(watch.requests()));
  const { record, kept, problems, config } = state;
  const gated = attempt(() => inspectMarkup(state)) ?? [];
  for (const each of gated) {
    const { tag, categories, frames, hosts } = each;
    watch.markup.set([tag, categories, frames, hosts].join(' '), each);
  }
  const requests = attempt(() => inspectRequests(state, watch));
  const stored = attempt(() => inspectNames(state, requests)) ?? [];
  const categories = categoriesInUse(state);
  const facts = {
    decided: categories.every(({ id }) => decided(state, id) !== undefined),
    ...(record && { choices: record.choices }),
    // The build shortens a member of that name.
    ...Object.fromEntries(record ? [['record', record]] : []),
    kept,
    categories: categories.map((category) => inspectCategory(state, category)),
    services: state.services.map((service): InspectedService => {
      const { name, use, category } = service;
      return {
        name,
        ...(use && { use }),
        category,
        state: stateOf(state, service),
        requests: requests?.of.get(service) ?? [],
        stored: stored.filter((each) => each.service === name && !each.gone).map((each) => each.name),
      };
    }),
    stored,
    blocked: kinds.filter((kind) => !storedNames(kind)),
    requests: requests?.others ?? [],
    scriptHosts: requests?.scriptHosts() ?? [],
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- left out
    markup: gated.map(({ frames, hosts, ...each }) => each),
    missing: [...watch.files.missing],
    problems: problems.map(withoutQueries),
  };
  return {
    library,
    page: addressOf(new URL(location.href)),
    time: new Date().toISOString(),
    watchedFrom: watch.from,
    findings: findingsIn(facts),
    ...facts,
    config: plain(config),
  };
}

function inspectCategory(
  state: GateState,
  category: InspectedCategory | Omit<InspectedCategory, 'granted' | 'because'>,
): InspectedCategory {
  const { id, basis } = category;
  const isDecided = decided(state, id) !== undefined;
  let because: InspectedCategory['because'] = 'undecided';
  if (basis === 'essential') because = 'essential';
  else if (Object.hasOwn(state.record?.choices ?? {}, id)) because = 'choice';
  else if (isDecided) because = 'signal';
  else if (basis === 'objection') because = 'objection';
  return { ...category, granted: granted(state, [id]), because };
}

function stateOf(state: GateState, service: ConfiguredService): InspectedService['state'] {
  const { name, category, use } = service;
  if (!granted(state, [category])) return decided(state, category) === undefined ? 'undecided' : 'refused';
  if (state.problems.some((problem) => problem.startsWith(`${name}: `))) return 'failed';
  // What stands for a preset until its file has come starts nothing. Where it is kept has another name in each bundle.
  const isReady = Object.values(service).some(
    (value) => typeof (value as { start?: unknown } | null)?.start === 'function',
  );
  return use && !isReady ? 'waiting' : 'granted';
}

function inspectNames(state: GateState, requests: Requests | undefined): readonly InspectedName[] {
  const there = new Set(kinds.flatMap((kind) => (storedNames(kind) ?? []).map((name) => `${kind} ${name}`)));
  return [...watchOf(state).names].map(([key, { name, kind, beforeConsent, at }]) => {
    const service = isOurs(state, name) ? 'consent-gate' : ownerOf(state, name)?.name;
    const likely = service ? undefined : likelySetter(name);
    const scriptHosts = (service ?? likely) ? [] : (requests?.scriptHosts(at) ?? []);
    return {
      name,
      kind,
      ...(service && { service }),
      ...(likely && { likely }),
      ...(scriptHosts.length && { scriptHosts }),
      beforeConsent,
      gone: !there.has(key),
    };
  });
}

/** As JSON has it, without what may be secret. What goes round in circles has none. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- left out
function plain({ nonce, ...config }: ResolvedConfig): ResolvedConfig {
  const { policyVersion, cookie } = config;
  const read = (_name: string, value: unknown): unknown =>
    typeof value === 'string' ? withoutQueries(value) : value;
  return (
    attempt(() => JSON.parse(JSON.stringify(config, read)) as ResolvedConfig) ?? { policyVersion, cookie }
  );
}
