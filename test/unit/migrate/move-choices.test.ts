import { expect } from '@open-wc/testing';
import type { Change } from '../../../src/gate/choices-changer.js';
import type { ChoicesPart } from '../../../src/gate/gate-parts.js';
import { moveChoices } from '../../../src/migrate/move-choices.js';
import { ConsentChangeEvent } from '../../../src/lib/events.js';
import { follow } from '../../../src/choices/other-tabs.js';
import { reset, update } from '../../../src/choices/update-choices.js';
import { cookieNames } from '../../helpers/fake-cookies.js';
import { fakeState, twoVendors, type FakeState } from '../../helpers/fake-state.js';
import type { ConsentConfig } from '../../../src/types.js';
import { forget, keep } from './keep.js';

const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value));
const config = { ...twoVendors, migrate: ['klaro'] } as const;
/** A council that says of its services that visitors could refuse each. */
const mapped = [{ from: 'klaro', categories: { matomo: 'analytics', youtube: 'media' } }] as const;

/** Changes choices at once, by the part that does it. */
const change: Change = (act) => act?.({ update, follow } as ChoicesPart) !== false;

/** Changes nothing before it is told to. */
function lateChange(): { change: Change; come(): void } {
  let waiting: (() => unknown) | undefined;
  return {
    change: (act) => {
      waiting = () => act?.({ update } as ChoicesPart);
      return Promise.resolve(true);
    },
    come: () => void waiting?.(),
  };
}

function announce(state: FakeState): void {
  document.dispatchEvent(
    new ConsentChangeEvent({
      choices: state.record?.choices,
      previous: undefined,
      granted: [],
      withdrawn: [],
      source: 'api',
    }),
  );
}

