import * as fc from 'fast-check';
import { kindList } from '#core/catalog/generated/kinds.ts';
import { cellOf } from '#core/catalog/catalog.ts';
import { buildGraph } from '#core/graph/graph.ts';
import { drawingOf, type Drawing } from '#core/layout/drawing.ts';
import { emptyDocument, type Document, type Edge, type Node } from '#core/model/document.ts';

/** A document from short notes: nodes as `id: [kind, container?]`, edges as `[from, to, kind]`. */
export function sketch(
  nodes: Readonly<Record<string, readonly [kind: string, container?: string]>>,
  edges: readonly (readonly [from: string, to: string, kind: string])[] = [],
): Document {
  const made = Object.entries(nodes).map(([id, [kind, container]]): [string, Node] => [
    id,
    { id, kind, fields: {}, ...(container === undefined ? {} : { in: container }) },
  ]);
  const lines = edges.map(([from, to, kind], index): [string, Edge] => [`e${index}`, { id: `e${index}`, from, to, kind, fields: {} }]);
  return { ...emptyDocument, nodes: new Map(made), edges: new Map(lines) };
}

export const drawingFor = (document: Document): Drawing => drawingOf(buildGraph(document));

export const webApp = sketch(
  {
    prod: ['org.account'],
    customer: ['actor.person'],
    spa: ['client.app'],
    google: ['idp.social'],
    members: ['cognito.userPool', 'prod'],
    web: ['cognito.appClient', 'members'],
    googleIdp: ['cognito.userPoolIdp', 'members'],
    domain: ['cognito.userPoolDomain', 'members'],
    identities: ['cognito.identityPool', 'prod'],
    memberRole: ['iam.role', 'prod'],
    photos: ['aws.resource', 'prod'],
  },
  [
    ['customer', 'spa', 'uses'],
    ['spa', 'web', 'signs-in-through'],
    ['google', 'googleIdp', 'social-federation'],
    ['googleIdp', 'web', 'enabled-for'],
    ['web', 'identities', 'id-token-to-identity-pool'],
    ['identities', 'memberRole', 'identity-pool-role'],
    ['memberRole', 'photos', 'uses-resource'],
  ],
);

/** Random documents: nodes of any kind, in any legal container, joined where the matrix has an edge. */
export const anyDrawing = fc
  .record({
    kinds: fc.array(fc.nat(kindList.length - 1), { minLength: 1, maxLength: 24 }),
    homes: fc.array(fc.nat(100), { minLength: 24, maxLength: 24 }),
    joins: fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { maxLength: 40 }),
  })
  .map(({ kinds, homes, joins }) => {
    const nodes = kinds.map((kind, index): Node => {
      const definition = kindList[kind]!;
      const home = homes[index]! % (index + 1);
      const fits = definition.containers.some((container) => container === kindList[kinds[home]!]!.id) && home !== index;
      return { id: `n${index}`, kind: definition.id, fields: {}, ...(fits ? { in: `n${home}` } : {}) };
    });
    const edges = joins.flatMap(([a, b], index): Edge[] => {
      const [from, to] = [nodes[a % nodes.length]!, nodes[b % nodes.length]!];
      const [source, target] = [from, to].map((node) => kindList.find((kind) => kind.id === node.kind)!);
      const legal = source!.class && target!.class ? cellOf(source!.class, target!.class).legal : undefined;
      return legal && from !== to ? [{ id: `e${index}`, from: from.id, to: to.id, kind: legal.id, fields: {} }] : [];
    });
    const document = {
      ...emptyDocument,
      nodes: new Map(nodes.map((node) => [node.id, node])),
      edges: new Map(edges.map((edge) => [edge.id, edge])),
    };
    return drawingFor(document);
  });
