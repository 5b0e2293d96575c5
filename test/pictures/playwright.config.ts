import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import shared from '../../playwright.config.js';
import { folder } from './picture-list.js';

const { use = {} } = shared.projects![0]!;

/**
 * For `npm run pictures`: first all pictures, then the sheets that show them together. Those are made whatever has
 * become of the pictures.
 */
export default defineConfig({
  testDir: '.',
  outputDir: join(folder, 'failed'),
  projects: [
    { name: 'pictures', testMatch: 'take-pictures.ts', use, teardown: 'sheets' },
    { name: 'sheets', testMatch: 'make-sheets.ts', use },
  ],
  fullyParallel: true,
  workers: 2,
  timeout: 300_000,
  reporter: 'line',
});
