import { createHash } from 'node:crypto';
import { earHost } from './stand-in-proxy.mjs';

/**
 * Puts a test's scripts before everything else of a page, and lets its Content Security Policy say yes to them, and to
 * what they tell the test, and to nothing more. Each script takes itself out of the page when it runs.
 *
 * @param {{headers: Record<string, string>, body: string}} page
 * @param {readonly string[]} scripts
 */
export function placeScripts({ headers, body }, scripts) {
  const code = `document.currentScript.remove();\n${scripts.join(';\n').replaceAll('</script', '<\\/script')}`;
  const hash = `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  const at = endOfStart(body);
  const meta = (_whole, before, policy, after) => before + openPolicy(policy, hash) + after;
  const rest = body
    .slice(at)
    .replace(/(<meta[^>]*http-equiv="?content-security-policy"?[^>]*content=")([^"]*)(")/gi, meta);
  const policy = headers['content-security-policy'];
  return {
    headers: policy ? { ...headers, 'content-security-policy': openPolicy(String(policy), hash) } : headers,
    body: `${body.slice(0, at)}<script>${code}</script>${rest}`,
  };
}

/** Where the first script of a page can stand. */
function endOfStart(body) {
  return /^\s*(<!doctype[^>]*>\s*)?(<html\b[^>]*>\s*)?(<head\b[^>]*>)?/i.exec(body)[0].length;
}

/** The policy with one script and one address more. Directives that aren't there are taken from `default-src`. */
function openPolicy(policy, hash) {
  const directives = new Map(
    policy
      .split(';')
      .map((directive) => directive.trim())
      .filter(Boolean)
      .map((directive) => [directive.split(/\s/)[0].toLowerCase(), directive]),
  );
  const add = (names, source) => {
    const name = names.find((candidate) => directives.has(candidate));
    const inherited = directives.get(name ?? 'default-src');
    if (!inherited) return; // Everything is allowed.
    const sources = inherited
      .split(/\s+/)
      .slice(1)
      .filter((text) => text !== "'none'");
    // A hash would take its meaning from 'unsafe-inline'.
    if (source === hash && sources.includes("'unsafe-inline'")) return;
    directives.set(name ?? names[0], [name ?? names[0], ...sources, source].join(' '));
  };
  add(['script-src-elem', 'script-src'], hash);
  add(['connect-src'], `http://${earHost} https://${earHost}`);
  return [...directives.values()].join('; ');
}
