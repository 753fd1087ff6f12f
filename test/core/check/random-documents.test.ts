import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeKinds, kinds } from '#core/catalog/catalog.ts';
import { legalityOfEdge } from '#core/catalog/legality.ts';
import { isElementId } from '#core/model/document.ts';
import { hostileText } from '../../arbitrary/text.ts';
import { legalDocument } from '../../arbitrary/legal-document.ts';
import { looseDocument } from '../../arbitrary/loose-document.ts';

// What other tests conclude from random documents holds only if these are as varied as they claim.

describe('legalDocument', () => {
  const documents = fc.sample(legalDocument(), { numRuns: 3000, seed: 11 });
  const nodes = documents.flatMap((document) => [...document.nodes.values()]);
  const edges = documents.flatMap((document) => [...document.edges.values()]);

  test('draws every kind and every edge kind, with and without fields', () => {
    for (const id of kinds.keys()) {
      const drawn = nodes.filter((node) => node.kind === id);
      expect(drawn.length, id).toBeGreaterThan(20);
      const writable = Object.values(kinds.get(id)!.fields).some((field) => !field.derived);
      if (writable)
        expect(
          drawn.some((node) => Object.keys(node.fields).length > 0),
          id,
        ).toBe(true);
    }
    for (const id of edgeKinds.keys()) expect(edges.filter((edge) => edge.kind === id).length, id).toBeGreaterThan(20);
  });

  test('uses every field that may be written by hand', () => {
    const used = new Set([...nodes, ...edges].flatMap((element) => Object.keys(element.fields).map((field) => `${element.kind}.${field}`)));
    for (const definition of [...kinds.values(), ...edgeKinds.values()])
      for (const [name, field] of Object.entries(definition.fields))
        if (!field.derived) expect(used, `${definition.id}.${name}`).toContain(`${definition.id}.${name}`);
  });

  test('draws only legal edges between nodes that exist', () => {
    for (const document of documents)
      for (const edge of document.edges.values()) {
        const [from, to] = [document.nodes.get(edge.from)!, document.nodes.get(edge.to)!];
        expect(legalityOfEdge(from.kind, to.kind, edge.kind).legal, edge.kind).toBe(true);
      }
  });

  test('puts accounts first, keeps to its size, and makes ids that files can hold', () => {
    for (const document of documents) {
      const order = [...document.nodes.values()].map((node) => (node.kind === 'org.account' ? 0 : 1));
      expect(order).toEqual(order.toSorted());
      expect(document.nodes.size).toBeLessThanOrEqual(12);
      for (const id of [...document.nodes.keys(), ...document.edges.keys()]) expect(isElementId(id), id).toBe(true);
    }
  });

  test('shrinks to an empty document', () => {
    const { counterexample } = fc.check(fc.property(legalDocument(), (document) => document.name === ''));
    expect(counterexample?.[0].nodes.size).toBe(0);
  });

  test('keeps to the kinds that are asked for, and to what these need', () => {
    const some = fc.sample(legalDocument({ kinds: ['cognito.appClient'], edgeKinds: ['id-token-to-identity-pool'] }), {
      numRuns: 200,
      seed: 5,
    });
    const drawn = new Set(some.flatMap((document) => [...document.nodes.values()].map((node) => node.kind)));
    expect([...drawn].toSorted()).toEqual(['cognito.appClient', 'cognito.identityPool', 'cognito.userPool', 'iam.role']);
  });
});

describe('looseDocument', () => {
  test('holds dangling ends, unknown kinds, circles and illegal edges', () => {
    const documents = fc.sample(looseDocument(), { numRuns: 500, seed: 11 });
    const has = (matches: (document: (typeof documents)[number]) => boolean): boolean => documents.some(matches);
    expect(has(({ nodes, edges }) => [...edges.values()].some((edge) => !nodes.has(edge.to)))).toBe(true);
    expect(has(({ nodes }) => [...nodes.values()].some((node) => !kinds.has(node.kind)))).toBe(true);
    expect(has(({ nodes }) => [...nodes.values()].some((node) => nodes.get(node.in ?? '')?.in === node.id))).toBe(true);
    expect(
      has(({ nodes, edges }) =>
        [...edges.values()].some(
          (edge) => !legalityOfEdge(nodes.get(edge.from)?.kind ?? '', nodes.get(edge.to)?.kind ?? '', edge.kind).legal,
        ),
      ),
    ).toBe(true);
  });
});

describe('hostileText', () => {
  test('holds what breaks naive writers, and no half surrogate pair', () => {
    const texts = fc.sample(hostileText, { numRuns: 3000, seed: 11 });
    for (const piece of ['"', '[', ']', '`', '${', '#', ';', '\n', '\r\n', 'end', '😀', '\u202E', '-->'])
      expect(
        texts.some((text) => text.includes(piece)),
        JSON.stringify(piece),
      ).toBe(true);
    expect(texts.some((text) => text.startsWith(' ') && text.endsWith(' '))).toBe(true);
    expect(texts.some((text) => [...text].length === 300)).toBe(true);
    for (const text of texts) expect(text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
  });
});
