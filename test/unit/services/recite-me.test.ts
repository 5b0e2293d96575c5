import { expect } from '@open-wc/testing';
import { reciteMe, reciteMeFacts } from '../../../src/services/recite-me.js';
import { checkPreset, page } from '../../helpers/check-preset-b.js';
import { fakeHead, type FakeHead } from '../../helpers/fake-head.js';

const id = '0123456789abcdef0123456789abcdef01234567';
const address = `https://api.reciteme.com/asset/js?key=${id}`;

describe('recite-me', () => {
  let head: FakeHead;
  let told: string[];
  let button: HTMLElement;

  /** The toolbar's script has come. */
  const arrive = (script = head.scripts.at(-1)!): void => {
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
    script.dispatchEvent(new Event('load'));
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
    head.scripts.at(-1)?.dispatchEvent(new Event('error'));
    head.restore();
    button.remove();
    delete page['Recite'];
    document.cookie = 'Recite.Persist=; Max-Age=0; Path=/';
  });

  checkPreset(reciteMe, reciteMeFacts, {
    foreign: ['Recite', 'Recites.x', 'x.Recite.Persist', 'recite_session'],
    wrong: [id.slice(1), `${id}0`, id.replace('0', 'g')],
    globals: ['Recite'],
  });

  it('fetches nothing when it starts', () => {
    expect(reciteMe.start({ id })).to.equal(undefined);
    expect(head.addresses()).to.deep.equal([]);
  });

  it('fetches the toolbar on the first click and opens it when it has come', () => {
    reciteMe.start({ id });
    button.click();
    button.click();
    expect(head.addresses()).to.deep.equal([address]);
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
    expect(head.addresses()).to.have.length(1);
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
    expect(head.addresses()).to.deep.equal([address]);
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
    expect(head.addresses()).to.deep.equal([]);
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
    head.scripts[0]!.dispatchEvent(new Event('error'));
    button.click();
    expect(head.addresses()).to.have.length(2);
  });

  it('fetches nothing on a click while it may not run', () => {
    reciteMe.start({ id });
    reciteMe.allow!(false, { id });
    button.click();
    expect(head.addresses()).to.deep.equal([]);
  });

  it('does not open a toolbar that comes after withdrawal', () => {
    reciteMe.start({ id });
    button.click();
    reciteMe.allow!(false, { id });
    arrive();
    expect(told).to.deep.equal([]);
  });

  describe('that is always loaded', () => {
    /** The script that the gate adds. */
    const arriveAlways = (): void => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.src = address;
      document.body.append(script);
      arrive(script);
      script.remove();
    };

    it('gives the address and stays closed', () => {
      expect(reciteMe.start({ id, load: 'always' })).to.equal(address);
      arriveAlways();
      expect(told).to.deep.equal([]);
    });

    it('opens where the visitor has left it open', () => {
      document.cookie = 'Recite.Persist=true; Path=/';
      reciteMe.start({ id, load: 'always' });
      arriveAlways();
      expect(told).to.deep.equal(['load', 'Recite:load', 'enable']);
    });

    it('opens after a click before it has come, and is fetched once', () => {
      reciteMe.start({ id, load: 'always' });
      button.click();
      arriveAlways();
      expect(told).to.deep.equal(['load', 'Recite:load', 'enable']);
      expect(head.addresses()).to.deep.equal([]);
    });
  });
});
