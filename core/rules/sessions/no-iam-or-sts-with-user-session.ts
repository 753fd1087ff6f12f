import type { DocumentGraph } from '../../graph/graph.ts';
import type { Edge, Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { annotatedEdge } from './requests.ts';

export default defineNodeRule({
  code: 'IDF-308',
  name: 'no-iam-or-sts-with-user-session',
  severity: 'warning',
  outcome: 'RUNTIME',
  summary:
    'Credentials of GetFederationToken call neither IAM nor, GetCallerIdentity apart, STS. Those of GetSessionToken call IAM with MFA only, and of STS nothing but AssumeRole and GetCallerIdentity.',
  why: 'The session is made, and the call fails when it is used: IAM and STS turn such credentials away whatever the policies allow.',
  fix: 'Let the user assume a role, and make the call with the credentials of the role.',
  sources: ['iam-sts'],
  kinds: ['sts.operation'],
  *check(call, { graph }) {
    const edge = annotatedEdge(graph, call);
    const what = edge && refusedUse(graph, call, edge);
    if (what === undefined) return;
    const message = `User ${named(graph, edge!.from)} cannot ${what} with credentials of ${String(call.fields['operation'])}.`;
    yield { target: { node: call.id, field: 'operation' }, message };
  },
});

/** What the hop would do that such a session cannot. Which STS operation a use of the service STS means is not drawn. */
function refusedUse(graph: DocumentGraph, call: Node, edge: Edge): string | undefined {
  const { operation } = call.fields;
  const isIam = edge.kind === 'uses-resource-with-keys' && graph.nodes.get(edge.to)?.fields['service'] === 'iam';
  if (operation === 'GetFederationToken') {
    if (edge.kind === 'user-assumes-role') return `assume role ${named(graph, edge.to)}`;
    return isIam ? 'call IAM' : undefined;
  }
  const hasNoMfa = graph.nodes.get(edge.from)?.fields['mfaDevices'] === 0;
  return operation === 'GetSessionToken' && isIam && hasNoMfa ? 'call IAM, having no MFA device,' : undefined;
}
