import { expect } from '@open-wc/testing';
import { serviceFacts } from '../../../src/services/facts.js';
import * as services from '../../../src/services/index.js';
import { moreFacts } from '../../../src/services/more-facts.js';

const exported: Readonly<Record<string, unknown>> = services;

describe('what a visitor reads', () => {
  for (const [name, preset] of Object.entries(services)) {
    if (!('traces' in preset)) continue;

    it(`about ${preset.name} is found by its name, and once`, () => {
      const found = [serviceFacts, moreFacts].flatMap((facts) =>
        Object.hasOwn(facts, preset.name) ? [facts[preset.name]] : [],
      );
      expect(found).to.have.length(1);
      expect(found[0]).to.equal(exported[`${name}Facts`]);
    });
  }

  it('is about presets that there are', () => {
    const names = Object.values(services).flatMap((each) => ('traces' in each ? [each.name] : []));
    expect([...Object.keys(serviceFacts), ...Object.keys(moreFacts)].sort()).to.deep.equal(names.sort());
  });
});
