import type { Page } from '@playwright/test';

interface Value {
  readonly value?: unknown;
}

interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

/** Roles that a screen reader says nothing of. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker']);

/** States that are worth a word; those that are false are left out. */
const told = new Set(['level', 'checked', 'expanded', 'focused', 'modal', 'live']);

/**
 * What Chromium hands to screen readers, a line for each thing, as deep as it is nested:
 * `radio "No" checked=true`. What describes a thing is `description="…"`. Of text, only what stands outside of what is named by it.
 * https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/
 */
export async function accessibilityTree(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AXNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const linesOf = (id: string, depth: number, named: string): string[] => {
    const node = byId.get(id);
    if (!node) return [];
    const role = String(node.role?.value);
    const name = String(node.name?.value ?? '').trim();
    const isText = role === 'StaticText';
    const isTold = !node.ignored && !silent.has(role) && !(isText && named.includes(name));
    const line = isTold
      ? [`${'  '.repeat(depth)}${[role, name && `"${name}"`, ...statesOf(node)].filter(Boolean).join(' ')}`]
      : [];
    const children = (node.childIds ?? []).flatMap((child) =>
      linesOf(child, depth + Number(isTold), isTold ? name : named),
    );
    return [...line, ...children];
  };
  return linesOf(nodes[0]!.nodeId, 0, '');
}

/** The lines from the first that starts so, down to the last that is nested in it, as if it stood alone. */
export function branchOf(tree: readonly string[], start: string): string[] {
  const first = tree.findIndex((line) => line.trimStart().startsWith(start));
  if (first < 0) return [];
  const depth = tree[first]!.search(/\S/);
  const rest = tree.slice(first + 1).findIndex((line) => line.search(/\S/) <= depth);
  const end = rest < 0 ? undefined : first + 1 + rest;
  return tree.slice(first, end).map((line) => line.slice(depth));
}

function statesOf({ properties = [], description }: AXNode): string[] {
  const states = properties
    .filter(({ name, value }) => told.has(name) && value.value && value.value !== 'false')
    .map(({ name, value }) => `${name}=${String(value.value)}`);
  const words = String(description?.value ?? '').trim();
  return words ? [`description="${words}"`, ...states] : states;
}
