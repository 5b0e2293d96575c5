import { expect } from '@open-wc/testing';
import { reciteMe, reciteMeFacts } from '../../../src/services/recite-me.js';
import { checkPreset, page } from '../../helpers/check-preset.js';
import { fakeHead, type FakeHead } from '../../helpers/fake-head.js';

const id = '0123456789abcdef0123456789abcdef01234567';
const address = `https://api.reciteme.com/asset/js?key=${id}`;

describe('recite-me', () => {
  let head: FakeHead;
  let told: string[];
  let button: HTMLElement;

  /** Addresses of the gated scripts that were put on the page. */
  const asked = (): unknown[] => head.scripts.map(({ dataset }) => dataset['src']);

  /** What the gate has put in place of the script, or has added itself, ends like this. */
  const end = (type: 'load' | 'error'): void => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = address;
    document.body.append(script);
    script.dispatchEvent(new Event(type));
    script.remove();
  };

  /** The toolbar's script has come. */
  const arrive = (): void => {
    page['Recite'] = {
      load: () => void told.push('load'),
      enable: () => void told.push('enable'),
      Event: {
        subscribe(event: string, act: () => void) {
          told.push(event);
          act();
        },
      },
    };
    end('load');
  };

  beforeEach(() => {
    head = fakeHead();
    told = [];
    button = document.body.appendChild(document.createElement('button'));
    button.dataset['reciteMe'] = '';
    button.append(document.createElement('span'));
  });

  afterEach(() => {
    reciteMe.allow!(false, { id });
    end('error');
    head.restore();
    button.remove();
    document.cookie = 'Recite.Persist=; Max-Age=0; Path=/';
  });

  checkPreset({
    preset: reciteMe,
    facts: reciteMeFacts,
    options: { id },
    foreign: ['Recite', 'Recites.x', 'x.Recite.Persist', 'recite_session'],
    wrong: { id: [id.slice(1), `${id}0`, id.replace('0', 'g')] },
    globals: ['Recite'],
  });

  it('fetches nothing when it starts', () => {
    expect(reciteMe.start({ id })).to.equal(undefined);
    expect(asked()).to.deep.equal([]);
  });

  it('fetches the toolbar on the first click and opens it when it has come', () => {
    reciteMe.start({ id });
    button.click();
    button.click();
    expect(asked()).to.deep.equal([address]);
    expect(told).to.deep.equal([]);
    arrive();
    expect(told).to.deep.equal(['load', 'Recite:load', 'enable']);
  });

  it('opens it again on a later click, without fetching', () => {
    reciteMe.start({ id });
    button.click();
    arrive();
    button.click();
    expect(told).to.deep.equal(['load', 'Recite:load', 'enable', 'enable']);
    expect(asked()).to.have.length(1);
  });

  it('takes a click inside a button that was added later, and stays on the page', () => {
    reciteMe.start({ id });
    const link = document.body.appendChild(document.createElement('a'));
    link.href = '#elsewhere';
    link.dataset['reciteMe'] = '';
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.appendChild(document.createElement('b')).dispatchEvent(click);
    link.remove();
    expect(click.defaultPrevented).to.equal(true);
    expect(asked()).to.deep.equal([address]);
  });

  it('does one thing a click, however often it was started', () => {
    reciteMe.start({ id });
    reciteMe.start({ id });
    button.click();
    arrive();
    button.click();
    expect(told.filter((call) => call === 'enable')).to.have.length(2);
  });

  it('leaves other clicks alone', () => {
    reciteMe.start({ id });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(false);
    expect(asked()).to.deep.equal([]);
  });

  it('leaves the script to the gate, in the category of the service', () => {
    reciteMe.start({ id, category: 'media' });
    button.click();
    const [script] = head.scripts;
    expect([script!.type, script!.async, script!.getAttribute('src')]).to.deep.equal([
      'text/plain',
      true,
      null,
    ]);
    expect(script!.dataset['consent']).to.equal('media');
  });

  it('passes on the nonce of the page’s scripts', () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.setAttribute('nonce', 'abc');
    document.body.append(script);
    reciteMe.start({ id });
    button.click();
    script.remove();
    expect(head.scripts[0]!.nonce).to.equal('abc');
  });

  it('tries again where the toolbar did not come', () => {
    reciteMe.start({ id });
    button.click();
    end('error');
    button.click();
    expect(asked()).to.have.length(2);
  });

  it('fetches nothing on a click while it may not run', () => {
    reciteMe.start({ id });
    reciteMe.allow!(false, { id });
    button.click();
    expect(asked()).to.deep.equal([]);
  });

  it('does not open a toolbar that comes after withdrawal', () => {
    reciteMe.start({ id });
    button.click();
    reciteMe.allow!(false, { id });
    arrive();
    expect(told).to.deep.equal([]);
  });

  describe('that is always loaded', () => {
    it('gives the address and stays closed', () => {
      expect(reciteMe.start({ id, load: 'always' })).to.equal(address);
      arrive();
      expect(told).to.deep.equal([]);
    });

    it('opens where the visitor has left it open', () => {
      document.cookie = 'Recite.Persist=true; Path=/';
      reciteMe.start({ id, load: 'always' });
      arrive();
      expect(told).to.deep.equal(['load', 'Recite:load', 'enable']);
    });

    it('is asked for again on a click where it did not come', () => {
      reciteMe.start({ id, load: 'always' });
      end('error');
      button.click();
      expect(asked()).to.deep.equal([address]);
    });

    it('opens after a click before it has come, and is fetched once', () => {
      reciteMe.start({ id, load: 'always' });
      button.click();
      arrive();
      expect(told).to.deep.equal(['load', 'Recite:load', 'enable']);
      expect(asked()).to.deep.equal([]);
    });
  });
});
