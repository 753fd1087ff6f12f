import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Edge } from '../../model/document.ts';
import type { Witness } from '../../paths/analysis.ts';
import { entersOtherAccount, isRefusedByTrust } from '../../paths/refusal.ts';
import { isFederatedEntry } from '../federated-entry.ts';
import { hasWrongTarget } from '../identity-center/assignment.ts';
import { lacksRoles } from '../identity-pool.ts';
import { legalityIn } from '../legal.ts';
import { allNamed, walkNamed } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';
import { unregisteredClients } from '../unregistered-client.ts';

export default defineRule({
  code: 'IDF-101',
  name: 'path-ends-in-role',
  severity: 'error',
  outcome: 'RUNTIME',
  summary:
    'Every path of a person, a client or a workload meets an IAM role, or ends at an API, an application or a directory-aware service.',
  why: 'AWS services answer requests that are signed with the credentials of an IAM principal. A path that stops before one, is refused by one or never meets one ends in an access error.',
  fix: 'Draw the exchange that is missing: identity pool and role, IAM provider and role, permission set and account of an assignment, or the role of the compute.',
  sources: ['cdg-integ', 'iam-sts'],
  *check({ graph, paths }) {
    const { deadEnds, refusals, loops } = paths.allEnds();
    const told = toldElsewhere(graph, new Set(deadEnds.map(({ node }) => node)));
    for (const { node, why, witness } of deadEnds) {
      if (told.has(node) || isGuestWithoutRole(graph, witness) || endsIllegally(graph, witness)) continue;
      yield { target: { node }, message: `The walk ${walkNamed(graph, witness.nodes)} ends without a role. ${why}` };
    }
    const refused = refusals.length === 0 ? undefined : new Map(graph.edges.map((edge) => [edge.id, edge]));
    for (const { edge, why, witness } of refusals) {
      const drawn = graph.document.edges.get(edge);
      if (endsIllegally(graph, witness) || (drawn && isToldOfEntry(graph, drawn))) continue;
      const message = `The walk ${walkNamed(graph, witness.nodes)} is refused. ${why}`;
      yield { target: { edge }, message, ...causeOf(graph, refused?.get(edge)) };
    }
    for (const { nodes } of loops) {
      const message = `A walk can go round among ${allNamed(graph, nodes)} for ever and never meets a role.`;
      yield { target: { node: nodes[0]! }, message };
    }
  },
});

/** Dead ends of which other rules tell. Many walks may end at one node: it is asked about once. */
function toldElsewhere(graph: DocumentGraph, ends: ReadonlySet<string>): ReadonlySet<string> {
  const told = new Set(unregisteredClients(graph).map(({ client }) => client.id));
  for (const id of ends) {
    const place = graph.nodes.get(id);
    const isToldByPool = place?.kind === 'cognito.identityPool' && lacksRoles(graph, place);
    const isToldByTarget = place?.kind === 'sso.accountAssignment' && hasWrongTarget(graph, id);
    if (isToldByPool || isToldByTarget) told.add(id);
  }
  return told;
}

/** Guests who get no role at a pool of the drawing: `guest-access-has-role` tells why. */
function isGuestWithoutRole(graph: DocumentGraph, { edges }: Witness): boolean {
  const last = graph.document.edges.get(edges.at(-1) ?? '');
  return last?.kind === 'guest-access' && graph.nodes.get(last.to)?.reference === undefined;
}

/**
 * An IdP without its provider, an identity pool that would give a role of another account, a role that does not trust Directory Service:
 * `federate-through-provider`, `pool-roles-in-own-account` and `console-access-has-trust-and-url` tell of them.
 */
function isToldOfEntry(graph: DocumentGraph, edge: Edge): boolean {
  const role = graph.nodes.get(edge.to);
  const isOfConsole = edge.kind === 'delegated-console-access' && role?.reference === undefined;
  return isOfConsole || (role?.kind === 'iam.role' && entersOtherAccount(graph, edge)) || isFederatedEntry(graph, edge);
}

/** What a trust policy refuses, the rules about trust tell at its lines: one story, told with the role. */
const causeOf = (graph: DocumentGraph, refused: GraphEdge | undefined): Pick<Violation, 'cause'> =>
  refused && isRefusedByTrust(graph, refused) ? { cause: { node: refused.to } } : {};

/** The last step has no protocol behind it: the rules about edges tell of it. */
function endsIllegally(graph: DocumentGraph, { edges }: Witness): boolean {
  const last = graph.document.edges.get(edges.at(-1) ?? '');
  return last !== undefined && !legalityIn(graph, last).legal;
}
