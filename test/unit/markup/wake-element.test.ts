import { expect } from '@open-wc/testing';
import { addressOf, isOrdered } from '../../../src/markup/wake-element.js';

/** An inert script with these attributes. */
function scriptWith(attributes: Record<string, string>): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  return script;
}

describe('an inert script', () => {
  for (const [attributes, address, ordered] of [
    [{}, null, false],
    [{ src: '/a.js' }, '/a.js', true],
    [{ 'data-src': '/a.js' }, '/a.js', true],
    [{ src: '/a.js', 'data-src': '/b.js' }, '/a.js', true],
    [{ 'data-src': '/a.js', async: '' }, '/a.js', false],
    [{ async: '' }, null, false],
    [{ 'data-src': '/a.json', 'data-type': 'application/json' }, '/a.json', false],
    [{ 'data-src': '/a.js', 'data-type': 'text/javascript' }, '/a.js', true],
    [{ 'data-src': '/a.js', 'data-type': 'module', nomodule: '' }, '/a.js', true],
    [{ 'data-src': '/a.js', 'data-type': ' Module ' }, '/a.js', true],
    [{ 'data-src': '/a.js', 'data-type': ' Text/JavaScript ' }, '/a.js', true],
    [{ 'data-src': '/a.js', 'data-type': 'application/x-ecmascript' }, '/a.js', true],
    [{ 'data-src': '/a.js', 'data-type': 'text/javascript1.5' }, '/a.js', true],
    [{ 'data-src': '/a.js', 'data-type': 'text/jscript' }, '/a.js', true],
    [{ 'data-src': '/a.js', 'data-type': 'text/javascript1.6' }, '/a.js', false],
    [{ 'data-src': '/a.js', 'data-type': 'text/javascript; charset=utf-8' }, '/a.js', false],
    [{ 'data-src': '/a.ts', 'data-type': 'text/typescript' }, '/a.ts', false],
    [{ 'data-src': '/a.coffee', 'data-type': 'text/coffeescript' }, '/a.coffee', false],
    [{ 'data-src': '/a.js', 'data-type': 'javascript' }, '/a.js', false],
  ] as const) {
    it(`${ordered ? 'takes its turn' : 'does not take turns'} with ${JSON.stringify(attributes)}`, () => {
      const script = scriptWith(attributes);
      expect([addressOf(script), isOrdered(script)]).to.deep.equal([address, ordered]);
    });
  }
});
