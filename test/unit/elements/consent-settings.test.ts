import { expect } from '@open-wc/testing';
import type { ConsentSettings } from '../../../src/elements.js';
import { analytics, essential, fakeGate, media } from '../../helpers/fake-gate.js';
import { fakeSignal } from '../../helpers/fake-signal.js';
import { removeElements, renderElement, textOf } from '../../helpers/render-element.js';

const show = (gate = fakeGate(), attributes = {}): Promise<ConsentSettings> =>
  renderElement('consent-settings', gate, attributes);
const find = <Type extends Element>(settings: ConsentSettings, selector: string): Type[] => [
  ...settings.shadowRoot!.querySelectorAll<Type>(selector),
];
/** The answers of each question as drawn: true for a radio that is chosen. */
const radios = (settings: ConsentSettings): boolean[] =>
  find<HTMLInputElement>(settings, 'input').map(({ checked }) => checked);
const alert = (settings: ConsentSettings): HTMLElement | undefined =>
  find<HTMLElement>(settings, '[role=alert]')[0];

const saveButton = (settings: ConsentSettings): HTMLElement | undefined =>
  find<HTMLElement>(settings, '.button').find((button) => textOf(button) === 'Save cookie settings');

function choose(settings: ConsentSettings, index: number): void {
  find<HTMLInputElement>(settings, 'input')[index]!.click();
}

function save(settings: ConsentSettings): void {
  saveButton(settings)!.click();
}

