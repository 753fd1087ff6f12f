import { textOf } from '../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../graph/graph.ts';
import type { Node } from '../model/document.ts';
import { accountIdOf } from '../paths/hop-request.ts';

/** By kind: the word in the ARN, and the field with the name. */
const parts: Readonly<Record<string, readonly [word: string, name: string]>> = {
  'iam.role': ['role', 'roleName'],
  'iam.user': ['user', 'userName'],
  'iam.group': ['group', 'groupName'],
  'iam.policy': ['policy', 'policyName'],
};

/** The ARN of a role, user, group or managed policy; undefined where the drawing does not name it. An account that is not told is `*`. */
export function iamArnOf(graph: DocumentGraph, node: Node): string | undefined {
  if (node.reference !== undefined) return node.reference.startsWith('arn:') ? node.reference : undefined;
  const [word, field] = parts[node.kind] ?? [];
  const name = field === undefined ? undefined : textOf(node.fields, field);
  if (name === undefined) return undefined;
  return `arn:aws:iam::${accountIdOf(graph, node) ?? '*'}:${word}${textOf(node.fields, 'path') ?? '/'}${name}`;
}
