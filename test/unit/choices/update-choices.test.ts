import { expect } from '@open-wc/testing';
import { acceptAll, rejectAll, reset, update } from '../../../src/choices/update-choices.js';
import { removeCookie } from '../../../src/lib/remove-cookie.js';
import type { ConsentChange, ConsentChangeEvent } from '../../../src/index.js';
import type { Choices } from '../../../src/types.js';
import { cookieNames, fakeCookies, forbidCookies } from '../../helpers/fake-cookies.js';
import { fakeState, twoVendors } from '../../helpers/fake-state.js';

const record = (choices: Choices) => ({ version: '1', date: new Date().toISOString(), choices });
const remember = (choices: Choices): void =>
  void (document.cookie = `consent_choices=${encodeURIComponent(JSON.stringify(record(choices)))};path=/`);
const answered = (choices: Choices) => {
  remember(choices);
  return fakeState(twoVendors, { record: record(choices) });
};
/** What the choice cookie holds. */
const stored = () =>
  JSON.parse(decodeURIComponent(document.cookie.replace('consent_choices=', ''))) as object;

describe('a choice', () => {
  const events: ConsentChange[] = [];
  const listen = ({ choices, previous, granted, withdrawn, source }: ConsentChangeEvent): void =>
    void events.push({ choices, previous, granted, withdrawn, source });
  beforeEach(() => {
    events.length = 0;
    document.addEventListener('consent-change', listen);
  });
  afterEach(() => {
    document.removeEventListener('consent-change', listen);
    removeCookie('consent_choices');
  });

  it('grants what is accepted', () => {
    update(fakeState(), { analytics: true }, 'settings');
    expect(events).to.deep.equal([
      {
        choices: { analytics: true },
        previous: undefined,
        granted: ['analytics'],
        withdrawn: [],
        source: 'settings',
      },
    ]);
  });

  it('withdraws what is refused afterwards', () => {
    update(answered({ analytics: true, media: true }), { analytics: false }, 'settings');
    expect(events).to.deep.equal([
      {
        choices: { analytics: false, media: true },
        previous: { analytics: true, media: true },
        granted: [],
        withdrawn: ['analytics'],
        source: 'settings',
      },
    ]);
  });

  it('grants and withdraws at once', () => {
    update(answered({ analytics: true, media: false }), { analytics: false, media: true });
    expect(events[0]).to.deep.include({ granted: ['media'], withdrawn: ['analytics'] });
  });

  it('says nothing of what stays as it was', () => {
    update(answered({ analytics: true }), { analytics: true });
    expect(events[0]).to.deep.include({ granted: [], withdrawn: [] });
  });

  it('is the page’s own where nothing else is said', () => {
    update(fakeState(), { analytics: true });
    acceptAll(fakeState());
    rejectAll(fakeState());
    expect(events.map(({ source }) => source)).to.deep.equal(['api', 'api', 'api']);
  });

  it('that is forgotten leaves nothing, or where another tool’s may still be there an empty cookie', () => {
    reset(answered({ analytics: true }));
    expect(document.cookie).to.equal('');
    remember({ analytics: true });
    const state = fakeState({ ...twoVendors, migrate: ['klaro'] }, { record: record({ analytics: true }) });
    reset(state);
    expect(state.record).to.equal(undefined);
    expect(state.reread()).to.equal(undefined);
    expect(document.cookie).to.equal('consent_choices=');
  });

  it('is laid over what another window has saved meanwhile', () => {
    const state = answered({ analytics: true });
    remember({ analytics: false });
    update(state, { media: true });
    expect(stored()).to.deep.include({ choices: { analytics: false, media: true } });
  });

  it('refuses what another page or window was granted, too', () => {
    const state = fakeState({ services: [{ name: 'GovMetric', category: 'analytics' }] });
    remember({ media: true, marketing: true });
    rejectAll(state);
    expect(stored()).to.deep.include({ choices: { analytics: false, media: false, marketing: false } });
  });

  it('is not made of what is no category', () => {
    update(fakeState(), { statistics: true });
    expect(events).to.deep.equal([]);
    expect(document.cookie).to.equal('');
  });

  it('is the page’s own where it is handed to a click', () => {
    acceptAll(fakeState(), new MouseEvent('click') as never);
    expect(events[0]!.source).to.equal('api');
  });

  it('accepts everything that is in use', () => {
    acceptAll(fakeState(), 'banner');
    expect(events[0]).to.deep.include({ choices: { analytics: true, media: true }, source: 'banner' });
    expect(events[0]!.granted).to.deep.equal(['analytics', 'media']);
  });

  it('rejects everything that is in use', () => {
    rejectAll(answered({ analytics: true, media: false }), 'banner');
    expect(events[0]).to.deep.include({ choices: { analytics: false, media: false }, source: 'banner' });
    expect(events[0]!.withdrawn).to.deep.equal(['analytics']);
  });

  it('keeps to the banner’s word for a category on objection', () => {
    const config = { ...twoVendors, categories: { analytics: { basis: 'objection' } } } as const;
    rejectAll(fakeState(config), 'banner');
    expect(events[0]!.withdrawn).to.deep.equal(['analytics']);
  });

  it('is stored with its version and date', () => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    update(fakeState({ ...twoVendors, policyVersion: '7' }), { analytics: true });
    const { version, date, choices } = stored() as ReturnType<typeof record>;
    expect([version, choices]).to.deep.equal(['7', { analytics: true }]);
    expect(date).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(Date.parse(date)).to.be.within(before, Date.now());
  });

  it('is stored over the earlier ones', () => {
    update(answered({ analytics: true }), { media: false });
    expect(stored()).to.deep.include({ choices: { analytics: true, media: false } });
  });

  it('leaves the earlier ones as they were for whoever holds them', () => {
    const state = answered({ analytics: true });
    const previous = state.record!.choices;
    update(state, { analytics: false });
    expect(previous).to.deep.equal({ analytics: true });
  });

  for (const act of [
    () => acceptAll(fakeState()),
    () => rejectAll(fakeState()),
    () => update(fakeState(), { essential: false, analytics: true }),
  ]) {
    it('is never stored about essential cookies', () => {
      act();
      expect((stored() as ReturnType<typeof record>).choices).not.to.have.property('essential');
    });
  }

  it('is enforced, told and then asked about, in that order', () => {
    const state = fakeState();
    const told = (): void => void state.calls.push('event');
    document.addEventListener('consent-change', told);
    update(state, { analytics: true });
    document.removeEventListener('consent-change', told);
    expect(state.calls).to.deep.equal(['enforce', 'event', 'ask']);
  });

  it('is told of when it holds', () => {
    const state = fakeState();
    let choices: Choices | undefined;
    document.addEventListener('consent-change', () => (choices = state.record?.choices), { once: true });
    update(state, { analytics: true });
    expect(choices).to.deep.equal({ analytics: true });
  });

  describe('that is no choice', () => {
    for (const [given, told] of [
      [undefined, 'undefined'],
      [null, 'null'],
      [true, 'true'],
      ['analytics', '"analytics"'],
      [1, '1'],
      [{ analytics: 'yes' }, '{"analytics":"yes"}'],
      [{ analytics: 1, media: true }, '{"analytics":1,"media":true}'],
      [['analytics'], '["analytics"]'],
    ] as const) {
      it(`changes nothing and is told: ${told}`, () => {
        const state = fakeState(twoVendors, { record: record({ analytics: false }) });
        expect(update(state, given as unknown as Choices)).to.equal(false);
        expect(state.problems).to.deep.equal([
          `update: "choices" is ${told}, which does not match {"analytics": true}`,
        ]);
        expect(state.record!.choices).to.deep.equal({ analytics: false });
        expect([events.length, state.calls.length, document.cookie]).to.deep.equal([0, 0, '']);
      });
    }

    const round: Record<string, unknown> = {};
    round['analytics'] = round;
    for (const [what, given] of [
      ['goes round', round],
      ['has a number without end', { analytics: 10n }],
    ] as const) {
      it(`changes nothing and is told where it ${what}`, () => {
        const state = answered({ analytics: false });
        expect(() => update(state, given as unknown as Choices)).not.to.throw();
        expect(state.problems).to.have.length(1);
      });
    }

    for (const id of ['statistics', 'constructor', '__proto__', 'toString']) {
      it(`leaves out what is no category, and is told: ${id}`, () => {
        const state = fakeState();
        update(state, JSON.parse(`{"${id}": true, "media": true}`) as Choices);
        expect(state.problems).to.deep.equal([
          `update: "${id}" is not a category, which are essential, functional, analytics, media, marketing`,
        ]);
        expect(state.record!.choices).to.deep.equal({ media: true });
        expect(({} as Choices)['media']).to.equal(undefined);
      });
    }
  });

  describe('where cookies are blocked', () => {
    for (const [how, block] of [
      ['quietly', () => fakeCookies(() => false)],
      ['with an error', forbidCookies],
    ] as const) {
      it(`holds for this page only, and says so (${how})`, () => {
        const cookies = block();
        const state = fakeState();
        acceptAll(state, 'banner');
        cookies.restore();
        expect(state.kept).to.equal(false);
        expect(state.problems).to.deep.equal([
          'cookie: the browser did not keep the choice, which holds for this page only',
        ]);
        expect(events[0]!.granted).to.deep.equal(['analytics', 'media']);
      });

      it(`can be forgotten (${how})`, () => {
        const cookies = block();
        const state = fakeState(twoVendors, { record: record({ analytics: true }) });
        try {
          expect(() => reset(state)).not.to.throw();
          expect(events[0]!.withdrawn).to.deep.equal(['analytics']);
        } finally {
          cookies.restore();
        }
      });
    }

    it('is answered as done all the same: it holds here', () => {
      const cookies = forbidCookies();
      const done = acceptAll(fakeState());
      cookies.restore();
      expect(done).to.equal(true);
    });

    it('is kept again as soon as the browser does', () => {
      const state = fakeState(twoVendors, { kept: false });
      acceptAll(state);
      expect(state.kept).to.equal(true);
    });
  });

  for (const [what, choices, answer] of [
    ['a category', { analytics: true }, true],
    ['a category and what is none', { analytics: true, statistics: true }, true],
    ['what is no category', { statistics: true }, false],
    ['nothing', {}, false],
    ['essential cookies', { essential: false }, false],
  ] as const) {
    it(`is answered as ${answer ? 'done' : 'not done'} where it is about ${what}`, () => {
      expect(update(fakeState(), choices)).to.equal(answer);
      expect(cookieNames()).to.deep.equal(answer ? ['consent_choices'] : []);
    });
  }

  it('is answered as done where all is accepted or rejected, and as not done where there is nothing to', () => {
    const nothing = { services: [] };
    expect([acceptAll(fakeState()), rejectAll(fakeState())]).to.deep.equal([true, true]);
    removeCookie('consent_choices');
    expect([acceptAll(fakeState(nothing)), rejectAll(fakeState(nothing))]).to.deep.equal([false, false]);
    expect(cookieNames()).to.deep.equal([]);
  });

  it('is forgotten by a reset, with its cookie', () => {
    const state = fakeState();
    acceptAll(state);
    reset(state);
    expect(cookieNames()).to.deep.equal([]);
    expect(events[1]).to.deep.equal({
      choices: undefined,
      previous: { analytics: true, media: true },
      granted: [],
      withdrawn: ['analytics', 'media'],
      source: 'api',
    });
    expect(state.calls.at(-1)).to.equal('ask');
  });
});
