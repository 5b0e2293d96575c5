import { gateAdapter, plainTag } from '../gate-adapter.mjs';

/** The tag, without the two lines that README has before it. */
export default gateAdapter('consent-gate-tag-alone', plainTag);
