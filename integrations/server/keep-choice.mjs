/**
 * For Node.js: `http.createServer(keepChoice)`, in Express `app.all('/keep-choice', keepChoice)`. Writes the choice
 * cookie again as it came. Whatever is not a choice as consent-gate writes it is left alone.
 */
const choice =
  /^(?!.*consent_choices=.*consent_choices=)(?:.*; ?)?consent_choices=(\{%22version%22:%22[!#-+\--:<-\x5b\x5d-~]{1,3000}:(?:true|false)\}\})(?:;|$)/;
const attributes = 'Path=/; Max-Age=31536000; SameSite=Lax; Secure'; // as path, days, sameSite and domain of `cookie` in your options

export function keepChoice(request, response) {
  const value = request.method === 'POST' && choice.exec(request.headers.cookie ?? '')?.[1];
  if (value) response.appendHeader('Set-Cookie', `consent_choices=${value}; ${attributes}`);
  response.writeHead(request.method === 'POST' ? 204 : 405, { 'Cache-Control': 'no-store' }).end();
}
