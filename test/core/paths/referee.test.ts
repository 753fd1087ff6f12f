import { sample } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph, type DocumentGraph, type GraphEdge } from '#core/graph/graph.ts';
import type { Document } from '#core/model/document.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import { legalDocument } from '../../arbitrary/legal-document.ts';
import { looseDocument } from '../../arbitrary/loose-document.ts';
import { denseDrawing, randomness, trusts } from './dense-drawing.ts';
import { enumerate, order, type Judged } from './enumerator.ts';

function judgedByEngine(document: Document): ReadonlyMap<string, Judged> {
  const judged = new Map<string, Judged>();
  for (const { entry, outcome, witness, deadEnd, refusal, loop, exit, role } of analysePaths(buildGraph(document)).verdicts) {
    const ends = { 'dead-end': deadEnd, refused: refusal, loops: loop, exits: exit, 'ends-in-role': role };
    const found = Object.entries(ends).flatMap(([sort, end]) => (end ? [[sort, end.witness.edges.length] as const] : []));
    judged.set(entry, { outcome, nearest: Object.fromEntries(found) });
    expect(witness.edges.length).toBe(judged.get(entry)!.nearest[outcome]);
  }
  return judged;
}

/** Whether the assertions or tokens behind an edge carry session tags (IDF-219). In the drawings every tag map has tags. */
function carriesTags(graph: DocumentGraph, edge: GraphEdge, login: GraphEdge | undefined): boolean {
  if (edge.kind === 'assume-role-with-saml') {
    const senders = graph.into(edge.from).filter(({ kind }) => kind === 'metadata-registered');
    return senders.length > 0 && senders.every(({ from }) => graph.nodes.get(from)!.fields['principalTags'] !== undefined);
  }
  const isEnhanced = edge.kind === 'identity-pool-role' && edge.fields['slot'] !== 'classic';
  if (!isEnhanced || !login || ['guest-access', 'developer-authenticated-identity'].includes(login.kind)) return false;
  const providers = [login.from, graph.nodes.get(login.from)!.in];
  return graph.childrenOf(edge.from).some(({ fields }) => providers.some((id) => id !== undefined && id === fields['identityProvider']));
}

/** What the five trust policies of the generator say, by the words of the reference and not by reading them. */
function admits(graph: DocumentGraph, edge: GraphEdge, login: GraphEdge | undefined): boolean {
  const trust = graph.nodes.get(edge.to)!.fields['trustPolicy'];
  const workload = graph.nodes.get(edge.from)!.fields['workloadType'];
  const isNotDrawn =
    ['identity-enhanced-session', 'integration-role', 'service-role', 'enters-reserved-role'].includes(edge.kind) ||
    (edge.kind === 'execution-role' && workload !== 'lambda' && workload !== 'ec2') ||
    (edge.kind === 'built-in-web-identity' && graph.nodes.get(edge.from)!.fields['provider'] === undefined);
  if (isNotDrawn) return true;
  if (trust === trusts['lambda']) return edge.kind === 'execution-role' && workload === 'lambda';
  const isTagged = carriesTags(graph, edge, login);
  if (trust === trusts['untagged']) return !isTagged && edge.kind !== 'create-session' && edge.kind !== 'account-access-entitlement';
  if (trust === trusts['members'])
    return edge.kind === 'identity-pool-role' && edge.fields['slot'] !== 'unauthenticated' && login?.kind !== 'guest-access' && !isTagged;
  return true;
}

/** Outcomes that came up, so that the test itself can be judged. */
function compare(documents: Iterable<Document>, judge = admits): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const document of documents) {
    const expected = enumerate(document, judge);
    const got = judgedByEngine(document);
    try {
      expect(got).toEqual(expected);
    } catch (difference) {
      throw new Error(`${JSON.stringify([...document.nodes.values()])}\n${JSON.stringify([...document.edges.values()])}`, {
        cause: difference,
      });
    }
    for (const { nearest } of expected.values())
      for (const [sort, hops] of Object.entries(nearest)) if (hops > 0) seen.set(sort, (seen.get(sort) ?? 0) + 1);
  }
  return seen;
}

describe('the engine and the referee that walks every path agree', () => {
  test('on 8,000 dense drawings with mappings, slots, refused trusts, accounts, pools and loops', () => {
    const random = randomness(20_261_121);
    const drawings = Array.from({ length: 8_000 }, () => denseDrawing(random));
    const seen = compare(drawings);
    for (const outcome of order) expect(seen.get(outcome) ?? 0, outcome).toBeGreaterThan(200);
  });

  test('on 1,000 legal documents', () => {
    const documents = sample(legalDocument({ maxNodes: 12, maxEdges: 12 }), { numRuns: 1_000, seed: 7 });
    expect(compare(documents.map(withoutTrusts)).get('ends-in-role')).toBeGreaterThan(0);
  });

  test('on 1,000 documents in which anything may stand anywhere', () => {
    const documents = sample(looseDocument({ maxNodes: 8, maxEdges: 10 }), { numRuns: 1_000, seed: 11 });
    expect(compare(documents.map(withoutTrusts)).get('dead-end')).toBeGreaterThan(0);
  });
});

/** The referee reads no policies; those of the other generators are tested with the policies themselves. */
function withoutTrusts(document: Document): Document {
  const nodes = [...document.nodes].map(([id, node]) => {
    const { trustPolicy: _, ...fields } = node.fields;
    return [id, { ...node, fields }] as const;
  });
  return { ...document, nodes: new Map(nodes) };
}
