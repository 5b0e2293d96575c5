import { expect } from '@open-wc/testing';
import type { ConsentCookieTable } from '../../../src/elements.js';
import { fakeGate, googleAnalytics } from '../../helpers/fake-gate.js';
import { removeElements, renderElement, textOf } from '../../helpers/render-element.js';

const own = {
  name: 'GovMetric',
  category: 'feedback',
  cookies: [
    { name: 'gm_*', purpose: 'Feedback survey', expires: '1 day' },
    { name: 'gmVisit', expires: 'session' },
    { name: 'gmTab', kind: 'session-storage' },
    { name: 'gmKey', kind: 'local-storage' },
    { name: 'gmYear', kind: 'local-storage', expires: '1 year' },
  ],
} as const;
const show = (attributes = {}): Promise<ConsentCookieTable> =>
  renderElement('consent-cookie-table', fakeGate({ services: [googleAnalytics, own] }), attributes);
const foreign = {
  name: 'Ratings',
  category: 'feedback',
  cookies: [
    { name: 'AWSELB', purpose: 'Shares out visits.', host: 'govmetric.com' },
    { name: 'secret', purpose: 'Counts ratings.', host: 'self' },
    { name: 'odd', host: `${'a-very-long-label-'.repeat(4)}.example` },
    { name: 'plain', purpose: 'Keeps the place.' },
  ],
} as const;
const all = (table: ConsentCookieTable, selector: string): string[] =>
  [...table.shadowRoot!.querySelectorAll(selector)].map(textOf);

describe('<consent-cookie-table>', () => {
  afterEach(removeElements);

  it('is accessible', async () => {
    await expect(await show()).to.be.accessible();
  });

  it('lists every cookie by who sets it, the site first', async () => {
    const table = await show();
    expect(all(table, 'caption')).to.deep.equal(['Cookies on this website']);
    expect(all(table, '[scope=rowgroup]')).to.deep.equal([
      'Anytown Borough Council',
      'Google Analytics',
      'GovMetric',
    ]);
  });

  it('lists the keys that receipts wait in, where there are receipts', async () => {
    const gate = fakeGate({ services: [], config: { receipts: { url: '/receipts' } } });
    const table = await renderElement('consent-cookie-table', gate);
    expect(all(table, '[scope=row]')).to.deep.equal(['consent_choices', 'consent-gate-receipts *']);
    expect(all(table, 'td')).to.deep.equal([
      ...['Saves your cookie choices', '1 year'],
      ...['Saves your cookie choices', 'When it is removed (local storage)'],
    ]);
  });

  it('lists one category', async () => {
    const table = await show({ category: 'analytics' });
    expect(all(table, 'caption')).to.deep.equal(['Analytics cookies']);
    expect(all(table, '[scope=row]')).to.include('_ga').and.not.include('gm_*');
  });

  it('lists one service, with how long each cookie is kept in words', async () => {
    const table = await show({ service: 'GovMetric' });
    expect(all(table, 'caption')).to.deep.equal(['Cookies set by GovMetric']);
    expect(all(table, 'td:last-child')).to.deep.equal([
      '1 day',
      'When you close your browser',
      'When you close the tab (session storage)',
      'When it is removed (local storage)',
      '1 year (local storage)',
    ]);
  });

  it('takes a number for a name, as JSON may have it', async () => {
    const cookies = [{ name: 5 as unknown as string, purpose: 'Feedback survey', expires: 'session' }];
    const gate = fakeGate({ services: [{ ...own, cookies }] });
    const table = await renderElement('consent-cookie-table', gate, { service: 'GovMetric' });
    expect(all(table, '[scope=row]')).to.deep.equal(['5']);
  });

  it('says of what a script can’t remove who has set it, and what can', async () => {
    const gate = fakeGate({ services: [foreign] });
    const table = await renderElement('consent-cookie-table', gate, { service: 'Ratings' });
    await expect(table).to.be.accessible();
    expect(all(table, 'td:has(p) bdi')).to.deep.equal(['Shares out visits.', 'Counts ratings.', '']);
    expect(all(table, 'td p').slice(0, 2)).to.deep.equal([
      'Set by govmetric.com. Only your browser’s settings can remove it.',
      `Set by ${location.hostname}. Only your browser’s settings can remove it.`,
    ]);
    table.style.width = '290px';
    expect(table.scrollWidth).to.be.at.most(290);
  });

  it('says so in the language of the table, while the purpose may be in English', async () => {
    document.documentElement.lang = 'pl';
    const gate = fakeGate({ services: [googleAnalytics] });
    const table = await renderElement('consent-cookie-table', gate, { service: 'google-analytics' });
    document.documentElement.lang = 'en';
    const [note] = table.shadowRoot!.querySelectorAll('td p');
    expect(textOf(note!)).to.equal(
      `Zapisuje go ${location.hostname}. Można go usunąć tylko w ustawieniach przeglądarki.`,
    );
    expect(note!.closest<HTMLElement>('[lang]')!.lang).to.equal('pl');
    expect(note!.parentElement!.querySelector('bdi')!.lang).to.equal('en');
  });

  it('shows nothing where a category has no cookies', async () => {
    expect(all(await show({ category: 'marketing' }), 'table')).to.deep.equal([]);
  });

  for (const [attributes, problem] of [
    [{ service: 'hotjarr' }, '"service" is "hotjarr", which does not match google-analytics|GovMetric'],
    [{ service: 'toString' }, '"service" is "toString", which does not match google-analytics|GovMetric'],
    [{ category: 'nonsense' }, '"category" is "nonsense", which does not match essential|analytics'],
    [{ category: 'constructor' }, '"category" is "constructor", which does not match essential|analytics'],
    [
      { category: 'analytics', service: 'hotjarr' },
      '"service" is "hotjarr", which does not match google-analytics|GovMetric',
    ],
  ] as const)
    it(`shows what is inside it for ${JSON.stringify(attributes)}, and has the gate say why`, async () => {
      const gate = fakeGate({ services: [googleAnalytics, own] });
      const inside = document.createElement('p');
      inside.textContent = 'Ask us.';
      const table = await renderElement('consent-cookie-table', gate, attributes, inside);
      expect(inside.getBoundingClientRect().height).to.be.above(0);
      expect(all(table, 'table')).to.deep.equal([]);
      expect(gate.problems).to.deep.equal([`consent-cookie-table: ${problem}`]);
    });

  it('names no service where there is none', async () => {
    const gate = fakeGate({ services: [] });
    await renderElement('consent-cookie-table', gate, { service: 'hotjar' });
    expect(gate.problems).to.deep.equal([
      'consent-cookie-table: "service" is "hotjar", which does not match any',
    ]);
  });

  it('says nothing of a category of the config’s own without cookies, nor of a service that has none', async () => {
    const gate = fakeGate({
      services: [{ name: 'Maps', category: 'media' }],
      config: { categories: { feedback: {} } },
    });
    for (const attributes of [{ category: 'feedback' }, { category: 'marketing' }, { service: 'Maps' }]) {
      const table = await renderElement('consent-cookie-table', gate, attributes);
      expect(table.shadowRoot!.querySelector('slot')).to.equal(null);
    }
    expect(gate.problems).to.deep.equal([]);
  });

  it('fits on 320 pixels', async () => {
    const table = await show();
    table.style.width = '290px';
    expect(table.scrollWidth).to.be.at.most(290);
  });
});
