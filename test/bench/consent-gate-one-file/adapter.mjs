import { gateAdapter } from '../gate-adapter.mjs';

/** Everything in one file, for a content management system that takes one upload. */
export default gateAdapter(
  'consent-gate-one-file',
  (folder) => `<script src="${folder}consent-gate.full.js"></script>`,
  'consent-gate.full.js',
);
