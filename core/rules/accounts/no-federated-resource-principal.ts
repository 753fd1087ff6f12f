import type { Node } from '../../model/document.ts';
import { policyOf } from '../../policy/policy-of.ts';
import type { Principal } from '../../policy/policy.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';

export default defineNodeRule({
  code: 'IDF-912',
  name: 'no-federated-resource-principal',
  severity: 'info',
  outcome: 'HYGIENE',
  summary:
    'A resource policy names roles, users, sessions, accounts and services; a federated provider stands in trust policies of roles only.',
  why: 'The bearer of a token or an assertion has no identity that a resource knows until a role is assumed. AWS refuses the policy: a bucket policy with a Federated principal is malformed.',
  fix: 'Name the role that federated users come to.',
  sources: ['iam-checks'],
  kinds: ['aws.resource', 'iam.policy'],
  *check(node, { graph }) {
    const field = policyField(node);
    if (field === undefined || node.reference !== undefined) return;
    for (const { principals } of policyOf(node, field)?.statements ?? [])
      for (const principal of principals?.list ?? []) {
        const what = whatItIs(principal);
        if (what === undefined) continue;
        const message = `The policy of ${named(graph, node.id)} names ${what} "${principal.value}", which is no principal of a resource policy.`;
        yield { target: { node: node.id, field: `${field}.${principal.path}` }, message };
      }
  },
});

function policyField({ kind, fields }: Node): string | undefined {
  if (kind === 'aws.resource') return 'resourcePolicy';
  return fields['policyType'] === 'resource' ? 'document' : undefined;
}

function whatItIs({ type, value }: Principal): string | undefined {
  if (type === 'Federated') return 'the provider';
  const resource =
    type === 'AWS' ? /^arn:aws[a-z-]*:iam::[0-9]{12}:(group|saml-provider|oidc-provider|policy)\//.exec(value)?.[1] : undefined;
  return resource && names[resource];
}

const names: Readonly<Partial<Record<string, string>>> = {
  group: 'the group',
  policy: 'the policy',
  'saml-provider': 'the provider',
  'oidc-provider': 'the provider',
};
