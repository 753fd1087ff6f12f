import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { statementApplies } from '../../policy/matcher.ts';
import { policyOf } from '../../policy/policy-of.ts';
import type { Statement } from '../../policy/policy.ts';
import type { Request } from '../../policy/request.ts';
import { requestOf } from '../../paths/hop-request.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { accountsIn, isManagement, organizationOf, targetsOf } from './organization.ts';

export default defineNodeRule({
  code: 'IDF-905',
  name: 'resource-control-policy-on-sts',
  severity: 'info',
  outcome: 'RISK',
  summary: 'An RCP that denies sts:AssumeRole may close a way into a role that the trust policy of the role opens.',
  why: 'RCPs cover STS, S3, KMS, SQS, Secrets Manager, Cognito, DynamoDB and others. A Deny of one stands above the trust policy: the call answers AccessDenied although the trust looks right.',
  fix: 'Attach the RCP to the accounts and OUs that it is for, and read its conditions beside the trust policies of the roles there.',
  sources: ['org-rcp'],
  kinds: ['org.policy'],
  *check(policy, { graph }) {
    if (policy.fields['type'] !== 'RESOURCE_CONTROL_POLICY' || policy.reference !== undefined) return;
    const targets = targetsOf(graph, policy.id);
    if (targets.length === 0) {
      const message = `RCP ${named(graph, policy.id)} is attached to no account and no OU: what it denies is not looked at.`;
      yield { target: { node: policy.id }, message };
    }
    for (const target of targets) yield* closedWay(graph, policy, target);
  },
});

/** The first way that may be closed below a target; one is enough to look at the policy. */
function* closedWay(graph: DocumentGraph, policy: Node, target: Node): Iterable<Violation> {
  const denials = (policyOf(policy, 'content')?.statements ?? []).filter(({ effect }) => effect === 'Deny');
  if (denials.length === 0) return;
  for (const account of accountsIn(graph, target)) {
    if (isManagement(account)) continue;
    for (const role of graph.childrenOf(account.id)) {
      const closed = role.kind === 'iam.role' ? graph.into(role.id).find((edge) => mayDeny(graph, denials, edge)) : undefined;
      if (!closed) continue;
      const message = `RCP ${named(graph, policy.id)} may refuse the way from ${named(graph, closed.from)} into role ${named(graph, role.id)}, whatever the trust of the role says.`;
      yield { target: { node: policy.id, field: 'content' }, cause: { edge: closed.id }, message };
      return;
    }
  }
}

function mayDeny(graph: DocumentGraph, denials: readonly Statement[], edge: GraphEdge): boolean {
  const request = edge.isLegal ? requestOf(graph, edge) : undefined;
  // What calls for a service, such policies mostly exempt by aws:PrincipalIsAWSService: nothing is said of it.
  if (!request || request.caller.type === 'Service') return false;
  const known = { ...request, context: withOrganization(graph, edge, request) };
  return denials.some((statement) => request.actions.some((action) => statementApplies(statement, known, action) !== 'no'));
}

/** The id of the organization that a principal is drawn in. Of tokens and assertions it is not a key. */
function withOrganization(graph: DocumentGraph, { from }: GraphEdge, { caller, context }: Request): Request['context'] {
  const id = caller.type === 'AWS' ? textOf(organizationOf(graph, from)?.fields ?? {}, 'organizationId') : undefined;
  return id === undefined ? context : new Map([...context, ['aws:principalorgid', { oneOf: [id] }]]);
}
