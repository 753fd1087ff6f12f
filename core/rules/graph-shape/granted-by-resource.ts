import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { accountIdOf } from '../../paths/hop-request.ts';
import { withoutPartition } from '../../policy/principal.ts';
import { policyOf } from '../../policy/policy-of.ts';
import type { Policy, Principal } from '../../policy/policy.ts';
import { iamArnOf } from '../iam-arn.ts';

/**
 * Asks of a role whether a drawn resource policy names it: then its sessions can do something without any policy of their own. The root of
 * an account leaves the choice to identity policies, and what is open to everybody is granted to nobody by name.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function grantedByResources(graph: DocumentGraph): (role: Node) => boolean {
  const named = new Set<string>();
  for (const node of graph.nodes.values())
    for (const { effect, principals } of resourcePolicyOf(node)?.statements ?? [])
      if (effect === 'Allow' && principals?.isNegated === false)
        for (const { value } of principals.list.filter(isAtHome(accountIdOf(graph, node))))
          for (const arn of spellingsOf(value)) named.add(arn);
  return (role) => named.has(iamArnOf(graph, role) ?? '');
}

/** Across accounts an identity policy of the role has to allow the call as well. */
const isAtHome =
  (account: string | undefined) =>
  ({ value }: Principal): boolean =>
    account === undefined || value.includes(`:iam::${account}:`);

function resourcePolicyOf(node: Node): Policy | undefined {
  if (node.kind === 'aws.resource') return policyOf(node, 'resourcePolicy');
  return node.fields['policyType'] === 'resource' ? policyOf(node, 'document') : undefined;
}

/** As it is written, and as the ARN of a role whose account the drawing does not tell. */
const spellingsOf = (principal: string): readonly string[] => {
  const arn = withoutPartition(principal);
  return [arn, arn.replace(/^(arn:aws:iam::)\d{12}(:role\/)/, '$1*$2')];
};
