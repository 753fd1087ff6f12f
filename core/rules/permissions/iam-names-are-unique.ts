import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';

/** By kind: the field with the name that is unique in an account, and what AWS calls the thing. */
const names: Readonly<Record<string, readonly [field: string, what: string]>> = {
  'iam.role': ['roleName', 'role'],
  'iam.user': ['userName', 'user'],
  'iam.group': ['groupName', 'group'],
  'iam.policy': ['policyName', 'managed policy'],
};

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const longestForSwitchRole = 64;

export default defineRule({
  code: 'IDF-818',
  name: 'iam-names-are-unique',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'Names of IAM fit their length and letters, are unique in their account whatever the case, and are short enough for Switch Role.',
  why: 'IAM refuses the second name, and Switch Role in the console fails for a role whose path and name are too long.',
  fix: 'Shorten or change the name.',
  sources: ['api-role', 'iam-quotas'],
  *check({ graph }) {
    const taken = new Map<string, Node>();
    for (const node of graph.nodes.values()) {
      const [field, what] = names[node.kind] ?? [];
      const name = field === undefined ? undefined : textOf(node.fields, field);
      if (name === undefined || node.reference !== undefined) continue;
      const account = graph.accountOf(node.id);
      if (node.kind === 'iam.role') yield* tooLongToSwitch(graph, node, name);
      if (!account || (node.kind === 'iam.policy' && node.fields['policyType'] !== 'customerManaged')) continue;
      const key = JSON.stringify([account.id, node.kind, name.toLowerCase()]);
      const first = taken.get(key);
      if (!first) taken.set(key, node);
      else {
        const message = `${named(graph, first.id)} is a ${what} with the name "${textOf(first.fields, field!)}" already: in one account "${name}" is the same name.`;
        yield { target: { node: node.id, field: field! }, message };
      }
    }
  },
});

/** Only who signs in to the console switches roles there. */
function* tooLongToSwitch(graph: DocumentGraph, role: Node, name: string): Iterable<Violation> {
  const path = textOf(role.fields, 'path') ?? '/';
  // A name that is too long by itself is told by its limit.
  if (name.length > longestForSwitchRole || path.length + name.length <= longestForSwitchRole) return;
  const switches = graph.into(role.id).some((edge) => {
    const isConsoleUser = graph.nodes.get(edge.from)?.fields['consolePassword'] === true;
    return edge.kind === 'user-assumes-role' && edge.isLegal && isConsoleUser;
  });
  if (!switches) return;
  const message = `Path and name of role ${named(graph, role.id)} have ${path.length + name.length} characters together; Switch Role in the console takes ${longestForSwitchRole}.`;
  yield { target: { node: role.id, field: 'path' }, message };
}
