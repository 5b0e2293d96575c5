import { randomUUID } from 'node:crypto';
import { escapeHtml, fillIn } from './fill-in.mjs';

const longestForm = 10_000;
const mostVisits = 1000;

/**
 * The pothole form's other end. It counts the reports of a visit by an essential cookie, `session`, to show that
 * essential systems go on with everything else refused. Nothing is kept when the server stops.
 *
 * @param {(name: string) => Promise<string>} readTemplate
 */
export function createReports(readTemplate) {
  const visits = new Map();
  return async (request) => {
    const form = new URLSearchParams(await readBody(request));
    const template = await readTemplate('report.html');
    if (!form.get('where')?.trim()) return { status: 422, html: fillIn(template, unplaced) };
    const known = sessionOf(request);
    const session = visits.has(known) ? known : randomUUID();
    if (visits.size >= mostVisits) visits.clear();
    visits.set(session, (visits.get(session) ?? 0) + 1);
    return {
      // Readable by script, unlike a real session, so that the demo's live panel can list it.
      headers: { 'set-cookie': `session=${session}; Path=/; SameSite=Lax` },
      html: fillIn(template, thanks(form, visits.get(session), session === known)),
    };
  };
}

const unplaced = {
  heading: 'Tell us where the pothole is',
  message: 'Go back, and enter a street and the nearest house number, or a landmark.',
  facts: '',
};

function thanks(form, count, returned) {
  const details = form.get('details')?.trim();
  return {
    heading: 'Thank you for your report',
    message: 'We will look at it within five working days.',
    facts: factList([
      ['Where', form.get('where')],
      ['Size', form.get('size') ?? 'Not given'],
      ...(details ? [['Details', details]] : []),
      ['Reports during this visit', String(count)],
      ['Session cookie', returned ? 'Your browser sent it back to us.' : 'We have just set it.'],
    ]),
  };
}

function factList(facts) {
  const items = facts.map(([name, value]) => `  <dt>${name}</dt>\n  <dd>${escapeHtml(value)}</dd>`);
  return `<dl class="facts">\n${items.join('\n')}\n</dl>`;
}

async function readBody(request) {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > longestForm) return '';
  }
  return body;
}

/** The visit's id as the browser sent it. `undefined`: it sent none. */
const sessionOf = (request) => /(?:^|;\s*)session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];
