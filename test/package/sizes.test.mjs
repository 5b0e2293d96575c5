/** Sizes as a visitor downloads them. When one shrinks, lower its number in budgets.json: a loose budget is none. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

const root = new URL('../../', import.meta.url);
const budgets = JSON.parse(await readFile(new URL('budgets.json', root), 'utf8'));

async function brotliSize(name) {
  const bytes = await readFile(new URL(`dist/${name}`, root));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

for (const { what, files, brotli } of budgets) {
  test(`${what}: at most ${brotli} bytes`, async (context) => {
    const sizes = await Promise.all(files.map(brotliSize));
    const size = sizes.reduce((sum, each) => sum + each, 0);
    context.diagnostic(`${files.join(' + ')}: ${size} of ${brotli} bytes`);
    assert.ok(size <= brotli, `${files.join(' + ')} is ${size} bytes, ${size - brotli} above its budget`);
    assert.ok(
      size >= brotli * 0.97,
      `${files.join(' + ')} is ${size} bytes: lower its budget in budgets.json`,
    );
  });
}
