import type { Choices, ChoiceSource } from '../types.js';

/** On `document`, once, when the gate has read the page's choices and started what they grant. */
export class ConsentReadyEvent extends Event {}

/** What a {@link ConsentChangeEvent} tells. */
export interface ConsentChange {
  /** The choices now. `undefined`: the visitor is asked again. */
  readonly choices: Choices | undefined;
  /** The choices before. `undefined`: there were none. */
  readonly previous: Choices | undefined;
  /** Categories that may run now and could not before. */
  readonly granted: readonly string[];
  /** Categories that could run before and may not now. */
  readonly withdrawn: readonly string[];
  /** Where the choice was made. */
  readonly source: ChoiceSource;
}

/** On `document` after each change of the choices, when services have been started and withdrawn. */
export class ConsentChangeEvent extends Event implements ConsentChange {
  declare readonly choices: Choices | undefined;
  declare readonly previous: Choices | undefined;
  declare readonly granted: readonly string[];
  declare readonly withdrawn: readonly string[];
  declare readonly source: ChoiceSource;

  constructor(change: ConsentChange) {
    super('consent-change');
    Object.assign(this, change);
  }
}

/** On `document` for each mistake in the config or on the page, and for each service that fails. */
export class ConsentErrorEvent extends Event {
  /** Its message is a sentence that names the thing, the value and what would be right. */
  readonly error: Error;
  /** The service it is about. `undefined`: it is about none. */
  readonly service: string | undefined;

  constructor(error: Error, service?: string) {
    super('consent-error');
    this.error = error;
    this.service = service;
  }
}

declare global {
  interface DocumentEventMap {
    'consent-ready': ConsentReadyEvent;
    'consent-change': ConsentChangeEvent;
    'consent-error': ConsentErrorEvent;
  }
}
