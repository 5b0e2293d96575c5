import { expect } from '@open-wc/testing';
import { resolveConfig } from '../../../src/config/resolve-config.js';
import { readRecord } from '../../../src/gate/consent-cookie.js';
import type { ConsentConfig } from '../../../src/types.js';
import { forbidCookies } from '../../helpers/fake-cookies.js';

const record = {
  version: '1',
  date: `${new Date().toISOString().slice(0, 19)}Z`,
  choices: { analytics: true },
};
const text = encodeURIComponent(JSON.stringify(record));
const read = (config: ConsentConfig = {}): unknown => readRecord(resolveConfig(config, [], () => {}).config);

/** A page with these cookies. */
function show(cookie: string): void {
  Object.defineProperty(document, 'cookie', { configurable: true, value: cookie });
}

describe('readRecord', () => {
  afterEach(() => void delete (document as { cookie?: string }).cookie);

  it('finds the choice cookie among the others', () => {
    show(`_ga=1; xconsent_choices=no; consent_choices=${text}; last=1`);
    expect(read()).to.deep.equal(record);
  });

  it('is undecided without the cookie', () => {
    show('consent_choices_old=1');
    expect(read()).to.equal(undefined);
  });

  it('reads the cookie that the config names', () => {
    show(`choices-2=${text}`);
    expect(read({ cookie: { name: 'choices-2' } })).to.deep.equal(record);
  });

  it('is undecided where two cookies of that name differ', () => {
    show(`consent_choices=${text}; consent_choices=${text.replace('true', 'false')}`);
    expect(read()).to.equal(undefined);
  });

  it('reads two copies of the same', () => {
    show(`consent_choices=${text}; consent_choices=${text}`);
    expect(read()).to.deep.equal(record);
  });

  it('is undecided in a frame that may have no cookies', () => {
    forbidCookies();
    expect(read()).to.equal(undefined);
  });
});
