import type { DocumentGraph } from '#core/graph/graph.ts';
import type { Edit } from '#core/model/edit.ts';
import type { Verdict } from '#core/paths/analysis.ts';

/** What a person writes down: `customer reaches member-role`, `always`. */
export interface Claim {
  readonly statement: string;
  readonly value: string;
}

/** Adds an expectation at the end, or puts it in the place of another one. */
export const putExpectation = ({ statement, value }: Claim, replaced?: string): Edit => ({
  label: replaced === undefined ? 'Add expectation' : 'Change expectation',
  change: (draft) => {
    const others = [...draft.expect].filter(([other]) => other !== statement || other === replaced);
    const index = others.findIndex(([other]) => other === replaced);
    draft.expect = new Map(index === -1 ? [...others, [statement, value]] : others.with(index, [statement, value]));
  },
});

export const removeExpectation = (statement: string): Edit => ({
  label: 'Remove expectation',
  change: (draft) => void draft.expect.delete(statement),
});

/** Expectations that can be read of this drawing, to start from. */
export function exampleClaims(graph: DocumentGraph, verdicts: readonly Verdict[]): readonly Claim[] {
  const who = verdicts[0]?.entry;
  const reached = verdicts.find(({ role }) => role !== undefined)?.role?.node;
  const what = reached ?? [...graph.document.nodes.values()].find(({ kind }) => kind === 'iam.role')?.id;
  if (who === undefined || what === undefined || what.includes('#')) return [];
  return [
    { statement: `${who} reaches ${what}`, value: reached === undefined ? 'sometimes' : 'always' },
    { statement: `only ${who} reach ${what}`, value: 'always' },
    { statement: `${what} needs mfa`, value: 'always' },
  ];
}
