/** What is said of every language. */
export interface Written {
  /** `rtl` for a language that is written from right to left, else `ltr`. */
  readonly direction: 'ltr' | 'rtl';
}