describe('moveChoices', () => {
  const states: FakeState[] = [];
  const moving = (given: ConsentConfig): FakeState => {
    const state = fakeState(given, { moving: true });
    states.push(state);
    return state;
  };

  beforeEach(forget);
  afterEach(() => {
    // So that none of them listens any longer.
    for (const state of states.splice(0)) {
      Object.assign(state, { kept: true, record: { version: '1', date: '', choices: {} } });
      announce(state);
    }
    forget();
  });

  it('writes our cookie in place of theirs, and says where it is from', () => {
    const sources: string[] = [];
    const listen = ({ source }: ConsentChangeEvent): void => void sources.push(source);
    document.addEventListener('consent-change', listen);
    keep({
      klaro: json({ matomo: true, youtube: false }),
      'local:klaro': json({ matomo: true, youtube: false }),
    });
    const state = moving({ ...config, migrate: mapped });
    moveChoices(state, change);
    document.removeEventListener('consent-change', listen);
    expect(sources).to.deep.equal(['moved']);
    expect(state.record?.choices).to.deep.equal({ analytics: true, media: false });
    expect(state.moving).to.equal(undefined);
    expect(cookieNames()).to.deep.equal(['consent_choices']);
    expect(localStorage).to.have.length(0);
  });

  it('keeps the date of the choice', () => {
    const date = '2026-01-02T03:04:05Z';
    const days = Math.ceil((Date.now() - Date.parse(date)) / 864e5) + 1;
    keep({
      CookieControl: json({
        optionalCookies: { analytics: 'revoked' },
        interactedWith: true,
        consentDate: Date.parse(date),
      }),
    });
    const state = moving({ ...config, migrate: ['civic'], cookie: { days } });
    moveChoices(state, change);
    expect(state.record).to.deep.equal({ version: '1', date, choices: { analytics: false } });
  });

  it('notes no receipt of what was chosen elsewhere', () => {
    keep({ klaro: json({ matomo: true }) });
    const state = moving({ ...config, receipts: { url: '/receipts' } });
    moveChoices(state, change);
    expect(state.record).to.have.all.keys('version', 'date', 'choices');
    expect(localStorage).to.have.length(0);
  });

  it('leaves theirs where ours can’t be kept', () => {
    keep({ klaro: json({ matomo: true }) });
    const state = moving({ ...config, cookie: { path: '/elsewhere' } });
    moveChoices(state, change);
    expect(state.kept).to.equal(false);
    expect(state.record?.choices).to.deep.equal({ analytics: true });
    expect(cookieNames()).to.deep.equal(['klaro']);
  });

  describe('where ours can’t be kept', () => {
    const elsewhere = { ...config, cookie: { path: '/elsewhere' } };
    const moved = (choices: object): FakeState => {
      keep({ klaro: json(choices) });
      const state = moving(elsewhere);
      moveChoices(state, change);
      return state;
    };

    it('leaves theirs after a yes here', () => {
      const state = moved({ matomo: true });
      update(state, { media: true });
      expect(cookieNames()).to.deep.equal(['klaro']);
    });

    it('leaves theirs where the no is its own', () => {
      const state = moved({ matomo: false });
      expect(state.record?.choices).to.deep.equal({ analytics: false });
      expect(cookieNames()).to.deep.equal(['klaro']);
    });

    it('leaves theirs after a yes here beside a no of its own', () => {
      const state = moved({ matomo: false });
      update(state, { media: true });
      expect(cookieNames()).to.deep.equal(['klaro']);
      update(state, { media: false });
      expect(cookieNames()).to.deep.equal([]);
    });

    it('removes theirs after a no here, which its yes would undo on the next page', () => {
      const state = moved({ matomo: true, youtube: true });
      update(state, { analytics: false });
      expect(cookieNames()).to.deep.equal([]);
    });

    it('removes theirs when the choice is forgotten', () => {
      reset(moved({ matomo: true }));
      expect(cookieNames()).to.deep.equal([]);
    });
  });

  it('removes theirs where it comes after the answer', () => {
    keep({ klaro: json({ matomo: true }) });
    const state = moving(config);
    update(state, { analytics: false });
    moveChoices(state, change);
    expect(state.record?.choices).to.deep.equal({ analytics: false });
    expect(cookieNames()).to.deep.equal(['consent_choices']);
  });

  it('removes theirs where it comes after a no that is not kept, and leaves it after a yes', () => {
    for (const [analytics, left] of [
      [true, ['klaro']],
      [false, []],
    ] as const) {
      keep({ klaro: json({ matomo: true }) });
      const state = moving({ ...config, cookie: { path: '/elsewhere' } });
      update(state, { analytics });
      moveChoices(state, change);
      expect(cookieNames()).to.deep.equal(left);
    }
  });

  for (const value of [
    '',
    json({ version: '1', date: new Date().toISOString(), choices: { analytics: false } }),
  ]) {
    it(`does nothing where another window has answered meanwhile: ${value ? 'a no' : 'forgotten'}`, () => {
      keep({ klaro: json({ matomo: true }) });
      const late = lateChange();
      const state = moving(config);
      moveChoices(state, late.change);
      keep({ consent_choices: value });
      late.come();
      expect(state.record).to.equal(undefined);
      expect(document.cookie).to.include(`consent_choices=${value}`);
    });
  }

  it('leaves what is doubtful until the visitor has answered', () => {
    keep({ klaro: json({ matomo: 'wait' }) });
    const state = moving(config);
    moveChoices(state, change);
    expect(state.record).to.equal(undefined);
    announce(state); // the page goes on, with nothing decided
    expect(cookieNames()).to.deep.equal(['klaro']);
    update(state, { analytics: false });
    expect(cookieNames()).to.deep.equal(['consent_choices']);
  });

  it('does nothing when the visitor has answered before it could', () => {
    keep({ klaro: json({ matomo: true }) });
    const late = lateChange();
    const state = moving(config);
    moveChoices(state, late.change);
    update(state, { analytics: false });
    late.come();
    expect(state.record?.choices).to.deep.equal({ analytics: false });
  });

  it('does nothing when the page has gone on without it', () => {
    keep({ klaro: json({ matomo: true }) });
    const late = lateChange();
    const state = moving(config);
    moveChoices(state, late.change);
    state.moving = undefined;
    late.come();
    expect(state.record).to.equal(undefined);
    expect(cookieNames()).to.deep.equal(['klaro']);
  });

  for (const value of [
    '',
    json({ version: '0', date: '2026-01-02T03:04:05Z', choices: { analytics: false } }),
  ]) {
    it(`does nothing where there was one of ours: ${value || 'an empty one'}`, () => {
      keep({ klaro: json({ matomo: true }), consent_choices: value });
      const state = moving(config);
      moveChoices(state, change);
      expect(state.record).to.equal(undefined);
      expect(cookieNames()).to.deep.equal(['consent_choices']);
    });
  }

  describe('where a category would run unasked', () => {
    const objection: ConsentConfig = { ...config, categories: { analytics: { basis: 'objection' } } };
    const sources: string[] = [];
    const listen = ({ source }: ConsentChangeEvent): void => void sources.push(source);
    beforeEach(() => {
      sources.length = 0;
      document.addEventListener('consent-change', listen);
    });
    afterEach(() => document.removeEventListener('consent-change', listen));

    /** A page that has one of ours already, and of theirs what is given. */
    function later(theirs: Readonly<Record<string, string>>, choices: object): FakeState {
      const record = { version: '1', date: new Date().toISOString(), choices };
      keep({ ...theirs, consent_choices: json(record) });
      const state = fakeState(objection, { unread: true, record: record as never });
      states.push(state);
      moveChoices(state, change);
      return state;
    }

    it('keeps an old no for as long as it is not answered here, and holds the category back', () => {
      const state = later({ klaro: json({ matomo: false }) }, { media: true });
      expect(state.unread).to.equal(true);
      expect(sources).to.deep.equal([]);
      expect(cookieNames().sort()).to.deep.equal(['consent_choices', 'klaro']);
      update(state, { functional: true });
      expect(cookieNames().sort()).to.deep.equal(['consent_choices', 'klaro']);
      update(state, { analytics: true });
      expect(cookieNames()).to.deep.equal(['consent_choices']);
    });

    it('keeps what it does not understand likewise', () => {
      expect(later({ klaro: '%' }, { media: true }).unread).to.equal(true);
      expect(cookieNames().sort()).to.deep.equal(['consent_choices', 'klaro']);
    });

    for (const [what, theirs] of [
      ['a yes', { klaro: json({ matomo: true }) }],
      ['nothing about it', { klaro: json({ youtube: true }) }],
      ['nothing', { session: '1' }],
    ] as const) {
      it(`lets it run where theirs has ${what}`, () => {
        expect(later(theirs, { media: false }).unread).to.equal(false);
        expect(sources).to.deep.equal(['tab']);
        expect(cookieNames()).not.to.include('klaro');
      });
    }

    it('tells nothing where it is answered', () => {
      later({ klaro: json({ matomo: true }) }, { analytics: false, media: true });
      expect(sources).to.deep.equal([]);
      expect(cookieNames()).to.deep.equal(['consent_choices']);
    });

    it('lets it run where a clear answer is taken over that has nothing about it', () => {
      keep({ klaro: json({ youtube: true }) });
      const state = moving({ ...objection });
      state.unread = true;
      moveChoices(state, change);
      expect([state.record?.choices, state.unread]).to.deep.equal([{ media: true }, false]);
      expect(sources).to.deep.equal(['moved']);
      expect(cookieNames()).to.deep.equal(['consent_choices']);
    });
  });

  it('removes nothing of a tool that is left out for a mistake', () => {
    keep({ klaro: json({ matomo: true }), tarteaucitron: '!youtube=false' });
    const migrate = [{ from: 'klaro', categories: { matomo: 'analitics' } }, 'tarteaucitron'];
    const state = moving({ ...config, migrate } as never);
    moveChoices(state, change);
    expect(state.record?.choices).to.deep.equal({ media: false });
    expect(cookieNames().sort()).to.deep.equal(['consent_choices', 'klaro']);
  });
});
