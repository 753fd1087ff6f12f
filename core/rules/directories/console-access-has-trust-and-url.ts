import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Edit } from '../../model/edit.ts';
import { requestOf } from '../../paths/hop-request.ts';
import { admits } from '../../policy/admits.ts';
import { policyOf } from '../../policy/policy-of.ts';
import type { Policy } from '../../policy/policy.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineEdgeRule, type Violation } from '../rule.ts';

export default defineEdgeRule({
  code: 'IDF-706',
  name: 'console-access-has-trust-and-url',
  severity: 'error',
  outcome: 'RUNTIME',
  summary:
    'Users of a directory come into the console by a role that trusts ds.amazonaws.com, through the access URL of the directory; a session lasts 1 to 12 hours.',
  why: 'Directory Service lists no role that does not trust it, and without an access URL there is no page to sign in at. Users and groups are assigned directly: members of nested groups are refused.',
  fix: 'Let the trust policy allow sts:AssumeRole to ds.amazonaws.com, give the directory an alias, and assign users or flat groups.',
  sources: ['ds-role', 'ds-assign', 'ds-console'],
  kinds: ['delegated-console-access'],
  *check(edge, { graph }) {
    if (!edge.isLegal) return;
    yield* untrusted(graph, edge);
    const directory = graph.nodes.get(edge.from)!;
    if (directory.reference !== undefined || directory.fields['alias'] !== undefined) return;
    const message = `Users of ${named(graph, edge.from)} are to come into the console, but no alias of the directory is drawn, and without one it has no access URL.`;
    yield { target: { edge: edge.id }, message, cause: { node: edge.from }, severity: 'warning' };
  },
});

/** A written trust policy that certainly keeps Directory Service out. One that follows from the edges lets it in. */
function* untrusted(graph: DocumentGraph, edge: GraphEdge): Iterable<Violation> {
  const role = graph.nodes.get(edge.to)!;
  const policy = policyOf(role, 'trustPolicy');
  const request = requestOf(graph, edge);
  const admission = role.reference === undefined && policy && request ? admits(policy, request) : undefined;
  if (!policy || admission?.answer !== 'no') return;
  const fix = trustDirectories(role.id, policy);
  yield {
    target: { node: role.id, field: 'trustPolicy' },
    message: `The trust policy of role ${named(graph, role.id)} does not admit ${named(graph, edge.from)}: ${admission.why}.`,
    ...(fix ? { fix } : {}),
  };
}

/** One more statement, where the policy has a list of them and denies nothing. */
function trustDirectories(role: string, { statements }: Policy): Edit | undefined {
  if (statements[0]?.path !== 'Statement.0' || statements.some(({ effect }) => effect === 'Deny')) return undefined;
  const statement = { Effect: 'Allow', Principal: { Service: 'ds.amazonaws.com' }, Action: 'sts:AssumeRole' };
  return called('Trust Directory Service', setField({ node: role }, `trustPolicy.Statement.${statements.length}`, statement));
}
