import { expect } from '@open-wc/testing';
import { messages as ar } from '../../../src/messages/ar.js';
import { messages as bn } from '../../../src/messages/bn.js';
import { messages as cy } from '../../../src/messages/cy.js';
import { messages as es } from '../../../src/messages/es.js';
import { messages as fa } from '../../../src/messages/fa.js';
import { messages as fr } from '../../../src/messages/fr.js';
import { messages as ga } from '../../../src/messages/ga.js';
import { messages as gd } from '../../../src/messages/gd.js';
import { messages as gu } from '../../../src/messages/gu.js';
import { messages as italian } from '../../../src/messages/it.js';
import { messages as lt } from '../../../src/messages/lt.js';
import { messages as pa } from '../../../src/messages/pa.js';
import { messages as pl } from '../../../src/messages/pl.js';
import { messages as pt } from '../../../src/messages/pt.js';
import { messages as ro } from '../../../src/messages/ro.js';
import { messages as so } from '../../../src/messages/so.js';
import { messages as tr } from '../../../src/messages/tr.js';
import { messages as uk } from '../../../src/messages/uk.js';
import { messages as ur } from '../../../src/messages/ur.js';
import { messages as zh } from '../../../src/messages/zh.js';
import { enBanner } from '../../../src/messages/en-banner.js';
import { enEmbed } from '../../../src/messages/en-embed.js';
import { en } from '../../../src/messages/en.js';
import type { Messages } from '../../../src/messages/messages.js';

/** Every language but English: its tag, its texts, and the keys of words that are as in English, and rightly so. */
const languages: readonly (readonly [tag: string, texts: Messages, ...same: (keyof Messages)[]])[] = [
  ['ar', ar],
  ['bn', bn],
  ['cy', cy],
  ['es', es, 'no'],
  ['fa', fa],
  ['fr', fr],
  ['ga', ga],
  ['gd', gd],
  ['gu', gu],
  ['it', italian, 'no'],
  ['lt', lt],
  ['pa', pa],
  ['pl', pl],
  ['pt', pt],
  ['ro', ro],
  ['so', so],
  ['tr', tr],
  ['uk', uk],
  ['ur', ur],
  ['zh', zh],
];

const english: Messages = { ...enBanner, ...en, ...enEmbed };
const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
/** Messages that are joined to others and need not have a word of their own. */
const joints = ['listComma', 'listAnd'];

/** The sentences and words of a language: all but its direction and its tables. */
function phrases(texts: Messages): [key: keyof Messages, text: string][] {
  return Object.entries(texts).filter(([key, text]) => key !== 'direction' && typeof text === 'string') as [
    keyof Messages,
    string,
  ][];
}

const placeholders = (text: string): string[] => [...new Set(text.match(/{.*?}/g))].sort();
const partsOf = (purpose: string): string[] => purpose.split('; ');
const purposeKeys = [
  'functionalPurpose',
  'analyticsPurpose',
  'mediaPurpose',
  'marketingPurpose',
  'otherPurpose',
] as const;

for (const [tag, texts, ...same] of languages) {
  describe(`texts in ${tag}`, () => {
    it('are those of English, none missing and none besides', () => {
      const keys = Object.keys(texts).filter((key) => key !== 'life');
      expect(keys.sort()).to.deep.equal(Object.keys(english).sort());
      expect(phrases(texts).map(([key]) => key)).to.include.members(phrases(english).map(([key]) => key));
    });

    it('say something, with no blank before or after it', () => {
      for (const [key, text] of phrases(texts)) {
        expect(text.trim(), key).to.not.equal('');
        if (!joints.includes(key)) expect(text, key).to.equal(text.trim());
      }
    });

    it('have the placeholders of English', () => {
      for (const [key, text] of phrases(texts))
        expect(placeholders(text), key).to.deep.equal(placeholders(english[key] as string));
    });

    it('are translated', () => {
      const untranslated = phrases(texts)
        .filter(([key, text]) => key !== 'listComma' && text === english[key])
        .map(([key]) => key);
      expect(untranslated).to.have.members(same);
    });

    it('have no apostrophe or quotation mark of a typewriter', () => {
      for (const [key, text] of phrases(texts)) expect(text, key).to.not.match(/['"`]/);
    });

    it('say in which direction their script runs', () => {
      const isRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(texts.settingsHeading);
      expect(texts.direction).to.equal(isRightToLeft ? 'rtl' : 'ltr');
    });

    it('make a sentence of any purposes', () => {
      for (const key of purposeKeys) {
        const parts = partsOf(texts[key]);
        expect(parts, key).to.have.length(partsOf(english[key]).length);
        for (const part of parts) expect(part, key).to.match(/^[^\s;]([^;]*[^\s;.])?$/);
      }
      const all = purposeKeys.flatMap((key) => partsOf(texts[key]));
      expect(new Set(all).size).to.equal(all.length);
    });

    it('name the answers in what is said about them', () => {
      const asWord = (answer: string): RegExp => new RegExp(`(?<!\\p{L})${answer}(?!\\p{L})`, 'u');
      expect(texts.onUntilRefused).to.match(asWord(texts.no));
      expect(texts.gpcRefused).to.match(asWord(texts.yes));
    });

    it('make neither of two answers the weaker by its length', () => {
      for (const [accept, reject] of [
        [texts.acceptAnalytics, texts.rejectAnalytics],
        [texts.acceptAdditional, texts.rejectAdditional],
      ] as const)
        expect(accept.length / reject.length, accept).to.be.within(0.75, 1.34);
    });

    if (texts.life) {
      it('have each length of time in the plurals of the language', () => {
        const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
        expect(Object.keys(texts.life!).sort()).to.deep.equal([...units].sort());
        for (const [unit, forms] of Object.entries(texts.life!)) {
          expect(pluralCategories, unit).to.include.members(Object.keys(forms));
          expect(forms, unit).to.have.property('other');
          for (const form of Object.values(forms)) {
            expect(placeholders(form), unit).to.deep.equal(['{count}']);
            expect(form, unit).to.equal(form.trim());
          }
        }
      });
    }
  });
}
