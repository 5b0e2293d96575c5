import { expect } from '@open-wc/testing';
import type * as DefineSettings from '../../../src/elements/define-settings.js';
import { fakeGate } from '../../helpers/fake-gate.js';
import { openPage } from '../../helpers/fake-page.js';
import { textOf } from '../../helpers/render-element.js';

describe('defineSettings', () => {
  it('draws the settings and the tables when all is there that they tell, and not before', async () => {
    const page = await openPage<typeof DefineSettings>('elements/define-settings.ts');
    const { document } = page.window;
    const elements = ['consent-settings', 'consent-cookie-table'].map((tag) => document.createElement(tag));
    document.body.append(...elements);
    const services = [{ name: 'matomo', use: 'matomo', category: 'analytics' }];
    const defined = page.exports.defineSettings(fakeGate({ services }));
    const isDrawn = elements.map((element) => element.shadowRoot !== null);
    await defined;
    const texts = elements.map((element) => textOf(element.shadowRoot));
    page.close();
    expect(isDrawn).to.deep.equal([false, false]);
    for (const text of texts) expect(text).to.include('Matomo').and.include('_pk_id.*');
  });
});
