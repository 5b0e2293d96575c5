import type {
  Category,
  CategoryConfig,
  ConsentConfig,
  Preset,
  ResolvedConfig,
  ServiceConfig,
} from '../types.js';
import {
  categoryForms,
  configForms,
  cookieForms,
  factForms,
  objectForms,
  serviceForms,
  type Forms,
} from './forms.js';
import { keepFitting, type Mistake, type Report } from './keep-fitting.js';
import { escapePattern } from '../lib/escape-pattern.js';

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
    ...keepFitting(options.categories as object, objectForms, 'categories', report),
  };
  const categories = new Map<string, Category>();
  for (const [id, given] of Object.entries<CategoryConfig>(input instanceof Error ? {} : known)) {
    const category: CategoryConfig = keepFitting(given, categoryForms, id, report);
    categories.set(
      id,
      Object.freeze({ basis: 'consent', ...category, id, ...(id === 'essential' && { basis: id }) }),
    );
  }
  const services = objectsIn(options.services, 'services', report).flatMap((service) =>
    resolveService(service as ServiceConfig, presets, [...categories.keys()], report),
  );
  return { config, categories, services };
}

/** Those of a list that are objects. */
function objectsIn(list: unknown, about: string, report: Report): readonly object[] {
  return Object.values(keepFitting(list as object, objectForms, about, report)) as object[];
}

function resolveService(
  input: ServiceConfig,
  presets: readonly Preset[],
  categories: readonly string[],
  report: Report,
): readonly ConfiguredService[] {
  const preset = presets.find(({ name }) => name === input.use);
  const seeds = { name: preset?.name ?? '', category: preset?.category ?? '', ...input };
  // Of a preset that nobody knows, nothing else can be told.
  const service: Record<string, unknown> = seeds.use && !preset ? { use: seeds.use } : seeds;
  for (const option in preset?.options) service[option] ??= '';
  const about = ([service.name, service.use].find((name) => name && typeof name === 'string') ??
    'services') as string;
  let mistakes = 0;
  const tell = (mistake: Mistake): void => {
    mistakes++;
    report(mistake, about);
  };
  const forms: Forms = {
    ...serviceForms,
    ...preset?.options,
    ...preset?.optional,
    use: presets.map((preset) => preset.name).join('|'),
    category: categories.map(escapePattern).join('|'),
  };
  const options = keepFitting(service, forms, about, tell);
  for (const cookie of objectsIn(options.cookies, `${about} cookies`, tell))
    keepFitting({ name: '', ...cookie }, factForms, `${about} cookies`, tell);
  return mistakes ? [] : [{ ...options, preset } as unknown as ConfiguredService];
}
