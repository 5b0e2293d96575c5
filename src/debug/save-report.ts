import type { Inspection } from '../types.js';
import { make } from '../lib/make.js';

/** Has the browser save an inspection as JSON, and gives the name of the file. It needs nothing that a policy forbids. */
export function saveReport(report: Inspection): string {
  const name = `consent-report-${location.hostname || 'page'}-${report.time.slice(0, 10)}.json`;
  const file = new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' });
  const href = URL.createObjectURL(file);
  make('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000); // by then it is saved
  return name;
}
