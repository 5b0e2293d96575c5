/* global document, window -- `tagManager` runs in a page */

import { readFile } from 'node:fs/promises';
import { scriptOf } from './vendor-scripts.mjs';

/**
 * Google’s script for a container: its triggers and consent settings, carried out as Google says. It may use nothing but
 * its arguments and the page.
 * https://support.google.com/tagmanager/answer/7679219 and https://support.google.com/tagmanager/answer/10718549
 */
function tagManager({ formOf }, { tag: tags, trigger: triggers, variable: variables }) {
  const queue = window.dataLayer;
  const consent = {};
  const model = {};
  const fired = new Set();

  const parameters = (list) => Object.fromEntries(list.map(({ key, value }) => [key, value]));
  const valueOf = (name, event) => {
    if (name === '_event') return event;
    const own = parameters(variables.find((variable) => variable.name === name).parameter);
    let value = model;
    for (const part of own.name.split('.')) value = value?.[part];
    return String(value ?? own.defaultValue);
  };
  const isTrue = ({ type, parameter }, event) => {
    const { arg0, arg1 } = parameters(parameter);
    if (type !== 'EQUALS') throw new Error(`Tag Manager: nobody knows ${type}`);
    return valueOf(arg0.slice(2, -2), event) === arg1;
  };
  const fires = ({ type, customEventFilter, filter = [] }, event) => {
    if (type !== 'CUSTOM_EVENT') throw new Error(`Tag Manager: nobody knows ${type}`);
    return [...customEventFilter, ...filter].every((condition) => isTrue(condition, event));
  };
  const run = (tag) => {
    for (const [, src] of parameters(tag.parameter).html.matchAll(/<script src="([^"]+)"/g))
      document.head.append(Object.assign(document.createElement('script'), { src }));
  };
  const on = (event) => {
    for (const tag of tags) {
      const mayAgain = tag.tagFiringOption !== 'ONCE_PER_LOAD' || !fired.has(tag);
      const isCalled = tag.firingTriggerId.some((id) =>
        fires(
          triggers.find(({ triggerId }) => triggerId === id),
          event,
        ),
      );
      const needed = tag.consentSettings.consentType.list.map(({ value }) => value);
      if (tag.paused || !mayAgain || !isCalled || needed.some((signal) => consent[signal] !== 'granted'))
        continue;
      fired.add(tag);
      run(tag);
    }
  };
  const take = (item) => {
    if (formOf(item) === 'Arguments') {
      const [command, action, signals] = item;
      if (command !== 'consent') return;
      for (const [signal, value] of Object.entries(signals)) {
        if (action === 'update' || !(signal in consent)) consent[signal] = value;
      }
      return;
    }
    Object.assign(model, item);
    if (item.event) on(item.event);
  };

  for (const item of [...queue]) take(item);
  const push = queue.push.bind(queue);
  queue.push = (...items) => {
    const length = push(...items);
    items.forEach(take);
    return length;
  };
}

/**
 * What Google would send for the container in integrations/, with the paused examples switched on.
 *
 * @param {Readonly<Record<string, string>>} html of each example, by its name
 */
export async function containerScript(html) {
  const file = new URL('../../integrations/google-tag-manager/container.json', import.meta.url);
  const { containerVersion } = JSON.parse(await readFile(file, 'utf8'));
  const tag = containerVersion.tag.map((example) => ({
    ...example,
    paused: false,
    parameter: example.parameter.map((each) =>
      each.key === 'html' ? { ...each, value: html[example.name] } : each,
    ),
  }));
  return scriptOf(tagManager, { ...containerVersion, tag });
}
