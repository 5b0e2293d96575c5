import { readDataset } from '../config/read-dataset.js';
import type { ConsentConfig, Gate, Preset } from '../types.js';
import type { FetchPart } from './gate-parts.js';
import { startGate } from './start-gate.js';

declare global {
  interface Window {
    readonly consentGate?: Gate;
  }
}

/**
 * Starts the gate for a script tag: its `data-` attributes over the page's JSON, which stands before the tag or at
 * `data-config`. Until that has arrived nothing loads. A second tag on the page does nothing.
 *
 * @param tag `null` where the browser can't tell; then only the JSON counts.
 */
export async function startFromTag(
  tag: HTMLOrSVGScriptElement | null,
  fetchPart: FetchPart,
  presets: readonly Preset[],
): Promise<void> {
  if (Object.hasOwn(window, 'consentGate')) return;
  let gate: Gate | undefined = undefined;
  Object.defineProperty(window, 'consentGate', { get: () => gate });
  const dataset = tag?.dataset ?? {};
  const { config: address } = dataset;
  let config: ConsentConfig;
  try {
    const text = address
      ? await (await fetch(address)).text()
      : document.querySelector('script[data-consent-gate]')?.textContent;
    const json = JSON.parse(text ?? '{}') as object;
    config = readDataset({ nonce: tag?.nonce, ...json } as ConsentConfig, dataset, presets);
  } catch (error) {
    // Told as a mistake. No record is of that version, so nothing is granted, and nothing is asked.
    config = { error, policyVersion: String(error), banner: 'none' } as never;
  }
  gate = startGate(config, fetchPart, presets);
}
