import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { visitorStates, type VisitorState } from '../helpers/visitor-states.js';
import { pictureHosts, type PictureHost } from './picture-hosts.js';

/** Where all of it goes. */
export const folder = process.env['PICTURES'] ?? join(tmpdir(), 'pictures');

/** A window, and what a visitor has set. */
export interface Window {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
}

/** All pictures of one website in one language. */
export interface Sheet {
  readonly name: string;
  readonly host: PictureHost;
  readonly language: { readonly lang: string; readonly dir: string };
}

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const colours = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
} as const;
const languages = [
  { lang: 'en', dir: 'ltr' },
  { lang: 'cy', dir: 'ltr' },
  { lang: 'ur', dir: 'rtl' },
];

/** Two sizes in three colours. */
export const windows: readonly Window[] = Object.entries(sizes).flatMap(([size, viewport]) =>
  Object.entries(colours).map(([colour, set]) => ({ name: `${size}-${colour}`, viewport, ...set })),
);

/** One for each website and language. */
export const sheets: readonly Sheet[] = pictureHosts.flatMap((host) =>
  languages.map((language) => ({ name: `${asFileName(host.name)}-${language.lang}`, host, language })),
);

/** Address of a picture in the folder. */
export function pictureOf(sheet: Sheet, state: VisitorState, { name }: Window): string {
  const place = String(visitorStates.indexOf(state) + 1).padStart(2, '0');
  return `${sheet.name}/${place}-${asFileName(state.name)}-${name}.png`;
}

function asFileName(name: string): string {
  return name.toLowerCase().replaceAll(/\W+/g, '-');
}
