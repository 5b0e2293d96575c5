/** Whose content can be embedded by name. */
export interface EmbedService {
  /** Who a visitor knows it by. */
  readonly provider: string;
  /** Address of the privacy notice. */
  readonly notice: string;
  /** Width to height, where the page says nothing. */
  readonly ratio: string;
  /** What an id alone is put behind. `undefined`: only a whole address will do. */
  readonly base?: string;
  /** What the address must match once it is as a browser reads it: at https, and without `..` or `\`. */
  readonly form: RegExp;
  /** What would be right, for a sentence about a mistake. */
  readonly example: string;
  /** Address of the frame, in the variant that stores least: made of the groups of the form, or the whole address. */
  address(url: URL, first?: string, second?: string): string;
}

const asGiven = ({ href }: URL): string => href;
const inQuery = encodeURIComponent;

/** The second at which a film starts, of `90`, `90s`, `1m30s` or `1h2m3s`. 0: nothing is said, or something else. */
function startOf({ search, hash }: URL): number {
  const form = /[?&#](?:t|start)=(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s?)?(?![^&#])/;
  const [, hours = 0, minutes = 0, seconds = 0] = form.exec(search + hash) ?? [];
  return +hours * 3600 + +minutes * 60 + +seconds;
}

/** The names that `service` can have. An address as a visitor sees it in the browser fits. */
export const embedServices: Readonly<Record<string, EmbedService>> = {
  // https://support.google.com/youtube/answer/171780: "privacy-enhanced mode". The address of a film that was watched
  // in a list names the list, too: the film is meant.
  youtube: {
    provider: 'YouTube',
    notice: 'https://policies.google.com/privacy',
    ratio: '16/9',
    base: 'https://youtu.be/',
    form: /^https:\/\/(?:(?:youtu\.be\/|(?:(?:www|m)\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|shorts\/|live\/))(?!videoseries)([\w-]{11})(?![^/?&#])|(?:(?:www|m)\.)?youtube(?:-nocookie)?\.com\/(?:embed\/videoseries|playlist)\?(?:[^#]*&)?list=([\w-]{12,64})(?![^&#]))/,
    example: 'aqz-KE-bpKQ or https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    address(url, id, list) {
      const start = startOf(url);
      const query = list ? `videoseries?list=${list}` : `${id}${start ? `?start=${start}` : ''}`;
      return `https://www.youtube-nocookie.com/embed/${query}`;
    },
  },
  // https://help.vimeo.com/hc/en-us/articles/26080940921361: "dnt". A video that is not listed has a key.
  vimeo: {
    provider: 'Vimeo',
    notice: 'https://vimeo.com/privacy',
    ratio: '16/9',
    base: 'https://vimeo.com/',
    form: /^https:\/\/(?:player\.vimeo\.com\/video|(?:www\.)?vimeo\.com)\/(\d{1,15})(?:(?:\/|\?(?:[^#]*&)?h=)([\da-f]+))?(?![^/?&#])/,
    example: '76979871 or https://vimeo.com/76979871',
    address(url, id, key) {
      const start = startOf(url);
      return `https://player.vimeo.com/video/${id}?${key ? `h=${key}&` : ''}dnt=1${start ? `#t=${start}s` : ''}`;
    },
  },
  'google-maps': {
    provider: 'Google Maps',
    notice: 'https://policies.google.com/privacy',
    ratio: '4/3',
    form: /^https:\/\/(?:www|maps)\.google\.(?:com|co\.uk)\/maps(?:\/embed(?:\/v1\/\w+)?\/?\?|\/d\/(?:u\/\d+\/)?embed\?|\?(?:[^#]*&)?output=embed(?![^&#]))/,
    example: 'https://www.google.com/maps/embed?pb=… (in Google Maps: Share, Embed a map)',
    address: asGiven,
  },
  openstreetmap: {
    provider: 'OpenStreetMap',
    notice: 'https://osmfoundation.org/wiki/Privacy_Policy',
    ratio: '4/3',
    form: /^https:\/\/www\.openstreetmap\.org\/export\/embed\.html\?[^#]/,
    example: 'https://www.openstreetmap.org/export/embed.html?bbox=… (on the map: Share, HTML)',
    address: asGiven,
  },
  'x-post': {
    provider: 'X',
    notice: 'https://x.com/en/privacy',
    ratio: '1/1',
    base: 'https://x.com/i/status/',
    form: /^https:\/\/(?:(?:www|mobile)\.)?(?:x|twitter)\.com\/(?:i\/web|\w+)\/status(?:es)?\/(\d{1,20})(?![^/?#])/,
    example: 'https://x.com/anytown/status/1234567890',
    address: (_url, id) => `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`,
  },
  // A page without a name of its own has its id in the query. Every other `.php` is something else.
  'facebook-page': {
    provider: 'Facebook',
    notice: 'https://www.facebook.com/privacy/policy/',
    ratio: '1/1',
    base: 'https://www.facebook.com/',
    form: /^https:\/\/(?:[a-z-]+\.)?facebook\.com\/(?:profile\.php\?(?:[^#]*&)?id=(\d{5,20})(?![^&#])|(?!plugins\/|[^?#]*\.php)([\w.%-]+(?:\/[\w.%-]+)*)\/?(?![^?#]))/,
    example: 'https://www.facebook.com/anytown',
    address: (_url, id, name) =>
      `https://www.facebook.com/plugins/page.php?href=${inQuery(`https://www.facebook.com/${name ?? `profile.php?id=${id}`}`)}&tabs=timeline&width=500&height=500`,
  },
  spotify: {
    provider: 'Spotify',
    notice: 'https://www.spotify.com/uk/legal/privacy-policy/',
    ratio: '2/1',
    base: 'https://open.spotify.com/',
    form: /^https:\/\/open\.spotify\.com\/(?:intl-\w+\/)?(?:embed\/)?((?:track|album|artist|playlist|show|episode)\/\w{22})(?![^/?#])/,
    example: 'https://open.spotify.com/episode/7makk4oTQel546B0PZlDM5',
    address: (_url, path) => `https://open.spotify.com/embed/${path}`,
  },
  soundcloud: {
    provider: 'SoundCloud',
    notice: 'https://soundcloud.com/pages/privacy',
    ratio: '2/1',
    form: /^(https:\/\/(?:(?:www|m|api)\.)?soundcloud\.com(?:\/[\w-]+)+)\/?(?![^?#])/,
    example: 'https://soundcloud.com/anytown/council-meeting',
    address: (_url, page) => `https://w.soundcloud.com/player/?url=${inQuery(page!)}&visual=true`,
  },
};
