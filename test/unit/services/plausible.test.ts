import { expect } from '@open-wc/testing';
import { plausible, plausibleFacts } from '../../../src/services/plausible.js';
import { areArguments, checkPreset, commandsIn } from '../../helpers/check-preset.js';
import { fakeHead } from '../../helpers/fake-head.js';

type Queue = ((...command: unknown[]) => void) & { q?: unknown[]; o?: object };

const page = window as { plausible?: Queue };
const site = { id: 'pa-Ab_9-xYz' };

describe('plausible', () => {
  checkPreset({
    preset: plausible,
    facts: plausibleFacts,
    options: site,
    foreign: ['plausible_ignore', 'plausible'],
    wrong: {
      id: ['pa-', 'Ab_9-xYz', 'pa-a/../b', 'pa-abcd.js', '../pa-abcd'],
    },
    globals: ['plausible'],
  });

  it('refuses neither an id nor a domain, and starts nothing then', () => {
    const told: string[] = [];
    for (const options of [{}, { id: '', domain: '' }, site, { domain: 'www.anytown.gov.uk' }])
      plausible.refuse!(options, (mistake) => told.push(mistake));
    expect(told).to.deep.equal(Array(2).fill('it needs an "id" or a "domain"'));
    expect(plausible.start({})).to.equal(undefined);
  });

  it('gates the older script, with its domain on it', () => {
    expect(plausible.start({ domain: 'www.anytown.gov.uk', category: 'functional' })).to.equal(undefined);
    const script = document.head.querySelector<HTMLScriptElement>('script[data-domain]')!;
    script.remove();
    expect({ ...script.dataset }).to.deep.equal({
      consent: 'functional',
      src: 'https://plausible.io/js/script.js',
      domain: 'www.anytown.gov.uk',
    });
    expect(script.type).to.equal('text/plain');
  });

  it('gates it once a page, however often it is started', () => {
    const head = fakeHead();
    for (const domain of ['a.anytown.gov.uk', 'a.anytown.gov.uk', 'b.anytown.gov.uk', 'a.anytown.gov.uk'])
      plausible.start({ domain });
    head.restore();
    expect(head.scripts.map(({ dataset }) => dataset['domain'])).to.deep.equal([
      'a.anytown.gov.uk',
      'b.anytown.gov.uk',
    ]);
  });

  it('gives the address of the site’s own script and begins it', () => {
    expect(plausible.start(site)).to.equal('https://plausible.io/js/pa-Ab_9-xYz.js');
    expect(page.plausible!.o).to.deep.equal({});
  });

  it('queues what a page says before the script is there', () => {
    plausible.start(site);
    page.plausible!('Paid', { props: { how: 'card' } });
    expect(commandsIn(page.plausible!.q)).to.deep.equal([['Paid', { props: { how: 'card' } }]]);
    expect(areArguments(page.plausible!.q)).to.equal(true);
  });

  it('keeps a queue that the page has made', () => {
    const own = (page.plausible = () => {});
    plausible.start(site);
    expect(page.plausible).to.equal(own);
  });
});
