/**
 * What another tool kept of a choice: each category or service as that tool calls it, and whether it was granted.
 * `undefined`: it was asked about, and there is no answer that says yes or no.
 */
export interface OldAnswer {
  readonly choices: ReadonlyMap<string, boolean | undefined>;
  /**
   * True where the tool keeps only what was granted: a name that the config has and that is not there was refused. Of a
   * name that the config does not have, nobody knows whether it could have been.
   */
  readonly listsGranted?: boolean;
  /** True where the tool keeps a yes to what nobody could refuse too, and does not tell it from one that was chosen. */
  readonly mayBeRequired?: boolean;
  /** True where everything was refused, whatever it was called. */
  readonly refusesAll?: boolean;
  /** When, in milliseconds. `undefined`: the tool does not keep that. */
  readonly date?: number | undefined;
}

/** How another tool keeps a choice. */
export interface OldTool {
  /** Name of its cookie, or what the names of its cookies begin with, where the website has not changed that. */
  readonly cookie: string;
  /** Reads what is kept under that name. `undefined`: nothing that a visitor has said clearly. */
  read(cookie: string): OldAnswer | undefined;
  /** Names of the cookies and storage keys that it leaves. `undefined`: the one name. */
  leaves?(cookie: string): readonly string[];
}
