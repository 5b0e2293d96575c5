/** What other tools usually call our categories, and services in them, without their capitals and signs. */
const names = {
  essential: 'essential necessary strictlynecessary required c0001',
  functional: 'functional functionality preferences preference settings c0003',
  analytics:
    'analytics analytical statistics performance usage c0002 googleanalytics ga gajs gtag multiplegtag matomo matomocloud hotjar clarity plausible siteimprove',
  media: 'media video videos social socialmedia c0005 youtube vimeo dailymotion googlemaps googlemapsembed',
  marketing:
    'marketing advertising advertisement adverts ads targeting campaigns c0004 gcmads googleads facebookpixel metapixel',
};

const byName = new Map(
  Object.entries(names).flatMap(([category, list]) =>
    list.split(' ').map((name) => [name, category] as const),
  ),
);

/** Our category of what another tool has under that name, as it is usually meant. `undefined`: nobody knows. */
export function usualCategory(name: string): string | undefined {
  return byName.get(plain(name));
}

/** A name without what people write now one way and now another. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}
