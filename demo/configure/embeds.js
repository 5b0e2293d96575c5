import { embedOf, embedServices } from './library.js';
import { escape } from './escape.js';

/**
 * A video, map or post that a page shows by `<consent-embed>`.
 *
 * @typedef {object} Embed
 * @property {string} name as `service` has it
 * @property {string} label for whoever fills in the form
 * @property {string} provider by which visitors know it, and by which the config lists it
 * @property {string} notice
 * @property {string} example what may be given as its address, in words
 * @property {string} address an address that fits
 * @property {string} sample what such a one may show
 */

/** What the embeds are called where the name of who they come from does not say what they are. */
const labels = { 'x-post': 'X (posts)', 'facebook-page': 'Facebook (pages)' };

/** What an example shows, and what its link invites to. */
const samples = {
  youtube: ['How to sort your recycling', 'Watch'],
  vimeo: ['Meeting of the council', 'Watch'],
  'google-maps': ['Where to find the town hall', 'See'],
  openstreetmap: ['Where to find the town hall', 'See'],
  'x-post': ['Our latest post', 'Read'],
  'facebook-page': ['News of the council', 'Read'],
  spotify: ['Our podcast', 'Listen to'],
  soundcloud: ['Recording of the meeting', 'Listen to'],
};

/** Every one that the library knows by its name. Their addresses stand in the library’s own examples. */
export const embeds = Object.entries(embedServices).map(([name, { provider, notice, example }]) => ({
  name,
  label: labels[name] ?? provider,
  provider,
  notice,
  example,
  address: /https:\S+/.exec(example)[0],
  sample: samples[name]?.[0] ?? 'What it shows',
}));

/** Where the address of a frame is none that a person could open, its link leads to the website itself. */
const frameOnly = {
  'google-maps': 'https://www.google.com/maps',
  openstreetmap: 'https://www.openstreetmap.org/',
};

/** Characters as they stand in the code of a frame. */
const written = { '&amp;': '&', '&quot;': '"', '&#39;': "'" };

/** The address in what was given: maps are offered as the whole code of a frame. */
function addressIn(text) {
  const [, , inFrame] = /<iframe\b[^>]*?\ssrc\s*=\s*(["'])(.*?)\1/is.exec(text) ?? [];
  return (inFrame ?? text)
    .replace(/&(?:apos|#0?39|#x27);/gi, '&#39;')
    .replace(/&(?:amp|quot|#39);/g, (each) => written[each])
    .trim();
}

/**
 * The embed whose web page, and not whose script, an address is of. The hosts that make a frame of an id have no scripts
 * but those that are known by their names.
 */
export function embedOfPage(address) {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname } = new URL(address);
  const bare = (name) => name.replace(/^(www|m)\./, '');
  const isHostOf = (embed) =>
    [embedServices[embed.name].base, embed.address].some(
      (url) => url && bare(new URL(url).host) === bare(host),
    );
  return embeds.find(
    (embed) =>
      embedOf({ service: embed.name, src: address }) ||
      (embedServices[embed.name].base &&
        isHostOf(embed) &&
        !/(\.js|_api|\/iframe-api\/v\d+)$/.test(pathname)),
  );
}

/** What was chosen, in the order of the page. */
export const embedsIn = (state) => embeds.filter(({ name }) => Object.hasOwn(state.embeds, name));

/** Those with an address that their service does not take. */
export const wrongEmbedsIn = (state) => embedsIn(state).filter((embed) => !frameOf(embed, state));

/** What of it the config lists: not what a service of one’s own stands for already, under the same name. */
export function listedEmbeds(state) {
  const own = new Set(state.own.map(({ name = '' }) => name.trim()));
  return embedsIn(state)
    .filter(({ provider }) => !own.has(provider))
    .map(({ provider, notice }) => ({ name: provider, category: 'media', notice }));
}

function attributesOf({ name, address, sample }, state) {
  const { src = '', title = '' } = state.embeds[name];
  return { service: name, src: addressIn(src) || address, title: title.trim() || sample };
}

const frameOf = (embed, state) => embedOf(attributesOf(embed, state));

/** Origins of the frames, for a policy: that of the usual frame, and that of one which was given. */
export function frameOrigins(state) {
  const usual = ({ name, address }) => embedOf({ service: name, src: address });
  const frames = embedsIn(state).flatMap((embed) => [usual(embed), frameOf(embed, state)]);
  return [...new Set(frames.filter(Boolean).map(({ address }) => new URL(address).origin))];
}

/** Markup for a page. */
export function embedMarkup(embed, state) {
  const { service, src, title } = attributesOf(embed, state);
  const [, verb] = samples[service] ?? ['', 'See'];
  const link = frameOnly[service] ?? new URL(src, embedServices[service].base).href;
  return `<consent-embed service="${escape(service)}" src="${escape(src)}" title="${escape(title)}">
  <a href="${escape(link)}">${verb} “${escape(title)}” on ${escape(embed.provider)}</a>
</consent-embed>
`;
}

/** A style sheet by which nothing moves while such a page loads, as README says. */
export function embedStyleOf(state) {
  const others = embedsIn(state)
    .map(({ name }) => [name, embedServices[name].ratio])
    .filter(([, ratio]) => ratio !== '16/9')
    .map(
      ([name, ratio]) =>
        `\nconsent-embed[service='${name}'] {\n  aspect-ratio: ${ratio.replace('/', ' / ')};\n}\n`,
    );
  return `consent-embed {
  display: block;
  width: 100%;
  min-height: 23em;
  aspect-ratio: 16 / 9;
}
${others.join('')}`;
}
