import { isSet, numberOf, textOf } from '../../catalog/lowering/fields.ts';
import { named } from '../names.ts';
import { publicClients } from './public-client.ts';
import { defineNodeRule } from '../rule.ts';

export default defineNodeRule({
  code: 'IDF-802',
  name: 'no-needless-access-key',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'Access keys: at most two a user, none for people, and none where a role would do.',
  why: 'An access key is a long-term credential: it works until somebody deactivates or deletes it, and a leaked key is the classic way into an account.',
  fix: 'Use a role: the role of the compute, IAM Roles Anywhere, or the OIDC token of a pipeline. Where none of them can be used, say why on the edge.',
  sources: ['iam-bp', 'iam-quotas'],
  kinds: ['iam.user'],
  *check(user, { graph }) {
    if (user.reference !== undefined) return;
    const into = graph.into(user.id).filter(({ isLegal }) => isLegal);
    const person = into.find(({ kind }) => kind === 'console-sign-in')?.from;
    if ((numberOf(user.fields, 'accessKeys') ?? 0) > 0 && (person !== undefined || isSet(user.fields, 'consolePassword'))) {
      const whose = person === undefined ? 'a person' : named(graph, person);
      const message = `IAM user ${named(graph, user.id)} belongs to ${whose} and has access keys: people need none, their tools can sign in.`;
      yield { target: { node: user.id, field: 'accessKeys' }, message };
    }
    for (const edge of into) {
      if (edge.kind !== 'access-key-in-use' || textOf(edge.fields, 'whyNoRole') !== undefined) continue;
      // A key inside a public client is told by no-key-in-public-client.
      if (publicClients.has(graph.nodes.get(edge.from)?.fields['clientType'])) continue;
      const message = `${named(graph, edge.from)} holds an access key of ${named(graph, user.id)}, and the drawing does not say why a role would not do.`;
      yield { target: { edge: edge.id }, message };
    }
  },
});
