import { expect } from '@open-wc/testing';
import { posthog, posthogFacts } from '../../../src/services/posthog.js';
import { checkPreset } from '../../helpers/check-preset.js';

type Queue = unknown[] & { _i: unknown[]; people: unknown[]; __SV: number } & Record<
    string,
    (...given: unknown[]) => void
  >;

const options = { id: 'phc_ABCdef123' };
const page = window as { posthog?: unknown };
const queue = (): Queue => page.posthog as Queue;
const optIn = ['opt_in_capturing', { captureEventName: null }];

describe('posthog', () => {
  checkPreset({
    preset: posthog,
    facts: posthogFacts,
    options,
    foreign: [
      'ph_',
      'ph_other_posthog',
      'ph_phc_a_b',
      'x_ph_phc_a_posthog',
      '__ph_opt_in_out_',
      'Survey_1',
      'dmn_chk',
    ],
    right: { host: ['https://us.i.posthog.com', 'https://posthog.example.gov.uk:8443'] },
    wrong: {
      id: ['phc_', 'phx_ABCdef123', 'ABCdef123', 'phc_a-b-c-d', 'phc_../x'],
      host: ['http://eu.i.posthog.com', 'eu.i.posthog.com', 'https://', 'https://a/b', 'javascript:x'],
    },
    globals: ['posthog'],
  });

  it('begins opted out, in the EU, and opts in before anything else', () => {
    expect(posthog.start(options)).to.equal('https://eu-assets.i.posthog.com/static/array.js');
    expect(queue()._i).to.deep.equal([
      [
        'phc_ABCdef123',
        { api_host: 'https://eu.i.posthog.com', opt_out_capturing_by_default: true },
        'posthog',
      ],
    ]);
    expect([...queue()]).to.deep.equal([optIn]);
    expect([queue().people, queue().__SV]).to.deep.equal([[], 1]);
  });

  for (const [host, address] of [
    ['https://us.i.posthog.com', 'https://us-assets.i.posthog.com/static/array.js'],
    ['https://posthog.example.gov.uk', 'https://posthog.example.gov.uk/static/array.js'],
  ] as const) {
    it(`loads from ${host}, where the council says so`, () => {
      expect(posthog.start({ ...options, host })).to.equal(address);
      expect(queue()._i).to.have.nested.property('[0][1].api_host', host);
    });
  }

  it('queues what a page says before the script is there', () => {
    posthog.start(options);
    queue()['capture']!('paid', { how: 'card' });
    expect([...queue()]).to.deep.equal([optIn, ['capture', 'paid', { how: 'card' }]]);
  });

  it('makes no queue before it starts', () => {
    posthog.allow!(true, options);
    expect(page.posthog).to.equal(undefined);
  });

  it('is told of withdrawal, and of a new yes', () => {
    posthog.start(options);
    posthog.allow!(false, options);
    posthog.allow!(true, options);
    expect([...queue()]).to.deep.equal([optIn, ['opt_out_capturing'], optIn]);
  });

  it('tells PostHog itself once it is there', () => {
    const calls: string[] = [];
    page.posthog = {
      opt_in_capturing: () => calls.push('in'),
      opt_out_capturing: () => calls.push('out'),
    };
    posthog.allow!(false, options);
    posthog.allow!(true, options);
    expect(calls).to.deep.equal(['out', 'in']);
  });
});
