import { expect } from '@open-wc/testing';
import { adobe, adobeFacts } from '../../../src/services/adobe.js';
import { checkPreset } from '../../helpers/check-preset.js';

type Entry = [resolve: (value: unknown) => void, reject: (error: Error) => void, command: ArrayLike<unknown>];
type Alloy = ((...command: unknown[]) => Promise<unknown>) & { q?: Entry[] };

const options = { id: 'launch-EN0123456789abcdef0123456789abcdef' };
const page = window as { alloy?: Alloy; __alloyNS?: string[] };
const consent = (general: string): unknown[] => [
  'setConsent',
  { consent: [{ standard: 'Adobe', version: '1.0', value: { general } }] },
];
const commands = (): unknown[][] => page.alloy!.q!.map(([, , command]) => Array.from(command));

describe('adobe', () => {
  checkPreset({
    preset: adobe,
    facts: adobeFacts,
    options,
    foreign: [
      'kndctr_',
      'kndctr_x',
      'AMCV_',
      's_',
      's_id',
      's_ccx',
      'xs_cc',
      'mboxes',
      'com.adobe.target.x',
      'com.adobe.alloy',
      'xcom.adobe.reactor.x',
      'demdex',
    ],
    right: {
      id: [
        '0123456789ab/abcdef012345/launch-0123456789ab',
        'launch-EN0123456789abcdef0123456789abcdef-staging',
      ],
    },
    wrong: {
      id: [
        'EN0123456789abcdef',
        'launch-',
        '../launch-0123456789ab',
        '//evil.example/launch-0123456789ab',
        '0123456789ab/launch-0123456789ab',
        'launch-0123456789ab.min.js',
        'launch-0123456789ab-live',
      ],
    },
    globals: ['alloy', '__alloyNS'],
  });

  it('gives the address of the library', () => {
    expect(adobe.start(options)).to.equal(
      'https://assets.adobedtm.com/launch-EN0123456789abcdef0123456789abcdef.min.js',
    );
    expect(adobe.start({ id: '0123456789ab/abcdef012345/launch-0123456789ab' })).to.equal(
      'https://assets.adobedtm.com/0123456789ab/abcdef012345/launch-0123456789ab.min.js',
    );
  });

  it('is told of consent before it starts', () => {
    adobe.allow!(true, options);
    adobe.start(options);
    expect(commands()).to.deep.equal([consent('in')]);
    expect(page.__alloyNS).to.deep.equal(['alloy']);
  });

  it('is told of withdrawal after it has started, and of a new yes', () => {
    adobe.start(options);
    adobe.allow!(false, options);
    adobe.allow!(true, options);
    expect(commands()).to.deep.equal([consent('out'), consent('in')]);
  });

  it('calls the Web SDK itself once it is there', () => {
    const calls: unknown[][] = [];
    page.alloy = (...command) => Promise.resolve(calls.push(command));
    adobe.allow!(false, options);
    expect(calls).to.deep.equal([consent('out')]);
  });

  it('keeps what the Web SDK complains of from the page', async () => {
    let unhandled = 0;
    const count = (event: Event): void => {
      unhandled++;
      event.preventDefault();
    };
    window.addEventListener('unhandledrejection', count);
    adobe.allow!(true, options);
    page.alloy!.q![0]![1](new Error('No organisation'));
    await new Promise((resolve) => setTimeout(resolve));
    window.removeEventListener('unhandledrejection', count);
    expect(unhandled).to.equal(0);
  });

  it('queues what a page says before the library is there, and lets it wait for the answer', async () => {
    adobe.start(options);
    const answer = page.alloy!('sendEvent', { type: 'paid' });
    const [[resolve, , command]] = page.alloy!.q as [Entry];
    expect(Array.from(command)).to.deep.equal(['sendEvent', { type: 'paid' }]);
    resolve('sent');
    expect(await answer).to.equal('sent');
  });

  it('keeps a queue that the page has made', () => {
    const own = (page.alloy = () => Promise.resolve());
    adobe.start(options);
    expect(page.alloy).to.equal(own);
    expect(page.__alloyNS).to.equal(undefined);
  });
});
