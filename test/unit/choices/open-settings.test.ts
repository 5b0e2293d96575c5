import { expect } from '@open-wc/testing';
import { openSettings } from '../../../src/choices/open-settings.js';
import { fakeGate } from '../../helpers/fake-gate.js';
import { removeElements, renderElement } from '../../helpers/render-element.js';

describe('openSettings', () => {
  afterEach(removeElements);

  it('takes a visitor to the settings on the page', async () => {
    const settings = await renderElement('consent-settings', fakeGate());
    openSettings();
    expect(document.activeElement).to.equal(settings);
    expect(document.querySelectorAll('consent-settings')).to.have.length(1);
  });

  it('opens the settings in a dialog where the page has none', async () => {
    (await renderElement('consent-settings', fakeGate())).remove();
    openSettings();
    const opened = document.querySelector('consent-settings')!;
    expect(opened.shadowRoot!.querySelector('dialog')!.open).to.equal(true);
  });

  it('opens one dialog, however often it is asked', async () => {
    (await renderElement('consent-settings', fakeGate())).remove();
    openSettings();
    openSettings();
    expect(document.querySelectorAll('consent-settings')).to.have.length(1);
  });
});
