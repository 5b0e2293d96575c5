import type { GateState } from '../gate/gate-state.js';
import { attempt } from '../lib/attempt.js';
import type { Inspection } from '../types.js';
import { inspect } from './inspect.js';
import { watchOf } from './watch-page.js';

/** The same once it is known which of our files could not be had. */
export async function inspectInFull(state: GateState): Promise<Inspection> {
  const { files, requests } = watchOf(state);
  await attempt(() => files.look(requests()));
  return inspect(state);
}
