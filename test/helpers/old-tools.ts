import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, type Page, type Site } from './fixtures.js';

/** A consent tool whose own package runs on a page of the tests, as a council had it. */
export interface OldTool {
  readonly name: string;
  /** Where its package lies on the site → the file in `node_modules/`. */
  readonly files: Readonly<Record<string, string>>;
  /** Its tags, as its documentation has them. */
  readonly head: string;
  /** What an editor has written: its script calls `push`, its frame shows `frame`. */
  readonly body: (push: string, frame: string) => string;
  /** Says yes to all, by what the tool shows. */
  accept(page: Page): Promise<void>;
  /** What of the body there is to see: whether its script runs, and its frame loads. */
  readonly does: readonly ('script' | 'frame')[];
}

const inHead = (config: string, src: string): string =>
  `<script>${config}</script><script defer src="${src}"></script>`;

/** The tools that the registry has. */
export const oldTools: readonly OldTool[] = [
  {
    name: 'klaro',
    files: { '/tool/klaro.js': 'klaro/dist/klaro.js' },
    head: inHead(
      `var klaroConfig = { acceptAll: true, privacyPolicy: '/privacy', services: [
        { name: 'matomo', title: 'Matomo', purposes: ['analytics'] },
        { name: 'youtube', title: 'YouTube', purposes: ['media'] }] };`,
      '/tool/klaro.js',
    ),
    body: (
      push,
      frame,
    ) => `<script type="text/plain" data-type="application/javascript" data-name="matomo">${push}</script>
      <iframe title="Film" data-name="youtube" data-src="${frame}"></iframe>`,
    accept: (page) => page.locator('.cookie-notice .cm-btn-success').click(),
    does: ['script', 'frame'],
  },
  {
    name: 'vanilla-cookieconsent',
    files: { '/tool/vanilla.js': 'vanilla-cookieconsent/dist/cookieconsent.umd.js' },
    head: `<script defer src="/tool/vanilla.js"></script><script type="module">
      CookieConsent.run({ hideFromBots: false, categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
        language: { default: 'en', translations: { en: {
          consentModal: { title: 'Cookies', description: 'Ours', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'No' },
          preferencesModal: { sections: [] } } } } });</script>`,
    body: (push) =>
      `<script type="text/plain" data-category="analytics" data-service="Matomo">${push}</script>`,
    accept: (page) => page.getByRole('button', { name: 'Accept all' }).click(),
    does: ['script'],
  },
  {
    name: 'orejime',
    files: { '/tool/orejime.js': 'orejime/dist/orejime-standard-en.js' },
    head: inHead(
      `window.orejimeConfig = { privacyPolicyUrl: '/privacy', purposes: [
        { id: 'analytics', title: 'Analytics', cookies: [] }, { id: 'youtube', title: 'YouTube', cookies: [] }] };`,
      '/tool/orejime.js',
    ),
    body: (push, frame) => `<template data-purpose="analytics"><script>${push}</script></template>
      <template data-purpose="youtube"><iframe title="Film" src="${frame}"></iframe></template>`,
    accept: (page) => page.getByRole('button', { name: 'Accept', exact: true }).click(),
    does: ['script', 'frame'],
  },
  {
    name: 'tarteaucitron',
    files: {
      '/tool/tarteaucitron.min.js': 'tarteaucitronjs/tarteaucitron.min.js',
      '/tool/tarteaucitron.services.min.js': 'tarteaucitronjs/tarteaucitron.services.min.js',
      '/tool/lang/tarteaucitron.en.min.js': 'tarteaucitronjs/lang/tarteaucitron.en.min.js',
      '/tool/css/tarteaucitron.min.css': 'tarteaucitronjs/css/tarteaucitron.min.css',
    },
    head: `<script src="/tool/tarteaucitron.min.js"></script><script>
      tarteaucitron.init({ privacyUrl: '', orientation: 'bottom', highPrivacy: true, AcceptAllCta: true,
        DenyAllCta: true, adblocker: false, googleConsentMode: false, bingConsentMode: false });
      (tarteaucitron.job = tarteaucitron.job || []).push('youtube');</script>`,
    body: () =>
      '<div class="youtube_player" videoID="aqz-KE-bpKQ" width="560" height="315" title="Film"></div>',
    // It listens to its button some time after it has shown it.
    accept: (page) =>
      expect
        .poll(() =>
          page.evaluate(() => {
            document.getElementById('tarteaucitronPersonalize2')?.click();
            return document.cookie;
          }),
        )
        .toContain('youtube=true'),
    does: ['frame'],
  },
];

/** Puts a tool's files on the site. */
export async function serveTool({ files }: OldTool, site: Site): Promise<void> {
  for (const [path, file] of Object.entries(files)) {
    const body = await readFile(
      fileURLToPath(new URL(`../../node_modules/${file}`, import.meta.url)),
      'utf8',
    );
    site.replace(path, { body, ...(path.endsWith('.css') && { type: 'text/css' }) });
  }
}
