import type { Page, Site } from './fixtures.js';

/** Where a page's policy sends what was against it. */
export const reportPath = '/policy-reports';

const violation = 'against the policy: ';
const policy = 'policy made: ';

/** What a page has done that its Content Security Policy tells of. It outlasts the page: a visitor may go on. */
export interface StrictPageWatch {
  /** What was against the policy: events of every page, what the browser wrote to its console, and reports it sent. */
  readonly violations: () => readonly string[];
  /** Names of the Trusted Types policies that were made, each once, sorted. */
  readonly policies: () => readonly string[];
}

/** Watches every page that is opened from now on, from before its first script. */
export async function watchStrictPage(page: Page, site: Site): Promise<StrictPageWatch> {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  await page.addInitScript(
    ([ofViolation, ofPolicy]) => {
      const tell = console.debug.bind(console);
      const note = ({ violatedDirective, blockedURI, sample }: SecurityPolicyViolationEvent) =>
        tell(`${ofViolation}${violatedDirective} ${blockedURI} ${sample}`.trim());
      window.addEventListener('securitypolicyviolation', note, true);

      const factory = (
        window as unknown as {
          TrustedTypePolicyFactory?: { prototype: { createPolicy(name: string, rules: object): unknown } };
        }
      ).TrustedTypePolicyFactory?.prototype;
      if (!factory) return;
      const { createPolicy } = factory;
      factory.createPolicy = function (name, rules) {
        tell(ofPolicy + name);
        return createPolicy.call(this, name, rules);
      };
    },
    [violation, policy] as const,
  );
  const isAgainst = (text: string) =>
    !text.startsWith(policy) &&
    /against the policy|content.security.policy|trusted ?(type|script|html)/i.test(text);
  const after = (start: string) =>
    told.filter((text) => text.startsWith(start)).map((text) => text.slice(start.length));
  return {
    violations: () => [...told.filter(isAgainst), ...site.paths().filter((path) => path === reportPath)],
    policies: () => [...new Set(after(policy))].sort(),
  };
}
