import type { MigratePart } from '../gate/gate-parts.js';
import { moveChoices } from './move-choices.js';

/** Takes choices over in a task of its own: where nothing has to be fetched, the page is still to be told that it is ready. */
export const move: MigratePart['move'] = async (...given) => {
  await new Promise((resolve) => setTimeout(resolve));
  return moveChoices(...given);
};
