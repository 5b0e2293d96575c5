import { expect } from '@open-wc/testing';
import { clarity, clarityFacts } from '../../../src/services/clarity.js';
import { areArguments, checkPreset, commandsIn } from '../../helpers/check-preset.js';

type Queue = ((...command: unknown[]) => void) & { q?: unknown[] };

const options = { id: 'abcdef1234', category: 'analytics' };
const page = window as { clarity?: Queue };
const consent = (ad_Storage: string, analytics_Storage: string): unknown[] => [
  'consentv2',
  { ad_Storage, analytics_Storage },
];

describe('clarity', () => {
  checkPreset({
    preset: clarity,
    facts: clarityFacts,
    options,
    foreign: ['_clc', '_clckx', 'x_clck', 'clsk', 'CLID', 'MUID'],
    wrong: { id: ['ABCDEF1234', 'abc', '../abcdef', 'abcdef/1234', 'abcdef.js'] },
    globals: ['clarity'],
  });

  it('gives the address of its script', () => {
    expect(clarity.start(options)).to.equal('https://www.clarity.ms/tag/abcdef1234');
  });

  it('is told of consent before it starts, and adverts are not part of it', () => {
    clarity.allow!(true, options);
    clarity.start(options);
    expect(commandsIn(page.clarity!.q)).to.deep.equal([consent('denied', 'granted')]);
    expect(areArguments(page.clarity!.q)).to.equal(true);
  });

  it('may store for adverts where it is in the category marketing', () => {
    clarity.allow!(true, { ...options, category: 'marketing' });
    expect(commandsIn(page.clarity!.q)).to.deep.equal([consent('granted', 'granted')]);
  });

  it('is told of withdrawal after it has started, and of a new yes', () => {
    clarity.start(options);
    clarity.allow!(false, options);
    clarity.allow!(true, options);
    expect(commandsIn(page.clarity!.q)).to.deep.equal([
      consent('denied', 'denied'),
      consent('denied', 'granted'),
    ]);
  });

  it('calls Clarity itself once it is there', () => {
    const calls: unknown[][] = [];
    clarity.start(options);
    page.clarity = (...command) => void calls.push(command);
    clarity.allow!(false, options);
    expect(calls).to.deep.equal([consent('denied', 'denied')]);
  });

  it('keeps a queue that the page has made', () => {
    const own = (page.clarity = () => {});
    clarity.start(options);
    expect(page.clarity).to.equal(own);
  });
});
