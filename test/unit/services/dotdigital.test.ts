import { expect } from '@open-wc/testing';
import { dotdigital, dotdigitalFacts } from '../../../src/services/dotdigital.js';
import { areArguments, checkPreset, commandsIn } from '../../helpers/check-preset.js';

type Queue = ((...command: unknown[]) => void) & { q?: unknown[] };

const options = { id: 'DM-1234567890-01' };
const page = window as { dmPt?: Queue; dmtrackingobjectname?: string };

describe('dotdigital', () => {
  checkPreset({
    preset: dotdigital,
    facts: dotdigitalFacts,
    options,
    foreign: ['dm_', 'dm_ix', 'xdm_i', 'dm_last_visit', 'recordID', 'sessionID', 'Survey-1'],
    wrong: {
      id: ['1234567890', 'DM-1234567890', 'dm-1234567890-01', 'DM-123456789a-01', 'DM-1234567890-001'],
    },
    globals: ['dmPt', 'dmtrackingobjectname'],
  });

  it('gives the address of its script and begins to track', () => {
    expect(dotdigital.start(options)).to.equal('https://static.trackedweb.net/js/_dmptv4.js');
    expect(page.dmtrackingobjectname).to.equal('dmPt');
    expect(commandsIn(page.dmPt!.q)).to.deep.equal([['create', 'DM-1234567890-01'], ['track']]);
    expect(areArguments(page.dmPt!.q)).to.equal(true);
  });

  it('keeps a queue that the page has made', () => {
    const own = (page.dmPt = () => {});
    dotdigital.start(options);
    expect(page.dmPt).to.equal(own);
  });

  it('belongs to marketing', () => {
    expect(dotdigital.category).to.equal('marketing');
  });
});
