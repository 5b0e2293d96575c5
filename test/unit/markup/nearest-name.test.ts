import { expect } from '@open-wc/testing';
import { nearestName } from '../../../src/markup/nearest-name.js';

const names = ['essential', 'functional', 'analytics', 'media', 'marketing'];

describe('nearestName', () => {
  for (const [written, meant] of [
    ['analitics', 'analytics'],
    ['analytic', 'analytics'],
    ['analyitcs', 'analytics'],
    ['makreting', 'marketing'],
    ['medias', 'media'],
    ['meda', 'media'],
    ['functionnal', 'functional'],
    ['necessary', undefined],
    ['statistics', undefined],
    ['constructor', undefined],
    ['x', undefined],
  ]) {
    it(`tells who wrote ${written!}: ${meant ?? 'nothing'}`, () => {
      expect(nearestName(written!, names)).to.equal(meant);
    });
  }

  it('tells the nearer one of two', () => {
    expect(nearestName('feedbacks', ['feedback-form', 'feedback'])).to.equal('feedback');
  });
});