describe('<consent-settings>', () => {
  afterEach(removeElements);

  it('is accessible before and after saving, in a dialog too', async () => {
    const settings = await show(fakeGate({ categories: [essential, analytics, media] }));
    for (const details of find<HTMLDetailsElement>(settings, 'details')) details.open = true;
    await expect(settings).to.be.accessible();
    save(settings);
    await expect(settings).to.be.accessible();
    removeElements();
    await expect(await show(fakeGate(), { modal: '' })).to.be.accessible();
  });

  it('asks one question a category, with No first and chosen', async () => {
    const settings = await show(fakeGate({ categories: [essential, analytics, media] }));
    expect(find(settings, 'legend').map(textOf)).to.deep.equal([
      'Do you want to accept analytics cookies?',
      'Do you want to accept video and map cookies?',
    ]);
    expect(find(settings, 'label').map(textOf)).to.deep.equal(['No', 'Yes', 'No', 'Yes']);
    expect(radios(settings)).to.deep.equal([true, false, true, false]);
  });

  it('is drawn once when it is saved, with what came of it', async () => {
    const settings = await show();
    choose(settings, 1);
    let draws = 0;
    const { render } = settings as unknown as { render(): void };
    Object.assign(settings, { render: () => (draws++, render.call(settings)) });
    save(settings);
    expect(draws).to.equal(1);
    expect(textOf(alert(settings)!)).to.include('Success');
  });

  it('shows what was chosen before', async () => {
    const settings = await show(fakeGate({ choices: { analytics: true } }));
    expect(radios(settings)).to.deep.equal([false, true]);
  });

  it('shows a category as on that runs until the visitor objects, and says so', async () => {
    const settings = await show(fakeGate({ categories: [essential, { ...analytics, basis: 'objection' }] }));
    expect(radios(settings)).to.deep.equal([false, true]);
    expect(textOf(settings.shadowRoot)).to.include('These cookies are on unless you choose No');
  });

  it('says what Global Privacy Control has refused, until the visitor chooses', async () => {
    fakeSignal(true);
    const marketing = { id: 'marketing', basis: 'consent' } as const;
    const categories = [essential, analytics, marketing];
    const settings = await show(fakeGate({ categories }));
    expect(textOf(settings.shadowRoot).match(/Global Privacy Control/g)).to.have.length(1);
    expect(radios(settings)).to.deep.equal([true, false, true, false]);
    removeElements();
    const chosen = await show(fakeGate({ categories, choices: { analytics: false, marketing: true } }));
    expect(textOf(chosen.shadowRoot)).not.to.include('Global Privacy Control');
    fakeSignal(undefined);
  });

  it('leaves no English word in Welsh, not in what the cookies are for either', async () => {
    document.documentElement.lang = 'cy';
    const gate = fakeGate({ config: { siteName: 'Cyngor Môn' }, categories: [essential, analytics, media] });
    const settings = await show(gate);
    const read = textOf(settings.shadowRoot);
    expect(read)
      .to.include('2 flynedd')
      .and.not.match(/\b(cookies?|the|your|years?|and|visitors?|website)\b/i);
    expect(find(settings, '[lang=en]')).to.deep.equal([]);
  });

  it('marks as English what a language has no words for', async () => {
    document.documentElement.lang = 'pl';
    const settings = await show();
    const [ours, ...others] = find<HTMLElement>(settings, 'td:nth-child(2) bdi').map(({ lang }) => lang);
    expect(ours).to.equal('');
    expect([...new Set(others)]).to.deep.equal(['en']);
  });

  it('may stand there twice: what is saved in one shows in the other, and is confirmed in one', async () => {
    const gate = fakeGate();
    const first = await show(gate);
    const second = await show(gate);
    choose(first, 1);
    expect(radios(second)).to.deep.equal([true, false]);
    save(first);
    expect(radios(second)).to.deep.equal([false, true]);
    expect([alert(first) !== undefined, alert(second) !== undefined]).to.deep.equal([true, false]);
  });

  it('saves nothing before the button', async () => {
    const gate = fakeGate();
    const settings = await show(gate);
    choose(settings, 1);
    expect(gate.calls).to.deep.equal([]);
    save(settings);
    expect(gate.calls).to.deep.equal(['update {"analytics":true} settings']);
    expect(radios(settings)).to.deep.equal([false, true]);
  });

  it('says that it has saved, at the top and with the focus', async () => {
    const settings = await show();
    save(settings);
    expect(textOf(alert(settings))).to.equal('Success You’ve set your cookie preferences.');
    expect(settings.shadowRoot!.activeElement).to.equal(alert(settings));
  });

  describe('where the page is about to be loaded again, and says there that it has saved', () => {
    afterEach(() => sessionStorage.clear());

    it('says it to the eye only', async () => {
      const settings = await show();
      sessionStorage.setItem('consent-gate', 'settings ');
      saveButton(settings)!.focus();
      save(settings);
      expect(textOf(find(settings, '[part=notice]')[0])).to.equal(
        'Success You’ve set your cookie preferences.',
      );
      expect(alert(settings)).to.equal(undefined);
      expect(settings.shadowRoot!.activeElement).to.equal(saveButton(settings));
    });

    it('says at once that the browser did not keep the choices', async () => {
      const settings = await show(fakeGate({ forgets: true }));
      sessionStorage.setItem('consent-gate', 'settings ');
      save(settings);
      expect(textOf(alert(settings))).to.include('Your browser did not keep your choices');
    });
  });

  it('confirms nothing where the choice that made the page load again was not kept', async () => {
    const settings = await show(fakeGate({ confirming: 'settings' }));
    expect(alert(settings)).to.equal(undefined);
  });

  it('says when the browser did not keep the choices', async () => {
    const settings = await show(fakeGate({ forgets: true }));
    save(settings);
    expect(textOf(alert(settings))).to.include('Your browser did not keep your choices');
  });

  it('confirms a choice that made the page load again', async () => {
    const settings = await show(fakeGate({ choices: { analytics: false }, confirming: 'settings' }));
    expect(settings.shadowRoot!.activeElement).to.equal(alert(settings));
  });

  it('keeps an answer that was not saved when it is drawn again', async () => {
    const settings = await show();
    choose(settings, 1);
    settings.headingLevel = 3;
    expect(radios(settings)).to.deep.equal([false, true]);
  });

  it('follows a choice made elsewhere, and takes its notice away', async () => {
    const gate = fakeGate();
    const settings = await show(gate);
    save(settings);
    choose(settings, 1);
    gate.choose({ analytics: false }, 'tab');
    expect(radios(settings)).to.deep.equal([true, false]);
    expect(alert(settings)).to.equal(undefined);
  });

  it('lists the cookies of each category, our own under essential', async () => {
    const settings = await show();
    expect(find(settings, 'summary').map(textOf)[0]).to.equal('Essential cookies in detail (1)');
    expect(textOf(find(settings, 'tbody tr')[0])).to.equal(
      'consent_choices Saves your cookie choices 1 year',
    );
    expect(textOf(find(settings, 'li')[0])).to.equal(
      'Google Analytics, provided by Google (Google privacy notice)',
    );
  });

  it('uses the words of the config, and the id of a category without any', async () => {
    const own = {
      id: 'feedback',
      basis: 'consent',
      label: 'Feedback surveys',
      description: 'About a page.',
    } as const;
    const bare = { id: 'chat', basis: 'consent' } as const;
    const settings = await show(fakeGate({ categories: [essential, own, bare], services: [] }));
    expect(find(settings, 'h2').map(textOf)).to.deep.equal(['Essential cookies', 'Feedback surveys', 'chat']);
    expect(find(settings, 'legend').map(textOf)[0]).to.equal(
      'Do you want to accept these cookies: Feedback surveys?',
    );
  });

  it('has nothing to save where there are only essential cookies', async () => {
    const settings = await show(fakeGate({ categories: [essential], services: [] }));
    expect(textOf(settings.shadowRoot)).to.include('there is nothing to choose');
    expect(saveButton(settings)).to.equal(undefined);
  });

  it('shows a category of the site’s own that is essential, without a question', async () => {
    const own = { id: 'login', basis: 'essential', label: 'Signing in' } as const;
    const settings = await show(fakeGate({ categories: [essential, own, analytics] }));
    expect(find(settings, 'h2').map(textOf)).to.include('Signing in');
    expect(find(settings, 'legend')).to.have.length(1);
  });

  it('starts its headings at the level it is given', async () => {
    const settings = await show(fakeGate(), { 'heading-level': '3' });
    expect(find(settings, 'h2').map((heading) => heading.getAttribute('aria-level'))).to.deep.equal([
      '3',
      '3',
    ]);
  });

  it('keeps two of them on a page apart', async () => {
    const first = await show();
    const second = await show();
    choose(first, 1);
    expect(radios(second)).to.deep.equal([true, false]);
  });

  it('opens as a dialog and takes itself away when closed', async () => {
    const settings = await show(fakeGate(), { modal: '' });
    const [dialog] = find<HTMLDialogElement>(settings, 'dialog');
    expect(dialog!.matches(':modal')).to.equal(true);
    expect(textOf(settings.shadowRoot!.activeElement)).to.equal('Close');
    const closed = new Promise((resolve) => dialog!.addEventListener('close', resolve));
    find<HTMLButtonElement>(settings, 'header button')[0]!.click();
    await closed;
    expect(settings.isConnected).to.equal(false);
  });

  it('gives the focus back when the dialog is closed', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const settings = await show(fakeGate(), { modal: '' });
    const [dialog] = find<HTMLDialogElement>(settings, 'dialog');
    dialog!.close();
    expect(document.activeElement).to.equal(opener);
    opener.remove();
  });
});
