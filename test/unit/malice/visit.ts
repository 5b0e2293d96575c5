import * as choices from '../../../src/choices.js';
import { defineElements } from '../../../src/elements.js';
import { handGate } from '../../../src/elements/consent-element.js';
import { defineEmbed } from '../../../src/elements/define-embed.js';
import { defineSettings } from '../../../src/elements/define-settings.js';
import { startGate } from '../../../src/gate/start-gate.js';
import * as markup from '../../../src/markup.js';
import * as oldMarkup from '../../../src/old-markup.js';
import * as problems from '../../../src/problems.js';
import * as services from '../../../src/services/index.js';
import * as traces from '../../../src/traces.js';
import type { ConsentConfig, Gate, Preset } from '../../../src/types.js';
import { fakeConsole } from '../../helpers/fake-console.js';
import { fakeCookies } from '../../helpers/fake-cookies.js';
import { fakeGate } from '../../helpers/fake-gate.js';
import { fakeHead, type FakeHead } from '../../helpers/fake-head.js';
import { fakeParts, type PartTable } from '../../helpers/fake-parts.js';
import { fakeVisit } from '../../helpers/fake-visit.js';

const { querySelectorAll } = Document.prototype;

/** Every preset there is. */
export const presets = Object.values(services).filter((each): each is Preset => 'traces' in each);

const parts: PartTable = {
  elements: () => Promise.resolve({ defineElements: () => undefined }),
  choices: () => Promise.resolve(choices),
  markup: () => Promise.resolve(markup),
  'old-markup': () => Promise.resolve(oldMarkup),
  traces: () => Promise.resolve(traces),
  problems: () => Promise.resolve(problems),
};

/** Asked by all elements, from one visit to the next. */
let asked: Gate = fakeGate({ categories: [] });
const gateOfAll = new Proxy({} as Gate, { get: (_, name) => Reflect.get(asked, name) as unknown });

/** Has the elements ask a gate from now on. */
export function askGate(gate: Gate): void {
  asked = gate;
}

/** Defines the elements, which ask whichever gate is there. */
export async function defineAll(): Promise<void> {
  await Promise.all([defineElements(gateOfAll), defineSettings(gateOfAll), defineEmbed(gateOfAll)]);
  handGate(gateOfAll);
}

/** A visit to a page with one config. */
export interface Visit {
  readonly gate: Gate;
  /** Scripts that were asked for. */
  readonly head: FakeHead;
  /** Puts an element on the page. */
  show(tag: string, attributes?: Readonly<Record<string, string>>): HTMLElement;
  end(): void;
}

/** Channels between tabs that end with the visit: gates of earlier ones would listen, and answer, like other tabs. */
function fakeTabs(): { close(): void } {
  const { BroadcastChannel } = window;
  const channels: BroadcastChannel[] = [];
  window.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      channels.push(this);
    }
  };
  return {
    close() {
      window.BroadcastChannel = BroadcastChannel;
      for (const channel of channels) channel.close();
    },
  };
}

/**
 * Begins a visit: the whole gate, with every part at hand, and vendors that are never asked.
 *
 * @param cookies That the visitor has, as a page writes them.
 */
export function begin(config: unknown, cookies: readonly string[] = []): Visit {
  const head = fakeHead();
  const visit = fakeVisit();
  const said = fakeConsole();
  const tabs = fakeTabs();
  const jar = fakeCookies();
  for (const cookie of cookies) document.cookie = cookie;
  const globals = new Set(Object.getOwnPropertyNames(window));
  const shown: HTMLElement[] = [];
  const end = (): void => {
    asked = fakeGate({ categories: [] });
    // Of a document whose members elements of the page may hide.
    const placed = querySelectorAll.call(document, 'consent-banner,consent-settings');
    for (const element of [...shown, ...placed]) element.remove();
    visit.end();
    head.restore();
    said.restore();
    tabs.close();
    jar.restore();
    for (const name of Object.getOwnPropertyNames(window))
      if (!globals.has(name)) Reflect.deleteProperty(window, name);
    Reflect.deleteProperty(window, 'dataLayer'); // also where the page had one before
  };
  try {
    const gate = startGate(config as ConsentConfig, fakeParts(parts), presets);
    asked = gate;
    const show: Visit['show'] = (tag, attributes = {}) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      shown.push(element);
      document.body.append(element);
      return element;
    };
    return { gate, head, show, end };
  } catch (error) {
    end();
    throw error;
  }
}

/** Lets what was begun come to its end: files that were fetched, and tasks that wait. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
