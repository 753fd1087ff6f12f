import { policiesOf } from '../../catalog/lowering/attached-policies.ts';
import { mapsOf, textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Fields, Node } from '../../model/document.ts';
import { fieldPath } from '../../model/field-path.ts';
import { named } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';
import { accountsOfSet } from './assignment.ts';

export default defineRule({
  code: 'IDF-606',
  name: 'policy-in-every-account',
  severity: 'error',
  outcome: 'RUNTIME',
  summary:
    'A customer managed policy of a permission set exists, with the same name and path, in every account that the set is assigned to.',
  why: 'Identity Center looks the policy up by name and path in each account. Where it is missing, the provisioning of the assignment fails with a generic FAILED state.',
  fix: 'Draw the policy in each account and deploy it before the assignment. One that you deploy elsewhere goes into customerManagedPolicyReferences.',
  sources: ['api-cmp', 'sso-custom', 'gh-cmp'],
  *check({ graph }) {
    const drawn = policiesByAccount(graph);
    for (const set of graph.nodes.values()) {
      if (set.kind !== 'sso.permissionSet' || set.reference !== undefined) continue;
      // What else an account holds that exists elsewhere is not drawn.
      const accounts = [...accountsOfSet(graph, set.id)].filter(({ reference }) => reference === undefined);
      for (const policy of drawnPolicies(graph, set))
        for (const account of accounts) {
          if (graph.accountOf(policy.id)?.id === account.id || mayBe(policy, drawn.get(account.id))) continue;
          const message = `Permission set ${named(graph, set.id)} takes policy ${named(graph, policy.id)}, which account ${named(graph, account.id)} does not have.`;
          yield { target: { node: set.id }, cause: { node: account.id }, message };
        }
      yield* drawnInSome(graph, set, accounts, drawn);
    }
  },
});

/** The names of the customer managed policies that are drawn in an account. */
interface DrawnNames {
  readonly names: Set<string>;
  /** A policy of no name could be any. */
  hasUnnamed: boolean;
}

function policiesByAccount(graph: DocumentGraph): ReadonlyMap<string, DrawnNames> {
  const byAccount = new Map<string, DrawnNames>();
  for (const node of graph.nodes.values()) {
    const account = node.kind === 'iam.policy' && !isOfAws(node) ? graph.accountOf(node.id)?.id : undefined;
    if (account === undefined) continue;
    const drawn = byAccount.get(account) ?? { names: new Set(), hasUnnamed: false };
    byAccount.set(account, drawn);
    const name = nameOf(node);
    if (name === undefined) drawn.hasUnnamed = true;
    else drawn.names.add(name);
  }
  return byAccount;
}

const mayBe = (policy: Node, drawn: DrawnNames | undefined): boolean => {
  const name = nameOf(policy);
  return drawn !== undefined && (name === undefined || drawn.hasUnnamed || drawn.names.has(name));
};

/** Path and name, as Identity Center looks a policy up; undefined where the name is not told. */
function nameOf({ reference, fields }: Node): string | undefined {
  const name = reference === undefined ? textOf(fields, 'policyName') : undefined;
  return name && `${textOf(fields, 'path') ?? '/'}${name}`;
}

/**
 * Policies that the set names by field alone. Who deploys them is not told, unless one of the accounts shows such a policy: then the
 * others probably would. A set that is attached to the drawn policy as well says that the rest is deployed elsewhere.
 */
function* drawnInSome(
  graph: DocumentGraph,
  set: Node,
  accounts: readonly Node[],
  drawn: ReadonlyMap<string, DrawnNames>,
): Iterable<Violation> {
  const attached = new Set(policiesOf(set.id, graph).map(({ policy }) => nameOf(policy)));
  for (const [index, fields] of mapsOf(set.fields, 'customerManagedPolicyReferences').entries()) {
    const name = referenceName(fields);
    const holder = [...accounts].find(({ id }) => drawn.get(id)?.names.has(name));
    if (!holder || attached.has(name)) continue;
    for (const account of accounts) {
      const own = drawn.get(account.id);
      if (own?.names.has(name) || own?.hasUnnamed) continue;
      const message = `Permission set ${named(graph, set.id)} takes the policy "${name}", which is drawn in account ${named(graph, holder.id)} and not in ${named(graph, account.id)}.`;
      const field = fieldPath('customerManagedPolicyReferences', index);
      yield { target: { node: set.id, field }, cause: { node: account.id }, severity: 'warning', message };
    }
  }
}

/** Path and name. */
const referenceName = (fields: Fields): string => `${textOf(fields, 'path') ?? '/'}${textOf(fields, 'name') ?? ''}`;

/** The customer managed policies and boundaries that are drawn and lie in an account. What the set names by field is not drawn: who deploys it is not told. */
function drawnPolicies(graph: DocumentGraph, set: Node): readonly Node[] {
  const written = new Set(mapsOf(set.fields, 'customerManagedPolicyReferences').map(referenceName));
  return policiesOf(set.id, graph)
    .filter(({ policy, as }) => as !== 'inline' && policy.fields['policyType'] !== 'awsManaged' && !isOfAws(policy))
    .map(({ policy }) => policy)
    .filter((policy) => graph.accountOf(policy.id) && !written.has(nameOf(policy) ?? ''));
}

const isOfAws = (policy: Node): boolean => /:iam::aws:/.test(textOf(policy.fields, 'arn') ?? policy.reference ?? '');
