import { expect } from '@open-wc/testing';
import { watchFiles } from '../../../src/debug/missing-files.js';

const folder = 'https://a.test/gate/';
const request = (name: string, status?: number) => ({
  url: new URL(name, folder),
  isScript: false,
  ...(status !== undefined && { status }),
});

/** Watches a folder in which some names are files of ours, and notes which were asked for. */
function watching(there: readonly string[], door = 'debug.js') {
  const asked: string[] = [];
  const files = watchFiles(folder + door, (address) => {
    asked.push(address.replace(folder, ''));
    return there.some((name) => folder + name === address)
      ? Promise.resolve({})
      : Promise.reject(new TypeError(address));
  });
  return { asked, files };
}

describe('watchFiles', () => {
  it('tells of what was answered with an error, and tries the rest once', async () => {
    const { asked, files } = watching(['cy.js']);
    const requests = [
      request('embed.js', 404),
      request('cy.js', 200),
      request('markup.js', 0),
      request('services/rajtoh.js'),
    ];
    await files.look(requests);
    await files.look(requests);
    expect(asked).to.deep.equal(['cy.js', 'markup.js', 'services/rajtoh.js']);
    expect(files.missing).to.deep.equal([
      { name: 'embed.js', address: `${folder}embed.js`, status: 404 },
      { name: 'markup.js', address: `${folder}markup.js` },
      { name: 'services/rajtoh.js', address: `${folder}services/rajtoh.js` },
    ]);
  });

  it('tries nothing that is not ours', async () => {
    const { asked, files } = watching([]);
    await files.look([
      request('site.js'),
      request('consent-gate.js'),
      request('deep/embed.js'),
      request('https://b.test/gate/embed.js'),
      request('../embed.js'),
      request('embed.js.map', 404),
    ]);
    expect(asked).to.deep.equal([]);
    expect(files.missing).to.deep.equal([]);
  });

  it('tries nothing where a bundler has named the files', async () => {
    const { asked, files } = watching([], 'debug-a1b2c3.js');
    await files.look([request('settings.js', 404)]);
    expect(asked).to.deep.equal([]);
    expect(files.missing).to.deep.equal([]);
  });
});
