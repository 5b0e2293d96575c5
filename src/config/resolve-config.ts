import type {
  Category,
  CategoryConfig,
  ConsentConfig,
  Preset,
  ResolvedConfig,
  ServiceConfig,
} from '../types.js';
import {
  address,
  categoryForms,
  configForms,
  cookieForms,
  factForms,
  none,
  objectForms,
  serviceForms,
  text,
  type Forms,
} from './forms.js';
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
  readonly services: ConfiguredService[];
  /** Reads one more service, with the preset that it uses. None where something is wrong with it, which is reported. */
  readonly fit: (service: ServiceConfig, presets: readonly Preset[]) => readonly ConfiguredService[];
}

/** Fills in defaults, leaves out what is wrong and reports it. */
export function resolveConfig(input: ConsentConfig, presets: readonly Preset[], report: Report): Resolved {
  const options = keepFitting(input, configForms, 'config', report);
  const cookie = keepFitting(options.cookie as object | undefined, cookieForms, 'cookie', report);
  const config = {
    ...options,
    policyVersion: `${(options.policyVersion as string | number | undefined) ?? 1}`,
    cookie: { name: 'consent_choices', path: '/', days: 365, ...cookie },
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
  for (const [id, given] of Object.entries<CategoryConfig>(known)) {
    const category: CategoryConfig = keepFitting(given, categoryForms, id, report);
    categories.set(
      id,
      Object.freeze({ basis: 'consent', ...category, id, ...(id === 'essential' && { basis: id }) }),
    );
  }
  const fit = serviceReader([...categories.keys()], report);
  const services = objectsIn(options.services, 'services', report).flatMap((service) =>
    fit(service, presets),
  );
  return { config, categories, services, fit };
}

/** Those of a list that are objects. */
function objectsIn(list: unknown, about: string, report: Report): readonly ServiceConfig[] {
  return Object.values(keepFitting(list as object, objectForms, about, report)) as ServiceConfig[];
}

/** Reads a service of the config: a list of it, or an empty one where something is wrong with it. */
function serviceReader(categories: readonly string[], report: Report): Resolved['fit'] {
  return (input: ServiceConfig, presets) => {
    const preset = presets.find((preset) => preset.name === input.use);
    const seeds = { name: preset?.name, category: preset?.category, ...input };
    // Of a preset that nobody knows, nothing else can be told.
    const service: Record<string, unknown> = seeds.use && !preset ? { use: seeds.use } : seeds;
    for (const option of Object.keys(preset?.options ?? {})) service[option] ??= undefined; // which is told as missing
    const about = (service.name || service.use || 'services') as string; // JSON may have anything there
    let mistakes = 0;
    const tell: Report = (mistake) => {
      mistakes++;
      report(mistake, about);
    };
    const forms: Forms = {
      ...serviceForms,
      src: preset ? none : address,
      ...preset?.options,
      ...preset?.optional,
      use: presets.map((preset) => preset.name).join('|'),
      category: [categories.includes(seeds.category!) ? text : none, categories.join('|')],
    };
    const options = keepFitting(service, forms, about, tell);
    for (const cookie of objectsIn(options.cookies, `${options.name as string} cookies`, tell))
      keepFitting({ name: undefined, ...cookie }, factForms, `${options.name as string} cookies`, tell);
    preset?.refuse?.(service, tell);
    return mistakes ? [] : [{ ...options, preset } as unknown as ConfiguredService];
  };
}
