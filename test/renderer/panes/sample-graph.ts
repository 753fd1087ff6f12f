import { buildGraph, type DocumentGraph } from '#core/graph/graph.ts';
import type { Document, Edge, Node } from '#core/model/document.ts';

type Drawn = Omit<Node, 'fields'> & Partial<Pick<Node, 'fields'>>;

/** A document from its elements; edges get the ids e1, e2, … */
export function documentOf(nodes: readonly Drawn[], edges: readonly (readonly [from: string, to: string, kind: string])[] = []): Document {
  const drawn = edges.map(([from, to, kind], index): Edge => ({ id: `e${index + 1}`, from, to, kind, fields: {} }));
  return {
    version: 1,
    name: 'Sample',
    nodes: new Map(nodes.map((node) => [node.id, { fields: {}, ...node }])),
    edges: new Map(drawn.map((edge) => [edge.id, edge])),
    personas: new Map(),
    expect: new Map(),
  };
}

/** Production holds a pool with its client, and a role; a customer uses an app. */
export const sample: DocumentGraph = buildGraph(
  documentOf(
    [
      { id: 'prod', kind: 'org.account', label: 'Production' },
      { id: 'members', kind: 'cognito.userPool', label: 'Members', in: 'prod' },
      { id: 'web', kind: 'cognito.appClient', label: 'Web client', in: 'members' },
      { id: 'role', kind: 'iam.role', label: 'Member role', in: 'prod' },
      { id: 'customer', kind: 'actor.person' },
      { id: 'spa', kind: 'client.app', label: 'Shop' },
    ],
    [
      ['customer', 'spa', 'uses'],
      ['spa', 'web', 'signs-in-through'],
    ],
  ),
);
