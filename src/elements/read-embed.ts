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

/**
 * Reads the attributes of an embed. `undefined`: it is refused.
 *
 * @param tell Told of each mistake, and of the service that is named.
 * @param protocol Of the page: one at https can show nothing from http.
 */
export function readEmbed(
  element: Element,
  tell: (mistake: string, service?: string) => void,
  protocol = location.protocol,
): Embed | undefined {
  const read = (name: string): string => element.getAttribute(name)?.trim() ?? '';
  const service = read('service');
  const known = Object.hasOwn(embedServices, service) ? embedServices[service] : undefined;
  const attribute = element.hasAttribute('video') ? 'video' : 'src';
  const say = (mistake: string): void => {
    if (known) tell(mistake, service);
    else tell(`consent-embed: ${mistake}`);
  };
  const sayMismatch = (name: string, right: string): void =>
    say(`"${name}" is "${read(name)}", which does not match ${right}`);

  const given = known ? read(attribute).replace(/^http:/i, 'https:') : read(attribute);
  const form = known?.form ?? (protocol === 'https:' ? /^https:/ : /^https?:/);
  // Held against its form as a browser reads it, to which `/maps/embed/../..` is another page.
  const url = attempt(() => new URL(given, known?.base));
  const groups = url && form.exec(url.href);

  if (element.hasAttribute('service') && !known)
    sayMismatch('service', Object.keys(embedServices).join(', '));
  else if (url && url.username + url.password)
    say(`"${attribute}" has a user name or password in it, which every visitor could read`);
  else if (!groups) sayMismatch(attribute, known?.example ?? 'https://www.example.org/page');
  else {
    const ratio = read('ratio').replaceAll(' ', '').replace(':', '/');
    const fits = /^[1-9]\d*(\.\d+)?\/[1-9]\d*(\.\d+)?$/.test(ratio);
    if (ratio && !fits) sayMismatch('ratio', '16/9');
    return {
      ...(known ?? { provider: read('name') || url.host, ratio: '16/9' }),
      ...(fits && { ratio }),
      address: known?.address(url, groups[1], groups[2]) ?? url.href,
    };
  }
  return undefined;
}
