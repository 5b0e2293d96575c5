/**
 * Orejime as its own README puts it on a page: the options, the script and the style sheet in `<head>`, what is gated in
 * `<template data-purpose>`. A purpose for each service, in a group for each category, as its README groups them.
 * `npm ci` in this folder installs it.
 */
import { readFile } from 'node:fs/promises';

const about = new URL('node_modules/orejime/package.json', import.meta.url);

export default {
  name: 'orejime',
  version: await readFile(about, 'utf8').then(
    (text) => JSON.parse(text).version,
    () => 'not installed',
  ),
  gating: 'tags',
  services: 'native',
  assets: () => ({
    'orejime-standard-en.js': new URL('dist/orejime-standard-en.js', about),
    'orejime-standard.css': new URL('dist/orejime-standard.css', about),
  }),
  html: ({ lib, categories, services, inline }) => ({
    head: [
      ...services
        .filter(({ src }) => src)
        .map(({ id, src }) => gated(id, `<script async src="${src}"></script>`)),
      ...inline.map(({ service, code }) => gated(service, `<script>${code}</script>`)),
      `<script>window.orejimeConfig=${optionsOf(categories, services)}</script>`,
      `<script src="${lib}orejime-standard-en.js"></script>`,
      `<link href="${lib}orejime-standard.css" rel="stylesheet">`,
    ].join('\n'),
    settings: '<button type="button" onclick="orejime.prompt()">Cookie settings</button>',
  }),
  selectors: {
    banner: '.orejime-Banner',
    accept: '.orejime-Banner-saveButton',
    reject: '.orejime-Banner-declineButton',
  },
  async openSettings(ui) {
    await ui.click('button[onclick="orejime.prompt()"]');
    await ui.waitVisible('.orejime-Modal');
  },
  async rejectInSettings(ui) {
    await ui.click('.orejime-PurposeToggles-disableAll');
    await ui.click('.orejime-Modal-saveButton');
  },
};

const gated = (purpose, html) => `<template data-purpose="${purpose}">${html}</template>`;

function optionsOf(categories, services) {
  const groups = categories.map(({ id, name, description, required }) => ({
    id,
    title: name,
    description,
    ...(required
      ? { isMandatory: true, cookies: [] }
      : { purposes: services.filter(({ category }) => category === id).map(purposeOf) }),
  }));
  return JSON.stringify({ privacyPolicyUrl: '/privacy', purposes: groups });
}

const purposeOf = ({ id, name, description, pattern }) => ({
  id,
  title: name,
  description,
  cookies: [`/${pattern}/`],
});
