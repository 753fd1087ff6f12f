import type { Node } from '../model/document.ts';
import { parsePolicy } from './parse.ts';
import type { Policy } from './policy.ts';

/** By node, which never changes: the policies of its fields that were read. */
const read = new WeakMap<Node, Map<string, Policy | undefined>>();

/** The policy that a field of a node holds (`trustPolicy`, `document`, `inlinePolicy`, `content`), or undefined where there is none or it cannot be read. */
export function policyOf(node: Node, field: string): Policy | undefined {
  const known = read.get(node) ?? new Map<string, Policy | undefined>();
  read.set(node, known);
  if (!known.has(field)) {
    const written = node.fields[field];
    const parsed = written === undefined ? undefined : parsePolicy(written);
    known.set(field, parsed?.ok ? parsed.value : undefined);
  }
  return known.get(field);
}
