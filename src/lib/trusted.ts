type Kind = 'createScript' | 'createScriptURL';
type Policy = Readonly<Record<Kind, (text: string) => string>>;

/** Marks text as fit to be a script or its address. */
export type Trusted = (kind: Kind, text: string) => string;

let policy: Policy | undefined;

/**
 * For pages with `require-trusted-types-for 'script'`. The policy `consent-gate` is made on the first call, so a page
 * without gated scripts needn't allow it. https://www.w3.org/TR/trusted-types/
 */
export const trusted: Trusted = (kind, text) => {
  const page = window as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
  const rules: Policy = { createScript: (value) => value, createScriptURL: (value) => value };
  policy ??= page.trustedTypes?.createPolicy('consent-gate', rules) ?? rules;
  return policy[kind](text);
};
