import { kinds } from '../../catalog/catalog.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineRule } from '../rule.ts';
import { unregisteredClients } from '../unregistered-client.ts';

export default defineRule({
  code: 'IDF-106',
  name: 'no-dead-end-login',
  severity: 'warning',
  outcome: 'HYGIENE',
  summary: 'An identity provider, a user pool, an app client or a permission set leads on to something.',
  why: 'People can sign in there and get nothing for it. Mostly an identity pool, an API or an assignment is missing.',
  fix: 'Draw what takes the token (an identity pool, an API, an IAM provider, an assignment), or delete the element.',
  sources: ['cdg-integ'],
  *check({ graph, paths }) {
    const told = new Set([
      ...paths.allEnds().deadEnds.map(({ node }) => node),
      ...unregisteredClients(graph).map(({ client }) => client.id),
    ]);
    for (const node of graph.nodes.values()) {
      const leadsOn = ways[node.kind];
      // What exists elsewhere may lead to anything there.
      if (!leadsOn || node.reference !== undefined || told.has(node.id) || leadsOn(graph, node)) continue;
      yield {
        target: { node: node.id },
        message: `${kinds.get(node.kind)?.label ?? node.kind} ${named(graph, node.id)} leads on to nothing.`,
      };
    }
  },
});

type LeadsOn = (graph: DocumentGraph, node: Node) => boolean;

const byHop: LeadsOn = (graph, node) => graph.outOf(node.id).some(({ definition }) => definition?.hop);

/**
 * What "leads on" means for each kind. What a walk ends at is told by `path-ends-in-role`, so these are what no walk comes to; a
 * permission set without an assignment is told by `assignment-reaches-someone`.
 */
const ways: Readonly<Partial<Record<string, LeadsOn>>> = {
  'idp.social': byHop,
  'idp.oidc': byHop,
  'idp.saml': byHop,
  'cognito.userPoolIdp': byHop,
  'cognito.appClient': byHop,
  'cognito.userPool': (graph, node) => graph.childrenOf(node.id).some(({ kind }) => kind === 'cognito.appClient'),
};
