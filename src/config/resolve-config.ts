import type {
  Category,
  CategoryConfig,
  ConsentConfig,
  Preset,
  ResolvedConfig,
  ServiceConfig,
} from '../types.js';
import { categoryForms, configForms, cookieForms, serviceForms, type Forms } from './forms.js';
import { keepFitting, type Report } from './keep-fitting.js';

/** A service that was understood. */
export interface ConfiguredService extends ServiceConfig {
  readonly name: string;
  readonly category: string;
  /** `undefined` for a vendor of the page's own. */
  readonly preset?: Preset | undefined;
}

/** The config as the gate uses it. */
export interface Resolved {
  readonly config: ResolvedConfig;
  /** Every known category, in the order in which they are shown. A Map: `constructor` is no category. */
  readonly categories: ReadonlyMap<string, Category>;
  /** The services that were understood, in order. One with a mistake is left out and the rest go on. */
  readonly services: readonly ConfiguredService[];
}

/**
 * Fills in defaults, leaves out what is wrong and reports it.
 *
 * @param input An error stands for a config that could not be read: no category is known, so nothing is granted or asked.
 */
export function resolveConfig(
  input: ConsentConfig | Error,
  presets: readonly Preset[],
  report: Report,
): Resolved {
  const options = keepFitting(input, configForms, 'config', report);
  const cookie = keepFitting(options.cookie as object | undefined, cookieForms, 'cookie', report);
  const config = {
    ...options,
    policyVersion: `${(options.policyVersion as string | number | undefined) ?? 1}`,
    cookie: { name: 'consent_choices', path: '/', days: 365, sameSite: 'Lax', ...cookie },
  } as unknown as ResolvedConfig;
  const known = {
    essential: {},
    functional: {},
    analytics: {},
    media: {},
    marketing: {},
    ...config.categories,
  };
  const categories = new Map<string, Category>();
  for (const [id, given] of Object.entries<CategoryConfig>(input instanceof Error ? {} : known)) {
    const category: CategoryConfig = keepFitting(given, categoryForms, id, report);
    categories.set(
      id,
      Object.freeze({ basis: 'consent', ...category, id, ...(id === 'essential' && { basis: id }) }),
    );
  }
  const services = Object.values<ServiceConfig | null>(config.services ?? []).flatMap((service) =>
    resolveService(service, presets, [...categories.keys()], report),
  );
  return { config, categories, services };
}

function resolveService(
  input: ServiceConfig | null,
  presets: readonly Preset[],
  categories: readonly string[],
  report: Report,
): readonly ConfiguredService[] {
  const preset = presets.find(({ name }) => name === input?.use);
  const seeds = { name: preset?.name ?? '', category: preset?.category ?? '', ...input };
  // Of a preset that nobody knows, nothing else can be told.
  const service: Record<string, unknown> = seeds.use && !preset ? { use: seeds.use } : seeds;
  for (const option in preset?.options) service[option] ??= '';
  const about = (service.name || service.use) as string;
  const forms: Forms = {
    ...serviceForms,
    ...preset?.options,
    use: presets.map(({ name }) => name).join('|'),
    category: categories.join('|'),
  };
  const options = keepFitting(service, forms, about, (sentence) => report(sentence, about));
  const isRight = Object.keys(options).length === Object.keys(service).length;
  return isRight ? [{ ...options, preset } as ConfiguredService] : [];
}
