import { attempt } from '../lib/attempt.js';
import { embedServices } from './embed-services.js';

/** What an embed shows. */
export interface Embed {
  /** Who a visitor reads that it comes from. */
  readonly provider: string;
  /** Address of the privacy notice. `undefined`: we know of none. */
  readonly notice?: string;
  /** Width to height. */
  readonly ratio: string;
  /** Address of the frame: http or https, and where the service is known made of what fits its form. */
  readonly address: string;
}

/** Reads the attributes of an embed. A text is a sentence that says why it is refused. */
export function readEmbed(element: Element): Embed | string {
  const read = (name: string): string | undefined => element.getAttribute(name)?.trim();
  const service = read('service');
  const attribute = read('video') === undefined ? 'src' : 'video';
  const given = read(attribute) ?? '';
  const refuse = (about: string, name: string, value: string, right: string): string =>
    `${about}: "${name}" is "${value}", which does not match ${right}`;

  if (service === undefined) {
    const url = attempt(() => new URL(given));
    return url && /^https?:$/.test(url.protocol)
      ? { provider: read('name') || url.host, ratio: '16/9', address: url.href }
      : refuse('consent-embed', 'src', given, 'https://www.example.org/page');
  }
  if (!Object.hasOwn(embedServices, service)) {
    return refuse('consent-embed', 'service', service, Object.keys(embedServices).join(', '));
  }
  const known = embedServices[service]!;
  const [, part, key] = known.form.exec(given) ?? [];
  return part
    ? { ...known, address: known.address(part, key) }
    : refuse(service, attribute, given, known.example);
}

/** The shape that the page gives an embed, such as `16/9`. Anything else counts as none. */
export function readRatio(element: Element): string | undefined {
  const ratio = element.getAttribute('ratio')?.replaceAll(' ', '') ?? '';
  return /^[1-9]\d*(\.\d+)?\/[1-9]\d*(\.\d+)?$/.test(ratio) ? ratio : undefined;
}
