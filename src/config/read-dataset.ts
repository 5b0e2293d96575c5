import { configForms } from './forms.js';
import type { ConsentConfig, Preset, ServiceConfig } from '../types.js';

/**
 * Lays the `data-` attributes of the script tag over a config: options by their name, and the id of a service under
 * the preset's name, over what the config says of it. An attribute that begins as one of ours is told where it
 * is a slip of the pen; other tools leave attributes of their own on a script tag.
 */
export function readDataset(
  config: ConsentConfig,
  dataset: DOMStringMap,
  presets: readonly Preset[],
): ConsentConfig {
  const known = [...Object.keys(configForms), ...presets.map((preset) => preset.name)];
  const options: Record<string, unknown> = {};
  let services = [config.services ?? []].flat() as (ServiceConfig | null)[];
  for (const [key, value] of Object.entries(dataset)) {
    const name = key.replace(/[A-Z]/g, '-$&').toLowerCase();
    if (presets.some((preset) => preset.name === name)) {
      const isIt = (service: ServiceConfig | null): boolean => service?.use === name;
      const given = { ...services.find(isIt), use: name, ...(value && { id: value }) };
      services = [...services.filter((service) => !isIt(service)), given];
    } else if (known.some((option) => option.startsWith(key.slice(0, 4)))) options[key] = value;
  }
  return { ...config, ...options, services: services as ServiceConfig[] };
}
