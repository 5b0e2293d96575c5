/** Whose content can be embedded by name. */
export interface EmbedService {
  /** Who a visitor knows it by. */
  readonly provider: string;
  /** Address of the privacy notice. */
  readonly notice: string;
  /** Width to height, where the page says nothing. */
  readonly ratio: string;
  /** What `video` or `src` must match. Its groups, and nothing else, go into the address of the frame. */
  readonly form: RegExp;
  /** What would be right, for a sentence about a mistake. */
  readonly example: string;
  /** Address of the frame, in the variant that stores least. */
  address(part: string, key?: string): string;
}

const asGiven = (address: string): string => address;
const inQuery = encodeURIComponent;

/** The names that `service` can have. An address as a visitor sees it in the browser fits, and so does the bare id. */
export const embedServices: Readonly<Record<string, EmbedService>> = {
  // https://support.google.com/youtube/answer/171780: "privacy-enhanced mode"
  youtube: {
    provider: 'YouTube',
    notice: 'https://policies.google.com/privacy',
    ratio: '16/9',
    form: /^(?:https:\/\/(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|shorts\/|live\/)|youtu\.be\/))?(?!videoseries)([\w-]{11})(?:[/?&#].*)?$/,
    example: 'aqz-KE-bpKQ or https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    address: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  },
  // https://help.vimeo.com/hc/en-us/articles/26080940921361: "dnt". A video that is not listed has a key.
  vimeo: {
    provider: 'Vimeo',
    notice: 'https://vimeo.com/privacy',
    ratio: '16/9',
    form: /^(?:https:\/\/(?:player\.vimeo\.com\/video|(?:www\.)?vimeo\.com)\/)?(\d{1,15})(?:(?:\/|\?(?:[^#]*&)?h=)([\da-f]+))?(?:[/?&#].*)?$/,
    example: '76979871 or https://vimeo.com/76979871',
    address: (id, key) => `https://player.vimeo.com/video/${id}?${key ? `h=${key}&` : ''}dnt=1`,
  },
  'google-maps': {
    provider: 'Google Maps',
    notice: 'https://policies.google.com/privacy',
    ratio: '4/3',
    form: /^(https:\/\/(?:www|maps)\.google\.(?:com|co\.uk)\/maps(?:(?:\/d(?:\/u\/\d+)?)?\/embed[/?].*|\?(?:.*&)?output=embed.*))$/,
    example: 'https://www.google.com/maps/embed?pb=… (in Google Maps: Share, Embed a map)',
    address: asGiven,
  },
  openstreetmap: {
    provider: 'OpenStreetMap',
    notice: 'https://osmfoundation.org/wiki/Privacy_Policy',
    ratio: '4/3',
    form: /^(https:\/\/www\.openstreetmap\.org\/export\/embed\.html\?.+)$/,
    example: 'https://www.openstreetmap.org/export/embed.html?bbox=… (on the map: Share, HTML)',
    address: asGiven,
  },
  'x-post': {
    provider: 'X',
    notice: 'https://x.com/en/privacy',
    ratio: '1/1',
    form: /^(?:https:\/\/(?:(?:www|mobile)\.)?(?:x|twitter)\.com\/\w+\/status(?:es)?\/)?(\d{1,20})(?:[/?#].*)?$/,
    example: 'https://x.com/anytown/status/1234567890',
    address: (id) => `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`,
  },
  'facebook-page': {
    provider: 'Facebook',
    notice: 'https://www.facebook.com/privacy/policy/',
    ratio: '1/1',
    form: /^(?:https:\/\/(?:[a-z-]+\.)?facebook\.com\/)?(?!plugins\/)([\w.-]+(?:\/[\w.%-]+)*)\/?(?:[?#].*)?$/,
    example: 'https://www.facebook.com/anytown',
    address: (page) =>
      `https://www.facebook.com/plugins/page.php?href=${inQuery(`https://www.facebook.com/${page}`)}&tabs=timeline&width=500&height=500`,
  },
  spotify: {
    provider: 'Spotify',
    notice: 'https://www.spotify.com/uk/legal/privacy-policy/',
    ratio: '2/1',
    form: /^(?:https:\/\/open\.spotify\.com\/(?:intl-\w+\/)?(?:embed\/)?)?((?:track|album|artist|playlist|show|episode)\/\w{22})(?:[/?#].*)?$/,
    example: 'https://open.spotify.com/episode/7makk4oTQel546B0PZlDM5',
    address: (path) => `https://open.spotify.com/embed/${path}`,
  },
  soundcloud: {
    provider: 'SoundCloud',
    notice: 'https://soundcloud.com/pages/privacy',
    ratio: '2/1',
    form: /^(https:\/\/(?:(?:www|m|api)\.)?soundcloud\.com(?:\/[\w-]+)+)\/?(?:[?#].*)?$/,
    example: 'https://soundcloud.com/anytown/council-meeting',
    address: (page) => `https://w.soundcloud.com/player/?url=${inQuery(page)}&visual=true`,
  },
};
