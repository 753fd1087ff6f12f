import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'IDF-819',
  name: 'password-policy-has-users',
  severity: 'warning',
  outcome: 'HYGIENE',
  summary: 'The password policy of an account is for its IAM users: 6 to 128 characters, 1 to 1,095 days, 1 to 24 remembered passwords.',
  why: 'User pools, Identity Center and federated users have password rules of their own: the policy of the account does nothing for them.',
  fix: 'Write the policy on the user pool or the directory that keeps the passwords, or draw the IAM users that it is for.',
  sources: ['api-pwpol'],
  unverified: 'That it does nothing for the others is concluded from each of them having a policy of its own.',
  *check({ graph }) {
    const signIn = signInsByAccount(graph);
    for (const node of graph.nodes.values()) {
      if (node.kind !== 'iam.accountSettings' || node.fields['passwordPolicy'] === undefined || node.reference !== undefined) continue;
      const { users, other } = signIn.get(graph.accountOf(node.id)?.id ?? '') ?? nobody;
      if (users || !other) continue;
      const message = `The password policy of ${named(graph, graph.accountOf(node.id)?.id ?? node.id)} does nothing for ${named(graph, other.id)}, and no IAM user is drawn there.`;
      yield { target: { node: node.id, field: 'passwordPolicy' }, message };
    }
  },
});

/** Who signs in to an account: its IAM users, and the first directory of another sort. */
interface SignIns {
  readonly users: boolean;
  readonly other?: Node;
}

const nobody: SignIns = { users: false };
const directories: ReadonlySet<string> = new Set([
  'cognito.userPool',
  'sso.instance',
  'iam.samlProvider',
  'ds.managedMicrosoftAd',
  'ds.simpleAd',
]);

function signInsByAccount(graph: DocumentGraph): ReadonlyMap<string, SignIns> {
  const all = new Map<string, SignIns>();
  for (const node of graph.nodes.values()) {
    const isUser = node.kind === 'iam.user';
    if (!isUser && !directories.has(node.kind)) continue;
    const account = graph.accountOf(node.id)?.id ?? '';
    const { users, other } = all.get(account) ?? nobody;
    const first = other ?? (isUser ? undefined : node);
    all.set(account, { users: users || isUser, ...(first === undefined ? {} : { other: first }) });
  }
  return all;
}
