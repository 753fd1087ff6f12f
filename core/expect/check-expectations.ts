import type { DocumentGraph } from '../graph/graph.ts';
import { fieldPath } from '../model/field-path.ts';
import type { Expectation } from './expectation.ts';
import { judgeClaim, type Answer } from './judge-claim.ts';
import { NamedNodes } from './named-nodes.ts';
import { parseExpectation, type ExpectationProblem } from './parse-expectation.ts';
import { Walks } from './walks.ts';

/**
 * Holds the assertions of a model (`expect:`) against its paths, in the order of the file. Each takes time linear in the drawing, however
 * many walks there are. Never throws.
 */
export function checkExpectations(graph: DocumentGraph): readonly Expectation[] {
  const walks = new Walks(graph);
  const names = new NamedNodes(graph);
  return Array.from(graph.document.expect, ([statement, value]) => {
    const claim = parseExpectation(statement, value);
    const answer = claim.ok ? judgeClaim(claim.value, { walks, names }) : claim;
    const outcome = answer.ok ? outcomeOf(answer.value, `"${statement}: ${value}"`) : unreadable(answer.error);
    return { statement, value, target: { field: fieldPath('expect', statement) }, ...outcome };
  });
}

type Outcome = Pick<Expectation, 'outcome' | 'message' | 'at' | 'witness'>;

const unreadable = ({ message, at: { side, start, end } }: ExpectationProblem): Outcome => ({
  outcome: 'unreadable',
  message,
  at: { side, start, end },
});

function outcomeOf({ holds, message, witness }: Answer, text: string): Outcome {
  const words = holds ? message : `${text} does not hold: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  return { outcome: holds ? 'holds' : 'fails', message: words, ...(witness && { witness }) };
}
