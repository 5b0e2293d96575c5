import { gateAdapter, plainTag } from '../gate-adapter.mjs';

/** The tag of README, and nothing else. */
export default gateAdapter('consent-gate', plainTag);
