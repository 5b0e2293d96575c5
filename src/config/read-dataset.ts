import type { ConsentConfig, Preset, ServiceConfig } from '../types.js';

/** How our `data-` attributes begin, slips of the pen too. Other tools leave attributes of their own on a script tag. */
const ours = /^(site|cookie|privacy|policy|lang|consent|banner|gpc|onW|nonce|debug|google|hotj)/;

/**
 * Lays the `data-` attributes of the script tag over a config: options by their name, and the id of a service under
 * the preset's name, in place of the same preset in the config.
 */
export function readDataset(
  config: ConsentConfig,
  dataset: DOMStringMap,
  presets: readonly Preset[],
): ConsentConfig {
  const options: Record<string, unknown> = {};
  const added: ServiceConfig[] = [];
  for (const [key, value] of Object.entries(dataset)) {
    const name = key.replace(/[A-Z]/g, '-$&').toLowerCase();
    const preset = presets.find((preset) => preset.name === name);
    if (preset) added.push({ use: name, [Object.keys(preset.options)[0]!]: value });
    else if (ours.test(key)) options[key] = value;
  }
  const given = Object.values<ServiceConfig | null>(config.services ?? []);
  const kept = given.filter((service) => !added.some(({ use }) => use === service?.use));
  return { ...config, ...options, services: [...kept, ...added] as ServiceConfig[] };
}
