import { expect } from '@open-wc/testing';
import { googleTranslate, googleTranslateFacts } from '../../../src/services/google-translate.js';
import { checkPreset, page } from '../../helpers/check-preset.js';

const init = (): void => (page['googleTranslateElementInit'] as () => void)();

describe('google-translate', () => {
  const { lang } = document.documentElement;
  let made: unknown[][];

  beforeEach(() => {
    made = [];
    page['google'] = {
      translate: {
        TranslateElement: class {
          constructor(...args: unknown[]) {
            made.push(args);
          }
        },
      },
    };
  });

  afterEach(() => {
    document.documentElement.lang = lang;
    delete page['google'];
  });

  checkPreset({
    preset: googleTranslate,
    facts: googleTranslateFacts,
    options: {},
    foreign: ['googtranslate', 'x_googtrans', 'googtran'],
    right: { id: ['translate', 'my-list_2'] },
    wrong: { id: ['1st', '-x', '_x'] },
    globals: ['googleTranslateElementInit'],
  });

  it('gives the address of its script, which then makes the list of languages', () => {
    document.documentElement.lang = 'cy';
    expect(googleTranslate.start({})).to.equal(
      'https://translate.google.com/translate_a/element.js?cb=googleTranslateElementInit',
    );
    expect(made).to.deep.equal([]);
    init();
    expect(made).to.deep.equal([[{ pageLanguage: 'cy' }, 'google_translate_element']]);
  });

  it('makes it in the element of your own, from the page’s language without its region', () => {
    document.documentElement.lang = 'en-GB';
    googleTranslate.start({ id: 'languages' });
    init();
    expect(made).to.deep.equal([[{ pageLanguage: 'en' }, 'languages']]);
  });

  it('takes a page without a language for English', () => {
    document.documentElement.lang = '';
    googleTranslate.start({});
    init();
    expect(made[0]![0]).to.deep.equal({ pageLanguage: 'en' });
  });

  it('keeps a start of the page’s own', () => {
    const own = (page['googleTranslateElementInit'] = () => {});
    googleTranslate.start({});
    expect(page['googleTranslateElementInit']).to.equal(own);
  });
});
