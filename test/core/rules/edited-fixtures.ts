import { readFileSync } from 'node:fs';
import type { Document } from '#core/model/document.ts';
import { openModel } from '#core/model/open-model.ts';
import { rules } from '#core/rules/generated/rules.ts';
import { randomness } from '../paths/dense-drawing.ts';
import { editAtRandom, type Spare } from './random-edit.ts';

const folder = new URL('../../rules/', import.meta.url);

/** The faulty or the clean model of a rule. */
export const fixtureOf = (rule: string, which: 'faulty' | 'clean'): Document =>
  openModel(readFileSync(new URL(`${rule}/${which}.rolepath.yaml`, folder), 'utf8')).document;

/**
 * The fixtures of all rules after some random edits each, with fields, nodes and edges of one another: documents that look like designs,
 * and in which faults of all groups meet.
 */
export function editedFixtures(seed: number, editsEach: number): readonly Document[] {
  const random = randomness(seed);
  const fixtures = rules.flatMap(({ name }) => [fixtureOf(name, 'faulty'), fixtureOf(name, 'clean')]);
  const spare: Spare = {
    nodes: fixtures.flatMap(({ nodes }) => [...nodes.values()]),
    edges: fixtures.flatMap(({ edges }) => [...edges.values()]),
  };
  return fixtures.map((fixture) => {
    let document = fixture;
    for (let step = 0; step < editsEach; step += 1) document = editAtRandom(document, random, spare);
    return document;
  });
}
