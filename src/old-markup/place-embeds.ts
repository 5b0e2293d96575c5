import type { GateState } from '../gate/gate-state.js';
import { attempt } from '../lib/attempt.js';
import { nameOf } from '../markup/mistake-in.js';
import { find } from './find.js';
import { meaningOf } from './meaning-of.js';
import type { Tool } from './read-tools.js';

/** Attributes of a `<consent-embed>`. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** Reads an attribute of a box, which may be written with or without `data-`. Empty: it is not there. */
type Read = (name: string) => string;

const film = (service: string, read: Read, address: string, isMore: string): Attributes => ({
  service,
  ...(isMore ? { src: address } : { video: read('videoid') }),
});

/**
 * What tarteaucitron puts into each of its boxes, by the class and the name of the service:
 * `tarteaucitron.services.js` in https://github.com/AmauriC/tarteaucitron.js.
 */
const boxes: Readonly<Record<string, readonly [name: string, read: (read: Read) => Attributes]>> = {
  youtube_player: [
    'youtube',
    (read) => film('youtube', read, `https://youtu.be/${read('videoid')}?t=${read('start')}`, read('start')),
  ],
  vimeo_player: [
    'vimeo',
    (read) => film('vimeo', read, `https://vimeo.com/${read('videoid')}/${read('hash')}`, read('hash')),
  ],
  dailymotion_player: [
    'dailymotion',
    (read) => ({
      name: 'Dailymotion',
      src: `https://www.dailymotion.com/embed/${/^playlist$/.exec(read('embedtype'))?.[0] ?? 'video'}/${encodeURIComponent(read('videoid'))}`,
    }),
  ],
  googlemapsembed: ['googlemapsembed', (read) => ({ service: 'google-maps', src: read('url') })],
  googlemapssearch: [
    'googlemapssearch',
    (read) => ({
      service: 'google-maps',
      src: `https://www.google.com/maps/embed/v1/place?${String(new URLSearchParams({ q: read('search'), key: read('api-key') }))}`,
    }),
  ],
  openstreetmap: ['openstreetmap', (read) => ({ service: 'openstreetmap', src: read('url') })],
  tac_iframe: ['iframe', (read) => ({ src: read('url') })],
};

const selector = ['[class*="_player"]', ...Object.keys(boxes).map((name) => `.${name}`)].join();

/** Puts a `<consent-embed>` into each box that tarteaucitron would have filled. One that nobody knows is told. */
export function placeEmbeds(
  within: Element | Document | DocumentFragment,
  tool: Tool,
  state: GateState,
  tell: (key: string, sentence: string) => void,
): void {
  // A form may have fields that are named like its members.
  for (const box of find(within, selector)) attempt(() => place(box), state.report);

  function place(box: Element): void {
    if (box.querySelector('consent-embed')) return; // also where a page was copied, such as by Turbo
    const found = [...box.classList].find((name) => Object.hasOwn(boxes, name));
    if (found) {
      box.append(embedFor(box, boxes[found]!, tool, state));
      return;
    }
    const unknown = [...box.classList].find((name) => name.endsWith('_player'));
    if (unknown && box.hasAttribute('videoID'))
      tell(unknown, `tarteaucitron: ${nameOf(box, 'class')} stays empty: write <consent-embed src="…">`);
  }
}

function embedFor(
  box: Element,
  [name, attributesOf]: (typeof boxes)[string],
  tool: Tool,
  state: GateState,
): Element {
  const read: Read = (attribute) =>
    (box.getAttribute(`data-${attribute}`) ?? box.getAttribute(attribute) ?? '').trim();
  const [width, height] = [read('width'), read('height')];
  const attributes: Attributes = {
    ...attributesOf(read),
    title: read('title') || undefined,
    category: (meaningOf(tool, name, state) ?? ['media']).join(' '),
    ratio: [width, height].every((each) => /^[1-9]\d*(px)?$/.test(each))
      ? `${parseInt(width)}/${parseInt(height)}`
      : undefined,
  };
  const embed = document.createElement('consent-embed');
  for (const [attribute, value] of Object.entries(attributes))
    if (value) embed.setAttribute(attribute, value);
  return embed;
}
