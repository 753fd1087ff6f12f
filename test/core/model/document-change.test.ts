import { sample } from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange, changeBetween } from '#core/model/document-change.ts';
import type { Document } from '#core/model/document.ts';
import { legalDocument } from '../../arbitrary/legal-document.ts';
import { randomness } from '../paths/dense-drawing.ts';
import { editAtRandom, type Spare } from '../rules/random-edit.ts';

const inOrder = ({ nodes, edges, ...rest }: Document) => ({ rest, nodes: [...nodes], edges: [...edges] });

test('a change, sent to another thread, makes the same document there', () => {
  const documents = sample(legalDocument(), { numRuns: 150, seed: 7 });
  const random = randomness(8);
  const spare: Spare = {
    nodes: documents.flatMap(({ nodes }) => [...nodes.values()]),
    edges: documents.flatMap(({ edges }) => [...edges.values()]),
  };
  for (const start of documents) {
    let here = start;
    let there = applyChange(undefined, structuredClone(changeBetween(undefined, start)));
    for (let step = 0; step < 8; step += 1) {
      const next = editAtRandom(here, random, spare);
      there = applyChange(there, structuredClone(changeBetween(here, next)));
      here = next;
      expect(inOrder(there)).toEqual(inOrder(here));
    }
  }
});

test('a change names only what was edited, and the rest stays the same objects', () => {
  const [document] = sample(legalDocument({ maxNodes: 40 }), { numRuns: 1, seed: 11 });
  const [node] = document!.nodes.values();
  const nodes = new Map(document!.nodes).set(node!.id, { ...node!, label: 'Renamed' });
  const change = changeBetween(document, { ...document!, nodes });
  expect('parts' in change && change.parts.nodes).toEqual({ put: [{ ...node!, label: 'Renamed' }], removed: [] });
  const after = applyChange(document, change);
  for (const [id, kept] of document!.nodes) if (id !== node!.id) expect(after.nodes.get(id)).toBe(kept);
});
